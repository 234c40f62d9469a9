import { describe, expect, it } from 'vitest';
import { openApi, refusal } from '../../tests/support/api.ts';
import { suggestedWaves } from './calendar.service.ts';
import type { WaveValues } from '../../shared/calendar/contract.ts';
import { day } from '../../shared/kernel/dates.ts';

const wave = (code: string, more: Partial<WaveValues> = {}): WaveValues => ({
  code,
  name: `Đợt ${code}`,
  kind: 'theme',
  campaign: false,
  startsOn: null,
  endsOn: null,
  contents: null,
  ...more,
});
const opened = () => {
  const { api, store } = openApi();
  const add = (...values: Parameters<typeof wave>) => api.calendar.waves.save({ existing: null, values: wave(...values) });
  const codes = async (year?: number) => (await api.calendar.waves.list(year === undefined ? {} : { year })).map((row) => row.code);
  return { api, store, add, codes };
};

describe('waves', () => {
  it('of a year are those that touch it and those without dates, in the order of the year', async () => {
    const { add, codes } = opened();
    await add('Không ngày');
    await add('Vắt năm', { startsOn: day('2025-12-01'), endsOn: day('2026-01-15') });
    await add('Tháng 5', { startsOn: day('2026-05-01'), endsOn: day('2026-05-31') });
    await add('Năm sau', { startsOn: day('2027-01-01') });
    expect(await codes(2026)).toEqual(['Vắt năm', 'Tháng 5', 'Không ngày']);
    expect(await codes(2025)).toEqual(['Vắt năm', 'Không ngày']);
    expect(await codes()).toHaveLength(4);
  });

  it('refuse a code in use and an end before the start', async () => {
    const { add } = opened();
    await add('CD1');
    expect(await refusal(add('cd1'))).toMatchObject({ code: 'INVALID', data: { fields: [{ field: 'code' }] } });
    expect(await refusal(add('CD2', { startsOn: day('2026-05-02'), endsOn: day('2026-05-01') }))).toMatchObject({
      code: 'INVALID',
      data: { fields: [{ field: 'endsOn', message: 'Ngày kết thúc phải sau ngày bắt đầu.' }] },
    });
  });

  it('keep the code of the wave that is being saved', async () => {
    const { api, add } = opened();
    const saved = await api.calendar.waves.save({ existing: await add('CD1'), values: wave('cd1', { campaign: true }) });
    expect(saved.version).toBe(2);
    expect(await api.calendar.waves.list({})).toMatchObject([{ code: 'cd1', campaign: true }]);
  });

  it('go to the bin and come back unless their code was taken', async () => {
    const { api, add, codes } = opened();
    const binned = await api.records.remove({ ...(await add('CD1')), kind: 'wave' });
    expect(await codes()).toEqual([]);
    const other = await add('CD1');
    expect(await refusal(api.app.undo({ undo: binned.undo ?? '' }))).toMatchObject({ code: 'REFUSED' });
    await api.records.remove({ ...other, kind: 'wave' });
    await api.app.undo({ undo: binned.undo ?? '' });
    expect(await codes()).toEqual(['CD1']);
  });
});

describe('the built-in calendar of a year', () => {
  const waves = suggestedWaves(2026);

  it('has seven themes, three of them campaigns, and three topics without dates', () => {
    const themes = waves.filter((one) => one.values.kind === 'theme');
    expect(themes).toHaveLength(7);
    expect(themes.filter((one) => one.values.campaign).map((one) => one.values.startsOn)).toEqual([
      '2026-05-01',
      '2026-07-01',
      '2026-10-01',
    ]);
    const topics = waves.filter((one) => one.values.kind === 'topic');
    expect(topics.map((one) => [one.values.startsOn, one.values.campaign])).toEqual([
      [null, false],
      [null, false],
      [null, false],
    ]);
  });

  it('shows where the sources disagree, each with its section', () => {
    const pupils = waves.find((one) => one.values.code === 'CD4-2026');
    expect(pupils?.values).toMatchObject({ startsOn: '2026-08-01', endsOn: '2026-12-31' });
    expect(pupils?.otherDates).toEqual([{ startsOn: '2026-08-01', endsOn: '2026-10-31', source: 'KH166', section: 'Phụ lục II, II.1' }]);
    expect(waves.every((one) => one.source && one.section)).toBe(true);
  });

  it('can be taken as it is', async () => {
    const { api, codes } = opened();
    for (const { values } of waves) await api.calendar.waves.save({ existing: null, values });
    expect(await codes(2026)).toHaveLength(10);
  });
});

describe('yearly targets', () => {
  it('are set, changed and cleared, each year by itself', async () => {
    const { api } = openApi();
    const { list, save } = api.plan.targets;
    expect(
      await save({
        year: 2026,
        rows: [
          { code: 'LOA.TONG', amount: 3000 },
          { code: 'HN.TT', amount: 40 },
        ],
      }),
    ).toMatchObject({ changed: 2 });
    expect(
      await save({
        year: 2026,
        rows: [
          { code: 'LOA.TONG', amount: 3100 },
          { code: 'HN.TT', amount: 40 },
        ],
      }),
    ).toMatchObject({ changed: 1 });
    expect(
      await save({
        year: 2026,
        rows: [
          { code: 'HN.TT', amount: null },
          { code: 'TQ', amount: null },
        ],
      }),
    ).toMatchObject({ changed: 1 });
    expect(await list({ year: 2026 })).toEqual([{ code: 'LOA.TONG', amount: 3100 }]);
    expect(await save({ year: 2026, rows: [{ code: 'HN.TT', amount: 0 }] })).toMatchObject({ changed: 1 });
    expect(await list({ year: 2026 })).toEqual([
      { code: 'HN.TT', amount: 0 },
      { code: 'LOA.TONG', amount: 3100 },
    ]);
    expect(await list({ year: 2025 })).toEqual([]);
  });

  it('are refused for an unknown code, a code named twice and a negative amount, and nothing is written', async () => {
    const { api } = openApi();
    const { list, save } = api.plan.targets;
    const good = { code: 'HN.TT', amount: 1 };
    expect(await refusal(save({ year: 2026, rows: [good, { code: 'LOA.X', amount: 1 }, good] }))).toMatchObject({
      code: 'INVALID',
      data: { fields: [{ field: 'rows.1.code' }, { field: 'rows.2.code' }] },
    });
    expect(await refusal(save({ year: 2026, rows: [{ code: 'HN.TT', amount: -1 }] }))).toMatchObject({
      code: 'INVALID',
      data: { fields: [{ field: 'rows.0.amount', message: 'Không được nhỏ hơn 0.' }] },
    });
    expect(await list({ year: 2026 })).toEqual([]);
  });
});
