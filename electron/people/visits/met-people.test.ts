import { describe, expect, it } from 'vitest';
import { openApi, refusal } from '../../../tests/support/api.ts';
import { importFile } from '../../../tests/support/exchange.ts';
import { memoryStore, testActor } from '../../../tests/support/store.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { binRecord, updateRecord } from '../../store/records.ts';
import { purgeBin } from '../../safety/bin/bin.service.ts';
import { exportWorkbook } from '../../exchange/exchange.service.ts';
import { day } from '../../../shared/kernel/dates.ts';
import type { MetPerson, VisitValues } from '../../../shared/people/visits/contract.ts';

const visit = (people: MetPerson[] | undefined, more: Partial<VisitValues> = {}): VisitValues => ({
  day: day('2026-02-20'),
  communeId: null,
  audienceId: null,
  team: null,
  members: [],
  approached: 12,
  joinedSi: 7,
  joinedHi: null,
  renewed: null,
  waveId: null,
  agreementNumber: null,
  note: null,
  ...(people ? { people } : {}),
  ...more,
});
const someone = (name: string, more: Partial<MetPerson> = {}): MetPerson => ({
  personId: null,
  name,
  birth: '1980',
  phone: null,
  said: null,
  results: [],
  ...more,
});
type Result = MetPerson['results'][number];
const result = (kind: Result['kind'], on: string | null = null): Result => ({ kind, joinedOn: on ? day(on) : null });

function opened() {
  const { api, store } = openApi();
  const save = (values: VisitValues, existing: { id: string; version: number } | null = null) =>
    api.people.visits.save({ existing, values });
  const figure = async (code: string, month: number) => {
    const { rows, value } = await api.reports.trace({ code, month: { year: 2026, month }, span: 'month' });
    expect(rows.reduce((sum, row) => sum + row.amount, 0)).toBe(value);
    return value;
  };
  const persons = async () => (await api.people.persons.list({ offset: 0, limit: 200, filter: {} })).rows;
  return { api, store, save, figure, persons };
}

