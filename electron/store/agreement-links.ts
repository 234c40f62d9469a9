import { tidy, valueKey } from '../../shared/kernel/text.ts';
import { snake } from './connection.ts';
import type { AgreementColumns } from './schema.ts';
import type { Reader, Writer } from './store.ts';

export type AgreementFinder = (number: string | null) => AgreementColumns;

/** The columns for a number: the agreement is found whatever the case and place of tone marks; for as long as no agreement is entered. */
export function agreementFinder(reader: Reader): AgreementFinder {
  const known = new Map<string, string | null>();
  const idOf = (number: string): string | null =>
    reader.sql<{ id: string }>('SELECT id FROM agreement WHERE number_key = ? AND deleted_at IS NULL', [valueKey(number)])[0]?.id ?? null;
  return (typed) => {
    const number = typed === null ? '' : tidy(typed);
    if (number === '') return { agreementNumber: null, agreementId: null };
    const agreementId = known.has(number) ? (known.get(number) ?? null) : idOf(number);
    known.set(number, agreementId);
    return { agreementNumber: number, agreementId };
  };
}

/**
 * Makes the records of all rooms, in the bin or not, that bear the number of an agreement its own, and lets go those that do not (any more):
 * of `numberKey` null, all. What is found anew from a number is no change of the record: its version stays, so that nobody's form is stale
 * and a generated airing is still one that nobody has touched. Gives how many were joined and let go.
 */
export function linkAgreement(writer: Writer, id: string, numberKey: string | null): { joined: number; left: number } {
  const moved = { joined: 0, left: 0 };
  for (const { kind, column } of writer.kinds.namingKeys.filter((key) => key.to === 'agreement' && key.column === 'agreementId')) {
    const table = snake(kind.table);
    const bearing = JSON.stringify(
      writer
        .sql<{ number: string }>(`SELECT DISTINCT agreement_number AS number FROM ${table} WHERE agreement_number IS NOT NULL`)
        .map(({ number }) => number)
        .filter((number) => valueKey(number) === numberKey),
    );
    const among = 'agreement_number IN (SELECT value FROM json_each(?))';
    const left = writer.sql<{ id: string }>(
      `UPDATE ${table} SET ${snake(column)} = NULL WHERE ${snake(column)} = ? AND NOT ${among} RETURNING id`,
      [id, bearing],
    );
    const joined = writer.sql<{ id: string }>(
      `UPDATE ${table} SET ${snake(column)} = ? WHERE ${among} AND ${snake(column)} IS NOT ? RETURNING id`,
      [id, bearing, id],
    );
    const ids = [...left, ...joined].map((row) => row.id);
    if (ids.length > 0) writer.changed(kind.area, ids);
    moved.joined += joined.length;
    moved.left += left.length;
  }
  return moved;
}
