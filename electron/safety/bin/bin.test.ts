import { describe, expect, it } from 'vitest';
import { anyRows } from '../../../tests/support/any-rows.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { memoryStore, stillSurroundings, testActor } from '../../../tests/support/store.ts';
import { asked, undo } from '../../../tests/support/undo.ts';
import { query } from '../../store/connection.ts';
import { attach, attachedFile, keepFile, sweepAttachments } from '../../store/attachments.ts';
import { purgeBin } from './bin.service.ts';
import { listBin, restoreFromBin } from './bin-groups.ts';

function officeWithBin() {
  const surroundings = stillSurroundings('2026-03-10T02:00:00Z');
  let shift = 0;
  const store = memoryStore({ ...surroundings, now: () => new Date(surroundings.now().getTime() + shift) });
  const bin = (table: string, id: string) =>
    store.write(testActor, (writer) => writer.exec(`UPDATE ${table} SET deleted_at = ? WHERE id = ?`, [writer.at, id]));
  return { store, bin, later: (days: number, minutes = 0) => (shift = days * 86_400_000 + minutes * 60_000) };
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
    const { token } = asked(store, (writer) => writer.exec("UPDATE conference SET name = 'Khác'"));
    expect(purgeBin(store, testActor)).toEqual({ attendee: 1, conference: 1 });
    expect(() => undo(store, token)).toThrow('Không còn hoàn tác được');
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

  it('lets go as soon as thirty days are over, not a day later', () => {
    const { store, bin, later } = officeWithBin();
    smallOffice(store, (office) => office.output('2026-03-01', 'TQ'));
    bin('output', store.read((reader) => reader.sql<{ id: string }>('SELECT id FROM output'))[0]?.id ?? '');
    later(29, 23 * 60 + 59);
    expect(purgeBin(store, testActor)).toEqual({});
    later(30, 1);
    expect(purgeBin(store, testActor)).toEqual({ output: 1 });
  });

  it('lets what names a record go before it, in one round', () => {
    const { store, later } = officeWithBin();
    const make = anyRows(store);
    const gone = { deleted_at: '2026-03-10T02:00:00.000Z' };
    const commune = make('commune', gone);
    make('conference', { ...gone, commune_id: commune });
    make('airing_relay', { airing_id: make('airing', gone), commune_id: commune });
    later(31);
    expect(purgeBin(store, testActor)).toEqual({ airing: 1, conference: 1, commune: 1 });
  });

  it('lets the attachments of a record go with it, so that nothing keeps their files', async () => {
    const { store, bin, later } = officeWithBin();
    const conference = anyRows(store)('conference');
    const kept = await keepFile(store, new File(['biên bản'], 'bien-ban.txt'));
    const link = store.write(testActor, (writer) => attach(writer, kept, { area: 'conferences', recordId: conference }));
    bin('conference', conference);
    expect(await attachedFile(store, 'conferences', link.id).text()).toBe('biên bản');
    later(31);
    expect(purgeBin(store, testActor)).toEqual({ conference: 1 });
    sweepAttachments(store, testActor);
    const left = store.read((reader) => [reader.sql('SELECT id FROM attachment_link'), reader.sql('SELECT sha256 FROM attachment')]);
    expect(left).toEqual([[], []]);
  });

  it('keeps an airing that the paper of a month still speaks of, and the line of that paper', () => {
    const { store, later } = officeWithBin();
    const make = anyRows(store);
    make('confirmation_line', { airing_id: make('airing', { deleted_at: '2026-03-10T02:00:00.000Z' }) });
    later(60);
    expect(purgeBin(store, testActor)).toEqual({});
    expect(store.read((reader) => reader.sql('SELECT 1 FROM confirmation_line'))).toHaveLength(1);
  });

  it('brings back just the records of one action, not all of their kind', () => {
    const { store, bin, later } = officeWithBin();
    smallOffice(store, (office) => {
      for (const day of ['2026-03-01', '2026-03-02', '2026-03-03']) office.output(day, 'TQ', { title: day });
    });
    const ids = store.read((reader) => reader.sql<{ id: string }>('SELECT id FROM output ORDER BY day')).map((row) => row.id);
    ids.forEach((id, at) => {
      later(at);
      bin('output', id);
    });
    const [latest, ...older] = listBin(store);
    expect(latest).toMatchObject({ kind: 'output', label: '03/03/2026 · 2026-03-03', count: 1 });
    expect(latest && restoreFromBin(store, testActor, latest)).toEqual({ restored: 1, refused: [] });
    expect(listBin(store)).toEqual(older);
    expect(older).toHaveLength(2);
  });
});
