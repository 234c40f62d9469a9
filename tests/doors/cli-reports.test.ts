import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openOffice } from '../../electron/rooms.ts';
import { indicators } from '../../shared/plan/indicators.ts';
import { cli, cliJson, newFolder } from '../support/cli.ts';
import { smallOffice } from '../support/small-office.ts';

let store: string;
beforeAll(() => {
  store = join(newFolder(), 'sổ.sqlite');
  const made = openOffice(store, { create: true });
  smallOffice(made, (office) => {
    const [a] = [office.commune('XA01'), office.commune('XA02')];
    for (const day of ['2025-03-03', '2025-03-05', '2025-03-12']) office.airing(day, { commune: a, topics: ['bhxhtn'] });
    office.conference('2025-02-10', { attended: 40 });
    office.conference('2025-03-10', { attendees: [{ present: true }, { present: true }, {}] });
  });
  made.close();
});

interface Monthly {
  period: { from: string; to: string };
  indicators: Record<string, { plan: number | null; before: number; month: number; ytd: number; lastYear: number | null }>;
}

describe('report monthly', () => {
  it('writes the workbook and gives every code with five figures', async () => {
    const out = join(newFolder(), 'báo cáo', 'Tháng 3.xlsx');
    const { code, json } = await cliJson<Monthly>('report', 'monthly', '--period', '2025-03', '--out', out, '--db', store);
    expect([code, json.period]).toEqual([0, { from: '2025-03-01', to: '2025-03-31' }]);
    expect(Object.keys(json.indicators)).toEqual(indicators.map((one) => one.code));
    expect(json.indicators['HN.NGUOIDU']).toEqual({ plan: null, before: 40, month: 2, ytd: 42, lastYear: null });
    expect(json.indicators['LOA.BHXHTN']).toEqual({ plan: null, before: 0, month: 3, ytd: 3, lastYear: null });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(out);
    expect(book.worksheets[0]?.name).toBe('Tổng hợp');
    expect(readdirSync(join(out, '..'))).toEqual(['Tháng 3.xlsx']);
  });

  it('replaces an existing file', async () => {
    const out = join(newFolder(), 'a.xlsx');
    writeFileSync(out, 'old');
    expect((await cli('report', 'monthly', '--period', '2025-03', '--out', out, '--db', store)).code).toBe(0);
    await new ExcelJS.Workbook().xlsx.readFile(out);
  });

  it('warns of an office that is not entered, on standard error, and does not refuse', async () => {
    const { code, err, out } = await cli('report', 'monthly', '--period', '2025-03', '--out', join(newFolder(), 'a.xlsx'), '--db', store);
    expect([code, err]).toEqual([0, expect.stringContaining('Chưa nhập thông tin cơ quan')]);
    expect(out).toMatch(/^Đã ghi báo cáo kỳ 01\/03\/2025 – 31\/03\/2025 vào .*a\.xlsx\n$/);
  });

  it.each([
    ['another kind', ['report', 'yearly', '--period', '2025-03']],
    ['no --out', ['report', 'monthly', '--period', '2025-03']],
    ['no period', ['report', 'monthly']],
  ])('takes %s for wrong usage and writes nothing', async (_, args) => {
    expect((await cli(...args, '--db', store)).code).toBe(2);
  });

  it('writes nothing for a missing store', async () => {
    const folder = newFolder();
    const args = ['report', 'monthly', '--period', '2025-03', '--out', join(folder, 'a.xlsx'), '--db', join(folder, 'none.sqlite')];
    expect([(await cli(...args)).code, readdirSync(folder)]).toEqual([1, []]);
  });
});

describe('trace and compliance', () => {
  it('opens a figure: the amounts of its records sum to it', async () => {
    const { json } = await cliJson<{ value: number; records: { kind: string; id: string; date: string; label: string; amount: number }[] }>(
      'trace',
      'HN.NGUOIDU',
      '--period',
      '2025-03',
      '--span',
      'ytd',
      '--db',
      store,
    );
    expect([json.value, json.records.reduce((sum, record) => sum + record.amount, 0)]).toEqual([42, 42]);
    expect(json.records.map((record) => Object.keys(record))).toEqual(json.records.map(() => ['kind', 'id', 'date', 'label', 'amount']));
  });

  it('judges each commune week by week', async () => {
    const { json } = await cliJson<{
      weeks: { from: string; to: string }[];
      communes: { code: string; name: string; weeks: { from: string; count: number; required: number; met: boolean }[] }[];
    }>('compliance', '--period', '2025-03', '--db', store);
    expect(json.weeks[0]).toEqual({ from: '2025-02-24', to: '2025-03-02' });
    expect(json.weeks).toHaveLength(5);
    const [first, second] = json.communes;
    expect(first?.weeks.map((week) => [week.from, week.count, week.required, week.met])).toEqual([
      ['2025-02-24', 0, 2, false],
      ['2025-03-03', 2, 2, true],
      ['2025-03-10', 1, 2, false],
      ['2025-03-17', 0, 2, false],
      ['2025-03-24', 0, 2, false],
    ]);
    expect(second?.weeks.every((week) => !week.met)).toBe(true);
  });
});
