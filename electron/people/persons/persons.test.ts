import { describe, expect, it } from 'vitest';
import { openApi, refusal } from '../../../tests/support/api.ts';
import { conferenceValues } from '../../../tests/support/conferences.ts';
import type { AttendeeValues } from '../../../shared/conferences/contract.ts';
import { day } from '../../../shared/kernel/dates.ts';
import type { PersonValues } from '../../../shared/people/persons/contract.ts';
import { testActor } from '../../../tests/support/store.ts';

const person = (name: string, more: Partial<PersonValues> = {}): PersonValues => ({
  name,
  birth: null,
  sex: null,
  phone: null,
  address: null,
  communeId: null,
  state: 'potential',
  reason: null,
  ...more,
});
const guest = (position: number, name: string, more: Partial<AttendeeValues> = {}): AttendeeValues => ({
  position,
  name,
  birth: '1980',
  sex: null,
  citizenId: null,
  phone: null,
  unit: 'Ấp 3',
  present: true,
  results: [],
  handedOver: false,
  ...more,
});

async function opened() {
  const { api, store } = openApi();
  const audiences = await api.office.audiences.list();
  const conference = async (code: string, guests: AttendeeValues[], audience?: string) => {
    const audienceId = audiences.find((one) => one.code === audience)?.id ?? null;
    const values = conferenceValues({ code, name: `Hội nghị ${code}`, audienceId });
    const { id } = await api.conferences.save({ existing: null, values });
    await api.conferences.names.insist({ conferenceId: id, reason: 'Danh sách ký nhận tiền' });
    await api.conferences.roster.save({
      conferenceId: id,
      rows: guests.map((one) => ({ existing: null, values: one })),
      removed: [],
    });
    return id;
  };
  const add = (name: string, more: Partial<PersonValues> = {}) => api.people.persons.save({ existing: null, values: person(name, more) });
  const list = (filter: object = {}) => api.people.persons.list({ offset: 0, limit: 200, filter });
  const names = async (filter: object = {}) => (await list(filter)).rows.map((row) => row.name);
  const register = (conferenceId: string, reason: string | null = null) => api.people.persons.register({ conferenceId, reason });
  return { api, store, conference, add, list, names, register };
}

