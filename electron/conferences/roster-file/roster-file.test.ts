import { beforeEach, describe, expect, it, test } from 'vitest';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { openApi, refusal } from '../../../tests/support/api.ts';
import { fileToTake, taken } from '../../../tests/support/intake.ts';
import { memoryStore, testActor } from '../../../tests/support/store.ts';
import { messyRoster, workbookOf } from '../../../tests/support/roster-books.ts';
import { uglyRosters } from '../../../tests/support/ugly-rosters.ts';
import { openBook } from '../../../tests/support/workbook.ts';
import type { Store } from '../../store/store.ts';
import { listQuestions } from '../../people/persons/questions.service.ts';
import { registerRoster } from '../../people/persons/register.service.ts';
import { rosterOf, saveRoster } from '../roster/roster.service.ts';

let store: Store;
let conferenceId: string;
let api: ReturnType<typeof openApi>['api'];
beforeEach(() => {
  store = memoryStore();
  api = openApi(store).api;
  smallOffice(store, (fill) => {
    conferenceId = fill.conference('2026-03-12', { name: 'Hội nghị xã Phú Lộc' });
  });
});
const preview = async (sheets: Parameters<typeof workbookOf>[0], of = conferenceId) =>
  taken(api.conferences.rosterFile.read({ conferenceId: of, files: [fileToTake(await workbookOf(sheets))] }));
const write = (token: string, add: number[] = [], people?: { at: number; personId: string | null }[]) =>
  taken(api.conferences.rosterFile.apply({ token, add, people }));
const roster = () => store.read((reader) => rosterOf(reader, conferenceId));

describe('ten ugly lists', () => {
  test.each(uglyRosters)('$what', async ({ sheets, expected, people = {} }) => {
    const { rows, ignored } = await preview(sheets);
    const count = (state: string) => rows.filter((row) => row.state === state).length;
    expect(
      { new: count('new'), ask: count('ask'), same: count('same'), error: count('error'), ignored: ignored.length },
      JSON.stringify(ignored),
    ).toEqual(expected);
    for (const [row, person] of Object.entries(people))
      expect(
        rows.find((one) => one.row === Number(row)),
        `row ${row}`,
      ).toMatchObject(person);
    sheets.forEach(({ name, rows: lines }, at) => {
      const sheet = name ?? `Sheet${at + 1}`;
      const last = lines.findLastIndex((line) => line.some((cell) => cell !== null)) + 1;
      const told = new Set([...rows, ...ignored].filter((one) => one.sheet === sheet).map(({ row }) => row));
      expect([...told].sort((a, b) => a - b)).toEqual(Array.from({ length: last }, (_, line) => line + 1));
    });
  });
});

