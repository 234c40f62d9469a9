import { describe, expect, it } from 'vitest';
import { refusal } from '../../../tests/support/api.ts';
import type { z } from 'zod';
import type { zWeekConfirm } from '../../../shared/broadcasts/week/contract.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { monday, openedWeek, empty } from '../../../tests/support/week.ts';

describe('taking back', () => {
  it('undoes a batch of new, changed and dropped airings, and does it again', async () => {
    const { an, dao, api, set, counts } = openedWeek();
    await set([
      { communeId: an, day: '2026-03-09', count: 2 },
      { communeId: an, day: '2026-03-10', count: 1 },
    ]);
    const { undo } = await set([
      { communeId: an, day: '2026-03-09', count: 3 },
      { communeId: an, day: '2026-03-10', count: 0 },
      { communeId: dao, day: '2026-03-10', count: 4 },
    ]);
    const state = async () => [await counts(an), await counts(dao)].map((row) => row?.slice(0, 2));
    const after = await state();
    const back = await api.app.undo({ undo: undo ?? '' });
    expect(await state()).toEqual([
      ['2.0.0', '1.0.0'],
      [empty, empty],
    ]);
    await api.app.redo({ redo: back.redo ?? '' });
    expect(await state()).toEqual(after);
  });

  it('is refused whole once one of the airings has been changed', async () => {
    const { an, dao, api, set, list } = openedWeek();
    const { undo } = await set([
      { communeId: an, day: '2026-03-09', count: 2 },
      { communeId: dao, day: '2026-03-09', count: 2 },
    ]);
    await set([{ communeId: dao, day: '2026-03-09', count: 3 }]);
    const before = await list();
    expect(await refusal(api.app.undo({ undo: undo ?? '' }))).toMatchObject({ code: 'CONFLICT' });
    expect(await list()).toEqual(before);
  });

  it('is refused where it would bring an airing back to a commune in the bin', async () => {
    const { an, api, set, get } = openedWeek();
    await set([{ communeId: an, day: '2026-03-09', count: 2 }]);
    const { undo } = await set([{ communeId: an, day: '2026-03-09', count: 0 }]);
    const [commune] = await api.office.communes.list({ text: 'AN' });
    if (!commune) throw new Error('no commune');
    await api.records.remove({ id: commune.id, version: commune.version, kind: 'commune' });
    expect(await refusal(api.app.undo({ undo: undo ?? '' }))).toMatchObject({ code: 'REFUSED' });
    expect((await get()).rows).toHaveLength(2);
  });
});

describe('copying the last week', () => {
  const filled = () =>
    openedWeek((office, { an, dao }) => {
      office.airing('2026-03-02', { commune: an, count: 2 });
      office.airing('2026-03-03', { commune: an, status: 'notAired' });
      office.airing('2026-03-06', { commune: an, status: 'planned', topics: ['bhxhtn', 'hssv'], source: 'Tự sản xuất' });
      office.airing('2026-03-03', { commune: dao, topics: ['bhtn'] });
      office.airing('2026-03-04', { relays: [an, dao], language: 'Khmer' });
      office.airing('2026-03-09', { commune: an });
    });

  it('repeats what was played or planned on the same weekday: played up to today, planned from tomorrow', async () => {
    const { an, dao, api, list, counts } = filled();
    const { undo, ...answer } = await api.broadcasts.week.copyLast({ monday });
    expect(answer).toEqual({ copied: 3, keptDays: 1, left: 0 });
    const rows = (await list()).filter((row) => row.day >= monday);
    expect(rows.map((row) => [row.day, row.communeId, row.status, row.topics.join('+'), row.source, row.language])).toEqual([
      ['2026-03-09', an, 'aired', 'bhxhtn', null, null],
      ['2026-03-10', dao, 'aired', 'bhtn', null, null],
      ['2026-03-11', null, 'planned', 'bhxhtn', null, 'Khmer'],
      ['2026-03-13', an, 'planned', 'bhxhtn+hssv', 'Tự sản xuất', null],
    ]);
    expect(new Set(rows[2]?.relayCommuneIds)).toEqual(new Set([an, dao]));
    expect((await counts(an))?.[0]).toBe('1.0.0');
    await api.app.undo({ undo: undo ?? '' });
    expect((await list()).filter((row) => row.day >= monday)).toHaveLength(1);
  });

  it('twice copies nothing more', async () => {
    const { api } = filled();
    await api.broadcasts.week.copyLast({ monday });
    expect(await api.broadcasts.week.copyLast({ monday })).toEqual({ copied: 0, keptDays: 4, left: 0, undo: null });
  });

  it('leaves out a commune that has ended since', async () => {
    const { api } = openedWeek((office) => {
      const old = office.commune('CU', { validTo: '2026-03-08' });
      office.airing('2026-03-02', { commune: old, count: 2 });
    });
    expect(await api.broadcasts.week.copyLast({ monday })).toMatchObject({ copied: 0, left: 2 });
  });
});