describe('the register of people', () => {
  it('finds people while their name is typed, exact accents first, and typed accents narrow', async () => {
    const { add, names } = await opened();
    for (const name of ['Nguyễn Thị Đào', 'Nguyen Thi Dao', 'Dương Văn Đường', 'Dương Văn Nam', 'Đào Thị Nguyên']) await add(name);
    await add('Lê Văn Tám', { phone: '0912000111', address: 'Ấp 3' });
    expect(await names({ text: 'nguyen thi dao' })).toEqual(['Nguyen Thi Dao', 'Nguyễn Thị Đào', 'Đào Thị Nguyên']);
    expect(await names({ text: 'nguyễn thị đ' })).toEqual(['Nguyễn Thị Đào']);
    expect(await names({ text: 'đường' })).toEqual(['Dương Văn Đường']);
    expect(await names({ text: 'tam 0912' })).toEqual(['Lê Văn Tám']);
    expect(await names({ text: 'không có' })).toEqual([]);
    expect((await names())[0]).toBe('Dương Văn Đường');
  });

  it('finds a person by the new name after a change, and nobody by the old one', async () => {
    const { api, add, names } = await opened();
    const ref = await add('Nguyễn Thị Đào');
    await api.people.persons.save({ existing: ref, values: person('Trần Thị Mai') });
    expect(await names({ text: 'dao' })).toEqual([]);
    expect(await names({ text: 'mai' })).toEqual(['Trần Thị Mai']);
  });

  it('takes a roster in: the exact id is the same person, a likely one is asked about, anyone else is new', async () => {
    const { api, conference, list, register } = await opened();
    const id = { citizenId: '075180012345' };
    await register(await conference('A', [guest(1, 'Nguyễn Thị Đào', id), guest(2, 'Trần Văn Ba')]));
    const second = await conference('B', [
      guest(1, 'Đào', { ...id, unit: null, results: [{ kind: 'joinedSi', joinedOn: null }] }),
      guest(2, 'TRẦN VĂN BA'),
      guest(3, 'Trần Văn Ba', { birth: '1999' }),
    ]);
    const done = await register(second);
    expect([done.added.length, done.linked.length, done.asked.length]).toEqual([1, 2, 1]);
    const rows = (await list()).rows.map(({ name, stateNow, meetings }) => [name, stateNow, meetings]);
    expect(rows).toEqual([
      ['Nguyễn Thị Đào', 'joined', 2],
      ['Trần Văn Ba', 'approached', 1],
      ['Trần Văn Ba', 'approached', 1],
    ]);
    const [question] = await api.people.questions.list();
    expect(question).toMatchObject({ name: 'TRẦN VĂN BA', candidates: [{ name: 'Trần Văn Ba', birth: '1980' }] });
    expect(await refusal(register(second))).toMatchObject({ code: 'REFUSED' });
  });

  it('answers a question either way, once, and takes the answer back', async () => {
    const { api, conference, list, register } = await opened();
    await register(await conference('A', [guest(1, 'Trần Văn Ba')]));
    await register(await conference('B', [guest(1, 'Trần Văn Ba')]));
    const [question] = await api.people.questions.list();
    const attendeeId = question?.id ?? '';
    const same = { attendeeId, personId: question?.candidates[0]?.id ?? '' };
    const answered = await api.people.questions.answer(same);
    expect((await list()).rows.map((row) => row.meetings)).toEqual([2]);
    expect(await refusal(api.people.questions.answer(same))).toMatchObject({ code: 'REFUSED' });
    await api.app.undo({ undo: answered.undo ?? '' });
    const fresh = await api.people.questions.answer({ attendeeId, personId: null });
    expect((await list()).total).toBe(2);
    await api.app.undo({ undo: fresh.undo ?? '' });
    expect((await list()).total).toBe(1);
    expect(await api.people.questions.list()).toHaveLength(1);
  });

  it('takes a registering back, but not when one of the new people was met elsewhere since', async () => {
    const { api, conference, list, register } = await opened();
    const id = { citizenId: '075180012345' };
    const first = await conference('A', [guest(1, 'Nguyễn Thị Đào', id)]);
    const done = await register(first);
    await api.app.undo({ undo: done.undo ?? '' });
    expect((await list()).total).toBe(0);
    const again = await register(first);
    await register(await conference('B', [guest(1, 'Nguyễn Thị Đào', id)]));
    expect(await refusal(api.app.undo({ undo: again.undo ?? '' }))).toMatchObject({ code: 'REFUSED' });
    expect((await list()).rows).toMatchObject([{ meetings: 2 }]);
  });

  it('keeps a headcount of sensitive audiences unless a reason is given, which the audit holds', async () => {
    const { store, conference, list, register } = await opened();
    const id = await conference('A', [guest(1, 'Trần Văn Ba')], '3.9');
    expect(await refusal(register(id))).toMatchObject({ code: 'REFUSED' });
    expect((await list()).total).toBe(0);
    await register(id, 'Theo đề nghị của Mặt trận');
    expect((await list()).total).toBe(1);
    const kept = store.read((reader) => reader.sql<{ changes: string }>("SELECT changes FROM audit WHERE changes LIKE '%Mặt trận%'"));
    expect(kept).toHaveLength(1);
  });

  it('shows where a person was met, takes what they said from the list, and the citizen id only when asked', async () => {
    const { api, conference, list, register } = await opened();
    await register(await conference('A', [guest(1, 'Nguyễn Thị Đào', { citizenId: '075180012345' })]));
    const { rows } = await list();
    const id = rows[0]?.id ?? '';
    const found = await api.people.persons.get({ id });
    expect(JSON.stringify([rows, found])).not.toContain('075180012345');
    expect(found).toMatchObject({ stateNow: 'approached', hasCitizenId: true, meetingsList: [{ code: 'A', present: true, said: null }] });
    expect(await api.people.persons.citizenId({ id })).toEqual({ citizenId: '075180012345' });
    const [meeting] = found.meetingsList;
    if (!meeting) throw new Error('was met');
    await api.people.persons.said({ meeting: { id: meeting.id, version: meeting.version }, said: 'later' });
    expect((await api.people.persons.get({ id })).meetingsList[0]?.said).toBe('later');
    expect(await refusal(api.records.remove({ ...found, kind: 'person' }))).toMatchObject({ code: 'REFUSED' });
  });

  it('is narrowed by state and put into the bin and back', async () => {
    const { api, add, names } = await opened();
    await add('An', { state: 'refused', reason: 'noMoney' });
    const ref = await add('Bình');
    expect(await names({ state: 'refused' })).toEqual(['An']);
    expect(await names({ state: 'potential', text: 'b' })).toEqual(['Bình']);
    const binned = await api.records.remove({ ...ref, kind: 'person' });
    expect(await names({ text: 'binh' })).toEqual([]);
    await api.app.undo({ undo: binned.undo ?? '' });
    expect(await names({ text: 'binh' })).toEqual(['Bình']);
  });
});

