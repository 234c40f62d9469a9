import { describe, expect, it } from 'vitest';
import { refusal } from '../../tests/support/api.ts';
import { conferenceValues as conference } from '../../tests/support/conferences.ts';
import type { ConferenceValues } from '../../shared/conferences/contract.ts';
import { day } from '../../shared/kernel/dates.ts';
import { query } from '../store/connection.ts';
import { guest, openedConferences, withRoster } from '../../tests/support/rosters.ts';

describe('conferences', () => {
  it('of a span are listed from its first day to its last, both counted in', async () => {
    const { api } = openedConferences();
    for (const on of ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'])
      await api.conferences.save({ existing: null, values: conference({ code: on, day: day(on) }) });
    const march = { from: day('2026-03-01'), to: day('2026-03-31') };
    const { rows } = await api.conferences.list({ filter: march });
    expect(rows.map(({ code }) => code).toSorted()).toEqual(['2026-03-01', '2026-03-31']);
  });

  it('come back as they were entered, with partners in order', async () => {
    const { api, store } = openedConferences();
    const [audience] = await api.office.audiences.list();
    const values = conference({
      code: 'HN-X',
      name: 'Đối thoại',
      kind: 'đối thoại',
      audienceId: audience?.id ?? null,
      time: '08:00',
      venue: 'Hội trường',
      lead: 'BHXH cơ sở',
      partners: ['UBND xã', 'Hội Nông dân', 'UBND xã'],
      atEnterprise: true,
      enterprise: 'Công ty A',
      online: true,
      status: 'planned',
      invited: 50,
      attended: 40,
      joinedSi: 1,
      joinedHi: 2,
      renewed: 3,
      cost: 1_500_000 as ConferenceValues['cost'],
      costSource: 'Khác',
      agreementNumber: '01/CT',
      note: 'Ghi chú',
    });
    const ref = await api.conferences.save({ existing: null, values });
    expect(await api.conferences.get({ id: ref.id })).toEqual({
      id: ref.id,
      version: ref.version,
      ...values,
      communeName: null,
      attendees: [],
    });
    const again = await api.conferences.save({ existing: ref, values });
    expect(again.version).toBe(1);
    const moved = await api.conferences.save({ existing: ref, values: { ...values, partners: ['Hội Nông dân'] } });
    expect(moved.version).toBe(2);
    expect((await api.conferences.get({ id: ref.id })).partners).toEqual(['Hội Nông dân']);
    expect(store.read((reader) => reader.all(query.selectFrom('audit').where('recordId', '=', ref.id).selectAll()))).toHaveLength(2);
  });

  it('get the next free code when none is typed, and keep it when saved again without', async () => {
    const { api, add } = openedConferences();
    const code = async (ref: { id: string }) => (await api.conferences.get({ id: ref.id })).code;
    const first = await add();
    await add({ code: 'hn12' });
    const removed = await add();
    await api.records.remove({ ...removed, kind: 'conference' });
    const next = await add();
    expect([await code(first), await code(next)]).toEqual(['HN001', 'HN014']);
    await api.conferences.save({ existing: first, values: conference({ name: 'Tên mới' }) });
    expect(await code(first)).toBe('HN001');
  });

  it('refuse a code in use, a record that is gone, and wrong figures, each at its field', async () => {
    const { add } = openedConferences();
    await add({ code: 'HN1' });
    const gone = '01900000-0000-7000-8000-000000000000';
    const fields = async (more: object) => {
      const { code, data } = await refusal(add(more));
      expect(code).toBe('INVALID');
      return (data as { fields: { field: string }[] }).fields.map((one) => one.field);
    };
    expect(await fields({ code: 'hn1' })).toEqual(['code']);
    expect(await fields({ audienceId: gone, communeId: gone, waveId: gone })).toEqual(['audienceId', 'communeId', 'waveId']);
    expect(await fields({ name: ' ', attended: -1, kind: 'họp', cost: 1.5 })).toEqual(['name', 'kind', 'attended', 'cost']);
  });

  it('keep a formula as the text it is', async () => {
    const { api, add } = openedConferences();
    const ref = await add({ name: '=HYPERLINK("http://x")' });
    expect((await api.conferences.get({ id: ref.id })).name).toBe('=HYPERLINK("http://x")');
  });

  it('go to the bin with their attendees and bring back just those', async () => {
    const { api, conferenceId, roster, binh, dao, save, sheet, facts } = await withRoster();
    await roster.mark({ conferenceId, present: [dao.id], absent: [] });
    await save([], [binh]);
    const { version } = await api.conferences.get({ id: conferenceId });
    const binned = await api.records.remove({ id: conferenceId, version, kind: 'conference' });
    expect(facts('attendance')).toBe(0);
    expect(await refusal(roster.find({ id: dao.id }))).toMatchObject({ code: 'NOT_FOUND' });
    await api.app.undo({ undo: binned.undo ?? '' });
    expect(await sheet()).toEqual(['1 Nguyễn Thị Đào', '3 Lê Cúc']);
    expect(facts('attendance')).toBe(1);
  });

  it('do not come back while their code is taken', async () => {
    const { api, add } = openedConferences();
    const binned = await api.records.remove({ ...(await add({ code: 'HN1' })), kind: 'conference' });
    await add({ code: 'HN1' });
    expect(await refusal(api.app.undo({ undo: binned.undo ?? '' }))).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('HN1'),
    });
  });

  it('answer a stale save with CONFLICT', async () => {
    const { api, add } = openedConferences();
    const ref = await add();
    await api.conferences.save({ existing: ref, values: conference({ name: 'Mới' }) });
    expect(await refusal(api.conferences.save({ existing: ref, values: conference({ name: 'Cũ' }) }))).toMatchObject({ code: 'CONFLICT' });
  });
});

