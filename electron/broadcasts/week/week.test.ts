import { describe, expect, it } from 'vitest';
import { refusal } from '../../../tests/support/api.ts';
import { addDays, day } from '../../../shared/kernel/dates.ts';
import { monday, defaults, openedWeek, empty } from '../../../tests/support/week.ts';

describe('the week of a topic', () => {
  it('has a row for each commune of the week and for the district station, with what was played, planned and not played a day', async () => {
    const { an, dao, get, counts, rowOf } = openedWeek((office, { an: commune }) => {
      office.airing('2026-03-09', { commune, count: 2 });
      office.airing('2026-03-09', { commune, status: 'planned', topics: ['bhxhtn', 'bhythgd'] });
      office.airing('2026-03-10', { commune, status: 'notAired' });
      office.airing('2026-03-10', { commune, topics: ['bhtn'], count: 3 });
      office.airing('2026-03-16', { commune });
    });
    const week = await get();
    expect([week.today, week.over, week.scope, week.rows.map((row) => row.name)]).toEqual([
      '2026-03-10',
      false,
      'commune',
      ['Xã AN', 'Xã DAO', 'Đài cấp cơ quan'],
    ]);
    expect(await counts(an)).toEqual(['2.1.0', '0.0.1', empty, empty, empty, empty, empty]);
    expect(await counts(an, 'bhythgd')).toEqual(['0.1.0', empty, empty, empty, empty, empty, empty]);
    expect((await rowOf(an))?.cells.map((cell) => cell.other)).toEqual([0, 3, 0, 0, 0, 0, 0]);
    expect(await counts(dao)).toEqual(Array(7).fill(empty));
    expect(await get('bhxhtn', day('2026-03-12'))).toMatchObject({ monday });
  });

  it('says of R1 how many airings a commune still lacks, and judges a week once it is over', async () => {
    const { an, dao, rowOf, api } = openedWeek((office, { an: commune }) => {
      office.airing('2026-03-09', { commune });
      office.airing('2026-03-02', { commune, count: 2 });
      office.airing('2026-03-02', { relays: [commune] });
    });
    expect((await rowOf(an))?.state).toMatchObject({ count: 1, required: 2, judged: false, met: false, missing: 1 });
    expect((await rowOf(dao))?.state).toMatchObject({ count: 0, missing: 2 });
    expect((await rowOf(an, 'bhxhtn', day('2026-03-02')))?.state).toMatchObject({ count: 3, judged: true, met: true, missing: 0 });
    expect((await rowOf(an, 'bhxhtn', day('2026-03-02')))?.cells[0]).toMatchObject({ aired: 2, relayed: 1 });
    expect((await rowOf(null))?.state).toBeNull();
    await api.office.settings.set({ key: 'R1.scope', year: 2026, value: 'office' });
    expect((await rowOf(an))?.state).toMatchObject({ met: false, missing: null });
  });

  it('shows a commune merged in mid-week beside the one that follows it, each on its own days', async () => {
    const { rowOf, get, set } = openedWeek((office) => {
      const next = office.commune('MOI', { validFrom: '2026-03-12' });
      const old = office.commune('CU', { validTo: '2026-03-11', successor: next });
      office.airing('2026-03-09', { commune: old, count: 2 });
    });
    const rows = (await get()).rows;
    const [old, next] = [rows.find((row) => row.name === 'Xã CU'), rows.find((row) => row.name === 'Xã MOI')];
    expect(old?.cells.map((cell) => cell.valid)).toEqual([true, true, true, false, false, false, false]);
    expect([old?.state, next?.state?.count]).toEqual([null, 2]);
    const answer = await set([{ communeId: old?.communeId ?? null, day: '2026-03-13', count: 1 }]);
    expect(answer).toMatchObject({ undo: null, refused: [{ day: '2026-03-13', message: expect.stringContaining('không thuộc cơ quan') }] });
    expect((await rowOf(next?.communeId ?? null))?.cells[4]).toMatchObject({ aired: 0 });
  });
});

