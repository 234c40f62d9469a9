import { expect, it } from 'vitest';
import { openApi } from '../../../tests/support/api.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { personStates, stateOf } from '../../../shared/people/persons/states.ts';

it('the state that is shown follows from meetings, what was said and results as the rule has it, on the list and on the page', async () => {
  const { api, store } = openApi();
  const cases = personStates.flatMap((written) =>
    [false, true].flatMap((joined) =>
      [false, true].flatMap((met) =>
        ([null, 'wantsToJoin', 'later'] as const).map((said) => ({ written, joined, met: met || joined || said !== null, said })),
      ),
    ),
  );
  const blank = { birth: null, sex: null, phone: null, address: null, communeId: null, reason: null };
  for (const [at, { written, joined, met, said }] of cases.entries()) {
    const { id } = await api.people.persons.save({ existing: null, values: { ...blank, name: `Người ${at}`, state: written } });
    if (!met) continue;
    const results = joined ? [{ kind: 'renewedSi' as const, joinedOn: null }] : [];
    const person = { personId: id, name: `Người ${at}`, birth: null, phone: null };
    const visit = (on: string, more: { said: typeof said | 'noNeed'; results: typeof results }) => {
      const figures = { approached: 1, joinedSi: null, joinedHi: null, renewed: null };
      const rest = { communeId: null, audienceId: null, team: null, members: [], waveId: null, agreementNumber: null, note: null };
      return api.people.visits.save({ existing: null, values: { ...rest, ...figures, day: day(on), people: [{ ...person, ...more }] } });
    };
    // what was said before does not hold any more once something else was said
    if (said !== null) await visit('2026-01-05', { said: said === 'later' ? 'wantsToJoin' : 'noNeed', results: [] });
    await visit('2026-02-05', { said, results });
  }
  const { rows } = await api.people.persons.list({ offset: 0, limit: 200, filter: {} });
  const shown = new Map(rows.map((row) => [row.name, row.stateNow]));
  const byRule = new Map(
    cases.map(({ written, joined, met, said }, at) => [`Người ${at}`, stateOf({ written, joined, met, saidLast: said })]),
  );
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(byRule));
  expect(new Set(shown.values()).size).toBe(personStates.length);

  // at a conference that was called off nobody is met and nobody joins
  const { id } = await api.people.persons.save({ existing: null, values: { ...blank, name: 'Người vắng', state: 'potential' } });
  smallOffice(store, (office) => {
    const off = office.conference('2026-02-01', { status: 'cancelled', attendees: [{ present: true, results: [{ kind: 'joinedSi' }] }] });
    store.database.prepare("UPDATE attendee SET person_id = ?, said = 'later' WHERE conference_id = ?").run(id, off);
  });
  expect(await api.people.persons.get({ id })).toMatchObject({ stateNow: 'potential', reasonNow: null });
});