describe('who is due for renewal', () => {
  it('are those whose health card ends in the month, one line a person, unless they have renewed', async () => {
    const { api, conference, register } = await opened();
    const hi = (citizenId: string, joinedOn: string) => ({ citizenId, results: [{ kind: 'joinedHi' as const, joinedOn: day(joinedOn) }] });
    const rosters = [
      await conference('A', [guest(1, 'An', hi('075180012345', '2025-03-10')), guest(2, 'Bình', hi('075180012346', '2025-03-20'))]),
      await conference('B', [
        guest(1, 'Bình', { citizenId: '075180012346', results: [{ kind: 'renewedHi', joinedOn: day('2026-02-20') }] }),
        guest(2, 'Cúc', { results: [{ kind: 'joinedSi', joinedOn: day('2025-12-15') }] }),
      ]),
    ];
    for (const id of rosters) await register(id);
    const due = async (pension: number | null) =>
      (await api.people.due.list({ span: { from: day('2026-03-01'), to: day('2026-03-31') }, pension })).map((row) => [
        row.name,
        row.dueOn,
      ]);
    expect(await due(null)).toEqual([['An', '2026-03-09']]);
    expect(await due(3)).toEqual([
      ['An', '2026-03-09'],
      ['Cúc', '2026-03-14'],
    ]);
  });
});

