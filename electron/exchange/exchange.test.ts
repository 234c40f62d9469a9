import { describe, expect, it } from 'vitest';
import { openApi, refusal } from '../../tests/support/api.ts';
import { airings, communes, workbookOf } from '../../tests/support/exchange.ts';
import { openBook } from '../../tests/support/workbook.ts';
import type { ImportResult } from '../../shared/exchange/contract.ts';
import type { IntakeEvent } from '../../shared/intake/contract.ts';
import type { SheetCells } from '../../shared/sheets/cells.ts';

const fileOf = async (...sheets: SheetCells[]) => new File([new Uint8Array(await workbookOf(...sheets))], 'Tháng 3.xlsx');
type ImportEvent = IntakeEvent<ImportResult>;
const finished = async (events: AsyncIterable<ImportEvent>) => {
  const all: ImportEvent[] = [];
  for await (const event of events) all.push(event);
  const last = all.at(-1);
  if (last?.kind !== 'result') throw new Error('no result');
  return { all, ...last.result };
};
const good = () => fileOf(communes({}), airings({ 'Mã xã': '26001' }, { Giờ: '7h' }));
const bad = () => fileOf(communes({}), airings({ 'Mã xã': '26001' }, { Ngày: '31/02/2025' }));

describe('import through the api', () => {
  it('shows what it would do, then does it under the same token', async () => {
    const { api, store } = openApi();
    const count = () => store.read((reader) => reader.sql<{ n: number }>('SELECT count(*) AS n FROM airing'))[0]?.n;
    const preview = await finished(await api.exchange.read({ files: [await good()] }));
    expect([preview.written, preview.sheets['Phát thanh']?.new, count()]).toEqual([false, 2, 0]);
    const applied = await finished(await api.exchange.apply({ token: preview.token, leaveOutErrors: false }));
    expect([applied.written, count()]).toEqual([true, 2]);
    const again = await finished(await api.exchange.apply({ token: applied.token, leaveOutErrors: false }));
    expect(again.sheets['Phát thanh']).toEqual({ new: 0, changed: 0, same: 2, errors: 0 });
  });

  it('tells how far it is: reading, checking, writing', async () => {
    const { api } = openApi();
    const preview = await finished(await api.exchange.read({ files: [await good()] }));
    const applied = await finished(await api.exchange.apply({ token: preview.token, leaveOutErrors: false }));
    const stages = (events: ImportEvent[]) => [...new Set(events.flatMap((event) => (event.kind === 'progress' ? [event.stage] : [])))];
    expect(stages(preview.all)).toEqual(['reading', 'checking']);
    expect(stages(applied.all)).toEqual(['writing']);
  });

  it('leaves rows in error out only when asked to, and gives them back', async () => {
    const { api, store } = openApi();
    const { token } = await finished(await api.exchange.read({ files: [await bad()] }));
    const rows = () => store.read((reader) => reader.sql('SELECT day FROM airing'));
    expect(await refusal(finished(await api.exchange.apply({ token, leaveOutErrors: false })))).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('dòng lỗi'),
    });
    expect(rows()).toEqual([]);
    const applied = await finished(await api.exchange.apply({ token, leaveOutErrors: true }));
    expect(applied.written).toBe(true);
    expect(rows()).toEqual([{ day: '2025-03-05' }]);
    const book = await openBook(new Uint8Array(await (await api.exchange.errorsFile({ token: applied.token })).arrayBuffer()));
    expect(book.getWorksheet('Phát thanh')?.getCell('A2').value).toContain('Ngày');
  });

  it('shows the file anew, and writes nothing, when the store has moved since the preview and says something else now', async () => {
    const { api, store } = openApi();
    const { token } = await finished(await api.exchange.read({ files: [await good()] }));
    const values = { code: '26001', name: 'Xã khác', kind: null, validFrom: null, validTo: null, ethnicArea: false, successorIds: [] };
    await api.office.communes.save({ existing: null, values });
    const moved = await finished(await api.exchange.apply({ token, leaveOutErrors: false }));
    expect([moved.written, moved.moved, moved.sheets.Xã]).toEqual([false, true, { new: 0, changed: 1, same: 0, errors: 0 }]);
    expect(store.read((reader) => reader.sql('SELECT id FROM airing'))).toEqual([]);
    const applied = await finished(await api.exchange.apply({ token: moved.token, leaveOutErrors: false }));
    expect([applied.written, applied.sheets.Xã?.changed]).toEqual([true, 1]);
  });

  it('writes at once what was shown when only something else has moved', async () => {
    const { api } = openApi();
    const { token } = await finished(await api.exchange.read({ files: [await good()] }));
    await api.office.staff.save({ existing: null, values: { name: 'Hà', title: null, phone: null, validFrom: null, validTo: null } });
    const applied = await finished(await api.exchange.apply({ token, leaveOutErrors: false }));
    expect([applied.written, applied.sheets.Xã?.new]).toEqual([true, 1]);
  });

  it('knows only the file read last', async () => {
    const { api } = openApi();
    const first = await finished(await api.exchange.read({ files: [await good()] }));
    await finished(await api.exchange.read({ files: [await good()] }));
    expect(await refusal(api.exchange.errorsFile({ token: first.token }))).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('chọn lại tệp'),
    });
  });

  it('refuses what is no workbook, as a message and no bug', async () => {
    const { api, bugs } = openApi();
    const events = await api.exchange.read({ files: [new File(['Ngày;Giờ'], 'a.xlsx')] });
    expect(await refusal(finished(events))).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('không phải tệp Excel .xlsx'),
    });
    expect(bugs).toEqual([]);
  });

  it('stops when it is told to and leaves the store alone', async () => {
    const { api, store } = openApi();
    const stop = new AbortController();
    const many = await fileOf(communes({}), airings(...Array.from({ length: 3000 }, (_, at) => ({ 'Chương trình': `Số ${at}` }))));
    const { token } = await finished(await api.exchange.read({ files: [many] }));
    const events = await api.exchange.apply({ token, leaveOutErrors: false }, { signal: stop.signal });
    stop.abort();
    await expect(finished(events)).rejects.toThrow();
    expect(store.read((reader) => reader.sql('SELECT id FROM airing'))).toEqual([]);
    const reading = await api.exchange.read({ files: [many] }, { signal: AbortSignal.abort() });
    await expect(finished(reading)).rejects.toThrow();
  });

  it('lets others be answered while a large file is read and checked', async () => {
    const { api } = openApi();
    const many = await fileOf(communes({}), airings(...Array.from({ length: 20_000 }, (_, at) => ({ 'Chương trình': `Số ${at}` }))));
    let answered = 0;
    const beat = setInterval(() => (answered += 1), 1);
    await finished(await api.exchange.read({ files: [many] }));
    clearInterval(beat);
    // Reading alone, away from this thread, lets a few through; checking row by row on it would let none.
    expect(answered).toBeGreaterThan(20);
  });
});

it('the export and the template come as workbooks by name', async () => {
  const { api } = openApi();
  const [all, template] = [await api.exchange.exportAll(), await api.exchange.template()];
  expect([all.name, template.name]).toEqual(['So-truyen-thong_2026-03-10.xlsx', 'Mau-nhap-du-lieu.xlsx']);
  for (const file of [all, template])
    expect((await openBook(new Uint8Array(await file.arrayBuffer()))).getWorksheet('Phát thanh')).toBeDefined();
});
