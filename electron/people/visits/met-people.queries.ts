import type { ResultKind } from '../../../shared/people/results.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { MetPerson } from '../../../shared/people/visits/contract.ts';
import { isSaid } from '../../../shared/people/persons/states.ts';
import type { Schema } from '../../store/schema.ts';
import type { Reader, Writer } from '../../store/store.ts';

export type Met = MetPerson & { personId: string };

/** Whom a team met on a round, in the order they were entered. */
export function metOn(reader: Reader, visitId: string): Met[] {
  const rows = reader.sql<Omit<Schema['visitPerson'], 'visitId'> & Pick<Schema['person'], 'name' | 'birth' | 'phone'>>(
    `SELECT m.position, m.person_id, p.name, p.birth, p.phone, m.said FROM visit_person m JOIN person p ON p.id = m.person_id
    WHERE m.visit_id = ? ORDER BY m.position`,
    [visitId],
  );
  const results = Map.groupBy(
    reader.sql<{ personPosition: number; kind: ResultKind; joinedOn: Day | null }>(
      'SELECT person_position, kind, joined_on FROM visit_result WHERE visit_id = ? ORDER BY person_position, position',
      [visitId],
    ),
    (row) => row.personPosition,
  );
  return rows.map(({ position, said, ...row }) => ({
    ...row,
    said: isSaid(said) ? said : null,
    results: (results.get(position) ?? []).map(({ kind, joinedOn }) => ({ kind, joinedOn })),
  }));
}

/** The round has met just these. */
export function putMet(writer: Writer, visitId: string, people: readonly Pick<Met, 'personId' | 'said' | 'results'>[]): void {
  writer.exec('DELETE FROM visit_result WHERE visit_id = ?', [visitId]);
  writer.exec('DELETE FROM visit_person WHERE visit_id = ?', [visitId]);
  people.forEach(({ personId, said, results }, at) => {
    writer.exec('INSERT INTO visit_person (visit_id, position, person_id, said) VALUES (?, ?, ?, ?)', [visitId, at + 1, personId, said]);
    results.forEach(({ kind, joinedOn }, place) => {
      writer.exec('INSERT INTO visit_result (visit_id, person_position, position, kind, joined_on) VALUES (?, ?, ?, ?, ?)', [
        visitId,
        at + 1,
        place + 1,
        kind,
        joinedOn,
      ]);
    });
  });
}

export const standing = (reader: Reader, personId: string): boolean =>
  reader.sql('SELECT 1 AS found FROM person WHERE id = ? AND deleted_at IS NULL', [personId]).length > 0;

export const sensitiveAudience = (reader: Reader, audienceId: string | null): string | undefined =>
  reader.sql<{ name: string }>(`SELECT code || ' ' || name AS name FROM audience WHERE id = ? AND sensitive = 1`, [audienceId])[0]?.name;
