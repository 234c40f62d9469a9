import type { RowOf } from '../../../shared/sheets/columns.ts';
import { visitSheet } from '../../../shared/exchange/sheets.ts';
import { isTeamKind } from '../../../shared/people/visits/teams.ts';
import { audienceFinder } from '../../office/catalogue.service.ts';
import { partNames, visitColumns } from '../../people/columns.ts';
import { insertMany, updateMany } from '../../store/bulk.ts';
import * as queries from '../exchange.queries.ts';
import type { Draft, SheetKind } from '../kind.ts';
import { adviseNamed, checkAudience, checkNamed } from './named.ts';

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

/** Visits have no code: day, commune and kind of team say which one it is, and where that repeats the n-th row is the n-th visit. */
export const visitKind: SheetKind<RowOf<typeof visitSheet>> = {
  sheet: visitSheet,
  area: 'people',
  repeats: true,
  keyOf: (row, has, references) =>
    [row.day, has('commune') && row.commune ? references.key(row.commune) : '', has('team') ? row.team : ''].join('\u0001'),
  load: (reader) => {
    const withPeople = queries.visitsWithPeople(reader);
    return queries.visits(reader).map(({ id, agreementNumber, team, ...columns }) => {
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
    const columnsOf = (row: Visit, note: string | null) =>
      visitColumns({
        day: row.day,
        communeId: references.communes.idOf(row.commune),
        audienceId: row.audience === null ? null : (audiences(row.audience) ?? null),
        team: row.team,
        members: partNames(row.members),
        approached: row.approached,
        joinedSi: row.joinedSi,
        joinedHi: row.joinedHi,
        renewed: row.renewed,
        waveId: references.waves.idOf(row.wave),
        ...references.agreements(row.agreement),
        note,
      });
    insertMany(
      writer,
      'visit',
      added.map((row) => columnsOf(row, null)),
    );
    const notes = queries.notesOf(
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
