import { describe, expect, it } from 'vitest';
import { openApi } from '../../tests/support/api.ts';
import { conferenceValues } from '../../tests/support/conferences.ts';
import { testActor } from '../../tests/support/store.ts';
import { markMany, markParts, markRecord } from './offers.ts';

const row = {
  position: 1,
  birth: null,
  sex: null,
  citizenId: null,
  phone: null,
  unit: null,
  present: true,
  results: [],
  handedOver: false,
};

async function roster() {
  const { store, api } = openApi();
  const conference = await api.conferences.save({ existing: null, values: conferenceValues() });
  const { attendees } = await api.conferences.roster.save({
    conferenceId: conference.id,
    rows: [
      { existing: null, values: { ...row, name: 'Lê Thị Đào' } },
      { existing: null, values: { ...row, position: 2, name: 'Trần Văn Ba' } },
    ],
    removed: [],
  });
  const [dao, ba] = attendees;
  if (!dao || !ba) throw new Error('the roster has two rows');
  const rows = () => store.read((reader) => reader.sql('SELECT said, agreed_on, version FROM attendee ORDER BY position'));
  const audits = () => store.read((reader) => reader.sql<{ count: number }>('SELECT count(*) AS count FROM audit'))[0]?.count ?? 0;
  return { store, dao, ba, rows, audits };
}

describe('what a room offers others to write of its records', () => {
  it('is one record with its version and its audit, or many at once with their versions alone', async () => {
    const { store, dao, ba, rows, audits } = await roster();
    const before = audits();
    store.write(testActor, (writer) => markRecord(writer, 'attendee', dao, { said: 'refused' }));
    expect(audits()).toBe(before + 1);
    store.write(testActor, (writer) => markMany(writer, 'attendee', [dao.id, ba.id], { agreedOn: null }));
    expect(audits()).toBe(before + 1);
    expect(rows()).toMatchObject([
      { said: 'refused', version: dao.version + 2 },
      { said: null, version: ba.version + 1 },
    ]);
    expect(() => store.write(testActor, (writer) => markRecord(writer, 'attendee', dao, { said: null }))).toThrow();
  });

  it('is its parts anew, in the order given', async () => {
    const { store, dao } = await roster();
    const put = (...kinds: ('joinedSi' | 'renewedHi')[]) =>
      store.write(testActor, (writer) => {
        const rows = kinds.map((kind) => ({ kind, joinedOn: null }));
        markParts(writer, 'attendee', 'attendeeResult', dao.id, rows);
      });
    put('joinedSi', 'renewedHi');
    put('renewedHi', 'joinedSi');
    expect(store.read((reader) => reader.sql('SELECT position, kind FROM attendee_result ORDER BY position'))).toEqual([
      { position: 1, kind: 'renewedHi' },
      { position: 2, kind: 'joinedSi' },
    ]);
  });

  it('is nothing else of them', async () => {
    const { store, dao, rows } = await roster();
    const before = rows();
    const attempts = [
      () => store.write(testActor, (writer) => markRecord(writer, 'attendee', dao, { said: 'refused', name: 'Ai đó' })),
      () => store.write(testActor, (writer) => markMany(writer, 'attendee', [dao.id], { present: 0 })),
      () => store.write(testActor, (writer) => markMany(writer, 'commune', [dao.id], { name: 'x' })),
      () => store.write(testActor, (writer) => markParts(writer, 'conference', 'conferenceSpeaker', dao.id, [])),
    ];
    for (const attempt of attempts) expect(attempt).toThrow('not offered');
    expect(rows()).toEqual(before);
  });
});
