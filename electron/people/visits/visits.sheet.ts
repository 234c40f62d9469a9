import { visitSheet } from '../../../shared/people/visits/visits.sheet.ts';
import { isTeamKind } from '../../../shared/people/visits/teams.ts';
import type { RowOf } from '../../../shared/sheets/columns.ts';
import { adviseNamed, checkAudience, checkNamed } from '../../office/named.service.ts';
import type { Draft, SheetKind } from '../../intake/sheet-kind.ts';
import { notesOf, type Picked } from '../../intake/sheet-rows.ts';
import { audienceFinder } from '../../office/catalogue.service.ts';
import { insertMany, updateMany } from '../../store/bulk.ts';
import type { Reader } from '../../store/store.ts';
import { partNames, visitColumns } from '../columns.ts';

type Visit = RowOf<typeof visitSheet>;
/** Rows of the store whose figures are counted from people entered by name: another figure for them would be one that no report counts. */
const counted = new WeakSet<Visit>();
const figures = ['approached', 'joinedSi', 'joinedHi', 'renewed'] as const;

function checkCounted(draft: Draft<Visit>, stored: Visit): void {
  for (const column of figures)
    if ((draft.row[column] ?? 0) !== (stored[column] ?? 0))
      draft.problem(
        column,
        `Lần tiếp cận này đã ghi từng người được gặp, số đếm theo tên là ${stored[column] ?? 0}. Sửa ở «Người», «Tiếp cận».`,
      );
}

type VisitRow = Picked<
  'visit',
  'id' | 'day' | 'team' | 'members' | 'approached' | 'joinedSi' | 'joinedHi' | 'renewed' | 'agreementNumber'
> & {
  commune: string | null;
  audience: string | null;
  wave: string | null;
};
const visits = (reader: Reader) =>
  reader.sql<VisitRow>(
    `SELECT v.id, v.day, c.code AS commune, a.code AS audience, v.team, v.members, v.approached, v.joined_si, v.joined_hi, v.renewed,
      w.code AS wave, v.agreement_number
    FROM visit v LEFT JOIN commune c ON c.id = v.commune_id LEFT JOIN audience a ON a.id = v.audience_id LEFT JOIN wave w ON w.id = v.wave_id
    WHERE v.deleted_at IS NULL ORDER BY v.rowid`,
  );

/** Visits whose people are entered by name: their figures are counted from them. */
const visitsWithPeople = (reader: Reader): Set<string> =>
  new Set(reader.sql<{ visitId: string }>('SELECT DISTINCT visit_id FROM visit_person').map((row) => row.visitId));

/** Visits have no code: day, commune and kind of team say which one it is, and where that repeats the n-th row is the n-th visit. */
export const visitSheetKind: SheetKind<RowOf<typeof visitSheet>> = {
  sheet: visitSheet,
  area: 'people',
  repeats: true,
  keyOf: (row, has, references) =>
    [row.day, has('commune') && row.commune ? references.key(row.commune) : '', has('team') ? row.team : ''].join('\u0001'),
  load: (reader) => {
    const withPeople = visitsWithPeople(reader);
    return visits(reader).map(({ id, agreementNumber, team, ...columns }) => {
      const row = { ...columns, team: isTeamKind(team) ? team : null, agreement: agreementNumber };
      if (withPeople.has(id)) counted.add(row);
      return { id, row };
    });
  },
  check: (draft, references) => {
    if (draft.stored && counted.has(draft.stored.row)) checkCounted(draft, draft.stored.row);
    checkNamed(draft, references);
    checkAudience(draft, references);
  },
  advise: adviseNamed,
  write: (writer, { added, changed }, references) => {
    const audiences = audienceFinder(writer);
    const columnsOf = ({ commune, audience, wave, agreement, ...row }: Visit, note: string | null) =>
      visitColumns({
        ...row,
        communeId: references.communes.idOf(commune),
        audienceId: audience === null ? null : (audiences(audience) ?? null),
        members: partNames(row.members),
        waveId: references.waves.idOf(wave),
        ...references.agreements(agreement),
        note,
      });
    insertMany(
      writer,
      'visit',
      added.map((row) => columnsOf(row, null)),
    );
    const notes = notesOf(
      writer,
      'visit',
      changed.map(({ id }) => id),
    );
    updateMany(
      writer,
      'visit',
      changed.map(({ id, row }) => ({ id, ...columnsOf(row, notes.get(id) ?? null) })),
    );
  },
};
