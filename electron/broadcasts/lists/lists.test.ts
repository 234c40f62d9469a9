import { describe, expect, it } from 'vitest';
import * as ugly from '../../../tests/fixtures/ugly-lists.ts';
import { openApi, refusal } from '../../../tests/support/api.ts';
import { openBook } from '../../../tests/support/workbook.ts';
import type { ListShown } from '../../../shared/broadcasts/lists/contract.ts';
import type { IntakeEvent, IntakeResult } from '../../../shared/intake/contract.ts';
import { day } from '../../../shared/kernel/dates.ts';

type ListEvent = IntakeEvent<ListShown>;
type ListResult = IntakeResult<ListShown>;
const xlsx = ({ fileName, bytes }: ugly.UglyList) => new File([new Uint8Array(bytes)], fileName);

/** An office of two communes on 10/03/2026. */
async function office() {
  const { api, store, bugs } = openApi();
  const commune = async (code: string, name: string, more: { validFrom?: string; validTo?: string; successorIds?: string[] } = {}) =>
    (
      await api.office.communes.save({
        existing: null,
        values: {
          code,
          name,
          kind: 'xã',
          ethnicArea: false,
          successorIds: more.successorIds ?? [],
          validFrom: more.validFrom ? day(more.validFrom) : null,
          validTo: more.validTo ? day(more.validTo) : null,
        },
      })
    ).id;
  const phuSon = await commune('1', 'Xã Phú Sơn');
  const anHoa = await commune('2', 'Xã An Hòa');
  const { lists } = api.broadcasts;
  const last = async (events: Promise<AsyncIterable<ListEvent>>): Promise<ListResult> => {
    let result: ListResult | undefined;
    for await (const event of await events) if (event.kind === 'result') result = event.result;
    if (!result) throw new Error('no result');
    return result;
  };
  const read = async (made: Promise<ugly.UglyList>) => last(lists.read({ files: [xlsx(await made)] }));
  const answer = ({ token }: ListResult, answers: Record<string, string[] | null>) => last(lists.answer({ token, answers }));
  const apply = ({ token }: ListResult, leaveOutErrors = false) => last(lists.apply({ token, leaveOutErrors }));
  const airings = async () => (await api.broadcasts.list({ filter: {} })).rows;
  const all = <Row>(sql: string): Row[] => store.read((reader) => reader.sql<Row>(sql));
  return { api, lists, store, bugs, phuSon, anHoa, read, answer, apply, airings, all };
}
const open = ({ decisions }: ListResult) => decisions.filter(({ answer }) => answer === null).map(({ id }) => id);
const sealed = { status: ['aired'], basis: ['phiếu xác nhận có dấu'] };
/** February 2026: over by today. */
const februaryDates = () => ugly.twoDates(2);