describe('what a copied week leaves behind', () => {
  it('is a wave, which has dates of its own, and relays of communes that have ended', async () => {
    const { an, api, list } = openedWeek((office, { an: commune }) => {
      const old = office.commune('CU', { validTo: '2026-03-08' });
      office.airing('2026-03-04', { relays: [commune, old], wave: office.wave('CD1', 'theme') });
    });
    await api.broadcasts.week.copyLast({ monday });
    const copy = (await list()).find((row) => row.day >= monday);
    expect(copy).toMatchObject({ day: '2026-03-11', waveId: null, relayCommuneIds: [an] });
  });
});

describe('relays of the district station', () => {
  it('count for a commune where they were played, not where they are planned or were not', async () => {
    const { an, rowOf } = openedWeek((office, { an: commune }) => {
      office.airing('2026-03-09', { relays: [commune], count: 2 });
      office.airing('2026-03-09', { relays: [commune], status: 'notAired' });
      office.airing('2026-03-09', { relays: [commune], status: 'planned' });
    });
    expect((await rowOf(an))?.cells[0]).toMatchObject({ relayed: 2 });
  });
});

describe('confirming', () => {
  const month = { from: day('2026-03-01'), to: day('2026-03-31') };
  const filled = () =>
    openedWeek((office, { an, dao }) => {
      for (const commune of [an, dao])
        for (const on of ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-20'])
          office.airing(on, { commune, status: 'planned', count: 2 });
      office.airing('2026-03-02', { commune: an, topics: ['bhtn'] });
      office.airing('2026-03-05', { status: 'planned' });
    });
  const ask: z.input<typeof zWeekConfirm> = {
    places: null,
    ...month,
    exceptDays: [],
    exceptAt: [],
    reason: null,
    basis: 'phiếu xác nhận có dấu',
  };

  it('says of a month that all was played but on some days, with basis and reason; days to come stay planned', async () => {
    const { an, dao, api, list, counts } = filled();
    const { undo, ...answer } = await api.broadcasts.week.confirm({
      ...ask,
      exceptDays: [day('2026-03-03')],
      exceptAt: [{ communeId: dao, days: [day('2026-03-04')] }],
      reason: ' mất điện ',
    });
    expect(answer).toEqual({ aired: 8, notAired: 6, to: '2026-03-10' });
    const first = day('2026-03-02');
    expect((await counts(an, 'bhxhtn', first))?.slice(0, 3)).toEqual(['2.0.0', '0.0.2', '2.0.0']);
    expect((await counts(dao, 'bhxhtn', first))?.slice(0, 3)).toEqual(['2.0.0', '0.0.2', '0.0.2']);
    const rows = await list();
    const about = (communeId: string | null, on: string) =>
      rows.filter((row) => row.communeId === communeId && row.day === on).map((row) => [row.status, row.basis, row.note]);
    expect(about(dao, '2026-03-04')).toEqual([['notAired', 'phiếu xác nhận có dấu', 'Không phát: mất điện']]);
    expect(about(an, '2026-03-02')).toEqual(Array(2).fill(['aired', 'phiếu xác nhận có dấu', null]));
    expect(about(an, '2026-03-20')).toEqual([['planned', null, null]]);
    await api.app.undo({ undo: undo ?? '' });
    expect((await list()).filter((row) => row.status === 'planned')).toHaveLength(9);
    expect((await list()).filter((row) => row.basis !== null || row.note !== null)).toEqual([]);
  });

  it('of some places leaves the others, and what bears a basis already keeps it', async () => {
    const { an, dao, api, list } = filled();
    await api.broadcasts.week.confirm({ ...ask, places: [an], basis: 'điện thoại' });
    const answer = await api.broadcasts.week.confirm({ ...ask, exceptDays: [day('2026-03-02')] });
    expect(answer).toMatchObject({ aired: 5, notAired: 2 });
    const rows = (await list()).filter((row) => row.day === '2026-03-02');
    expect(new Set(rows.map((row) => [row.communeId === dao, row.status, row.basis].join()))).toEqual(
      new Set(['false,aired,điện thoại', 'true,notAired,phiếu xác nhận có dấu']),
    );
  });

  it('of days that have not come is refused', async () => {
    const { api } = filled();
    const later = { from: day('2026-03-11'), to: day('2026-03-31') };
    expect(await refusal(api.broadcasts.week.confirm({ ...ask, ...later }))).toMatchObject({ code: 'REFUSED' });
    expect(await refusal(api.broadcasts.week.confirm({ ...ask, from: month.to, to: month.from }))).toMatchObject({
      code: 'INVALID',
      data: { fields: [{ field: 'to' }] },
    });
  });
});