describe('merging and erasing', () => {
  it('shows what will become of two, makes them one with all meetings, and takes it back', async () => {
    const { api, conference, list, names, register } = await opened();
    await register(await conference('A', [guest(1, 'Nguyễn Thị Đào', { citizenId: '075180012345', phone: '0912000111' })]));
    await register(await conference('B', [guest(1, 'Nguyễn T. Đào', { unit: 'Chợ Tân Lập' })]));
    const rows = (await list()).rows;
    const [gone, kept] = [rows.find((row) => row.phone !== null), rows.find((row) => row.phone === null)];
    if (!gone || !kept) throw new Error('both are there');
    const before = await api.people.persons.get({ id: kept.id });
    const preview = await api.people.persons.mergePreview({ keptId: kept.id, goneId: gone.id });
    expect(preview).toMatchObject({
      meetings: 1,
      idsDiffer: false,
      result: { name: 'Nguyễn T. Đào', phone: '0912000111', address: 'Chợ Tân Lập' },
    });
    const merged = await api.people.persons.merge({ kept, gone });
    expect((await list()).rows).toMatchObject([{ id: kept.id, phone: '0912000111', meetings: 2 }]);
    expect(await api.people.persons.citizenId({ id: kept.id })).toEqual({ citizenId: '075180012345' });
    expect(await names({ text: '0912000111' })).toEqual(['Nguyễn T. Đào']);
    await api.app.undo({ undo: merged.undo ?? '' });
    expect((await list()).rows.map((row) => row.meetings)).toEqual([1, 1]);
    const after = await api.people.persons.get({ id: kept.id });
    const meetings = before.meetingsList.map((meeting) => ({ ...meeting, version: expect.any(Number) }));
    expect(after).toEqual({ ...before, version: expect.any(Number), meetingsList: meetings });
    expect(await names({ text: '0912000111' })).toEqual(['Nguyễn Thị Đào']);
    expect(await refusal(api.people.persons.merge({ kept: after, gone: after }))).toMatchObject({ code: 'REFUSED' });
  });

  it('erases names everywhere but on signed lists with money, says which, and leaves the counts and the log without the name', async () => {
    const { api, store, conference, list, register } = await opened();
    const id = { citizenId: '075180012345', phone: '0912000111' };
    const result = { results: [{ kind: 'joinedSi' as const, joinedOn: null }] };
    await register(await conference('A', [guest(1, 'Nguyễn Thị Đào', { ...id, ...result })]));
    const paid = await conference('B', [guest(1, 'Nguyễn Thị Đào', id)]);
    await register(paid);
    store.write(testActor, (writer) => writer.exec('UPDATE attendee SET amount = 50000 WHERE conference_id = ?', [paid]));
    const figures = async (code: string) => (await api.reports.trace({ code, month: { year: 2026, month: 3 }, span: 'month' })).value;
    const counted = async () => [await figures('HN.NGUOIDU'), await figures('KQ.BHXHTN')];
    const before = await counted();
    const [row] = (await list()).rows;
    if (!row) throw new Error('was registered');
    expect(await api.people.persons.erasePreview({ id: row.id })).toEqual({ rosters: 1, visits: 0, spared: ['B'] });
    expect(await refusal(api.people.persons.erase({ person: { id: row.id, version: 9 }, cause: 'request' }))).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await api.people.persons.erase({ person: row, cause: 'request' })).toEqual({ rosters: 1, visits: 0, spared: ['B'] });
    expect(await counted()).toEqual(before);
    expect(before).toEqual([2, 1]);
    expect((await list()).total).toBe(0);
    expect((await list({ text: 'dao' })).total).toBe(0);
    const text = (sql: string) => store.read((reader) => JSON.stringify(reader.sql(sql)));
    expect(text('SELECT * FROM person')).not.toMatch(/Đào|075180012345|0912000111/);
    expect(text('SELECT * FROM audit WHERE record_id NOT IN (SELECT id FROM attendee WHERE amount > 0)')).not.toMatch(/Đào|0912000111/);
    expect(text('SELECT name FROM attendee ORDER BY amount')).toBe('[{"name":"(đã xóa tên)"},{"name":"Nguyễn Thị Đào"}]');
    expect(text("SELECT changes FROM audit WHERE changes LIKE '%request%'")).toContain('spared');
  });
});

describe('people handed to a collection agent', () => {
  it('are put on a list once they agree, and wait again when the list goes', async () => {
    const { api, conference } = await opened();
    await conference('A', [guest(1, 'An', { handedOver: true }), guest(2, 'Bình', { handedOver: true }), guest(3, 'Cúc')]);
    const waiting = async () => (await api.people.handovers.waiting()).map((row) => row.name);
    expect(await waiting()).toEqual(['An', 'Bình']);
    const [an] = await api.people.handovers.waiting();
    const values = { day: day('2026-03-06'), recipient: 'Bưu điện', note: null, attendeeIds: [an?.id ?? ''] };
    const ref = await api.people.handovers.save({ existing: null, values });
    expect(await waiting()).toEqual(['Bình']);
    expect(await api.people.handovers.list()).toMatchObject([{ recipient: 'Bưu điện', people: 1, joined: 0, returnedOn: null }]);
    expect(await refusal(api.people.handovers.save({ existing: null, values }))).toMatchObject({
      code: 'INVALID',
      data: { fields: [{ field: 'attendeeIds' }] },
    });
    const binned = await api.records.remove({ ...ref, kind: 'handover' });
    expect(await waiting()).toEqual(['An', 'Bình']);
    await api.app.undo({ undo: binned.undo ?? '' });
    expect(await api.people.handovers.get({ id: ref.id })).toMatchObject({ ...values, members: [{ name: 'An' }] });
  });
});