describe('a list through the api', () => {
  it('is asked about, written in one go with one audit row, and asks nothing the next month', async () => {
    const { read, answer, apply, airings, all, bugs } = await office();
    const asked = await read(februaryDates());
    expect(open(asked)).toEqual(['column:1:day', 'basis']);
    const ready = await answer(asked, { 'column:1:day': ['B'], basis: ['điện thoại'] });
    expect(open(ready)).toEqual([]);
    expect(ready.counts).toEqual({ new: 2, changed: 0, same: 0, ask: 0, error: 0, aside: 2 });
    expect(ready.rows).toEqual({ all: 4, read: 2, ask: 0, error: 0, aside: 2 });
    expect(await airings()).toEqual([]);
    const before = all<{ id: number }>('SELECT id FROM audit').length;
    expect((await apply(ready)).written).toBe(true);
    expect((await airings()).map(({ communeName, day: on, time, status, basis }) => [communeName, on, time, status, basis])).toEqual([
      ['Xã An Hòa', '2026-02-08', '05:00', 'aired', 'điện thoại'],
      ['Xã An Hòa', '2026-02-06', '05:00', 'aired', 'điện thoại'],
    ]);
    const made = all<{ action: string; area: string; batch: string | null }>(
      `SELECT action, area, batch FROM audit ORDER BY id LIMIT -1 OFFSET ${before}`,
    );
    expect(made.filter(({ batch }) => batch !== null)).toHaveLength(1);
    expect(made.filter(({ batch }) => batch === null).length).toBeLessThanOrEqual(2);

    const next = await read(ugly.twoDates(1));
    expect(open(next)).toEqual([]);
    expect(next.mapping?.sender).toBe('Xã An Hòa');
    expect(next.counts.new).toBe(2);
    expect(bugs).toEqual([]);
  });

  it('read again changes nothing', async () => {
    const { read, answer, apply, airings } = await office();
    const ready = await answer(await read(februaryDates()), { ...sealed, 'column:1:day': ['B'] });
    await apply(ready);
    const again = await read(februaryDates());
    expect(again.counts).toMatchObject({ new: 0, changed: 0, same: 2 });
    expect(await refusal(apply(again))).toMatchObject({ code: 'REFUSED', message: expect.stringContaining('đã có trong sổ') });
    expect(await airings()).toHaveLength(2);
  });

  it('confirms what was planned, and is taken back whole', async () => {
    const { api, anHoa, read, answer, apply, airings } = await office();
    await api.broadcasts.week.set({
      topic: 'bhxhtn',
      defaults: { programme: 'Bài của kế hoạch', time: '05:00', source: null, language: null },
      cells: [{ communeId: anHoa, day: day('2026-02-06'), status: 'planned', count: 1 }],
    });
    const ready = await answer(await read(februaryDates()), { ...sealed, 'column:1:day': ['B'] });
    expect(ready.counts).toMatchObject({ new: 1, changed: 1 });
    const { undo } = await apply(ready);
    const states = async () => (await airings()).map(({ day: on, status, basis, programme }) => [on, status, basis, programme]);
    expect(await states()).toEqual([
      ['2026-02-08', 'aired', 'phiếu xác nhận có dấu', 'BHXH tự nguyện'],
      ['2026-02-06', 'aired', 'phiếu xác nhận có dấu', 'Bài của kế hoạch'],
    ]);
    expect(await api.app.undo({ undo: undo ?? '' })).toMatchObject({ changed: 2 });
    expect(await states()).toEqual([['2026-02-06', 'planned', null, 'Bài của kế hoạch']]);
    expect(await refusal(api.app.undo({ undo: undo ?? '' }))).toMatchObject({ code: 'REFUSED' });
  });

  it('is shown anew, and not written, when the log has moved since it was shown', async () => {
    const { api, anHoa, read, answer, apply, airings } = await office();
    const ready = await answer(await read(februaryDates()), { ...sealed, 'column:1:day': ['B'] });
    await api.broadcasts.week.set({
      topic: 'bhxhtn',
      defaults: { programme: 'Bài của kế hoạch', time: '05:00', source: null, language: null },
      cells: [{ communeId: anHoa, day: day('2026-02-06'), status: 'planned', count: 1 }],
    });
    const moved = await apply(ready);
    expect([moved.written, moved.moved, moved.counts.new, moved.counts.changed]).toEqual([false, true, 1, 1]);
    expect((await airings()).map(({ status }) => status)).toEqual(['planned']);
    expect((await apply(moved)).written).toBe(true);
    expect((await airings()).map(({ status }) => status)).toEqual(['aired', 'aired']);
  });

  it('is shown anew too when the log has moved so that as many rows are new as before, but others', async () => {
    const { api, anHoa, read, answer, apply, airings } = await office();
    const plan = (on: string) =>
      api.broadcasts.week.set({
        topic: 'bhxhtn',
        defaults: { programme: 'Bài của kế hoạch', time: '05:00', source: null, language: null },
        cells: [{ communeId: anHoa, day: day(on), status: 'planned', count: 1 }],
      });
    await plan('2026-02-06');
    const ready = await answer(await read(februaryDates()), { ...sealed, 'column:1:day': ['B'] });
    const [first] = await airings();
    if (!first) throw new Error('nothing planned');
    await api.records.remove({ ...first, kind: 'airing' });
    await plan('2026-02-08');
    const moved = await apply(ready);
    expect([moved.written, moved.moved, moved.counts]).toEqual([false, true, ready.counts]);
    expect((await airings()).map(({ status }) => status)).toEqual(['planned']);
  });

  it('is not taken back once an airing of it was changed', async () => {
    const { api, read, answer, apply, airings } = await office();
    const ready = await answer(await read(februaryDates()), { ...sealed, 'column:1:day': ['B'] });
    const { undo } = await apply(ready);
    const [first] = await airings();
    if (!first) throw new Error('nothing written');
    await api.broadcasts.save({ existing: { id: first.id, version: first.version }, values: { ...first, count: 3 } });
    expect(await refusal(api.app.undo({ undo: undo ?? '' }))).toMatchObject({ code: 'CONFLICT' });
    expect(await airings()).toHaveLength(2);
  });

  it('writes nothing while a question is open or a row is in error, unless those are left out on purpose', async () => {
    const { lists, read, answer, apply, airings } = await office();
    const asked = await read(ugly.brokenDates());
    expect(await refusal(apply(asked))).toMatchObject({ code: 'REFUSED', message: expect.stringMatching(/^Còn \d câu chưa trả lời/) });
    const ready = await answer(asked, { ...sealed, turned: ['turn'], weekday: ['error'], outside: ['skip'] });
    expect(open(ready)).toEqual([]);
    expect(ready.counts).toMatchObject({ new: 2, error: 5, aside: 3 });
    expect(await refusal(apply(ready))).toMatchObject({ code: 'REFUSED', message: expect.stringContaining('dòng lỗi') });
    expect(await airings()).toEqual([]);
    const book = await openBook(new Uint8Array(await (await lists.errorsFile({ token: ready.token })).arrayBuffer()));
    const [sheet] = book.worksheets;
    expect(sheet?.name).toBe('Sheet1');
    expect(sheet?.getRow(1).values).toEqual([undefined, 'Lý do', 'Thứ', 'Ngày', 'Nội dung']);
    expect(sheet?.getRow(2).getCell(1).value).toBe('Ngày 15/07/2026 không phải thứ Ba như danh sách ghi.');
    expect(sheet?.rowCount).toBe(6);
    expect((await apply(ready, true)).written).toBe(true);
    expect(await airings()).toHaveLength(2);
  });

  it('keeps days to come as planned', async () => {
    const { read, answer, apply, airings, lists } = await office();
    const ready = await answer(await read(ugly.twoDates(7)), { ...sealed, 'column:1:day': ['B'] });
    const { rows } = await lists.rows({ token: ready.token, state: 'new' });
    expect(rows.map(({ status, reason }) => [status, reason])).toEqual(Array(2).fill(['planned', 'Ngày chưa tới được ghi là kế hoạch.']));
    await apply(ready);
    expect((await airings()).map(({ status, basis }) => [status, basis])).toEqual(Array(2).fill(['planned', null]));
  });

  it('fails where the log says otherwise', async () => {
    const { api, anHoa, read, answer, lists } = await office();
    await api.broadcasts.save({
      existing: null,
      values: {
        communeId: anHoa,
        station: null,
        day: day('2026-02-06'),
        time: '05:00',
        programme: null,
        topics: ['bhxhtn'],
        count: 1,
        minutes: null,
        language: null,
        source: null,
        status: 'notAired',
        basis: null,
        waveId: null,
        agreementNumber: null,
        relayCommuneIds: [],
        note: null,
      },
    });
    const ready = await answer(await read(februaryDates()), { ...sealed, 'column:1:day': ['B'] });
    const { rows } = await lists.rows({ token: ready.token, state: 'error' });
    expect(rows.map(({ row, reason }) => [row, reason])).toEqual([[3, 'Sổ ghi lượt này không phát, danh sách ghi đã phát.']]);
    expect(ready.rows).toMatchObject({ read: 1, error: 1 });
  });
});

