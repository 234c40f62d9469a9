import { describe, expect, it } from 'vitest';
import { airingOf } from '../../../tests/support/airings.ts';
import { openApi, refusal } from '../../../tests/support/api.ts';
import type { AiringValues } from '../../../shared/broadcasts/contract.ts';
import { addDays, day } from '../../../shared/kernel/dates.ts';
import { query } from '../../store/connection.ts';

const commune = (code: string, name: string) => ({
  code,
  name,
  kind: 'xã',
  validFrom: null,
  validTo: null,
  ethnicArea: false,
  successorIds: [],
});
const page = { offset: 0, limit: 200 };

async function opened() {
  const { api, store, bugs } = openApi();
  const [an, dao] = [
    await api.office.communes.save({ existing: null, values: commune('AN', 'An Phước') }),
    await api.office.communes.save({ existing: null, values: commune('DAO', 'Đào Nguyên') }),
  ];
  const add = (more: Partial<AiringValues> = {}) => api.broadcasts.save({ existing: null, values: airingOf(more) });
  const list = (filter: Parameters<typeof api.broadcasts.list>[0]['filter'] = {}, more: object = {}) =>
    api.broadcasts.list({ ...page, filter, ...more });
  const programmes = async (...args: Parameters<typeof list>) => (await list(...args)).rows.map((row) => row.programme);
  const stations = () => store.read((reader) => reader.all(query.selectFrom('station').select(['kind', 'name', 'communeId'])));
  return { api, store, bugs, an, dao, add, list, programmes, stations };
}

