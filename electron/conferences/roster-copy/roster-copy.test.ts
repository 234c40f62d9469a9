import { beforeEach, describe, expect, it } from 'vitest';
import type { AttendeeValues } from '../../../shared/conferences/contract.ts';
import type { Dong } from '../../../shared/kernel/numbers.ts';
import { openApi, refusal } from '../../../tests/support/api.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';

let { api, store }: ReturnType<typeof openApi> = openApi();
let [earlier, now] = ['', ''];
const guest = (position: number, name: string, more: Partial<AttendeeValues> = {}): AttendeeValues => ({
  position,
  name,
  birth: '1980',
  sex: 'Nữ',
  citizenId: null,
  phone: null,
  unit: 'Ấp 1',
  present: false,
  results: [],
  handedOver: false,
  ...more,
});
const put = (conferenceId: string, ...rows: AttendeeValues[]) =>
  api.conferences.roster.save({ conferenceId, rows: rows.map((values) => ({ existing: null, values })), removed: [] });
const roster = async (id = now) => (await api.conferences.get({ id })).attendees;
const source = () => api.conferences.rosterCopy.attendees({ conferenceId: now, fromId: earlier });
const apply = (attendees: string[], people: string[] = []) => api.conferences.rosterCopy.apply({ conferenceId: now, attendees, people });

beforeEach(async () => {
  ({ api, store } = openApi());
  smallOffice(store, (fill) => {
    earlier = fill.conference('2026-02-05', { code: 'TRUOC', codeKey: 'truoc' });
    now = fill.conference('2026-03-05', { code: 'NAY', codeKey: 'nay' });
  });
  await put(
    earlier,
    guest(1, 'Nguyễn Thị Đào', { citizenId: '075180001234', present: true, role: 'chủ trì', amount: 100_000 as Dong, note: 'x' }),
    guest(2, 'Lê Văn Tài', { present: true, results: [{ kind: 'joinedSi', joinedOn: null }] }),
    guest(3, 'Điểu Bảo'),
  );
});

describe('copying from an earlier conference', () => {
  it('says of each who came, who has joined and who stands on the roster already', async () => {
    await put(now, guest(5, 'Nguyễn Thị Đào', { citizenId: '075180001234' }), guest(8, 'Điểu Bảo'));
    expect((await source()).map(({ name, present, joined, standing }) => [name, present, joined, standing?.sure ?? null])).toEqual([
      ['Nguyễn Thị Đào', true, false, true],
      ['Lê Văn Tài', true, true, null],
      ['Điểu Bảo', false, false, false],
    ]);
    expect((await source())[2]?.standing?.words).toContain('số 8');
  });

  it('takes who they are and what they do, not what was of that meeting; the number of the card stays out of what is shown', async () => {
    const rows = await source();
    expect(JSON.stringify(rows)).not.toContain('075180001234');
    await put(now, guest(7, 'Võ Bảy'));
    const { added, leftOut } = await apply(rows.map(({ id }) => id));
    expect([added, leftOut]).toEqual([3, 0]);
    const [, dao, tai] = await roster();
    expect(dao).toMatchObject({ position: 8, name: 'Nguyễn Thị Đào', citizenId: '075180001234', role: 'chủ trì', sex: 'Nữ', unit: 'Ấp 1' });
    expect(dao).toMatchObject({ present: false, amount: null, note: null, walkIn: false });
    expect(tai).toMatchObject({ position: 9, results: [] });
  });

  it('stays the same person of the register, leaves out who stands there for certain, and is taken back', async () => {
    await api.people.persons.register({ conferenceId: earlier, reason: null });
    const ids = (await source()).map(({ id }) => id);
    const first = await apply(ids);
    const persons = async (id: string) => (await roster(id)).map(({ personId }) => personId);
    expect(await persons(now)).toEqual(await persons(earlier));
    expect((await persons(now)).every((id) => id !== null)).toBe(true);
    expect(await apply(ids)).toEqual({ added: 0, leftOut: 3, undo: null });
    await api.app.undo({ undo: first.undo ?? '' });
    expect(await roster()).toEqual([]);
    expect((await apply(ids)).added).toBe(3);
  });

  it('someone who joined anywhere has joined', async () => {
    await api.people.persons.register({ conferenceId: earlier, reason: null });
    await apply([(await source())[2]?.id ?? '']);
    const [bao] = await roster();
    if (!bao) throw new Error('one row expected');
    const joined = guest(1, bao.name, { results: [{ kind: 'renewedHi', joinedOn: null }] });
    await api.conferences.roster.save({ conferenceId: now, rows: [{ existing: bao, values: joined }], removed: [] });
    expect((await source()).map((row) => row.joined)).toEqual([false, true, true]);
  });

  it('of a sensitive audience keeps names out as everywhere', async () => {
    let sensitive = '';
    smallOffice(store, (fill) => {
      sensitive = fill.conference('2026-03-06', { code: 'NHAY', codeKey: 'nhay', audience: '3.9' });
    });
    const attendees = (await source()).map(({ id }) => id);
    const copy = () => api.conferences.rosterCopy.apply({ conferenceId: sensitive, attendees, people: [] });
    expect(await refusal(copy())).toMatchObject({ code: 'REFUSED', message: expect.stringContaining('chỉ ghi số người') });
    await api.conferences.names.insist({ conferenceId: sensitive, reason: 'Ký nhận tiền' });
    expect((await copy()).added).toBe(3);
  });
});

describe('copying from the register', () => {
  it('finds people by name and state, marks who stands there, and puts them on the roster as they are known', async () => {
    await api.people.persons.register({ conferenceId: earlier, reason: null });
    const people = (filter: object) => api.conferences.rosterCopy.people({ conferenceId: now, filter, offset: 0, limit: 200 });
    const { rows } = await people({ text: 'dao' });
    const [dao] = rows;
    expect(rows.map((row) => [row.name, row.standing])).toEqual([['Nguyễn Thị Đào', null]]);
    expect((await people({ state: 'joined' })).rows.map((row) => row.name)).toEqual(['Lê Văn Tài']);
    await apply([], [dao?.id ?? '']);
    expect(await roster()).toMatchObject([
      { position: 1, name: 'Nguyễn Thị Đào', birth: '1980', unit: 'Ấp 1', citizenId: '075180001234', personId: dao?.id },
    ]);
    expect((await people({ text: 'dao' })).rows[0]?.standing).toEqual({ sure: true, words: 'Đã có, số 1' });
  });

  it('the same one chosen twice, from both sides, comes once', async () => {
    await api.people.persons.register({ conferenceId: earlier, reason: null });
    const [dao] = await roster(earlier);
    expect(await apply([dao?.id ?? ''], [dao?.personId ?? ''])).toMatchObject({ leftOut: 1 });
    expect(await roster()).toHaveLength(1);
  });

  it('refuses a conference that is gone', async () => {
    const gone = '01900000-0000-7000-8000-000000000000';
    expect(await refusal(api.conferences.rosterCopy.attendees({ conferenceId: gone, fromId: earlier }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusal(api.conferences.rosterCopy.attendees({ conferenceId: now, fromId: gone }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});