describe('what is kept of a sender', () => {
  it('is shown in words, can be forgotten and brought back', async () => {
    const { api, lists, read, answer, apply } = await office();
    await apply(await answer(await read(februaryDates()), { ...sealed, 'column:1:day': ['B'] }));
    const [kept] = await lists.mappings.list();
    expect(kept).toMatchObject({ sender: 'Xã An Hòa', headings: 'STT, Ngày phát, Ngày gửi bài, Giờ, Nội dung' });
    expect(kept?.answers).toEqual([
      { title: 'Cột nào là ngày phát?', answer: 'Cột B «Ngày phát»' },
      { title: 'Căn cứ xác nhận các lượt đã phát là gì?', answer: 'phiếu xác nhận có dấu' },
    ]);
    if (!kept) throw new Error('nothing kept');
    const gone = await api.records.remove({ ...kept, kind: 'intakeMapping' });
    expect(open(await read(ugly.twoDates(1)))).toContain('column:1:day');
    await api.app.undo({ undo: gone.undo ?? '' });
    expect(open(await read(ugly.twoDates(1)))).toEqual([]);
  });

  it('is not brought back once the sender is known anew', async () => {
    const { api, lists, read, answer, apply } = await office();
    await apply(await answer(await read(februaryDates()), { ...sealed, 'column:1:day': ['B'] }));
    const [kept] = await lists.mappings.list();
    if (!kept) throw new Error('nothing kept');
    const gone = await api.records.remove({ ...kept, kind: 'intakeMapping' });
    await apply(await answer(await read(ugly.twoDates(1)), { ...sealed, 'column:1:day': ['B'] }));
    expect(await refusal(api.app.undo({ undo: gone.undo ?? '' }))).toMatchObject({
      message: expect.stringContaining('đã có cách đọc mới'),
    });
    expect(await lists.mappings.list()).toHaveLength(1);
  });

  it('is not used for another commune that sends the same form', async () => {
    const { read, answer, apply } = await office();
    const first = await answer(await read(ugly.withLetterhead(2)), sealed);
    expect(open(first)).toEqual([]);
    await apply(first);
    expect(open(await read(ugly.withLetterhead(1)))).toEqual([]);
    const other = await read(ugly.withLetterhead(1, 'UBND xã An Hòa'));
    expect(other.mapping).toBeNull();
    expect(open(other)).toContain('status');
  });
});

