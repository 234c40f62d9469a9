import { describe, expect, it } from 'vitest';
import { openApi, refusal } from '../../tests/support/api.ts';
import type { AttendeeValues, ConferenceValues } from '../../shared/conferences/contract.ts';
import { day } from '../../shared/kernel/dates.ts';
import type { PersonValues } from '../../shared/people/persons-contract.ts';

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
    const values: ConferenceValues = {
      code,
      name: `Hội nghị ${code}`,
      kind: 'hội nghị',
      audienceId: audiences.find((one) => one.code === audience)?.id ?? null,
      day: day('2026-03-05'),
      time: null,
      venue: null,
      communeId: null,
      lead: null,
      partners: [],
      atEnterprise: false,
      enterprise: null,
      online: false,
      status: 'held',
      invited: null,
      attended: null,
      joinedSi: null,
      joinedHi: null,
      renewed: null,
      cost: null,
      costSource: null,
      waveId: null,
      agreementNumber: null,
      note: null,
    };
    const { id } = await api.conferences.save({ existing: null, values });
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
    await api.people.questions.reopen(answered);
    const fresh = await api.people.questions.answer({ attendeeId, personId: null });
    expect((await list()).total).toBe(2);
    await api.people.questions.reopen(fresh);
    expect((await list()).total).toBe(1);
    expect(await api.people.questions.list()).toHaveLength(1);
  });

  it('takes a registering back, but not when one of the new people was met elsewhere since', async () => {
    const { api, conference, list, register } = await opened();
    const id = { citizenId: '075180012345' };
    const first = await conference('A', [guest(1, 'Nguyễn Thị Đào', id)]);
    const done = await register(first);
    await api.people.persons.unregister(done);
    expect((await list()).total).toBe(0);
    const again = await register(first);
    await register(await conference('B', [guest(1, 'Nguyễn Thị Đào', id)]));
    expect(await refusal(api.people.persons.unregister(again))).toMatchObject({ code: 'REFUSED' });
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
    expect(await refusal(api.people.persons.remove(found))).toMatchObject({ code: 'REFUSED' });
  });

  it('is narrowed by state and put into the bin and back', async () => {
    const { api, add, names } = await opened();
    await add('An', { state: 'refused', reason: 'noMoney' });
    const ref = await add('Bình');
    expect(await names({ state: 'refused' })).toEqual(['An']);
    expect(await names({ state: 'potential', text: 'b' })).toEqual(['Bình']);
    const binned = await api.people.persons.remove(ref);
    expect(await names({ text: 'binh' })).toEqual([]);
    await api.people.persons.restore(binned);
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
