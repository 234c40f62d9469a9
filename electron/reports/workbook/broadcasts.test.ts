import { describe, expect, it } from 'vitest';
import { monthlyWorkbook } from '../../../tests/support/monthly-workbook.ts';
import { type SmallOffice, smallOffice } from '../../../tests/support/small-office.ts';
import { memoryStore, testActor } from '../../../tests/support/store.ts';
import { cellText, openBook, rowOf, sheetOf } from '../../../tests/support/workbook.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { setSetting } from '../../office/settings.service.ts';
import { monthlyReport } from '../reports.service.ts';

const today = day('2026-11-21');
const july = { year: 2025, month: 7 };

async function sheetWith(fill: (office: SmallOffice) => void, settings: Record<string, string> = {}) {
  const store = memoryStore();
  smallOffice(store, fill);
  for (const [key, value] of Object.entries(settings)) setSetting(store, testActor, key, 2025, value);
  const sheet = sheetOf(await openBook(await monthlyWorkbook(store, july, today)), 'Truyền thanh');
  const { rows } = store.read((reader) => monthlyReport(reader, july, today));
  return { sheet, figure: (code: string) => rows.find((row) => row.code === code)?.month };
}
type Made = Awaited<ReturnType<typeof sheetWith>>;
/** Airings and verdict of each week, then all that follows. */
const lineOf = ({ sheet }: Made, name: string) => (rowOf(sheet, name).values as unknown[]).slice(3);
const totalsOf = ({ sheet }: Made, from: number, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const cell = rowOf(sheet, 'Tổng cộng').getCell(from + at);
    return cell.result ?? cell.value;
  });

describe('«Truyền thanh» of a month with a cut-off day in which two communes become one', () => {
  // with the 20th as cut-off, July runs from 21/6 to 20/7: Sundays 22/6, 29/6, 6/7, 13/7, 20/7
  const merger = (office: SmallOffice) => {
    const heir = office.commune('C', { validFrom: '2025-07-01' });
    const one = office.commune('A', { validTo: '2025-06-30', successor: heir });
    const two = office.commune('B', { validTo: '2025-06-30', successor: heir });
    office.airing('2025-06-20', { commune: one, count: 1, topics: ['bhxhtn'] });
    office.airing('2025-06-21', { commune: one, count: 1, topics: ['bhxhtn', 'bhtn'], language: 'Chơ Ro' });
    office.airing('2025-06-24', { commune: two, count: 2, source: 'Tự sản xuất' });
    // on the last day of the old commune, in the first week of the new one
    office.airing('2025-06-30', { commune: one, count: 1 });
    office.airing('2025-07-02', { commune: heir, count: 1 });
    office.airing('2025-07-21', { commune: heir, count: 7 });
  };
  const cutoff = { 'period.cutoffDay': '20' };

  it('gives each unit the weeks it stood in, and the week of the merger to the new one', async () => {
    const made = await sheetWith(merger, cutoff);
    expect(lineOf(made, 'Xã A').slice(0, 10)).toEqual(
      [2, 'Đạt', 0, 'Chưa', null, '–', null, '–', null, '–'].map((one) => one ?? undefined),
    );
    expect(lineOf(made, 'Xã B').slice(0, 4)).toEqual([0, 'Chưa', 2, 'Đạt']);
    expect(lineOf(made, 'Xã C').slice(4, 10)).toEqual([2, 'Đạt', 0, 'Chưa', 0, 'Chưa']);
    // weeks met and judged stand last
    for (const [name, weeks] of [
      ['Xã A', [1, 2]],
      ['Xã B', [1, 2]],
      ['Xã C', [1, 3]],
    ] as const)
      expect(lineOf(made, name).slice(-2)).toEqual(weeks);
  });

  it('counts the period’s days alone by topic, language and source, as the report does', async () => {
    const made = await sheetWith(merger, cutoff);
    const after = 3 + 5 * 2;
    expect(lineOf(made, 'Xã A').slice(10)).toEqual([2, 2, 0, 0, 0, 0, 1, 0, 1, 0, 1, 2]);
    const codes = ['LOA.TONG', 'LOA.BHXHTN', 'LOA.BHYTHGD', 'LOA.HSSV'];
    expect(totalsOf(made, after, 4)).toEqual(codes.map(made.figure));
    expect(totalsOf(made, after + 8, 4)).toEqual(['LOA.DANTOC', 'LOA.TUSX', 'LOA.DAT', 'LOA.XATUAN'].map(made.figure));
  });
});

describe('«Truyền thanh» with the district station', () => {
  const relayed = (office: SmallOffice) => {
    const [north, south] = [office.commune('N'), office.commune('S')];
    office.airing('2025-07-01', { relays: [north, south], count: 2 });
    office.airing('2025-07-02', { commune: north });
    office.airing('2025-07-08', { count: 3 });
  };

  it('shows a relayed airing with every commune that relays it, and once in the total', async () => {
    const made = await sheetWith(relayed);
    expect(lineOf(made, 'Xã N').slice(0, 4)).toEqual([3, 'Đạt', 0, 'Chưa']);
    expect(lineOf(made, 'Xã S').slice(0, 4)).toEqual([2, 'Đạt', 0, 'Chưa']);
    expect(lineOf(made, 'Đài cấp cơ quan').slice(0, 4)).toEqual([2, '–', 3, '–']);
    expect(totalsOf(made, 3, 4)).toEqual([3, '2/2', 3, '0/2']);
    expect(totalsOf(made, 11, 1)).toEqual([made.figure('LOA.TONG')]);
  });

  it('counts it once for a commune that relays it where the district counts for every commune', async () => {
    const made = await sheetWith(relayed, { 'R1.districtCounts': 'có' });
    expect(lineOf(made, 'Xã N').slice(0, 4)).toEqual([3, 'Đạt', 3, 'Đạt']);
    expect(lineOf(made, 'Xã S').slice(0, 4)).toEqual([2, 'Đạt', 3, 'Đạt']);
  });

  it('says so where the whole office is judged together', async () => {
    const notes = async (settings: Record<string, string>) =>
      cellText((await sheetWith(relayed, settings)).sheet).find((text) => text.startsWith('Ghi chú'));
    expect(await notes({})).toContain('mức tối thiểu 2 lượt mỗi xã mỗi tuần');
    expect(await notes({ 'R1.scope': 'office', 'R1.perWeek': '3' })).toContain('mức tối thiểu 3 lượt mỗi tuần, tính chung cả cơ quan');
  });
});
