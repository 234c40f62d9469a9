import { describe, expect, it } from 'vitest';
import { airingOf } from '../../../tests/support/airings.ts';
import { openApi, refusal } from '../../../tests/support/api.ts';
import { memoryStore, stillSurroundings, testActor } from '../../../tests/support/store.ts';
import { openBook, rowOf, sheetOf } from '../../../tests/support/workbook.ts';
import type { PaperInput } from '../../../shared/papers/contract.ts';
import type { AiringValues } from '../../../shared/broadcasts/contract.ts';
import { addDays, type Day, day } from '../../../shared/kernel/dates.ts';
import { monthlyReport } from '../../reports/reports.service.ts';
import { setSetting } from '../../office/settings.service.ts';

const year2025 = { kind: 'year' as const, year: 2025 };

/** Two communes merged into one on 1 July 2025 (an ethnic-minority area before and after) and one beside them; today is 3/9/2025, a Wednesday. */
async function merged() {
  const { api, store, bugs } = openApi(memoryStore(stillSurroundings('2025-09-03T02:00:00Z')));
  const save = async (code: string, name: string, more: object = {}) => {
    const values = { code, name, kind: 'xã', validFrom: null, validTo: null, ethnicArea: false, successorIds: [], ...more };
    return (await api.office.communes.save({ existing: null, values })).id;
  };
  const last = { validTo: day('2025-06-30') };
  const heir = await save('C', 'Xã Mới', { validFrom: day('2025-07-01'), ethnicArea: true });
  const one = await save('A', 'Xã Bắc', { ...last, ethnicArea: true, successorIds: [heir] });
  const two = await save('B', 'Xã Nam', { ...last, successorIds: [heir] });
  const other = await save('D', 'Xã Đông');
  const add = async (communeId: string | null, on: string, more: Partial<AiringValues> = {}) =>
    api.broadcasts.save({
      existing: null,
      values: airingOf({ communeId, day: day(on), ...more }),
    });
  // Bắc and Đông meet R1 every week of the first half, Nam never; the new commune every week from July, until three weeks ago
  for (let monday: Day = day('2025-01-06'); monday < '2025-08-11'; monday = addDays(monday, 7)) {
    const before = monday < '2025-06-30';
    await add(before ? one : heir, monday, { count: 2, language: before ? 'Chơ Ro' : 'Kinh' });
    if (before) await add(two, addDays(monday, 3), { source: 'Tự sản xuất' });
    await add(other, monday, { count: 2 });
  }
  await add(null, '2025-03-05', { count: 4, topics: ['bhtn'], language: 'Chơ Ro', relayCommuneIds: [one] });
  await add(other, '2025-09-01');
  await add(other, '2025-09-02', { status: 'planned' });
  return { api, store, bugs };
}
const names = (rows: readonly { name: string }[]) => rows.map((row) => row.name);

describe('compliance over a period', () => {
  it('shows the history by today’s units or by those there were, with the same sums', async () => {
    const { api } = await merged();
    const now = await api.broadcasts.compliance.overview({ period: year2025, units: 'now' });
    const then = await api.broadcasts.compliance.overview({ period: year2025, units: 'then' });
    expect(names(now.rows)).toEqual(['Xã Đông', 'Xã Mới']);
    expect(now.rows[1]?.members).toEqual(['Xã Bắc', 'Xã Nam']);
    expect(names(then.rows)).toEqual(['Xã Bắc', 'Xã Đông', 'Xã Mới', 'Xã Nam']);
    expect(then.rows.filter((row) => row.ended).map((row) => row.name)).toEqual(['Xã Bắc', 'Xã Nam']);
    for (const key of ['sum', 'columns', 'airings', 'others', 'trend', 'lastYear'] as const) expect(now[key]).toEqual(then[key]);
    const added = (rows: typeof now.rows, of: (row: (typeof now.rows)[number]) => number) => rows.reduce((sum, row) => sum + of(row), 0);
    for (const of of [
      (row: (typeof now.rows)[number]) => row.sum.met,
      (row: (typeof now.rows)[number]) => row.sum.judged,
      (row: (typeof now.rows)[number]) => row.count,
      (row: (typeof now.rows)[number]) => row.airings.total,
      (row: (typeof now.rows)[number]) => row.airings.areaEthnic,
    ])
      expect(added(now.rows, of)).toBe(added(then.rows, of));
    // 25 weeks end by 30 June and begin on or after 1 January; June has five Sundays of its own
    expect(then.rows.find((row) => row.name === 'Xã Nam')?.sum).toEqual({ judged: 25, met: 0 });
    expect(now.rows[1]?.cells[5]).toMatchObject({ judged: 10, met: 5 });
    expect(now.step).toBe('month');
  });

  it('has the figures of the monthly report', async () => {
    const { api, store } = await merged();
    const month = { year: 2025, month: 6 };
    const { sum, airings } = await api.broadcasts.compliance.overview({ period: { kind: 'month', ...month }, units: 'now' });
    const { rows } = store.read((reader) => monthlyReport(reader, month, store.today()));
    const figure = (code: string) => rows.find((row) => row.code === code)?.month;
    expect([sum.judged, sum.met, airings.total, airings.ethnic, airings.own]).toEqual(
      ['LOA.XATUAN', 'LOA.DAT', 'LOA.TONG', 'LOA.DANTOC', 'LOA.TUSX'].map(figure),
    );
  });

  it('names who is short this week and who often was, whatever period is looked at', async () => {
    const { api } = await merged();
    const { week, chronic } = await api.broadcasts.compliance.overview({ period: { kind: 'month', year: 2025, month: 2 }, units: 'now' });
    expect(week).toMatchObject({ from: '2025-09-01', to: '2025-09-07', daysLeft: 5, communes: 2 });
    expect(week.rows.map(({ name, count, unconfirmed, missing, uncovered }) => [name, count, unconfirmed, missing, uncovered])).toEqual([
      ['Xã Mới', 0, 0, 2, 2],
      ['Xã Đông', 1, 1, 1, 0],
    ]);
    expect(chronic.weeks).toHaveLength(8);
    expect(chronic.rows.map((row) => [row.name, row.missed, row.judged])).toEqual([
      ['Xã Đông', 3, 8],
      ['Xã Mới', 3, 8],
    ]);
  });

  it('counts R10 in ethnic-minority communes alone, relayed airings with them, beside the office’s aim', async () => {
    const { api, store } = await merged();
    setSetting(store, testActor, 'R10.ethnicShare', 2025, '30');
    const { airings, others, ethnicAim } = await api.broadcasts.compliance.overview({
      period: { kind: 'quarter', year: 2025, quarter: 1 },
      units: 'now',
    });
    // Bắc aired two on thirteen Mondays in its language and relayed four
    expect(airings).toMatchObject({ areaTotal: 30, areaEthnic: 30, ethnic: 30 });
    expect(others).toEqual({ total: 4, ethnic: 4, own: 0, areaTotal: 0, areaEthnic: 0 });
    expect(ethnicAim).toBe(30);
  });

  it('refuses a span that is upside down or too long, at its field', async () => {
    const { api } = await merged();
    const range = (from: string, to: string) =>
      refusal(api.broadcasts.compliance.overview({ period: { kind: 'range', from: day(from), to: day(to) }, units: 'now' }));
    expect(await range('2025-03-02', '2025-03-01')).toMatchObject({ code: 'INVALID', data: { fields: [{ field: 'to' }] } });
    expect(await range('2015-03-02', '2025-03-01')).toMatchObject({ code: 'INVALID', data: { fields: [{ field: 'to' }] } });
  });

  it('answers an empty store', async () => {
    const { api, bugs } = openApi();
    const answer = await api.broadcasts.compliance.overview({ period: year2025, units: 'then' });
    expect(answer).toMatchObject({ rows: [], sum: { judged: 0, met: 0 }, week: { rows: [] }, chronic: { rows: [] } });
    expect(bugs).toEqual([]);
  });
});

