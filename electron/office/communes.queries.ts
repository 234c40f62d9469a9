import type { CommuneUnit } from '../../shared/office/communes.ts';
import { query } from '../store/connection.ts';
import type { Reader, Writer } from '../store/store.ts';

/** Every living commune in Vietnamese order of names. */
export const communeRows = (reader: Reader) =>
  reader.all(query.selectFrom('commune').where('deletedAt', 'is', null).selectAll().orderBy('sortKey').orderBy('code'));

/** Successors of all communes, each list in its order; successors in the bin are left out. */
export function successorIds(reader: Reader): Map<string, string[]> {
  const rows = reader.all(
    query
      .selectFrom('communeSuccessor')
      .innerJoin('commune', 'commune.id', 'communeSuccessor.successorId')
      .where('commune.deletedAt', 'is', null)
      .select(['communeSuccessor.communeId', 'communeSuccessor.successorId'])
      .orderBy('communeSuccessor.position'),
  );
  const lists = new Map<string, string[]>();
  for (const row of rows) lists.set(row.communeId, [...(lists.get(row.communeId) ?? []), row.successorId]);
  return lists;
}

export function communeUnits(reader: Reader): CommuneUnit[] {
  const successors = successorIds(reader);
  return communeRows(reader).map((row) => ({
    ...row,
    ethnicArea: row.ethnicArea === 1,
    successorIds: successors.get(row.id) ?? [],
  }));
}

export function putSuccessors(writer: Writer, communeId: string, successorIds: readonly string[]): void {
  writer.exec('DELETE FROM commune_successor WHERE commune_id = ?', [communeId]);
  successorIds.forEach((id, at) =>
    writer.exec('INSERT INTO commune_successor (commune_id, successor_id, position) VALUES (?, ?, ?)', [communeId, id, at + 1]),
  );
}