it('reads a list typed for an old font, and asks for the capitals of its title', async () => {
  const { phuSon, read, answer, lists } = await office();
  const asked = await read(ugly.oldFont());
  expect(open(asked)).toEqual(['status', 'commune:xa phu son']);
  const ready = await answer(asked, { ...sealed, 'commune:xa phu son': [phuSon] });
  const { rows } = await lists.rows({ token: ready.token, state: 'new' });
  expect(rows.map(({ commune, day: on, time, programme, topics }) => [commune, on, time, programme, topics])).toEqual([
    ['Xã Phú Sơn', '2026-02-02', '17:00', 'Bảo hiểm xã hội tự nguyện', ['bhxhtn']],
    ['Xã Phú Sơn', '2026-02-04', '05:00', 'Bảo hiểm y tế hộ gia đình', ['bhythgd']],
  ]);
});

it('keeps the window of rows to what was asked for', async () => {
  const { lists, phuSon, read, answer } = await office();
  const ready = await answer(await read(ugly.withLetterhead(2)), sealed);
  const count = async (more: object) => (await lists.rows({ token: ready.token, ...more })).total;
  expect(await count({})).toBe(4 + 11);
  expect(await count({ state: 'aside' })).toBe(11);
  expect(await count({ commune: phuSon })).toBe(4);
  expect((await lists.rows({ token: ready.token, offset: 3, limit: 2 })).rows.map(({ state }) => state)).toEqual(['new', 'aside']);
  expect(await refusal(lists.rows({ token: 'x' }))).toMatchObject({ code: 'REFUSED' });
});

it('stops when it is told to', async () => {
  const { lists, airings } = await office();
  const lines = Array.from({ length: 6_000 }, (_, at) => ['Xã Phú Sơn', `${(at % 28) + 1}/2/2026`, `Bài ${at}: BHXH tự nguyện`]);
  const file = xlsx(await ugly.list('nhieu.xlsx', { name: 'S', lines: [['Xã', 'Ngày', 'Nội dung'], ...lines] }));
  const stop = new AbortController();
  const run = async () => {
    for await (const event of await lists.read({ files: [file] }, { signal: stop.signal }))
      if (event.kind === 'progress' && event.stage === 'checking') stop.abort();
  };
  await run().catch((error: unknown) => error);
  expect(stop.signal.aborted).toBe(true);
  expect(await airings()).toEqual([]);
});
