import { describe, expect, it } from 'vitest';
import { openApi, refusal } from '../../tests/support/api.ts';
import { conferenceValues as conference } from '../../tests/support/conferences.ts';
import type { AttendeeValues, ConferenceValues } from '../../shared/conferences/contract.ts';
import { day } from '../../shared/kernel/dates.ts';
import type { Dong } from '../../shared/kernel/numbers.ts';
import { query } from '../store/connection.ts';

const guest = (position: number, name: string, more: Partial<AttendeeValues> = {}): AttendeeValues => ({
  position,
  name,
  birth: null,
  sex: null,
  citizenId: null,
  phone: null,
  unit: null,
  present: false,
  results: [],
  handedOver: false,
  ...more,
});

function opened() {
  const { api, store, bugs } = openApi();
  const add = (more: Partial<ConferenceValues> = {}) => api.conferences.save({ existing: null, values: conference(more) });
  const list = (filter: Parameters<typeof api.conferences.list>[0]['filter'] = {}, more: object = {}) =>
    api.conferences.list({ offset: 0, limit: 200, filter, ...more });
  const names = async (...args: Parameters<typeof list>) => (await list(...args)).rows.map((row) => row.name);
  const facts = (measure: string) =>
    store
      .read((reader) => reader.all(query.selectFrom('fact').where('measure', '=', measure).select('amount')))
      .reduce((sum, row) => sum + row.amount, 0);
  return { api, store, bugs, add, list, names, facts };
}

/** A held conference with three on its sheet, numbers 1 to 3. */
async function withRoster() {
  const all = opened();
  const { id: conferenceId } = await all.add();
  const roster = all.api.conferences.roster;
  const values = ['Nguyễn Thị Đào', 'Trần Văn Bình', 'Lê Cúc'].map((name, at) => ({ existing: null, values: guest(at + 1, name) }));
  const { attendees } = await roster.save({ conferenceId, rows: values, removed: [] });
  const [dao, binh, cuc] = attendees;
  if (!dao || !binh || !cuc) throw new Error('three attendees expected');
  const sheet = async () => (await all.api.conferences.get({ id: conferenceId })).attendees.map((row) => `${row.position} ${row.name}`);
  const save = (rows: { existing: { id: string; version: number } | null; values: AttendeeValues }[], removed: object[] = []) =>
    roster.save({ conferenceId, rows, removed: removed as { id: string; version: number }[] });
  return { ...all, conferenceId, roster, dao, binh, cuc, sheet, save };
}

describe('conferences', () => {
  it('come back as they were entered, with partners in order', async () => {
    const { api, store } = opened();
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
    const { api, add } = opened();
    const code = async (ref: { id: string }) => (await api.conferences.get({ id: ref.id })).code;
    const first = await add();
    await add({ code: 'hn12' });
    const removed = await add();
    await api.conferences.remove(removed);
    const next = await add();
    expect([await code(first), await code(next)]).toEqual(['HN001', 'HN014']);
    await api.conferences.save({ existing: first, values: conference({ name: 'Tên mới' }) });
    expect(await code(first)).toBe('HN001');
  });

  it('refuse a code in use, a record that is gone, and wrong figures, each at its field', async () => {
    const { add } = opened();
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
    const { api, add } = opened();
    const ref = await add({ name: '=HYPERLINK("http://x")' });
    expect((await api.conferences.get({ id: ref.id })).name).toBe('=HYPERLINK("http://x")');
  });

  it('go to the bin with their attendees and bring back just those', async () => {
    const { api, conferenceId, roster, binh, dao, save, sheet, facts } = await withRoster();
    await roster.mark({ conferenceId, present: [dao.id], absent: [] });
    await save([], [binh]);
    const { version } = await api.conferences.get({ id: conferenceId });
    const binned = await api.conferences.remove({ id: conferenceId, version });
    expect(facts('attendance')).toBe(0);
    expect(await refusal(roster.find({ id: dao.id }))).toMatchObject({ code: 'NOT_FOUND' });
    await api.app.undo({ undo: binned.undo ?? '' });
    expect(await sheet()).toEqual(['1 Nguyễn Thị Đào', '3 Lê Cúc']);
    expect(facts('attendance')).toBe(1);
  });

  it('do not come back while their code is taken', async () => {
    const { api, add } = opened();
    const binned = await api.conferences.remove(await add({ code: 'HN1' }));
    await add({ code: 'HN1' });
    expect(await refusal(api.app.undo({ undo: binned.undo ?? '' }))).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('HN1'),
    });
  });

  it('answer a stale save with CONFLICT', async () => {
    const { api, add } = opened();
    const ref = await add();
    await api.conferences.save({ existing: ref, values: conference({ name: 'Mới' }) });
    expect(await refusal(api.conferences.save({ existing: ref, values: conference({ name: 'Cũ' }) }))).toMatchObject({ code: 'CONFLICT' });
  });
});

