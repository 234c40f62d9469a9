import type { Reader } from '../store/store.ts';

/** How a record is called in a trace: enough for the clerk to know it again. No CCCD, no phone. */
const labelQueries: Record<string, string> = {
  airing: `SELECT a.id, coalesce(a.programme, 'Phát thanh') || ' – ' || coalesce(c.name, CASE s.kind WHEN 'district' THEN 'Đài cấp cơ quan' END, s.name) || coalesce(', ' || a.time, '') AS label
    FROM airing a JOIN station s ON s.id = a.station_id LEFT JOIN commune c ON c.id = s.commune_id WHERE a.id IN`,
  conference: `SELECT id, code || ' – ' || name AS label FROM conference WHERE id IN`,
  attendee: `SELECT t.id, t.name || ' (' || c.code || ', số ' || t.position || ')' AS label FROM attendee t JOIN conference c ON c.id = t.conference_id WHERE t.id IN`,
  output: `SELECT id, code || coalesce(' – ' || title, '') AS label FROM output WHERE id IN`,
  visit: `SELECT v.id, 'Tiếp cận trực tiếp' || coalesce(' – ' || c.name, '') AS label FROM visit v LEFT JOIN commune c ON c.id = v.commune_id WHERE v.id IN`,
  visitPerson: `SELECT m.visit_id || '/' || m.position AS id, p.name || ' (tiếp cận' || coalesce(' ở ' || c.name, '') || ')' AS label
    FROM visit_person m JOIN person p ON p.id = m.person_id JOIN visit v ON v.id = m.visit_id LEFT JOIN commune c ON c.id = v.commune_id
    WHERE m.visit_id || '/' || m.position IN`,
};
/** Where a person stands: the roster of which conference, in its order. */
const placeQuery = `SELECT t.id, c.code_key || printf('/%06d', t.position) AS label FROM attendee t JOIN conference c ON c.id = t.conference_id WHERE t.id IN`;
const slice = 500;

/** Labels of records of one kind, by id. */
export function recordLabels(reader: Reader, kind: string, ids: readonly string[]): Map<string, string> {
  const query = labelQueries[kind];
  return query ? textsById(reader, query, ids) : new Map();
}

/** Keys by which attendees are sorted as their rosters list them. */
export const rosterPlaces = (reader: Reader, ids: readonly string[]): Map<string, string> => textsById(reader, placeQuery, ids);

function textsById(reader: Reader, query: string, ids: readonly string[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (let at = 0; at < ids.length; at += slice) {
    const some = ids.slice(at, at + slice);
    for (const row of reader.sql<{ id: string; label: string }>(`${query} (SELECT value FROM json_each(?))`, [JSON.stringify(some)]))
      labels.set(row.id, row.label);
  }
  return labels;
}