describe('the list of conferences', () => {
  it('counts attendance as the figures do: marks before the typed number, and only of those held', async () => {
    const { api, add, list, facts } = openedConferences();
    await add({ name: 'gõ số', attended: 30 });
    const marked = await add({ name: 'đánh dấu', attended: 30 });
    const planned = await add({ name: 'kế hoạch', status: 'planned', attended: 30 });
    for (const { id } of [marked, planned]) {
      const rows = [guest(1, 'A', { present: true }), guest(2, 'B', { present: true }), guest(3, 'C')];
      await api.conferences.roster.save({ conferenceId: id, rows: rows.map((values) => ({ existing: null, values })), removed: [] });
    }
    const { rows } = await list({}, { sort: { by: 'attendance', descending: true } });
    expect(rows.map((row) => [row.name, row.onRoster, row.present, row.attendance])).toEqual([
      ['gõ số', 0, 0, 30],
      ['đánh dấu', 3, 2, 2],
      ['kế hoạch', 3, 2, 0],
    ]);
    expect(facts('attendance')).toBe(32);
  });

  it('is searched without accents in name, code, venue and commune, typed accents narrow', async () => {
    const { api, add, names } = openedConferences();
    const commune = await api.office.communes.save({
      existing: null,
      values: { code: 'DN', name: 'Đào Nguyên', kind: null, validFrom: null, validTo: null, ethnicArea: false, successorIds: [] },
    });
    await add({ name: 'Gặp mặt tiểu thương', venue: 'Chợ Đường', communeId: commune.id });
    await add({ name: 'Đối thoại', code: 'DT-05', venue: 'Nhà Dương' });
    expect(await names({ text: 'duong' })).toHaveLength(2);
    expect(await names({ text: 'đường' })).toEqual(['Gặp mặt tiểu thương']);
    expect(await names({ text: 'tieu thuong dao nguyen' })).toEqual(['Gặp mặt tiểu thương']);
    expect(await names({ text: 'dt-05' })).toEqual(['Đối thoại']);
    expect(await names({ text: '%' })).toEqual([]);
  });

  it('comes in windows with the number of all, filtered and in Vietnamese order', async () => {
    const { add, names, list } = openedConferences();
    for (const name of ['Đợt một', 'An sinh', 'Dạy nghề', 'Ân tình']) await add({ name });
    await add({ name: 'Lồng ghép', kind: 'lồng ghép', status: 'postponed', day: day('2026-05-01') });
    const sort = { by: 'name', descending: false };
    expect(await names({ to: day('2026-04-01') }, { sort })).toEqual(['An sinh', 'Ân tình', 'Dạy nghề', 'Đợt một']);
    const { rows, total } = await list({ status: 'held' }, { sort, limit: 2, offset: 2 });
    expect([rows.map((row) => row.name), total]).toEqual([['Dạy nghề', 'Đợt một'], 4]);
    expect(await names({ kind: 'lồng ghép' })).toEqual(['Lồng ghép']);
    expect(await names({ status: 'held', from: day('2026-05-01') })).toEqual([]);
  });
});