describe('airings', () => {
  it('of a span are listed from its first day to its last, both counted in', async () => {
    const { add, programmes } = await opened();
    for (const on of ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01']) await add({ day: day(on), programme: on });
    const march = { from: day('2026-03-01'), to: day('2026-03-31') };
    expect((await programmes(march)).toSorted()).toEqual(['2026-03-01', '2026-03-31']);
  });

  it('come back as they were entered', async () => {
    const { api, an, add } = await opened();
    const wave = await api.calendar.waves.save({
      existing: null,
      values: { code: 'CD1', name: 'Đợt', kind: 'theme', campaign: false, startsOn: null, endsOn: null, contents: null },
    });
    const values = airingOf({
      communeId: an.id,
      station: 'Cụm 2',
      time: '05:00',
      programme: 'Bản tin tuần',
      topics: ['bhythgd', 'khac'],
      count: 2,
      minutes: 10,
      language: 'Xtiêng',
      source: 'Tự sản xuất',
      basis: 'điện thoại',
      waveId: wave.id,
      agreementNumber: '01/HĐ',
      note: 'Ghi chú',
    });
    const ref = await api.broadcasts.save({ existing: null, values });
    expect(await api.broadcasts.get({ id: ref.id })).toEqual({
      id: ref.id,
      version: ref.version,
      ...values,
      stationId: expect.any(String),
      stationKind: 'commune',
      communeName: 'An Phước',
      waveCode: 'CD1',
    });
    expect((await add()).version).toBe(1);
  });

  it('find the station of their place, and make it the first time only', async () => {
    const { an, dao, add, stations } = await opened();
    await add();
    await add();
    await add({ communeId: an.id });
    await add({ communeId: an.id, station: 'Cụm  Hoà Bình' });
    await add({ communeId: an.id, station: 'cụm hòa bình' });
    await add({ communeId: dao.id });
    expect(stations()).toEqual([
      { kind: 'district', name: null, communeId: null },
      { kind: 'commune', name: null, communeId: an.id },
      { kind: 'commune', name: 'Cụm Hoà Bình', communeId: an.id },
      { kind: 'commune', name: null, communeId: dao.id },
    ]);
  });

  it('count as self-produced however the source was typed', async () => {
    const { api, store, add } = await opened();
    const ref = await add({ source: ' TỰ SẢN  XUẤT ' });
    await add({ source: 'Huyện đoàn' });
    expect((await api.broadcasts.get({ id: ref.id })).source).toBe('Tự sản xuất');
    const own = store.read((reader) => reader.all(query.selectFrom('fact').where('own', '=', 1).select('recordId')));
    expect(own).toEqual([{ recordId: ref.id }]);
  });

  it('name the communes that relay them only where the district station plays', async () => {
    const { api, an, dao, add } = await opened();
    const ref = await add({ relayCommuneIds: [dao.id, an.id] });
    expect(new Set((await api.broadcasts.get({ id: ref.id })).relayCommuneIds)).toEqual(new Set([an.id, dao.id]));
    const fewer = await api.broadcasts.save({ existing: ref, values: airingOf({ relayCommuneIds: [an.id] }) });
    expect(fewer.version).toBe(2);
    expect((await api.broadcasts.get({ id: ref.id })).relayCommuneIds).toEqual([an.id]);
    expect(await refusal(add({ communeId: an.id, relayCommuneIds: [dao.id] }))).toMatchObject({
      code: 'INVALID',
      data: { fields: [{ field: 'relayCommuneIds' }] },
    });
  });

  it('are refused with the field that is wrong', async () => {
    const { add, bugs } = await opened();
    const gone = '01900000-0000-7000-8000-000000000000';
    const fields = async (more: object) => (await refusal(add(more))).data;
    expect(await fields({ count: -1 })).toEqual({ fields: [{ field: 'count', message: 'Phải từ 1 trở lên.' }] });
    expect(await fields({ count: 1.5 })).toEqual({ fields: [{ field: 'count', message: 'Phải là số nguyên.' }] });
    expect(await fields({ topics: [] })).toEqual({ fields: [{ field: 'topics', message: 'Chọn ít nhất một chủ đề phát.' }] });
    expect(await fields({ programme: 'x'.repeat(32_767) })).toEqual({
      fields: [{ field: 'programme', message: 'Quá dài: tối đa 500 ký tự.' }],
    });
    expect(await fields({ day: '3025-01-01' })).toMatchObject({ fields: [{ field: 'day' }] });
    expect(await fields({ communeId: gone, waveId: gone })).toEqual({
      fields: [
        { field: 'communeId', message: 'Không còn xã/phường này. Chọn lại.' },
        { field: 'waveId', message: 'Không còn đợt này. Chọn lại.' },
      ],
    });
    expect(bugs).toEqual([]);
  });

  it('keep the commune they name from being removed', async () => {
    const { api, an, dao, add } = await opened();
    const own = await add({ communeId: an.id });
    await add({ relayCommuneIds: [dao.id] });
    expect((await refusal(api.records.remove({ ...an, kind: 'commune' }))).message).toContain('1 lượt phát thanh');
    expect((await refusal(api.records.remove({ ...dao, kind: 'commune' }))).message).toContain('1 lượt tiếp âm');
    const binned = await api.records.remove({ ...own, kind: 'airing' });
    await api.records.remove({ ...an, kind: 'commune' });
    expect(await refusal(api.app.undo({ undo: binned.undo ?? '' }))).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('xã/phường'),
    });
  });

  it('go to the bin out of list and figures, and come back into both', async () => {
    const { api, store, add, list } = await opened();
    const facts = () => store.read((reader) => reader.all(query.selectFrom('fact').select('recordId'))).length;
    const binned = await api.records.remove({ ...(await add()), kind: 'airing' });
    expect([(await list()).total, facts()]).toEqual([0, 0]);
    expect(await refusal(api.broadcasts.get({ id: binned.id }))).toMatchObject({ code: 'NOT_FOUND' });
    await api.app.undo({ undo: binned.undo ?? '' });
    expect([(await list()).total, facts(), (await api.broadcasts.get({ id: binned.id })).version]).toEqual([1, 1, 3]);
    expect(await refusal(api.app.undo({ undo: binned.undo ?? '' }))).toMatchObject({ code: 'REFUSED' });
  });

  it('answer a stale save with CONFLICT and leave the store as it was', async () => {
    const { api, add } = await opened();
    const ref = await add();
    await api.broadcasts.save({ existing: ref, values: airingOf({ count: 3 }) });
    expect(await refusal(api.broadcasts.save({ existing: ref, values: airingOf({ count: 4 }) }))).toMatchObject({
      code: 'CONFLICT',
      data: { stored: expect.objectContaining({ count: 3 }), sent: expect.objectContaining({ count: 4 }) },
    });
    expect((await api.broadcasts.get({ id: ref.id })).count).toBe(3);
  });
});

