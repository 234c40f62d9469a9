import type { Reader, Writer } from '../../store/store.ts';

interface Place {
  visitId: string;
  position: number;
}

/** Rounds that met the gone one, those in the bin too, have met the kept one. */
export function moveVisits(writer: Writer, goneId: string, keptId: string): Place[] {
  const places = writer.sql<Place>('SELECT visit_id, position FROM visit_person WHERE person_id = ? ORDER BY visit_id, position', [goneId]);
  for (const place of places) putPerson(writer, place, keptId);
  return places;
}
/** Those that still name the kept one. */
export function giveVisitsBack(writer: Writer, places: readonly Place[], keptId: string, goneId: string): void {
  for (const place of places) {
    const [found] = writer.sql<{ personId: string }>('SELECT person_id FROM visit_person WHERE visit_id = ? AND position = ?', [
      place.visitId,
      place.position,
    ]);
    if (found?.personId === keptId) putPerson(writer, place, goneId);
  }
}
/** A form of the round that is open elsewhere must learn of it. */
function putPerson(writer: Writer, { visitId, position }: Place, personId: string): void {
  writer.exec('UPDATE visit_person SET person_id = ? WHERE visit_id = ? AND position = ?', [personId, visitId, position]);
  writer.exec('UPDATE visit SET version = version + 1, updated_at = ? WHERE id = ?', [writer.at, visitId]);
}

export const putMerged = (writer: Writer, goneId: string, keptId: string): void => {
  writer.exec('INSERT OR REPLACE INTO person_merged (gone_id, kept_id) VALUES (?, ?)', [goneId, keptId]);
};
export const forgetMerged = (writer: Writer, goneId: string): void => {
  writer.exec('DELETE FROM person_merged WHERE gone_id = ?', [goneId]);
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
