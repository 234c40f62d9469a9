import { expect, it } from 'vitest';
import { anyRows } from '../../tests/support/any-rows.ts';
import { memoryStore, testActor } from '../../tests/support/store.ts';
import { snake } from '../store/connection.ts';

const bins = ['airing', 'conference', 'attendee', 'visit', 'output'] as const;

it('counts nothing of what lies in the bin, money least of all', () => {
  const store = memoryStore();
  const make = anyRows(store);
  make('airing', { count: 2 });
  make('conference', { cost: 5, attended: 3, joined_si: 1, joined_hi: 1, renewed: 1 });
  const conference = make('conference', { cost: 7 });
  const attendee = make('attendee', { conference_id: conference, present: 1, handed_over: 1 });
  make('attendee_result', { attendee_id: attendee, kind: 'joinedSi', joined_on: '2026-03-05' });
  make('attendee_result', { attendee_id: attendee, kind: 'joinedHi', joined_on: null });
  make('visit', { approached: 4, joined_si: 1, joined_hi: 1, renewed: 1 });
  const visit = make('visit');
  make('visit_person', { visit_id: visit, position: 1 });
  make('visit_result', { visit_id: visit, person_position: 1, kind: 'joinedSi', joined_on: '2026-03-05' });
  make('visit_result', { visit_id: visit, person_position: 1, kind: 'joinedHi', joined_on: null });
  make('output', { cost: 11 });
  const facts = () =>
    store.read((reader) => reader.sql<{ kind: string; measure: string; amount: number }>('SELECT kind, measure, amount FROM fact'));
  const money = () => facts().reduce((sum, fact) => sum + (fact.measure === 'money' ? fact.amount : 0), 0);
  const before = facts();
  expect(money()).toBe(5 + 7 + 11);
  expect(new Set(before.map((fact) => fact.kind))).toEqual(new Set([...bins, 'visitPerson']));
  const put = (table: string, at: string | null) =>
    store.write(testActor, (writer) => writer.exec(`UPDATE ${snake(table)} SET deleted_at = ?`, [at]));
  for (const table of bins) {
    put(table, '2026-03-10');
    const hidden = { conference: ['conference', 'attendee'], visit: ['visit', 'visitPerson'] }[table as string] ?? [table];
    expect(facts().filter((fact) => hidden.includes(fact.kind))).toEqual([]);
    put(table, null);
  }
  expect(facts()).toHaveLength(before.length);
  put('output', '2026-03-10');
  expect(money()).toBe(5 + 7);
  put('conference', '2026-03-10');
  expect(money()).toBe(0);
});