describe('the list of conferences', () => {
  it('counts attendance as the figures do: marks before the typed number, and only of those held', async () => {
    const { api, add, list, facts } = opened();
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
    const { api, add, names } = opened();
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
    const { add, names, list } = opened();
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

describe('the roster', () => {
  it('keeps every field of an attendee and its results, several of one kind too', async () => {
    const { save, api, conferenceId, dao, facts } = await withRoster();
    const values = guest(1, 'Nguyễn Thị Đào', {
      birth: '1980',
      sex: 'Nữ',
      citizenId: '075180001234',
      phone: '0912345678',
      unit: 'Khu 1',
      present: true,
      results: [
        { kind: 'renewedSi', joinedOn: day('2026-04-02') },
        { kind: 'renewedSi', joinedOn: null },
      ],
      handedOver: true,
    });
    const { attendees } = await save([{ existing: dao, values }]);
    expect(attendees[0]).toEqual({
      id: dao.id,
      version: 2,
      ...values,
      role: null,
      walkIn: false,
      amount: null,
      note: null,
      personId: null,
    });
    expect([facts('renewedSi'), facts('handover'), facts('attendance')]).toEqual([2, 1, 1]);
    const same = await save([{ existing: { id: dao.id, version: 2 }, values }]);
    expect(same.attendees[0]?.version).toBe(2);
    const fewer = await save([{ existing: { id: dao.id, version: 2 }, values: { ...values, results: [] } }]);
    expect(fewer.attendees[0]).toMatchObject({ version: 3, results: [] });
    expect((await api.conferences.get({ id: conferenceId })).attendees).toEqual(fewer.attendees);
  });

  it('keeps role, walk-in, amount and note; a save that does not name them leaves them alone, and no figure moves by them', async () => {
    const { save, dao, facts } = await withRoster();
    const more = { role: 'báo cáo viên', walkIn: true, amount: 150_000 as Dong, note: 'phát biểu' };
    const { attendees } = await save([{ existing: dao, values: guest(1, dao.name, more) }]);
    expect(attendees[0]).toMatchObject(more);
    const again = await save([{ existing: { id: dao.id, version: 2 }, values: guest(1, 'Tên khác') }]);
    expect(again.attendees[0]).toMatchObject({ name: 'Tên khác', ...more });
    const cleared = await save([{ existing: { id: dao.id, version: 3 }, values: guest(1, 'Tên khác', { role: ' ', amount: null }) }]);
    expect(cleared.attendees[0]).toMatchObject({ role: null, amount: null, walkIn: true, note: 'phát biểu' });
    expect([facts('attendance'), facts('money')]).toEqual([0, 0]);
    const wrong = await refusal(save([{ existing: null, values: guest(9, 'Mới', { amount: -1 as Dong }) }]));
    expect(wrong.data).toEqual({ fields: [{ field: 'rows.0.values.amount', message: 'Không được âm.' }] });
  });

  it('gives the number of a removed row to a new one in the same save', async () => {
    const { save, sheet, binh } = await withRoster();
    await save([{ existing: null, values: guest(2, 'Phạm Mai') }], [binh]);
    expect(await sheet()).toEqual(['1 Nguyễn Thị Đào', '2 Phạm Mai', '3 Lê Cúc']);
  });

  it('lets two rows change places', async () => {
    const { save, sheet, dao, cuc } = await withRoster();
    await save([
      { existing: dao, values: guest(3, dao.name) },
      { existing: cuc, values: guest(1, cuc.name) },
    ]);
    expect(await sheet()).toEqual(['1 Lê Cúc', '2 Trần Văn Bình', '3 Nguyễn Thị Đào']);
  });

  it('refuses a number that is taken, names both rows, and writes nothing', async () => {
    const { save, sheet } = await withRoster();
    const rows = [guest(4, 'Mới'), guest(2, 'Phạm Mai')].map((values) => ({ existing: null, values }));
    expect(await refusal(save(rows))).toMatchObject({
      code: 'INVALID',
      data: {
        fields: [{ field: 'rows.1.values.position', message: 'Số thứ tự 2 của «Phạm Mai» trùng với «Trần Văn Bình».' }],
      },
    });
    expect(await sheet()).toHaveLength(3);
  });

  it('says which row and field is wrong', async () => {
    const { save } = await withRoster();
    const rows = [guest(4, 'Mới'), guest(5, '', { citizenId: '123', birth: '5/3/80' })].map((values) => ({ existing: null, values }));
    const { data } = await refusal(save(rows));
    expect(data).toEqual({
      fields: [
        { field: 'rows.1.values.name', message: 'Chưa nhập.' },
        { field: 'rows.1.values.birth', message: 'Ngày sinh chưa đúng. Nhập năm (1980) hoặc ngày/tháng/năm.' },
        { field: 'rows.1.values.citizenId', message: 'Số CCCD gồm 12 chữ số, CMND gồm 9 chữ số.' },
      ],
    });
  });

  it('is saved whole or not at all: a stale row leaves the others as they were', async () => {
    const { save, sheet, dao, binh } = await withRoster();
    await save([{ existing: dao, values: guest(1, 'Nguyễn Thị Đào A') }]);
    const stale = save([
      { existing: binh, values: guest(2, 'Đổi') },
      { existing: dao, values: guest(1, 'Cũ') },
    ]);
    expect(await refusal(stale)).toMatchObject({ code: 'CONFLICT' });
    expect(await sheet()).toContain('2 Trần Văn Bình');
  });

  it('knows only rows of its own conference', async () => {
    const { api, add, dao, roster } = await withRoster();
    const { id: other } = await add();
    expect(await refusal(roster.save({ conferenceId: other, rows: [], removed: [dao] }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(roster.mark({ conferenceId: other, present: [dao.id], absent: [] }))).toMatchObject({ code: 'NOT_FOUND' });
    const gone = await api.conferences.remove(await add());
    expect(await refusal(roster.save({ conferenceId: gone.id, rows: [], removed: [] }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is marked by numbers, and rows not named keep their mark', async () => {
    const { conferenceId, roster, dao, binh, cuc, facts } = await withRoster();
    await roster.mark({ conferenceId, present: [dao.id, binh.id, cuc.id], absent: [] });
    const { attendees } = await roster.mark({ conferenceId, present: [], absent: [binh.id] });
    expect(attendees.map((row) => row.present)).toEqual([true, false, true]);
    expect(attendees.map((row) => row.version)).toEqual([2, 3, 2]);
    expect(facts('attendance')).toBe(2);
  });

  it('leads from a person to the conference', async () => {
    const { conferenceId, roster, dao, save } = await withRoster();
    expect(await roster.find({ id: dao.id })).toEqual({ conferenceId });
    await save([], [dao]);
    expect(await refusal(roster.find({ id: dao.id }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('writes no whole citizen id into the audit', async () => {
    const { save, store, dao } = await withRoster();
    await save([{ existing: null, values: guest(9, 'Mới', { citizenId: '075180001234' }) }]);
    await save([{ existing: dao, values: guest(1, dao.name, { citizenId: '075180001235' }) }]);
    const audit = JSON.stringify(store.read((reader) => reader.all(query.selectFrom('audit').select('changes'))));
    expect(audit).not.toContain('07518000123');
  });
});