describe('the list of airings', () => {
  it('comes in windows with the number of all', async () => {
    const { add, api } = await opened();
    for (let at = 0; at < 7; at += 1) await add({ day: addDays(day('2026-03-01'), at) });
    const window = async (offset: number) => {
      const { rows, total } = await api.broadcasts.list({ offset, limit: 3, filter: { from: day('2026-03-02') } });
      return [rows.map((row) => Number(row.day.slice(8))), total];
    };
    expect(await window(0)).toEqual([[7, 6, 5], 6]);
    expect(await window(3)).toEqual([[4, 3, 2], 6]);
    expect(await window(6)).toEqual([[], 6]);
  });

  it('narrows by days, place, status and topic', async () => {
    const { an, add, programmes } = await opened();
    await add({ programme: 'huyện' });
    await add({ programme: 'xã', communeId: an.id, topics: ['bhythgd', 'hssv'] });
    await add({ programme: 'kế hoạch', communeId: an.id, status: 'planned', day: day('2026-04-01') });
    expect(await programmes({ communeId: 'district' })).toEqual(['huyện']);
    expect(await programmes({ communeId: an.id })).toEqual(['kế hoạch', 'xã']);
    expect(await programmes({ communeId: an.id, status: 'aired' })).toEqual(['xã']);
    expect(await programmes({ topic: 'hssv' })).toEqual(['xã']);
    expect(await programmes({ to: day('2026-03-31') })).toHaveLength(2);
  });

  it('is searched without accents in programme and place, typed accents narrow, and every word must be found', async () => {
    const { an, dao, add, programmes } = await opened();
    await add({ programme: 'Đường về an sinh', communeId: an.id });
    await add({ programme: 'Dương lịch', communeId: dao.id });
    expect(await programmes({ text: 'duong' })).toHaveLength(2);
    expect(await programmes({ text: 'đường' })).toEqual(['Đường về an sinh']);
    expect(await programmes({ text: 'dao nguyen' })).toEqual(['Dương lịch']);
    expect(await programmes({ text: 'duong an phuoc' })).toEqual(['Đường về an sinh']);
    expect(await programmes({ text: 'đạo' })).toEqual([]);
    expect(await programmes({ text: '100%_' })).toEqual([]);
  });

  it('sorts programmes and communes as Vietnamese does, both ways', async () => {
    const { an, dao, add, programmes, list } = await opened();
    for (const programme of ['Đầu tuần', 'Dân số', 'Ăn sinh', 'An sinh']) await add({ programme });
    await add({ communeId: dao.id });
    await add({ communeId: an.id });
    const sorted = await programmes({ communeId: 'district' }, { sort: { by: 'programme', descending: false } });
    expect(sorted).toEqual(['An sinh', 'Ăn sinh', 'Dân số', 'Đầu tuần']);
    const back = await programmes({ communeId: 'district' }, { sort: { by: 'programme', descending: true } });
    expect(back).toEqual([...sorted].reverse());
    const places = (await list({}, { sort: { by: 'commune', descending: true } })).rows.map((row) => row.communeName);
    expect(places.slice(0, 3)).toEqual(['Đào Nguyên', 'An Phước', null]);
  });

  it('refuses a window larger than 200', async () => {
    const { list } = await opened();
    expect(await refusal(list({}, { limit: 201 }))).toMatchObject({ code: 'INVALID', data: { fields: [{ field: 'limit' }] } });
  });
});
