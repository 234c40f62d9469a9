import { searchKey, tidy } from '../../kernel/text.ts';
import { attendeeRoles } from '../labels.ts';

/** How the cells of a roster are read from what people type or paste; undefined = cannot be read. Blank text never comes here. */

const yes = new Set(['x', 'v', 'co', 'co mat', '1', 'true', '✓', '✔']);
const no = new Set(['', '0', '-', 'khong', 'vang', 'v/m', 'false']);
/** x, có, 1 … against blank, 0, vắng …; anything else is no mark. */
export function parseMark(text: string): boolean | undefined {
  const key = searchKey(text);
  return yes.has(key) ? true : no.has(key) ? false : undefined;
}

const initials = (role: string) => searchKey(role).replace(/(\p{L})\p{L}*\s*/gu, '$1');
const roleByKey = new Map<string, string>(
  attendeeRoles.flatMap((role) => [[searchKey(role), role] as const, [initials(role), role] as const]),
);
/** A role as it is written: «bcv», «Bao cao vien» become «báo cáo viên»; any other text stays what it is. */
export const roleOf = (text: string): string => roleByKey.get(searchKey(text)) ?? tidy(text);
