import type { Dong } from '../../shared/kernel/numbers.ts';
import { valueKey } from '../../shared/kernel/text.ts';
import { outputSheet } from '../../shared/outputs/outputs.sheet.ts';
import { formProblem } from '../../shared/outputs/rules.ts';
import type { RowOf } from '../../shared/sheets/columns.ts';
import { quoted } from '../../shared/sheets/read-cell.ts';
import { adviseNamed, checkNamed } from '../office/named.service.ts';
import type { References } from '../intake/references.ts';
import type { SheetKind } from '../intake/sheet-kind.ts';
import { among, list, notesOf, type Picked } from '../intake/sheet-rows.ts';
import { insertMany, updateMany } from '../store/bulk.ts';
import type { Reader } from '../store/store.ts';
import { outputColumns } from './columns.ts';

type Output = RowOf<typeof outputSheet>;

type OutputRow = Picked<
  'output',
  'id' | 'code' | 'day' | 'type' | 'channel' | 'title' | 'quantity' | 'reach' | 'link' | 'cost' | 'costSource' | 'handled'
> & { form: string; wave: string | null };
const outputs = (reader: Reader, codeKeys?: readonly string[]) =>
  reader.sql<OutputRow>(
    `SELECT o.id, o.code, o.day, f.code AS form, o.type, o.channel, o.title, o.quantity, o.reach, o.link, w.code AS wave, o.cost, o.cost_source, o.handled
    FROM output o JOIN form f ON f.id = o.form_id LEFT JOIN wave w ON w.id = o.wave_id
    WHERE o.deleted_at IS NULL ${codeKeys ? `AND ${among('o.code_key')}` : ''} ORDER BY o.rowid`,
    codeKeys ? [list(codeKeys)] : [],
  );

export const outputSheetKind: SheetKind<RowOf<typeof outputSheet>> = {
  sheet: outputSheet,
  area: 'outputs',
  keyOf: (row, _, references) => references.key(row.code),
  load: (reader, rows) =>
    outputs(
      reader,
      rows?.map((row) => valueKey(row.code)),
    ).map(({ id, handled, ...row }) => ({ id, row: { ...row, handled: handled === 1 } })),
  check: (draft, references) => {
    checkNamed(draft, references);
    const { row, problem } = draft;
    if (!row.form) return;
    const form = references.forms.get(references.key(row.form));
    if (form && formProblem(form.code) === undefined) row.form = form.code;
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
    const notes = notesOf(
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

const columnsOf = ({ form, wave, ...row }: Output, note: string | null, references: References) =>
  outputColumns({
    ...row,
    cost: row.cost as Dong | null,
    formId: references.forms.get(references.key(form))?.id ?? '',
    waveId: references.waves.idOf(wave),
    note,
  });
