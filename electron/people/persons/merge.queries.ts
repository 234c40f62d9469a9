import type { Reader, Writer } from '../../store/store.ts';

interface Place {
  visitId: string;
  position: number;
}

/** Rounds that met the gone one, those in the bin too, have met the kept one. A form of the round that is open elsewhere must learn of it. */
export function moveVisits(writer: Writer, goneId: string, keptId: string): void {
  const places = writer.sql<Place>('SELECT visit_id, position FROM visit_person WHERE person_id = ? ORDER BY visit_id, position', [goneId]);
  for (const { visitId, position } of places) {
    writer.exec('UPDATE visit_person SET person_id = ? WHERE visit_id = ? AND position = ?', [keptId, visitId, position]);
    writer.exec('UPDATE visit SET version = version + 1, updated_at = ? WHERE id = ?', [writer.at, visitId]);
  }
}
export const putMerged = (writer: Writer, goneId: string, keptId: string): void => {
  writer.exec('INSERT OR REPLACE INTO person_merged (gone_id, kept_id) VALUES (?, ?)', [goneId, keptId]);
};

/** Everyone who has become this person, through other merges too, and has not been taken out of the bin since. */
export const mergedInto = (reader: Reader, personId: string): string[] =>
  reader
    .sql<{ goneId: string }>(
      `WITH RECURSIVE away AS (SELECT * FROM person_merged m WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.id = m.gone_id AND p.deleted_at IS NULL)),
        gone (id) AS (SELECT gone_id FROM away WHERE kept_id = ? UNION SELECT away.gone_id FROM away JOIN gone ON away.kept_id = gone.id)
      SELECT id AS gone_id FROM gone`,
      [personId],
    )
    .map((row) => row.goneId);
