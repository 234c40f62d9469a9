import { describe, expect, it } from 'vitest';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { memoryStore, stillSurroundings, testActor } from '../../../tests/support/store.ts';
import { query } from '../../store/connection.ts';
import { purgeBin } from './bin.ts';

function officeWithBin() {
  const surroundings = stillSurroundings('2026-03-10T02:00:00Z');
  let shift = 0;
  const store = memoryStore({ ...surroundings, now: () => new Date(surroundings.now().getTime() + shift) });
  const bin = (table: string, id: string) =>
    store.write(testActor, (writer) => writer.exec(`UPDATE ${table} SET deleted_at = ? WHERE id = ?`, [writer.at, id]));
  return { store, bin, later: (days: number) => (shift = days * 86_400_000) };
}

describe('the bin', () => {
  it('keeps a record for thirty days and then lets it go with its parts, leaving one audit row', () => {
    const { store, bin, later } = officeWithBin();
    smallOffice(store, (office) => {
      office.conference('2026-03-01', { attendees: [{ present: true, results: [{ kind: 'joinedSi' }] }] });
      office.conference('2026-03-02');
    });
    const [first] = store.read((reader) => reader.all(query.selectFrom('conference').select('id').orderBy('day')));
    const [guest] = store.read((reader) => reader.all(query.selectFrom('attendee').select('id')));
    bin('conference', first?.id ?? '');
    bin('attendee', guest?.id ?? '');
    later(29);
    expect(purgeBin(store, testActor)).toEqual({});
    later(31);
    expect(purgeBin(store, testActor)).toEqual({ attendee: 1, conference: 1 });
    const left = store.read((reader) => ({
      conferences: reader.sql('SELECT 1 FROM conference').length,
      results: reader.sql('SELECT 1 FROM attendee_result').length,
      audit: reader.all(query.selectFrom('audit').select('changes').where('area', '=', 'safety')),
    }));
    expect(left).toEqual({ conferences: 1, results: 0, audit: [{ changes: '{"attendee":1,"conference":1}' }] });
  });

  it('keeps what another record still points at', () => {
    const { store, bin, later } = officeWithBin();
    let commune = '';
    smallOffice(store, (office) => {
      commune = office.commune('26000');
      office.conference('2026-03-01', { communeId: commune });
    });
    bin('commune', commune);
    later(60);
    expect(purgeBin(store, testActor)).toEqual({});
  });
});
