import type { RowOf } from '../../../shared/sheets/columns.ts';
import { quoted } from '../../../shared/sheets/read-cell.ts';
import { outputSheet } from '../../../shared/exchange/sheets.ts';
import { isOutputForm } from '../../../shared/exchange/output-forms.ts';
import { valueKey } from '../../../shared/kernel/text.ts';
import type { Dong } from '../../../shared/kernel/numbers.ts';
import { outputColumns } from '../../outputs/columns.ts';
import { insertMany, updateMany } from '../../store/bulk.ts';
import * as queries from '../exchange.queries.ts';
import type { SheetKind } from '../kind.ts';
import type { References } from '../references.ts';
import { adviseNamed, checkNamed } from './named.ts';

type Output = RowOf<typeof outputSheet>;

export const outputKind: SheetKind<RowOf<typeof outputSheet>> = {
  sheet: outputSheet,
  area: 'outputs',
  keyOf: (row, _, references) => references.key(row.code),
  load: (reader, rows) =>
    queries
      .outputs(
        reader,
        rows?.map((row) => valueKey(row.code)),
      )
      .map(({ id, handled, ...row }) => ({ id, row: { ...row, handled: handled === 1 } })),
  check: (draft, references) => {
    checkNamed(draft, references);
    const { row, problem } = draft;
    if (!row.form) return;
    const form = references.forms.get(references.key(row.form));
    if (form && isOutputForm(form.code)) row.form = form.code;
    else if (form) problem('form', `Hình thức «${form.code}» không ghi ở trang này. Chọn mã trong danh sách.`);
    else problem('form', `Không có hình thức mã ${quoted(row.form)}.`);
  },
  advise: adviseNamed,
  write: (writer, { added, changed }, references) => {
    insertMany(
      writer,
      'output',
      added.map((row) => columnsOf(row, null, references)),
    );
    const notes = queries.notesOf(
      writer,
      'output',
      changed.map(({ id }) => id),
    );
    updateMany(
      writer,
      'output',
      changed.map(({ id, row }) => ({ id, ...columnsOf(row, notes.get(id) ?? null, references) })),
    );
  },
};

const columnsOf = (row: Output, note: string | null, references: References) =>
  outputColumns({
    ...row,
    cost: row.cost as Dong | null,
    formId: references.forms.get(references.key(row.form))?.id ?? '',
    waveId: references.waves.idOf(row.wave),
    note,
  });