describe('stations other than the commune’s own', () => {
  /** AN: 1 of its own on Monday, 2 of its zone and 4 of a mobile loudspeaker on Tuesday; the office's station 8 on Monday, relayed by DAO. */
  async function stations() {
    const made = openedWeek();
    const { api, an, dao } = made;
    const values = { name: null, relayCommuneIds: [], validTo: null };
    const kept = {
      programme: null,
      minutes: null,
      language: null,
      source: null,
      basis: null,
      waveId: null,
      agreementNumber: null,
      note: null,
    };
    const add = async (station: Parameters<typeof api.broadcasts.stations.save>[0]['values'], on: string, count: number) => {
      const { id } = await api.broadcasts.stations.save({ existing: null, values: station });
      await api.broadcasts.save({
        existing: null,
        values: {
          ...kept,
          stationId: id,
          communeId: null,
          station: null,
          day: day(on),
          time: null,
          topics: ['bhxhtn'],
          count,
          status: 'aired',
          relayCommuneIds: [],
        },
      });
    };
    await made.set([{ communeId: an, day: '2026-03-09', count: 1 }]);
    await add({ ...values, kind: 'zone', communeId: an, name: 'KCN' }, '2026-03-10', 2);
    await add({ ...values, kind: 'mobile', communeId: an, name: 'Xe loa' }, '2026-03-10', 4);
    await add({ ...values, kind: 'mobile', communeId: null, name: 'Xe loa chung' }, '2026-03-10', 32);
    await add({ ...values, kind: 'district', communeId: null, name: 'Đài', relayCommuneIds: [dao] }, '2026-03-09', 8);
    const grid = async () => {
      const week = await made.get();
      const monthly = await api.broadcasts.grid({ year: 2026, month: 3 });
      const at = monthly.weeks.findIndex((one) => one.from === monday);
      return [an, dao].map((id) => {
        const row = week.rows.find((one) => one.communeId === id);
        const added = (key: 'aired' | 'relayed' | 'apart') => row?.cells.reduce((sum, cell) => sum + cell[key], 0) ?? 0;
        // a row adds up to its sign, and the sign is that of the compliance of the month
        expect(row?.state?.count).toBe(added('aired') + added('relayed'));
        expect(monthly.communes.find((one) => one.id === id)?.cells[at]).toMatchObject({ count: row?.state?.count, met: row?.state?.met });
        return [added('aired'), added('relayed'), added('apart')].join(' ');
      });
    };
    const setting = (key: 'R1.stationKinds' | 'R1.districtCounts', value: string) => api.office.settings.set({ key, year: 2026, value });
    return { ...made, grid, setting };
  }

  it('stand apart in the cell as long as they do not count for the commune, and a row adds up to its sign of R1', async () => {
    const { grid, setting } = await stations();
    expect(await grid()).toEqual(['1 0 6', '0 8 0']);
    await setting('R1.stationKinds', 'commune, zone');
    expect(await grid()).toEqual(['3 0 4', '0 8 0']);
    await setting('R1.stationKinds', 'commune, zone, mobile');
    expect(await grid()).toEqual(['7 0 0', '0 8 0']);
    await setting('R1.districtCounts', 'có');
    expect(await grid()).toEqual(['7 8 0', '0 8 0']);
    await setting('R1.stationKinds', 'mobile');
    expect(await grid()).toEqual(['4 8 3', '0 8 0']);
  });

  it('count in the weeks of the month as in the week, whatever the topic; only BHXH tự nguyện is judged', async () => {
    const { api, an, set } = await stations();
    await set([{ communeId: an, day: '2026-03-04', count: 3 }], { topic: 'hssv' });
    const { communes, weeks } = await api.broadcasts.grid({ year: 2026, month: 3, topic: 'hssv' });
    const row = communes.find((one) => one.id === an);
    const at = weeks.findIndex((one) => one.from === '2026-03-02');
    expect(row?.cells[at]).toEqual({ count: 3, planned: 0, required: 0, judged: false, met: false });
    expect(row?.cells.reduce((sum, cell) => sum + (cell?.count ?? 0), 0)).toBe(3);
  });

  it('are not touched by a number that is typed where they do not show', async () => {
    const { an, set, grid, setting } = await stations();
    expect((await set([{ communeId: an, day: '2026-03-10', count: 1 }])).refused).toEqual([]);
    expect(await grid()).toEqual(['2 0 6', '0 8 0']);
    await setting('R1.stationKinds', 'commune, zone, mobile');
    expect((await set([{ communeId: an, day: '2026-03-10', count: 5 }])).refused).toMatchObject([
      { message: expect.stringContaining('ở KCN') },
    ]);
    expect((await set([{ communeId: an, day: '2026-03-10', count: 9 }])).refused).toEqual([]);
    expect(await grid()).toEqual(['10 0 0', '0 8 0']);
  });
});

