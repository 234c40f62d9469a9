import { searchKey, sortKey } from '../../shared/kernel/text.ts';
import { snake } from './connection.ts';
import type { Writer } from './store.ts';

const among = 'IN (SELECT value FROM json_each(?))';
const blanked = (columns: readonly string[]) => columns.map((column) => `${snake(column)} = NULL`).join(', ');

/**
 * Takes the name off records that stand for somebody, of whatever room: what their kind calls personal goes, the row and its marks stay,
 * so that no count moves. `personId`: whose they are, where they did not say so yet.
 */
export function takeNamesOff(writer: Writer, ids: readonly string[], name: string, personId: string | null): void {
  for (const { table, person } of writer.kinds.all) {
    if (!person) continue;
    const id = snake(person.id);
    writer.exec(
      `UPDATE ${snake(table)} SET name = ?, ${id} = coalesce(${id}, ?), ${blanked(person.blanks)}, search_key = ?, sort_key = ?,
        updated_at = ?, version = version + 1 WHERE id ${among}`,
      [name, personId, searchKey(name), sortKey(name), writer.at, JSON.stringify(ids)],
    );
  }
}

/** What parts of records say of these people: whom a team met, and what they answered. */
export function blankParts(writer: Writer, personIds: readonly string[]): void {
  for (const { kind, table, column, to } of writer.kinds.namingKeys) {
    const part = to === 'person' ? kind.parts?.find((one) => one.table === table) : undefined;
    if (part?.blanks)
      writer.exec(`UPDATE ${snake(table)} SET ${blanked(part.blanks)} WHERE ${snake(column)} ${among}`, [JSON.stringify(personIds)]);
  }
}