describe('writing what was previewed', () => {
  const list = [
    ['STT', 'Họ và tên', 'Năm sinh', 'CCCD', 'SĐT', 'Địa chỉ'],
    [1, 'NGUYỄN THỊ ĐÀO', 1980, 75180001234, 912345678, 'Ấp 1'],
    [2, 'Lê Văn Tài', '31/02/1975'],
    [3, 'Nguyễn Thị Đào', 1980, null, '0912345678', null],
  ];

  it('takes the new rows and the answered ones, below the last of the roster, with one audit row', async () => {
    saveRoster(store, testActor, {
      conferenceId,
      removed: [],
      rows: [
        {
          existing: null,
          values: {
            position: 7,
            name: 'Võ Bảy',
            birth: null,
            sex: null,
            citizenId: null,
            phone: null,
            unit: null,
            present: true,
            results: [],
            handedOver: false,
          },
        },
      ],
    });
    const audits = () =>
      store.read((reader) => reader.sql<{ action: string; changes: string }>('SELECT action, changes FROM audit ORDER BY id'));
    const before = audits().length;
    const { token, rows } = await preview([{ rows: list }]);
    expect(rows.map(({ state }) => state)).toEqual(['new', 'error', 'ask']);
    expect((await write(token, [1, 2])).done).toBe(2);
    expect(roster().map(({ position, name, citizenId, present }) => [position, name, citizenId, present])).toEqual([
      [7, 'Võ Bảy', null, true],
      [8, 'Nguyễn Thị Đào', '075180001234', false],
      [9, 'Nguyễn Thị Đào', null, false],
    ]);
    expect(
      audits()
        .slice(before)
        .map(({ action }) => action),
    ).toEqual(['import']);
    expect(
      audits()
        .map(({ changes }) => changes)
        .join(),
    ).not.toContain('001234');
  });

  it('a question nobody answered leaves its row out', async () => {
    const { token } = await preview([{ rows: list }]);
    expect((await write(token)).done).toBe(1);
  });

  it('the same file again adds nobody', async () => {
    const first = await preview([messyRoster(300)]);
    const written = await write(first.token);
    expect([written.done, roster().length]).toEqual([300, 300]);
    const again = await write(written.token);
    expect([again.written, again.moved, again.counts.new]).toEqual([false, true, 0]);
    expect([(await write(again.token)).done, roster().length]).toEqual([0, 300]);
    expect((await preview([messyRoster(300)])).rows.every(({ state }) => state === 'ask')).toBe(true);
  });

  it('is taken back by removing just what was added', async () => {
    const { token } = await preview([messyRoster(20)]);
    const { undo } = await write(token);
    expect(roster()).toHaveLength(20);
    await api.app.undo({ undo: undo ?? '' });
    expect(roster()).toEqual([]);
  });

  it('refuses a file that is no longer kept, and a conference that is gone', async () => {
    const { token } = await preview([{ rows: list }]);
    await preview([messyRoster(2)]);
    expect((await refusal(write(token))).message).toContain('không còn trong bộ nhớ');
    expect((await refusal(preview([messyRoster(1)], '0198c000-0000-7000-8000-00000000abcd'))).message).toContain('Không tìm thấy hội nghị');
    const broken = taken(api.conferences.rosterFile.read({ conferenceId, files: [fileToTake(new Uint8Array([1, 2, 3, 4]))] }));
    expect((await refusal(broken)).message).toContain('không phải tệp Excel');
  });

  it('goes to the conference it was read for, whichever is looked at by then', async () => {
    let other = '';
    smallOffice(store, (fill) => {
      other = fill.conference('2026-03-13', { name: 'Hội nghị khác', code: 'KHAC', codeKey: 'khac' });
    });
    const { token } = await preview([messyRoster(2)], other);
    await write(token);
    expect(roster()).toEqual([]);
    expect(store.read((reader) => rosterOf(reader, other))).toHaveLength(2);
  });

  it('is shown anew, and not written, once somebody of it has been put on the roster meanwhile', async () => {
    const { token } = await preview([{ rows: list }]);
    const guest = { position: 1, name: 'Nguyễn Thị Đào', birth: '1980', sex: null, citizenId: '075180001234', phone: null, unit: null };
    const values = { ...guest, present: false, results: [], handedOver: false };
    saveRoster(store, testActor, { conferenceId, removed: [], rows: [{ existing: null, values }] });
    const moved = await write(token);
    expect([moved.written, moved.moved, moved.rows[0]?.state]).toEqual([false, true, 'same']);
    expect(roster()).toHaveLength(1);
  });

  it('says from which column each field comes, and reads it from the one the user names', async () => {
    const rows = [
      ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị'],
      [1, 'Lê Văn Tài', 1975, 'Ấp 3', 'Hội Nông dân'],
    ];
    const read = await preview([{ rows }]);
    const fields = (of: typeof read) =>
      Object.fromEntries((of.tables[0]?.fields ?? []).map(({ field, columns }) => [field, columns.join('+')]));
    expect(fields(read)).toMatchObject({ name: 'B', birth: 'C', unit: 'E', phone: '' });
    const unit = read.tables[0]?.fields.find(({ field }) => field === 'unit');
    const told = await taken(api.conferences.rosterFile.answer({ token: read.token, answers: { [unit?.id ?? '']: ['D'] } }));
    expect([fields(told).unit, told.rows[0]?.unit]).toEqual(['D', 'Ấp 3']);
    await write(told.token);
    expect(roster().map(({ unit: stored }) => stored)).toEqual(['Ấp 3']);
  });

  it('rows in error go back as they came, with the reason', async () => {
    const { token } = await preview([{ rows: list }]);
    const file = await api.conferences.rosterFile.errorsFile({ token });
    const [sheet] = (await openBook(new Uint8Array(await file.arrayBuffer()))).worksheets;
    expect([sheet?.getRow(1).values, sheet?.getRow(2).values]).toEqual([
      [undefined, 'Lý do', 'STT', 'Họ và tên', 'Năm sinh', 'CCCD', 'SĐT', 'Địa chỉ'],
      [undefined, 'Ngày sinh không đúng: ghi năm (1980) hoặc ngày/tháng/năm có thật.', 2, 'Lê Văn Tài', '31/02/1975'],
    ]);
  });
});

