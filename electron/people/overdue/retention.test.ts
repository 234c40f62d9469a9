import { describe, expect, it } from 'vitest';
import { openApi, refusal } from '../../../tests/support/api.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { testActor } from '../../../tests/support/store.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { purgeBin } from '../../safety/bin/bin.service.ts';
import { setSetting } from '../../office/settings.service.ts';

/** On 10/03/2026; kept for five years unless the office says otherwise. */
async function opened() {
  const { api, store } = openApi();
  const visit = async (on: string, name: string, personId: string | null = null, joinedOn: string | null = null) => {
    const results = joinedOn ? [{ kind: 'renewedHi' as const, joinedOn: day(joinedOn) }] : [];
    const person = { personId, name, birth: null, phone: null, said: null, results };
    const blank = { communeId: null, audienceId: null, team: null, members: [], joinedSi: null, joinedHi: null, renewed: null };
    const values = { ...blank, day: day(on), approached: 1, waveId: null, agreementNumber: null, note: null, people: [person] };
    await api.people.visits.save({ existing: null, values });
  };
  const due = () => api.people.retention.list({ offset: 0, limit: 200 });
  const names = async () => (await due()).rows.map((row) => row.name);
  const idOf = async (text: string) => (await api.people.persons.list({ offset: 0, limit: 9, filter: { text } })).rows[0]?.id ?? '';
  return { api, store, visit, due, names, idOf };
}