describe('its papers', () => {
  it('as a workbook hold the same figures, the trend, this week and every commune-week', async () => {
    const { api } = await merged();
    const input = { period: { kind: 'quarter' as const, year: 2025, quarter: 3 }, units: 'then' as const };
    const shown = await api.broadcasts.compliance.overview(input);
    const file = await api.papers.make({ paper: 'compliance', input, format: 'xlsx' });
    expect(file.name).toBe('MucPhat_2025-Q3.xlsx');
    const book = await openBook(new Uint8Array(await file.arrayBuffer()));
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['Mức phát', 'Xu hướng', 'Tuần này', 'Từng tuần']);
    const table = sheetOf(book, 'Mức phát');
    const row = rowOf(table, 'Xã Đông');
    expect(shown.columns.map((_, at) => row.getCell(3 + at).value)).toEqual(
      shown.rows.find((one) => one.name === 'Xã Đông')?.cells.map((cell) => cell?.count ?? '–'),
    );
    const total = rowOf(table, 'Tổng cộng');
    const after = 2 + shown.columns.length;
    expect([1, 2].map((at) => total.getCell(after + at).result)).toEqual([shown.sum.met, shown.sum.judged]);
    expect(total.getCell(after + 4).result).toBe(shown.airings.total);
    expect(table.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, paperSize: 9 });
    expect(table.pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/);
    expect(rowOf(sheetOf(book, 'Xu hướng'), '9/2025').getCell(2).value).toBe(shown.trend.at(-1)?.judged);
    expect(rowOf(sheetOf(book, 'Tuần này'), 'Xã Mới').getCell(7).value).toBe(2);
    const weeks = sheetOf(book, 'Từng tuần');
    const lines = weeks
      .getSheetValues()
      .filter((line) => (line as unknown[] | undefined)?.[9] === 'Đạt' || (line as unknown[] | undefined)?.[9] === 'Chưa');
    expect(lines).toHaveLength(shown.sum.judged);
    expect(lines.filter((line) => (line as unknown[])[9] === 'Đạt')).toHaveLength(shown.sum.met);
  });

  it('as a print are A4 in landscape, also over years', async () => {
    const { api } = await merged();
    const print = async (period: PaperInput<'compliance'>['period']) => {
      const file = await api.papers.make({ paper: 'compliance', input: { period, units: 'now' }, format: 'pdf' });
      return { name: file.name, text: Buffer.from(await file.arrayBuffer()).toString('latin1') };
    };
    const quarter = await print({ kind: 'quarter', year: 2025, quarter: 2 });
    expect(quarter.name).toBe('MucPhat_2025-Q2.pdf');
    const years = await print({ kind: 'range', from: day('2021-01-01'), to: day('2025-12-31') });
    expect(years.name).toBe('MucPhat_2021-01-01_2025-12-31.pdf');
    for (const { text } of [quarter, years]) {
      expect(text.startsWith('%PDF-')).toBe(true);
      expect(new Set([...text.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map((found) => found[1]))).toEqual(new Set(['0 0 841.89 595.28']));
    }
  });
});
