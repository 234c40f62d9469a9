import { describe, expect, it } from 'vitest';
import { airingOf } from '../../../tests/support/airings.ts';
import { openApi, refusal } from '../../../tests/support/api.ts';
import type { AiringValues } from '../../../shared/broadcasts/contract.ts';
import type { StationValues } from '../../../shared/broadcasts/stations/contract.ts';
import { day } from '../../../shared/kernel/dates.ts';

const station = (more: Partial<StationValues>): StationValues => ({
  kind: 'commune',
  communeId: null,
  name: null,
  relayCommuneIds: [],
  validTo: null,
  ...more,
});

async function opened() {
  const { api, store } = openApi();
  const commune = (code: string, name: string) =>
    api.office.communes.save({
      existing: null,
      values: { code, name, kind: 'xã', validFrom: null, validTo: null, ethnicArea: false, successorIds: [] },
    });
  const [an, dao] = [await commune('AN', 'An Phước'), await commune('DAO', 'Đào Nguyên')];
  const add = (more: Partial<StationValues>) => api.broadcasts.stations.save({ existing: null, values: station(more) });
  const airing = (more: Partial<AiringValues>) =>
    api.broadcasts.save({
      existing: null,
      values: airingOf(more),
    });
  const labels = async () => (await api.broadcasts.stations.list()).map((one) => one.label);
  return { api, store, an, dao, add, airing, labels };
}

