import { type RowOf, separator } from '../../../shared/sheets/columns.ts';
import { communeSheet } from '../../../shared/exchange/sheets.ts';
import { communeColumns } from '../../office/columns.ts';
import { insertMany, updateMany } from '../../store/bulk.ts';
import type { Writer } from '../../store/store.ts';
import * as queries from '../exchange.queries.ts';
import type { SheetKind } from '../kind.ts';
import type { References } from '../references.ts';

export const communeKind: SheetKind<RowOf<typeof communeSheet>> = {
  sheet: communeSheet,
  area: 'office',
  keyOf: (row, _, references) => references.key(row.code),
  load: (reader) => {
    const successors = Map.groupBy(queries.successorCodes(reader), (row) => row.communeId);
    return queries.communes(reader).map(({ id, ethnicArea, ...row }) => ({
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
      added.map((row) => communeColumns(row)),
    );
    added.forEach((row, at) => references.communes.set({ id: ids[at] ?? null, ...row }));
    updateMany(
      writer,
      'commune',
      changed.map(({ id, row }) => ({ id, ...communeColumns(row) })),
    );
    added.forEach((row, at) => writeSuccessors(writer, ids[at] ?? '', row.successors, references));
    for (const { id, row } of changed) writeSuccessors(writer, id, row.successors, references);
  },
};

function writeSuccessors(writer: Writer, communeId: string, codes: string | null, references: References): void {
  writer.exec('DELETE FROM commune_successor WHERE commune_id = ?', [communeId]);
  (codes?.split(separator) ?? []).forEach((code, position) => {
    writer.exec('INSERT INTO commune_successor (commune_id, successor_id, position) VALUES (?, ?, ?)', [
      communeId,
      references.communes.idOf(code),
      position,
    ]);
  });
}
