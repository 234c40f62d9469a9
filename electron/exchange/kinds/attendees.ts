import type { AttendeeValues } from '../../../shared/conferences/contract.ts';
import { type ResultKind, sexes } from '../../../shared/people/results.ts';
import type { RowOf } from '../../../shared/sheets/columns.ts';
import { attendeeSheet } from '../../../shared/exchange/sheets.ts';
import { valueKey } from '../../../shared/kernel/text.ts';
import { contradictions } from '../../../shared/people/citizen-id.ts';
import { attendeeColumns, newAttendeeColumns } from '../../conferences/columns.ts';
import { replaceResults } from '../../conferences/roster/roster.service.ts';
import { insertMany, updateMany } from '../../store/bulk.ts';
import * as queries from '../exchange.queries.ts';
import type { SheetKind } from '../kind.ts';

type Attendee = RowOf<typeof attendeeSheet>;
const notHeld = 'Hội nghị chưa ở trạng thái «đã tổ chức» nên ô này chưa được tính vào số liệu.';

export const attendeeKind: SheetKind<RowOf<typeof attendeeSheet>> = {
  sheet: attendeeSheet,
  area: 'conferences',
  keyOf: (row, _, references) => `${references.key(row.conference)}|${row.position}`,
  load: (reader, rows) => {
    const keys = rows && [...new Set(rows.map((row) => row.conference))].map(valueKey);
    const results = Map.groupBy(queries.attendeeResults(reader, keys), (row) => row.attendeeId);
    return queries.attendees(reader, keys).map(({ id, sex, present, handedOver, ...row }) => {
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
      if (row.results !== null) replaceResults(writer, ids[at] ?? '', resultsOf(row));
    });
    for (const { id, row, before } of changed)
      if (row.results !== before.results || row.joinedOn !== before.joinedOn) replaceResults(writer, id, resultsOf(row));
  },
};

const resultsOf = ({ results, joinedOn }: Attendee): AttendeeValues['results'] =>
  ((results?.split(';') ?? []) as ResultKind[]).map((kind) => ({ kind, joinedOn }));
