import type { z } from 'zod';
import type { AttendeeValues, zAttendee } from '../../../shared/conferences/contract.ts';
import { movesOf, samePositions } from '../../../shared/conferences/roster/positions.ts';
import { invalid, notFound, refuse } from '../../../shared/kernel/errors.ts';
import { flag } from '../../store/flags.ts';
import { binRecord, createRecord, type Ref, updateRecord } from '../../store/records.ts';
import type { Actor, Reader, Store, Writer } from '../../store/store.ts';
import { attendeeColumns, newAttendeeColumns } from '../columns.ts';
import { attendeeKind } from '../conference.kinds.ts';
import { conferenceById } from '../conferences.queries.ts';
import { checkNamesAllowed } from '../names/names.service.ts';
import * as queries from './roster.queries.ts';

type Attendee = z.infer<typeof zAttendee>;
type Stored = ReturnType<typeof queries.attendeeRows>[number];
interface Sent {
  existing: Ref | null;
  values: AttendeeValues;
}

/** The living rows of a conference's sign-in sheet, by their number. */
export function rosterOf(reader: Reader, conferenceId: string): Attendee[] {
  const results = queries.resultsOf(reader, conferenceId);
  return queries.attendeeRows(reader, conferenceId).map((row) => ({
    ...row,
    sex: row.sex === 'Nam' || row.sex === 'Nữ' ? row.sex : null,
    present: row.present === 1,
    results: results.get(row.id) ?? [],
    handedOver: row.handedOver === 1,
    walkIn: row.walkIn === 1,
  }));
}

/**
 * The whole sheet in one go: rows removed, changed and added; rows not named stay. Numbers are unique after the save, so that a
 * removed row's number may be taken again and two rows may change theirs. INVALID at «rows.0.position»; NOT_FOUND; CONFLICT; REFUSED:
 * new names of a sensitive audience (see checkNamesAllowed).
 */
export const saveRoster = (
  store: Store,
  actor: Actor,
  input: { conferenceId: string; rows: readonly Sent[]; removed: readonly Ref[] },
): { attendees: Attendee[] } =>
  store.write(actor, (writer) => {
    if (!conferenceById(writer, input.conferenceId)) throw notFound('hội nghị');
    if (input.rows.some(({ existing }) => existing === null)) checkNamesAllowed(writer, input.conferenceId);
    const living = queries.attendeeRows(writer, input.conferenceId);
    const ids = new Set(living.map((row) => row.id));
    const named = [...input.removed, ...input.rows.flatMap((row) => row.existing ?? [])];
    if (new Set(named.map((ref) => ref.id)).size < named.length) throw refuse('Một dòng của danh sách được gửi hai lần.');
    if (named.some((ref) => !ids.has(ref.id))) throw notFound(`${attendeeKind.word} này trong danh sách của hội nghị`);
    const removed = new Set(input.removed.map((ref) => ref.id));
    const staying = living.filter((row) => !removed.has(row.id));
    checkPositions(staying, input.rows);
    for (const ref of input.removed) binRecord(writer, attendeeKind, ref);
    saveRows(writer, input.conferenceId, input.rows, staying);
    return { attendees: rosterOf(writer, input.conferenceId) };
  });

function checkPositions(staying: readonly Stored[], rows: readonly Sent[]): void {
  const sent = new Set(rows.flatMap((row) => row.existing?.id ?? []));
  const after = [
    ...staying.filter((row) => !sent.has(row.id)).map((row) => ({ position: row.position, name: row.name, at: -1 })),
    ...rows.map((row, at) => ({ position: row.values.position, name: row.values.name, at })),
  ];
  const clashes = samePositions(after);
  if (clashes.length === 0) return;
  throw invalid(
    ...clashes.map(({ row, other }) => ({
      field: `rows.${row.at}.values.position`,
      message: `Số thứ tự ${row.position} của «${row.name}» trùng với «${other.name}».`,
    })),
  );
}

/** Known rows in an order in which their numbers never clash (see movesOf), then the new ones. */
function saveRows(writer: Writer, conferenceId: string, rows: readonly Sent[], standing: readonly Stored[]): void {
  const results = queries.resultsOf(writer, conferenceId);
  const known = new Map<string, { ref: Ref; values: AttendeeValues }>(
    rows.flatMap(({ existing, values }) => (existing ? [[existing.id, { ref: existing, values }] as const] : [])),
  );
  const wanted = [...known].map(([id, { values }]) => ({ id, position: values.position }));
  for (const { id, position } of movesOf(standing, wanted)) {
    const row = known.get(id);
    if (!row) continue;
    row.ref =
      position === row.values.position
        ? update(writer, row.ref, row.values, results.get(id) ?? [])
        : updateRecord(writer, attendeeKind, row.ref, { position });
  }
  for (const { existing, values } of rows) if (!existing) add(writer, conferenceId, values);
}

function add(writer: Writer, conferenceId: string, values: AttendeeValues): void {
  const ref = createRecord(writer, attendeeKind, newAttendeeColumns(conferenceId, values));
  queries.putResults(writer, ref.id, values.results);
}

function update(writer: Writer, ref: Ref, values: AttendeeValues, before: AttendeeValues['results']): Ref {
  const moved = resultKey(before) !== resultKey(values.results);
  const saved = updateRecord(writer, attendeeKind, ref, attendeeColumns(values), moved);
  if (moved) queries.putResults(writer, ref.id, values.results);
  return saved;
}

const resultKey = (results: AttendeeValues['results']) => results.map(({ kind, joinedOn }) => `${kind} ${joinedOn ?? ''}`).join();

/** Marks of the sign-in sheet, many at once. NOT_FOUND: a row that is not of this conference. */
export const markPresent = (
  store: Store,
  actor: Actor,
  input: { conferenceId: string; present: readonly string[]; absent: readonly string[] },
): { attendees: Attendee[] } =>
  store.write(actor, (writer) => {
    if (!conferenceById(writer, input.conferenceId)) throw notFound('hội nghị');
    const living = new Map(queries.attendeeRows(writer, input.conferenceId).map((row) => [row.id, row]));
    const mark = (ids: readonly string[], present: boolean) => {
      for (const id of ids) {
        const row = living.get(id);
        if (!row) throw notFound(`${attendeeKind.word} này trong danh sách của hội nghị`);
        updateRecord(writer, attendeeKind, row, { present: flag(present) });
      }
    };
    mark(input.present, true);
    mark(input.absent, false);
    return { attendees: rosterOf(writer, input.conferenceId) };
  });

/** The conference of an attendee. NOT_FOUND: either is gone. */
export const findConferenceOf = (store: Store, input: { id: string }): { conferenceId: string } =>
  store.read((reader) => {
    const found = queries.conferenceOf(reader, input.id);
    if (!found) throw notFound(attendeeKind.word);
    return found;
  });