describe('people kept too long', () => {
  it('are those last met before the day the office counts back to, longest ago first; a later meeting or result keeps them', async () => {
    const { store, visit, due, names, idOf } = await opened();
    await visit('2021-03-09', 'An');
    await visit('2019-01-01', 'Bình');
    await visit('2021-03-10', 'Cúc');
    await visit('2015-01-01', 'Dung');
    await visit('2024-01-01', 'Dung', await idOf('Dung'));
    await visit('2015-01-01', 'Giang', null, '2022-01-01');
    expect(await names()).toEqual(['Bình', 'An']);
    expect(await due()).toMatchObject({ before: '2021-03-10', years: 5, total: 2 });
    setSetting(store, testActor, 'people.retentionYears', null, '2');
    expect(await names()).toEqual(['Bình', 'An', 'Cúc', 'Giang', 'Dung']);
  });

  it('of whom nobody was ever met are kept from the day they were entered', async () => {
    const { api, names } = await opened();
    const blank = { birth: null, sex: null, phone: null, address: null, communeId: null, reason: null };
    await api.people.persons.save({ existing: null, values: { ...blank, name: 'An', state: 'potential' } });
    expect(await names()).toEqual([]);
  });

  it('are kept by a roster of a conference that stands, planned or held', async () => {
    const { store, visit, names, idOf } = await opened();
    await visit('2015-01-01', 'An');
    const personId = await idOf('An');
    smallOffice(store, (office) => {
      const conference = office.conference('2026-05-01', { status: 'invited', attendees: [{}] });
      store.database.prepare('UPDATE attendee SET person_id = ? WHERE conference_id = ?').run(personId, conference);
    });
    expect(await names()).toEqual([]);
    store.database.exec("UPDATE conference SET deleted_at = '2026-01-01'");
    expect(await names()).toEqual(['An']);
  });

  it('are erased together, vouchers spared and named, and the log has no name', async () => {
    const { api, store, visit, due, idOf } = await opened();
    await visit('2015-01-01', 'Nguyễn Văn An');
    await visit('2016-01-01', 'Trần Thị Bình');
    const personId = await idOf('Nguyễn Văn An');
    smallOffice(store, (office) => {
      const paid = office.conference('2015-02-01', { attendees: [{}, {}] });
      store.database.prepare("UPDATE attendee SET person_id = ?, name = 'Nguyễn Văn An' WHERE conference_id = ?").run(personId, paid);
      store.database.prepare('UPDATE attendee SET amount = 50000 WHERE conference_id = ? AND position = 2').run(paid);
    });
    const { rows } = await due();
    expect(rows.map((row) => [row.name, row.signed])).toEqual([
      ['Nguyễn Văn An', true],
      ['Trần Thị Bình', false],
    ]);
    const told = { rosters: 1, visits: 2, spared: ['HN1'] };
    expect(await api.people.retention.preview({ ids: rows.map((row) => row.id) })).toEqual(told);
    const people = rows.map(({ id, version }) => ({ id, version }));
    expect(await api.people.retention.erase({ people })).toEqual(told);
    expect((await due()).total).toBe(0);
    const text = (sql: string) => store.read((reader) => JSON.stringify(reader.sql(sql)));
    expect(text('SELECT name FROM attendee ORDER BY position')).toBe('[{"name":"(đã xóa tên)"},{"name":"Nguyễn Văn An"}]');
    expect(text("SELECT changes FROM audit WHERE changes LIKE '%retention%'")).toMatch(/"erased.*"erased/);
    expect(text('SELECT * FROM audit') + text('SELECT * FROM person')).not.toMatch(/Nguyễn|Trần/);
  });

  it('are erased on old rosters too where nobody took them into the register, vouchers and counts apart', async () => {
    const { api, store, due } = await opened();
    smallOffice(store, (office) => {
      const old = office.conference('2020-02-01', { attendees: [{ present: true, results: [{ kind: 'joinedSi' }] }, { present: true }] });
      office.conference('2020-02-02', { attendees: [{ results: [{ kind: 'joinedHi', joinedOn: '2024-01-01' }] }] });
      office.conference('2025-02-01', { attendees: [{}, {}] });
      store.database.prepare('UPDATE attendee SET amount = 50000 WHERE conference_id = ? AND position = 2').run(old);
    });
    const report = async () => (await api.reports.monthly({ year: 2020, month: 2 })).rows.map((row) => [row.code, row.month]);
    const before = await report();
    expect((await due()).rosters).toEqual({ people: 1, conferences: 1, spared: ['HN1'] });
    expect(await api.people.retention.eraseRosters()).toEqual({ people: 1, conferences: 1, spared: ['HN1'] });
    expect(await report()).toEqual(before);
    expect((await due()).rosters).toEqual({ people: 0, conferences: 0, spared: ['HN1'] });
    const names = store.read((reader) => reader.sql<{ name: string }>('SELECT name FROM attendee ORDER BY rowid')).map((row) => row.name);
    expect(names).toEqual(['(đã xóa tên)', 'Người 2', 'Người 1', 'Người 1', 'Người 2']);
  });

  it('are forgotten by the log where their rows left the bin as long ago', async () => {
    const { api, store } = await opened();
    const blank = { birth: null, sex: null, phone: null, address: null, communeId: null, reason: null, state: 'potential' } as const;
    const [old, young] = [
      await api.people.persons.save({ existing: null, values: { ...blank, name: 'Nguyễn Văn An' } }),
      await api.people.persons.save({ existing: null, values: { ...blank, name: 'Trần Thị Bình' } }),
    ];
    await api.records.remove({ ...old, kind: 'person' });
    await api.records.remove({ ...young, kind: 'person' });
    store.database.exec("UPDATE person SET deleted_at = '2019-01-01T00:00:00Z'");
    store.database.prepare("UPDATE audit SET at = '2019-01-01T00:00:00Z' WHERE record_id = ?").run(old.id);
    purgeBin(store, testActor);
    await api.people.retention.eraseRosters();
    const log = store.read((reader) => JSON.stringify(reader.sql('SELECT changes FROM audit')));
    expect([log.includes('Nguyễn'), log.includes('Trần')]).toEqual([false, true]);
  });

  it('stay, all of them, when one was met again meanwhile or changed', async () => {
    const { api, visit, due, idOf } = await opened();
    await visit('2015-01-01', 'An');
    await visit('2016-01-01', 'Bình');
    const people = (await due()).rows.map(({ id, version }) => ({ id, version }));
    const stale = people.map((one) => ({ ...one, version: one.version + 1 }));
    expect(await refusal(api.people.retention.erase({ people: stale }))).toMatchObject({ code: 'CONFLICT' });
    await visit('2026-03-01', 'Bình', await idOf('Bình'));
    expect(await refusal(api.people.retention.erase({ people }))).toMatchObject({ code: 'INVALID' });
    expect((await due()).rows.map((row) => row.name)).toEqual(['An']);
  });
});
