import type { Reader, Writer } from '../store/store.ts';

/** Another living agreement with the number. */
export const agreementOfKey = (reader: Reader, numberKey: string, ownId: string | null): { number: string } | undefined =>
  reader.sql<{ number: string }>('SELECT number FROM agreement WHERE number_key = ? AND id IS NOT ? AND deleted_at IS NULL', [
    numberKey,
    ownId,
  ])[0];

export const numberKeyOf = (reader: Reader, id: string): string | null =>
  reader.sql<{ numberKey: string }>('SELECT number_key FROM agreement WHERE id = ?', [id])[0]?.numberKey ?? null;

/** Partners of an agreement in their order. */
export const partnersOf = (reader: Reader, agreementId: string): string[] =>
  reader
    .sql<{ partnerId: string }>('SELECT partner_id FROM agreement_partner WHERE agreement_id = ? ORDER BY position', [agreementId])
    .map((row) => row.partnerId);

export function putPartners(writer: Writer, agreementId: string, partnerIds: readonly string[]): void {
  writer.exec('DELETE FROM agreement_partner WHERE agreement_id = ?', [agreementId]);
  partnerIds.forEach((id, at) =>
    writer.exec('INSERT INTO agreement_partner (agreement_id, partner_id, position) VALUES (?, ?, ?)', [agreementId, id, at + 1]),
  );
}

/** Who comes after which partner. */
export const successors = (reader: Reader): { id: string; successorIds: string[] }[] => {
  const rows = reader.sql<{ partnerId: string; successorId: string }>(
    'SELECT partner_id, successor_id FROM partner_successor ORDER BY partner_id, position',
  );
  return [...Map.groupBy(rows, (row) => row.partnerId)].map(([id, some]) => ({ id, successorIds: some.map((row) => row.successorId) }));
};

export function putSuccessors(writer: Writer, partnerId: string, successorIds: readonly string[]): void {
  writer.exec('DELETE FROM partner_successor WHERE partner_id = ?', [partnerId]);
  successorIds.forEach((id, at) =>
    writer.exec('INSERT INTO partner_successor (partner_id, successor_id, position) VALUES (?, ?, ?)', [partnerId, id, at + 1]),
  );
}

/** Which agreement each one continues. */
export const renewals = (reader: Reader): { id: string; successorIds: string[] }[] =>
  reader
    .sql<{ id: string; renewsId: string }>('SELECT id, renews_id FROM agreement WHERE renews_id IS NOT NULL')
    .map(({ id, renewsId }) => ({ id, successorIds: [renewsId] }));