describe('stations', () => {
  it('are listed by commune, the office’s own last, each by the name it goes by', async () => {
    const { an, dao, add, labels } = await opened();
    await add({ kind: 'district' });
    await add({ kind: 'zone', name: 'KCN Long Thành' });
    await add({ communeId: dao.id });
    await add({ communeId: an.id, name: 'Cụm ấp 3' });
    await add({ communeId: an.id });
    await add({ kind: 'zone', communeId: an.id, name: 'KCN An Phước' });
    expect(await labels()).toEqual([
      'KCN Long Thành',
      'An Phước',
      'An Phước · Cụm ấp 3',
      'An Phước · KCN An Phước',
      'Đào Nguyên',
      'Đài cấp cơ quan',
    ]);
  });

  it('are refused without what makes them known, and twice under one name at one place', async () => {
    const { an, add } = await opened();
    const field = async (more: Partial<StationValues>) =>
      (await refusal(add(more))).data as { fields: { field: string; message: string }[] };
    expect((await field({ kind: 'commune' })).fields).toMatchObject([{ field: 'communeId' }]);
    expect((await field({ kind: 'district', communeId: an.id })).fields).toMatchObject([{ field: 'communeId' }]);
    expect((await field({ kind: 'mobile' })).fields).toMatchObject([{ field: 'name' }]);
    expect((await field({ kind: 'zone', name: 'KCN', relayCommuneIds: [an.id] })).fields).toMatchObject([{ field: 'relayCommuneIds' }]);
    await add({ communeId: an.id });
    expect((await field({ communeId: an.id })).fields[0]?.message).toBe(
      'Đài thường dùng của xã, phường này đã có. Đặt tên cho đài, cụm loa thêm vào.',
    );
    await add({ kind: 'zone', communeId: an.id, name: 'KCN Hoà Bình' });
    expect((await field({ communeId: an.id, name: 'kcn hòa bình' })).fields[0]?.message).toContain('đã có đài, cụm loa tên');
  });

  it('that is used cannot be removed but can end; one that is not can be removed and brought back', async () => {
    const { api, an, add, airing } = await opened();
    const used = await add({ kind: 'zone', communeId: an.id, name: 'KCN' });
    const own = await airing({ stationId: used.id });
    expect((await refusal(api.records.remove({ ...used, kind: 'station' }))).message).toBe(
      'Không xóa được: đài, cụm loa này còn trong 1 lượt phát thanh. Nếu không còn dùng, hãy cho nó ngừng dùng từ một ngày.',
    );
    const ended = await api.broadcasts.stations.save({
      existing: used,
      values: station({ kind: 'zone', communeId: an.id, name: 'KCN', validTo: day('2026-03-31') }),
    });
    expect(await api.broadcasts.stations.list()).toMatchObject([{ airings: 1, lastDay: '2026-03-02', validTo: '2026-03-31' }]);
    const lost = await api.records.remove({ ...own, kind: 'airing' });
    const gone = await api.records.remove({ ...ended, kind: 'station' });
    expect(await api.broadcasts.stations.list()).toEqual([]);
    expect((await refusal(api.app.undo({ undo: lost.undo ?? '' }))).message).toContain('đài, cụm loa của bản ghi này đã bị xóa');
    const again = await add({ communeId: an.id, name: 'KCN' });
    expect((await refusal(api.app.undo({ undo: gone.undo ?? '' }))).message).toContain('đã có đài, cụm loa tên «KCN»');
    await api.records.remove({ ...again, kind: 'station' });
    await api.app.undo({ undo: gone.undo ?? '' });
    expect(await api.broadcasts.stations.list()).toHaveLength(1);
  });

  it('are chosen for an airing by themselves, or found by their commune and name as a list names them', async () => {
    const { api, an, dao, add, airing } = await opened();
    const zone = await add({ kind: 'zone', communeId: an.id, name: 'KCN Hoà Bình' });
    const outside = await add({ kind: 'mobile', name: 'Xe loa' });
    await airing({ stationId: zone.id });
    await airing({ communeId: an.id, station: 'kcn hòa bình' });
    await airing({ communeId: an.id, station: 'Cụm 2' });
    await airing({ communeId: null, station: 'XE LOA' });
    await airing({ communeId: dao.id, stationId: outside.id });
    const { rows } = await api.broadcasts.list({ filter: {}, sort: { by: 'day' } });
    expect(rows.map((row) => [row.stationKind, row.communeName, row.station])).toEqual([
      ['zone', 'An Phước', 'KCN Hoà Bình'],
      ['zone', 'An Phước', 'KCN Hoà Bình'],
      ['commune', 'An Phước', 'Cụm 2'],
      ['mobile', null, 'Xe loa'],
      ['mobile', null, 'Xe loa'],
    ]);
    const at = async (communeId: string) => (await api.broadcasts.list({ filter: { communeId } })).total;
    expect([await at(an.id), await at(zone.id), await at('district')]).toEqual([3, 2, 0]);
    const field = await refusal(airing({ stationId: zone.id, relayCommuneIds: [dao.id] }));
    expect(field.data).toMatchObject({ fields: [{ field: 'relayCommuneIds' }] });
    await api.broadcasts.stations.save({ existing: { id: outside.id, version: 1 }, values: station({ kind: 'district', name: 'Xe loa' }) });
    expect((await refusal(airing({ stationId: an.id }))).data).toMatchObject({ fields: [{ field: 'communeId' }] });
  });

  it('of the office count for the communes that always relay them, and a commune that does cannot be removed', async () => {
    const { api, an, add, airing } = await opened();
    const centre = await add({ kind: 'district', relayCommuneIds: [an.id] });
    await airing({ stationId: centre.id, count: 2, relayCommuneIds: [an.id] });
    const grid = await api.broadcasts.grid({ year: 2026, month: 3 });
    expect(grid.communes.map((commune) => commune.cells[1]?.count)).toEqual([2, 0]);
    expect((await refusal(api.records.remove({ ...an, kind: 'commune' }))).message).toContain('1 đài luôn được xã này tiếp âm');
    const kept = (await api.broadcasts.stations.list())[0];
    expect(kept).toMatchObject({ kind: 'district', relayCommuneIds: [an.id] });
  });

  it('of an industrial zone count for R1 from the year the office says so', async () => {
    const { api, an, add, airing } = await opened();
    const zone = await add({ kind: 'zone', communeId: an.id, name: 'KCN' });
    await airing({ stationId: zone.id, count: 2 });
    const count = async () => (await api.broadcasts.grid({ year: 2026, month: 3 })).communes[0]?.cells[1]?.count;
    expect(await count()).toBe(0);
    await api.office.settings.set({ key: 'R1.stationKinds', year: 2027, value: 'của xã/phường, Khu công nghiệp' });
    expect(await count()).toBe(0);
    const set = await api.office.settings.set({ key: 'R1.stationKinds', year: 2026, value: 'khu công nghiệp' });
    expect(set).toMatchObject({ value: 'zone', source: 'Cơ quan tự chọn' });
    expect(await count()).toBe(2);
    expect((await refusal(api.office.settings.set({ key: 'R1.stationKinds', year: 2026, value: 'đài cấp cơ quan' }))).message).toContain(
      'chưa đúng',
    );
  });
});