describe('whom a team met on a round', () => {
  it('stand for the typed number, their results for the typed ones, each in the month it was made in', async () => {
    const { api, save, figure, persons } = opened();
    await save(
      visit([
        someone('Nguyễn Thị Đào', { results: [result('joinedSi'), result('joinedHi', '2026-03-15')] }),
        someone('Trần Văn Ba', { said: 'noMoney' }),
        someone('Lê Thị Cúc', { results: [result('renewedHi', '2026-03-02')] }),
      ]),
    );
    expect([await figure('KQ.TIEPCAN', 2), await figure('KQ.BHXHTN', 2), await figure('KQ.BHYTHGD', 2)]).toEqual([3, 1, 0]);
    expect([await figure('KQ.BHYTHGD', 3), await figure('KQ.TAITUC', 3), await figure('KQ.BHXHTN', 3)]).toEqual([1, 1, 0]);
    expect([await figure('HN.NGUOIDU', 2), await figure('HN.NHOMNHO', 2)]).toEqual([0, 0]);
    expect((await persons()).map((row) => [row.name, row.stateNow, row.meetings])).toEqual([
      ['Lê Thị Cúc', 'joined', 1],
      ['Nguyễn Thị Đào', 'joined', 1],
      ['Trần Văn Ba', 'notYet', 1],
    ]);
    const { rows } = await api.reports.trace({ code: 'KQ.BHXHTN', month: { year: 2026, month: 2 }, span: 'month' });
    expect(rows.map((row) => [row.kind, row.label])).toEqual([['visitPerson', 'Nguyễn Thị Đào (tiếp cận)']]);
  });

  it('without a result leave the typed results, and nobody entered leaves the typed number', async () => {
    const { save, figure } = opened();
    await save(visit([someone('Nguyễn Thị Đào')]));
    expect([await figure('KQ.TIEPCAN', 2), await figure('KQ.BHXHTN', 2)]).toEqual([1, 7]);
    await save(visit(undefined));
    expect([await figure('KQ.TIEPCAN', 2), await figure('KQ.BHXHTN', 2)]).toEqual([13, 14]);
  });

  it('are told in the typed figures too, so that the exchange sheet says what the report counts', async () => {
    const { api, save } = opened();
    const ref = await save(visit([someone('Nguyễn Thị Đào', { results: [result('renewedSi'), result('renewedHi')] })]));
    expect(await api.people.visits.get({ id: ref.id })).toMatchObject({ approached: 1, joinedSi: 0, joinedHi: 0, renewed: 2 });
  });

  it('outlast an import, and an export gives an empty store the same figures', async () => {
    const { api, store, save, figure } = opened();
    await save(visit([someone('Nguyễn Thị Đào', { results: [result('joinedSi')] }), someone('Trần Văn Ba')]));
    const file = await exportWorkbook(store);
    expect((await importFile(store, file)).sheets['Tiếp cận']).toMatchObject({ same: 1, changed: 0 });
    const other = openApi(memoryStore());
    await importFile(other.store, file);
    const figures = async (of: typeof api) => (await of.reports.monthly({ year: 2026, month: 2 })).rows.map((row) => [row.code, row.ytd]);
    expect(await figures(other.api)).toEqual(await figures(api));
    other.store.database.exec('UPDATE visit SET approached = 9');
    const wrong = await importFile(store, await exportWorkbook(other.store));
    expect(wrong.errors).toMatchObject([{ sheet: 'Tiếp cận', reason: expect.stringContaining('số đếm theo tên là 2') }]);
    other.store.database.exec("UPDATE visit SET approached = 2, agreement_number = '12/HĐ'");
    expect(await importFile(store, await exportWorkbook(other.store))).toMatchObject({ written: true });
    expect(await figure('KQ.TIEPCAN', 2)).toBe(2);
    expect(store.read((reader) => reader.sql('SELECT count(*) AS count FROM visit_person'))).toEqual([{ count: 2 }]);
  });

  it('stay when a round is saved without a word of them, go when the list is emptied', async () => {
    const { api, save, figure } = opened();
    const ref = await save(visit([someone('Nguyễn Thị Đào')]));
    const kept = await save(visit(undefined, { note: 'đã gọi lại' }), ref);
    expect(await figure('KQ.TIEPCAN', 2)).toBe(1);
    await save(visit([], { approached: 9 }), kept);
    expect(await figure('KQ.TIEPCAN', 2)).toBe(9);
    expect((await api.people.visits.get({ id: ref.id })).people).toEqual([]);
  });

  it('are chosen once, from those who stand in the register', async () => {
    const { api, save, persons } = opened();
    await save(visit([someone('Nguyễn Thị Đào')]));
    const [known] = await persons();
    const id = known?.id ?? '';
    const twice = await refusal(save(visit([someone('x', { personId: id }), someone('y', { personId: id })])));
    expect(twice).toMatchObject({ code: 'INVALID', data: { fields: [{ field: 'people' }] } });
    const gone = { personId: '0198c000-0000-7000-8000-000000000009' };
    expect(await refusal(save(visit([someone('z', gone)])))).toMatchObject({ data: { fields: [{ field: 'people' }] } });
    await save(visit([someone('nobody reads this', { personId: id, said: 'later' })]));
    expect((await persons()).map((row) => [row.name, row.meetings, row.stateNow])).toEqual([['Nguyễn Thị Đào', 2, 'notYet']]);
    const { visitsList, reasonNow } = await api.people.persons.get({ id });
    expect([visitsList.map((one) => one.said).sort(), reasonNow]).toEqual([['later', null], 'later']);
    expect(await refusal(api.records.remove({ id, version: 1, kind: 'person' }))).toMatchObject({ code: 'REFUSED' });
  });

  it('of a sensitive audience are a headcount unless a reason is given', async () => {
    const { api, save } = opened();
    const audienceId = (await api.office.audiences.list()).find((one) => one.code === '3.9')?.id ?? null;
    const values = visit([someone('Nguyễn Thị Đào')], { audienceId });
    expect(await refusal(save(values))).toMatchObject({ data: { fields: [{ field: 'peopleReason' }] } });
    const ref = await save({ ...values, peopleReason: 'Theo đề nghị của Mặt trận' });
    await save(visit(undefined, { audienceId }), ref);
    expect((await api.people.visits.get({ id: ref.id })).peopleReason).toBe('Theo đề nghị của Mặt trận');
  });

  it('leave every figure as it was when two of them are merged and parted, and when one is erased', async () => {
    const { api, store, save, persons } = opened();
    await save(visit([someone('Nguyễn Thị Đào', { said: 'later', results: [result('joinedSi')] }), someone('Nguyễn T. Đào')]));
    await save(visit([someone('Nguyễn Đào', { said: 'noTrust' })]));
    const report = async () => (await api.reports.monthly({ year: 2026, month: 2 })).rows.map((row) => [row.code, row.month]);
    const before = await report();
    const named = async (name: string) => {
      const found = (await persons()).find((row) => row.name === name);
      if (!found) throw new Error(`nobody is called ${name}`);
      return found;
    };
    const merge = async (kept: string, gone: string) => {
      const [one, other] = [await named(kept), await named(gone)];
      return api.people.persons.merge({ kept: one, gone: other });
    };
    const merged = await merge('Nguyễn T. Đào', 'Nguyễn Thị Đào');
    expect((await named('Nguyễn T. Đào')).meetings).toBe(2);
    expect(await report()).toEqual(before);
    await api.app.undo({ undo: merged.undo ?? '' });
    expect((await persons()).map((row) => row.meetings)).toEqual([1, 1, 1]);
    await merge('Nguyễn T. Đào', 'Nguyễn Thị Đào');
    const last = await merge('Nguyễn Đào', 'Nguyễn T. Đào');
    const person = await named('Nguyễn Đào');
    expect(await api.people.persons.erase({ person, cause: 'request' })).toEqual({ rosters: 0, visits: 2, spared: [] });
    expect(await report()).toEqual(before);
    const everything = ['person', 'person_word', 'visit_person', 'audit'].map((table) =>
      store.read((reader) => JSON.stringify(reader.sql(`SELECT * FROM ${table}`))),
    );
    expect(everything.join()).not.toMatch(/Đào|dao|1980|noTrust|later/);
    expect(await refusal(api.app.undo({ undo: last.undo ?? '' }))).toMatchObject({ code: 'REFUSED' });
    const form = await api.people.visits.list({ offset: 0, limit: 10, filter: {} });
    expect(form.rows.map((row) => row.approached).sort()).toEqual([1, 2]);
  });

  it('are due for renewal like those of a roster, but not when their name is gone', async () => {
    const { api, save, persons } = opened();
    await save(visit([someone('Nguyễn Thị Đào', { results: [result('joinedHi', '2025-03-10'), result('renewedHi', '2025-03-10')] })]));
    const due = async () =>
      (await api.people.due.list({ span: { from: day('2026-03-01'), to: day('2026-03-31') }, pension: null })).map((row) => [
        row.name,
        row.dueOn,
      ]);
    expect(await due()).toEqual([['Nguyễn Thị Đào', '2026-03-09']]);
    const [person] = await persons();
    if (!person) throw new Error('is there');
    await api.people.persons.erase({ person, cause: 'request' });
    expect(await due()).toEqual([]);
  });

  it('are erased where they lie merged and long out of the bin, and on rows of rosters that nobody linked', async () => {
    const { api, store, save, persons } = opened();
    await save(visit([someone('Nguyễn Thị Đào'), someone('Nguyễn T. Đào')]));
    const [one, other] = await persons();
    if (!one || !other) throw new Error('both are there');
    await api.people.persons.merge({ kept: one, gone: other });
    store.database.exec("UPDATE person SET deleted_at = '2020-01-01T00:00:00Z' WHERE deleted_at IS NOT NULL");
    purgeBin(store, testActor);
    expect(store.read((reader) => reader.sql('SELECT id FROM person'))).toHaveLength(1);
    smallOffice(store, (office) => {
      office.conference('2026-02-01', { attendees: [{ handedOver: true }, { handedOver: true }] });
    });
    store.database.exec(
      "UPDATE person SET citizen_id = '075180001234'; UPDATE attendee SET citizen_id = '075180001234' WHERE position = 1",
    );
    store.database.exec("UPDATE attendee SET deleted_at = '2026-03-01T00:00:00Z', name = 'Nguyễn Thị Đào' WHERE position = 1");
    const [person] = await persons();
    if (!person) throw new Error('is there');
    expect(await api.people.persons.erase({ person, cause: 'request' })).toEqual({ rosters: 1, visits: 1, spared: [] });
    const all = ['person', 'attendee', 'audit'].map((table) =>
      store.read((reader) => JSON.stringify(reader.sql(`SELECT * FROM ${table}`))),
    );
    expect(all.join()).not.toMatch(/Đào|075180001234/);
    store.database.exec('UPDATE attendee SET deleted_at = NULL');
    expect((await api.people.handovers.waiting()).map((row) => row.name)).toEqual(['Người 2']);
  });

  it('are erased from the log too where it alone still knows a row of theirs', async () => {
    const { api, store, save, persons } = opened();
    await save(visit([someone('Lê Thị Cúc')]));
    const [person] = await persons();
    if (!person) throw new Error('is there');
    smallOffice(store, (office) => {
      office.conference('2026-02-01', { attendees: [{}, {}] });
    });
    const [row] = store.read((reader) => reader.sql<{ id: string }>('SELECT id FROM attendee WHERE position = 1'));
    const kind = { table: 'attendee', area: 'conferences', word: 'người' } as const;
    store.write(testActor, (writer) => {
      const linked = updateRecord(writer, kind, { id: row?.id ?? '', version: 1 }, { personId: person.id, name: 'Lê Thị Cúc' });
      binRecord(writer, kind, linked);
      writer.exec("UPDATE attendee SET deleted_at = '2020-01-01T00:00:00Z' WHERE id = ?", [linked.id]);
    });
    purgeBin(store, testActor);
    await api.people.persons.erase({ person, cause: 'request' });
    expect(store.read((reader) => JSON.stringify(reader.sql('SELECT changes FROM audit')))).not.toContain('Cúc');
    expect(store.read((reader) => JSON.stringify(reader.sql('SELECT changes FROM audit')))).toContain('Người 2');
  });

  it('carry the wave of their round', async () => {
    const { store, save, figure } = opened();
    let waveId = '';
    smallOffice(store, (office) => {
      waveId = office.wave('T5', 'theme');
    });
    await save(visit([someone('Nguyễn Thị Đào')], { waveId }));
    expect(await figure('CD.CHUDE', 2)).toBe(1);
  });
});