describe('numbers typed into the week', () => {
  it('become ordinary airings of the usual station with the defaults of the moment, in one audited batch', async () => {
    const { an, set, counts, list, audits } = openedWeek();
    const answer = await set(
      [
        { communeId: an, day: '2026-03-09', count: 2 },
        { communeId: an, day: '2026-03-11', count: 1, status: 'planned' },
        { communeId: null, day: '2026-03-09', count: 3 },
      ],
      { defaults },
    );
    expect(answer.refused).toEqual([]);
    expect(await counts(an)).toEqual(['2.0.0', empty, '0.1.0', empty, empty, empty, empty]);
    expect((await list()).map((row) => [row.day, row.communeId, row.count, row.status, row.programme, row.source, row.station])).toEqual(
      expect.arrayContaining([
        ['2026-03-09', null, 3, 'aired', 'Sống khỏe', 'BHXH VN', null],
        ['2026-03-09', an, 2, 'aired', 'Sống khỏe', 'BHXH VN', null],
        ['2026-03-11', an, 1, 'planned', 'Sống khỏe', 'BHXH VN', null],
      ]),
    );
    expect(audits()).toHaveLength(1);
    expect(JSON.parse(audits()[0]?.changes ?? '')).toMatchObject({ what: 'ghi số lượt trên lưới tuần', created: { length: 3 } });
  });

  it('adjust what is there, and 0 takes it out', async () => {
    const { an, set, list } = openedWeek();
    await set([{ communeId: an, day: '2026-03-09', count: 2 }]);
    await set([{ communeId: an, day: '2026-03-09', count: 5 }]);
    expect((await list()).map((row) => [row.count, row.version])).toEqual([[5, 2]]);
    expect((await set([{ communeId: an, day: '2026-03-09', count: 5 }])).undo).toBeNull();
    await set([{ communeId: an, day: '2026-03-09', count: 0 }]);
    expect(await list()).toEqual([]);
  });

  it('below what was entered elsewhere are refused for that cell alone, and nothing there moves', async () => {
    const { an, dao, set, counts, list } = openedWeek((office, { an: commune }) => {
      office.airing('2026-03-09', { commune, topics: ['bhxhtn', 'bhythgd'], count: 2 });
    });
    const before = await list();
    const answer = await set([
      { communeId: an, day: '2026-03-09', count: 1 },
      { communeId: dao, day: '2026-03-09', count: 1 },
    ]);
    expect(answer.refused).toEqual([
      { communeId: an, day: '2026-03-09', releasable: false, message: expect.stringContaining('2 lượt (nhiều chủ đề)') },
    ]);
    expect((await list()).find((row) => row.communeId === an)).toEqual(before[0]);
    expect((await counts(dao))?.[0]).toBe('1.0.0');
    await set([{ communeId: an, day: '2026-03-09', count: 3 }]);
    expect((await counts(an))?.[0]).toBe('3.0.0');
    expect((await counts(an, 'bhythgd'))?.[0]).toBe('2.0.0');
  });

  it('are refused where they are no counts', async () => {
    const { an, set } = openedWeek();
    for (const count of [-1, 1.5, 1000])
      expect(await refusal(set([{ communeId: an, day: '2026-03-09', count }]))).toMatchObject({ code: 'INVALID' });
    expect(await set([{ communeId: '01900000-0000-7000-8000-000000000000', day: '2026-03-09', count: 1 }])).toMatchObject({
      refused: [{ message: 'Không còn xã này.' }],
    });
  });
});

it('a week with nothing in it can be filled on any of its days', async () => {
  const { an, set, counts } = openedWeek();
  await set(
    Array.from({ length: 7 }, (_, at) => ({ communeId: an, day: addDays(monday, at), count: at, status: at < 2 ? 'aired' : 'planned' })),
  );
  expect(await counts(an)).toEqual([empty, '1.0.0', '0.2.0', '0.3.0', '0.4.0', '0.5.0', '0.6.0']);
});