describe('a list against the register of people', () => {
  const heading = ['STT', 'Họ và tên', 'Năm sinh', 'CCCD', 'SĐT', 'Địa chỉ'];
  /** An earlier conference whose people were put into the register: Đào with her card, Tài and Bảo without. */
  async function known() {
    let earlier = '';
    smallOffice(store, (fill) => {
      earlier = fill.conference('2026-02-01', { name: 'Hội nghị trước', code: 'TRUOC', codeKey: 'truoc' });
    });
    const rows = [
      heading,
      [1, 'Nguyễn Thị Đào', 1980, '075180001234', '0912345678', 'Ấp 1'],
      [2, 'Lê Văn Tài', 1975, null, '0987654321', 'Ấp 2'],
      [3, 'Điểu Bảo', 1990, null, null, 'Ấp 3'],
    ];
    const { token } = await preview([{ rows }], earlier);
    await write(token);
    registerRoster(store, testActor, { conferenceId: earlier, reason: null });
    return new Map(store.read((reader) => rosterOf(reader, earlier)).map((row) => [row.name, row.personId]));
  }
  const list = [
    heading,
    [1, 'NGUYỄN THỊ ĐÀO', null, '075180001234', null, 'Chợ mới'],
    [2, 'Lê Văn Tài', 1975, null, '0987 654 321', null],
    [3, 'Điểu Bảo', 1990, null, null, 'ấp 3'],
    [4, 'Lê Văn Tài', 1999, null, null, 'Ấp 9'],
    [5, 'Trần Khác Tên', 1980, '075180001234', null, null],
  ];

  it('the exact number of a card is the same person, a likely one is asked about, anyone else is new', async () => {
    const people = await known();
    const { rows, likely } = await preview([{ rows: list }]);
    expect(rows.map(({ state }) => state)).toEqual(['new', 'ask', 'ask', 'new', 'ask']);
    expect(rows[0]?.reason).toBe('Có trong sổ người (cùng số định danh): Nguyễn Thị Đào, 1980, Ấp 1, 0912345678.');
    expect(rows[1]?.reason).toBe('Có thể là người trong sổ: Lê Văn Tài, 1975, Ấp 2, 0987654321.');
    expect(rows.map(({ reason }) => reason).join()).not.toContain('075180001234');
    expect(likely.map(({ at, people: [one] }) => [at, one?.id])).toEqual([
      [1, people.get('Lê Văn Tài')],
      [2, people.get('Điểu Bảo')],
      [4, people.get('Nguyễn Thị Đào')],
    ]);
  });

  it('answers are kept: this one, somebody else, or asked again under «Ghép người»; nobody is merged unasked', async () => {
    const people = await known();
    const { token } = await preview([{ rows: list }]);
    const tai = people.get('Lê Văn Tài') ?? null;
    const answers = [
      { at: 1, personId: tai },
      { at: 2, personId: null },
    ];
    const { done, undo } = await write(token, [1, 2, 4], answers);
    expect(done).toBe(5);
    expect(roster().map(({ name, birth, personId }) => [name, birth, personId])).toEqual([
      ['Nguyễn Thị Đào', null, people.get('Nguyễn Thị Đào')],
      ['Lê Văn Tài', '1975', tai],
      ['Điểu Bảo', '1990', null],
      ['Lê Văn Tài', '1999', null],
      ['Trần Khác Tên', '1980', null],
    ]);
    expect(listQuestions(store).map(({ name, candidates }) => [name, candidates.map((one) => one.name)])).toEqual([
      ['Trần Khác Tên', ['Nguyễn Thị Đào']],
    ]);
    await api.app.undo({ undo: undo ?? '' });
    expect(listQuestions(store)).toEqual([]);
  });

  it('an answer that was not offered is none', async () => {
    const people = await known();
    const { token } = await preview([{ rows: list }]);
    const wrong = [{ at: 1, personId: people.get('Điểu Bảo') ?? null }];
    await write(token, [1], wrong);
    expect(roster().find(({ birth }) => birth === '1975')?.personId).toBeNull();
    expect(listQuestions(store)).toHaveLength(1);
  });

  it.each(uglyRosters)('adds up: in, asked, in error and ignored are all rows of $what', async ({ sheets }) => {
    await known();
    const { rows, ignored, token } = await preview(sheets);
    const count = (state: string) => rows.filter((row) => row.state === state).length;
    const { done } = await write(token);
    expect(done).toBe(count('new'));
    const told = done + count('ask') + count('same') + count('error') + ignored.length;
    expect(told).toBe(rows.length + ignored.length);
    const lines = new Set([...rows, ...ignored].map(({ sheet, row }) => `${sheet} ${row}`));
    const filled = sheets.reduce((sum, sheet) => sum + sheet.rows.findLastIndex((line) => line.some((cell) => cell !== null)) + 1, 0);
    expect(lines.size).toBe(filled);
    expect(rows.filter(({ state }) => state !== 'new').every(({ reason }) => reason !== null)).toBe(true);
  });
});
