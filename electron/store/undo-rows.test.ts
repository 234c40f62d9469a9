import { expect, it } from 'vitest';
import { anyRows } from '../../tests/support/any-rows.ts';
import { memoryStore, testActor } from '../../tests/support/store.ts';
import { asked, redo, rows, undo } from '../../tests/support/undo.ts';
import { attendeeKind, conferenceKind } from '../conferences/conference.kinds.ts';
import { attach, attachmentsOf, keepFile } from './attachments.ts';
import type { KindName } from './kinds.ts';
import { binRecord, createRecord, updateRecord } from './records.ts';

const staff: KindName<'staff'> = { table: 'staff', area: 'office', word: 'cán bộ' };
const named = (name: string) => ({ name, searchKey: name, sortKey: name });
const lan = { ...named('Lan'), title: null, phone: null };
const conflict = expect.objectContaining({ code: 'CONFLICT' });

it('a file put beside a record is taken off and put back, and its bytes stay', async () => {
  const store = memoryStore();
  const conference = anyRows(store)('conference');
  const kept = await keepFile(store, new File(['biên bản'], 'bien-ban.txt'));
  const { token } = asked(store, (writer) => attach(writer, kept, { area: 'conferences', recordId: conference }));
  const beside = () =>
    store.read((reader) =>
      attachmentsOf(reader, [conference])
        .get(conference)
        ?.map(({ name }) => name),
    );
  const turned = undo(store, token);
  expect([beside(), rows(store, 'attachment')]).toMatchObject([undefined, [{ sha256: kept.sha256 }]]);
  redo(store, turned.token);
  expect(beside()).toEqual(['bien-ban.txt']);
});

it('a row that was given another key and then written again is as it stood before', () => {
  const store = memoryStore();
  store.write(testActor, (writer) => writer.exec("INSERT INTO setting (key, year, value, updated_at) VALUES ('a', 2025, '1', '')"));
  const before = rows(store, 'setting');
  const { token } = asked(store, (writer) => {
    writer.exec("UPDATE setting SET year = 2026 WHERE key = 'a'");
    writer.exec("UPDATE setting SET value = '2' WHERE key = 'a'");
  });
  const turned = undo(store, token);
  expect(rows(store, 'setting')).toEqual(before);
  redo(store, turned.token);
  expect(rows(store, 'setting')).toMatchObject([{ year: 2026, value: '2' }]);
});

it('records that were deleted outright come back, whichever of them names the other', () => {
  const store = memoryStore();
  const make = anyRows(store);
  const commune = make('commune');
  const hamlet = make('hamlet', { commune_id: commune });
  const { token } = asked(store, (writer) => {
    writer.exec('DELETE FROM hamlet WHERE id = ?', [hamlet]);
    writer.exec('DELETE FROM commune WHERE id = ?', [commune]);
  });
  undo(store, token);
  expect([rows(store, 'commune'), rows(store, 'hamlet')]).toMatchObject([[{ id: commune }], [{ id: hamlet, communeId: commune }]]);
});

it('nothing is taken back of what lies in the bin since, whoever put it there', () => {
  const store = memoryStore();
  const first = store.write(testActor, (writer) => createRecord(writer, staff, lan));
  const { token } = asked(store, (writer) => updateRecord(writer, staff, first, { name: 'Lan Anh' }));
  store.write(testActor, (writer) => writer.exec('UPDATE staff SET deleted_at = ?', [writer.at]));
  expect(() => undo(store, token)).toThrow(conflict);
  expect(rows(store, 'staff')).toMatchObject([{ name: 'Lan Anh' }]);
});

it('nobody comes back to the roster of a conference that lies in the bin, and both come back where they went together', () => {
  const store = memoryStore();
  const make = anyRows(store);
  const conference = { id: make('conference'), version: 1 };
  const guest = { id: make('attendee', { conference_id: conference.id }), version: 1 };
  const first = asked(store, (writer) => binRecord(writer, attendeeKind, guest));
  const gone = asked(store, (writer) => binRecord(writer, conferenceKind, conference));
  expect(() => undo(store, first.token)).toThrow('Không khôi phục được: hội nghị của bản ghi này đã bị xóa. Khôi phục hội nghị đó trước.');
  undo(store, gone.token);
  undo(store, first.token);
  expect(['conference', 'attendee'].flatMap((table) => rows(store, table).map((row) => row['deletedAt']))).toEqual([null, null]);
});

it('the name of somebody new is not kept for the way back, and nothing of it goes to files of the system', () => {
  const store = memoryStore();
  const { token } = asked(store, (writer) => {
    const first = createRecord(writer, staff, lan);
    updateRecord(writer, staff, first, { name: 'Lan Anh' });
  });
  const kept = [...(store.waysBack.find(token)?.touched ?? [])].map(([table, touched]) => [table.name, [...touched.values()]]);
  expect(kept).toEqual([['staff', [{ before: null, after: 2 }]]]);
  expect(store.database.pragma('temp_store', { simple: true })).toBe(2);
});
