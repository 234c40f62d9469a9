import type { AttendeeValues } from '../../../shared/conferences/contract.ts';
import { attendeeSheet } from '../../../shared/conferences/roster/attendees.sheet.ts';
import { valueKey } from '../../../shared/kernel/text.ts';
import { contradictions } from '../../../shared/people/citizen-id.ts';
import { type ResultKind, sexes } from '../../../shared/people/results.ts';
import type { RowOf } from '../../../shared/sheets/columns.ts';
import type { SheetKind } from '../../intake/sheet-kind.ts';
import { among, list, type Picked } from '../../intake/sheet-rows.ts';
import { insertMany, updateMany } from '../../store/bulk.ts';
import type { Schema } from '../../store/schema.ts';
import type { Reader } from '../../store/store.ts';
import { attendeeColumns, newAttendeeColumns } from '../columns.ts';
import { putResults } from './roster.queries.ts';

type Attendee = RowOf<typeof attendeeSheet>;
const notHeld = 'Hội nghị chưa ở trạng thái «đã tổ chức» nên ô này chưa được tính vào số liệu.';

type AttendeeRow = Picked<
  'attendee',
  'id' | 'position' | 'name' | 'birth' | 'sex' | 'citizenId' | 'phone' | 'unit' | 'present' | 'handedOver'
> & { conference: string };
const attendees = (reader: Reader, codeKeys?: readonly string[]) =>
  reader.sql<AttendeeRow>(
    `SELECT t.id, f.code AS conference, t.position, t.name, t.birth, t.sex, t.citizen_id, t.phone, t.unit, t.present, t.handed_over
    FROM conference f CROSS JOIN attendee t ON t.conference_id = f.id AND t.deleted_at IS NULL
    WHERE f.deleted_at IS NULL ${codeKeys ? `AND ${among('f.code_key')}` : ''} ORDER BY f.rowid, t.position`,
    codeKeys ? [list(codeKeys)] : [],
  );
const attendeeResults = (reader: Reader, codeKeys?: readonly string[]) =>
  reader.sql<Schema['attendeeResult']>(
    `SELECT r.attendee_id, r.kind, r.joined_on
    FROM conference f CROSS JOIN attendee t ON t.conference_id = f.id AND t.deleted_at IS NULL CROSS JOIN attendee_result r ON r.attendee_id = t.id
    WHERE f.deleted_at IS NULL ${codeKeys ? `AND ${among('f.code_key')}` : ''} ORDER BY r.attendee_id, r.position`,
    codeKeys ? [list(codeKeys)] : [],
  );

export const attendeeSheetKind: SheetKind<RowOf<typeof attendeeSheet>> = {
  sheet: attendeeSheet,
  area: 'conferences',
  keyOf: (row, _, references) => `${references.key(row.conference)}|${row.position}`,
  load: (reader, rows) => {
    const keys = rows && [...new Set(rows.map((row) => row.conference))].map(valueKey);
    const results = Map.groupBy(attendeeResults(reader, keys), (row) => row.attendeeId);
    return attendees(reader, keys).map(({ id, sex, present, handedOver, ...row }) => {
      const own = results.get(id) ?? [];
      return {
        id,
        row: {
          ...row,
          sex: sexes.find((known) => known === sex) ?? null,
          present: present === 1,
          results: own.map(({ kind }) => kind).join(';') || null,
          joinedOn: own.find(({ joinedOn }) => joinedOn !== null)?.joinedOn ?? null,
          handedOver: handedOver === 1,
        },
      };
    });
  },
  check: ({ row, problem }, references) => {
    const conference = references.conferences.find(row.conference);
    if (conference) row.conference = conference.code;
    else problem('conference', references.conferences.missing(row.conference));
  },
  advise: ({ row, warn }, references) => {
    if (references.conferences.find(row.conference)?.status !== 'held') {
      if (row.present) warn('present', notHeld);
      if (row.results !== null) warn('results', notHeld);
      if (row.handedOver) warn('handedOver', notHeld);
    }
    if (row.joinedOn !== null && row.results === null)
      warn('joinedOn', 'Có ngày tham gia nhưng không có kết quả: ngày này không được lấy vào.');
    if (row.citizenId === null) return;
    const { sex, birth } = contradictions(row.citizenId, row.sex, row.birth);
    if (sex) warn('citizenId', 'Số CCCD không khớp với giới tính.');
    if (birth) warn('citizenId', 'Số CCCD không khớp với năm sinh.');
  },
  write: (writer, { added, changed }, references) => {
    const ids = insertMany(
      writer,
      'attendee',
      added.map((row) => newAttendeeColumns(references.conferences.idOf(row.conference) ?? '', row)),
    );
    updateMany(
      writer,
      'attendee',
      changed.map(({ id, row }) => ({ id, ...attendeeColumns(row) })),
    );
    added.forEach((row, at) => {
      if (row.results !== null) putResults(writer, ids[at] ?? '', resultsOf(row));
    });
    for (const { id, row, before } of changed)
      if (row.results !== before.results || row.joinedOn !== before.joinedOn) putResults(writer, id, resultsOf(row));
  },
};

const resultsOf = ({ results, joinedOn }: Attendee): AttendeeValues['results'] =>
  ((results?.split(';') ?? []) as ResultKind[]).map((kind) => ({ kind, joinedOn }));
