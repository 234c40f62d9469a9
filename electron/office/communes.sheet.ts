import { type RowOf, separator } from '../../shared/sheets/columns.ts';
import { communeSheet } from '../../shared/office/communes.sheet.ts';
import type { References } from '../intake/references.ts';
import type { SheetKind } from '../intake/sheet-kind.ts';
import type { Picked } from '../intake/sheet-rows.ts';
import { insertMany, updateMany } from '../store/bulk.ts';
import type { Reader } from '../store/store.ts';
import { communeColumns } from './columns.ts';
import { putSuccessors } from './communes.queries.ts';

const communes = (reader: Reader) =>
  reader.sql<Picked<'commune', 'id' | 'code' | 'name' | 'kind' | 'validFrom' | 'validTo' | 'ethnicArea'>>(
    `SELECT id, code, name, kind, valid_from, valid_to, ethnic_area FROM commune WHERE deleted_at IS NULL ORDER BY rowid`,
  );
const successorCodes = (reader: Reader) =>
  reader.sql<{ communeId: string; code: string }>(
    `SELECT s.commune_id, c.code FROM commune_successor s JOIN commune c ON c.id = s.successor_id WHERE c.deleted_at IS NULL ORDER BY s.position`,
  );

export const communeSheetKind: SheetKind<RowOf<typeof communeSheet>> = {
  sheet: communeSheet,
  area: 'office',
  keyOf: (row, _, references) => references.key(row.code),
  load: (reader) => {
    const successors = Map.groupBy(successorCodes(reader), (row) => row.communeId);
    return communes(reader).map(({ id, ethnicArea, ...row }) => ({
      id,
      row: {
        ...row,
        ethnicArea: ethnicArea === 1,
        successors: (successors.get(id) ?? []).map(({ code }) => code).join(separator) || null,
      },
    }));
  },
  register: (row, id, references) => references.communes.set({ id, ...row }),
  forget: (row, references) => references.communes.forget(row.code),
  check: ({ row, problem }) => {
    if (row.validFrom && row.validTo && row.validFrom > row.validTo) problem('validTo', 'Ngày hết hiệu lực phải sau ngày bắt đầu.');
  },
  recheck: ({ row, problem }, references) => {
    const codes: string[] = [];
    for (const code of row.successors?.split(separator) ?? []) {
      const found = references.communes.find(code);
      if (!found) return problem('successors', references.communes.missing(code));
      if (references.key(found.code) === references.key(row.code)) return problem('successors', 'Xã không thể kế thừa chính nó.');
      if (!codes.includes(found.code)) codes.push(found.code);
    }
    row.successors = codes.join(separator) || null;
  },
  write: (writer, { added, changed }, references) => {
    const ids = insertMany(
      writer,
      'commune',
      added.map((row) => columnsOf(row)),
    );
    added.forEach((row, at) => references.communes.set({ id: ids[at] ?? null, ...row }));
    updateMany(
      writer,
      'commune',
      changed.map(({ id, row }) => ({ id, ...columnsOf(row) })),
    );
    added.forEach((row, at) => putSuccessors(writer, ids[at] ?? '', idsOf(row.successors, references)));
    for (const { id, row } of changed) putSuccessors(writer, id, idsOf(row.successors, references));
  },
};

function columnsOf(row: RowOf<typeof communeSheet>) {
  const { successors: _, ...own } = row;
  return communeColumns(own);
}

const idsOf = (codes: string | null, references: References): string[] =>
  (codes?.split(separator) ?? []).flatMap((code) => references.communes.idOf(code) ?? []);
