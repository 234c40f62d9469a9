import { asHeaded, columnSignature, isFieldId, type TableColumns, type ToldColumns } from '../../shared/sheets/headings.ts';
import type { Reader, Writer } from '../store/store.ts';
import type { Intake } from './intake.ts';
import { keepMapping, mappingsOf, type Sent } from './mappings.ts';

type Telling<Plan> = Pick<Intake<never, Plan, unknown, never, never>, 'name' | 'preview' | 'sender'>;

/** The columns that the user tells of this very file. */
export const ownColumns = (answers: Readonly<Record<string, unknown>>): ToldColumns =>
  Object.fromEntries(Object.entries(answers).flatMap(([id, answer]) => (isFieldId(id) && Array.isArray(answer) ? [[id, answer]] : [])));

/** Each table with what its sender's files of the same headings are known by. */
function sentTables<Plan>({ name: kind, preview, sender }: Telling<Plan>, plan: Plan): (TableColumns & { of: Sent })[] {
  const signature = ({ columns }: TableColumns) => columns.map(({ column, heading }) => columnSignature(column, heading)).join('|');
  const tables = sender ? (preview(plan).tables ?? []) : [];
  return tables.map((table, at) => ({ ...table, of: { kind, sender: sender?.(plan, at) ?? '', signature: signature(table) } }));
}

/** What was told of the columns of earlier files, by the fields of this one of which nothing is told. */
export function savedColumns<Plan>(reader: Reader, intake: Telling<Plan>, plan: Plan, own: ToldColumns): ToldColumns {
  const told = sentTables(intake, plan).flatMap(({ fields, of }) => {
    const answers = mappingsOf(reader, of).flatMap((mapping) => mapping.answers.filter(({ answer }) => answer !== asHeaded));
    const untold = fields.filter(({ id }) => !(id in own));
    return answers.flatMap(({ id, values }) => untold.filter(({ field }) => field === id).map((one) => [one.id, values]));
  });
  return Object.fromEntries(told);
}

/** Keeps what the user told of this file for the next of the same sender and headings. */
export function keepColumns<Plan>(writer: Writer, intake: Telling<Plan>, plan: Plan, own: ToldColumns): void {
  for (const { fields, columns, of } of sentTables(intake, plan)) {
    const answers = fields.flatMap(({ id, field, label }) =>
      (own[id] ?? []).map((answer) => ({ id: field, values: [answer], title: label, answer })),
    );
    const headings = columns.map(({ heading }) => heading).join(', ');
    if (answers.length > 0) keepMapping(writer, of, { letterhead: '', headings, answers });
  }
}
