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
    id: row.id,
    code: row.code,
    name: row.name,
    validFrom: row.validFrom,
    validTo: row.validTo,
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

const living = 'deleted_at IS NULL';
const usesSql = [
  [
    `SELECT count(*) AS count FROM airing a JOIN station s ON s.id = a.station_id WHERE s.commune_id = ? AND a.${living}`,
    'lượt phát thanh',
  ],
  [
    `SELECT count(*) AS count FROM airing_relay r JOIN airing a ON a.id = r.airing_id WHERE r.commune_id = ? AND a.${living}`,
    'lượt tiếp âm',
  ],
  [
    `SELECT count(*) AS count FROM station_relay r JOIN station s ON s.id = r.station_id WHERE r.commune_id = ? AND s.${living}`,
    'đài luôn được xã này tiếp âm',
  ],
  [`SELECT count(*) AS count FROM pattern p JOIN station s ON s.id = p.station_id WHERE s.commune_id = ? AND p.${living}`, 'lịch phát mẫu'],
  [`SELECT count(*) AS count FROM station WHERE commune_id = ? AND kind IN ('zone', 'mobile') AND ${living}`, 'cụm loa khác'],
  [
    `SELECT count(*) AS count FROM confirmation WHERE commune_id = ? AND (sent_on IS NOT NULL OR received_on IS NOT NULL) AND ${living}`,
    'phiếu xác nhận phát thanh',
  ],
  [`SELECT count(*) AS count FROM conference WHERE commune_id = ? AND ${living}`, 'hội nghị'],
  [`SELECT count(*) AS count FROM output WHERE commune_id = ? AND ${living}`, 'hoạt động khác'],
  [`SELECT count(*) AS count FROM visit WHERE commune_id = ? AND ${living}`, 'lần tiếp cận trực tiếp'],
  [`SELECT count(*) AS count FROM person WHERE commune_id = ? AND ${living}`, 'người'],
  [`SELECT count(*) AS count FROM collaborator WHERE commune_id = ? AND ${living}`, 'cộng tác viên'],
  [
    `SELECT count(*) AS count FROM commune_successor s JOIN commune c ON c.id = s.commune_id WHERE s.successor_id = ? AND c.${living}`,
    'xã được kế thừa',
  ],
] as const;

/** Living records that name the commune, by kind. */
export const communeUses = (reader: Reader, id: string): { count: number; word: string }[] =>
  usesSql.map(([text, word]) => ({ count: reader.sql<{ count: number }>(text, [id])[0]?.count ?? 0, word }));
