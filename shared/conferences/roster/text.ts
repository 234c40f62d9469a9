import { searchKey, tidy } from '../../kernel/text.ts';
import { markSaid } from '../../sheets/read-cell.ts';
import { attendeeRoles } from '../labels.ts';

/** A mark of who came: «vắng», «v/m» besides what every mark may say; anything else is none. */
export const parseMark = (text: string): boolean | undefined => presence.get(searchKey(text)) ?? markSaid(text);
const presence = new Map([
  ['co mat', true],
  ['vang', false],
  ['v/m', false],
]);

const initials = (role: string) => searchKey(role).replace(/(\p{L})\p{L}*\s*/gu, '$1');
const roleByKey = new Map<string, string>(
  attendeeRoles.flatMap((role) => [[searchKey(role), role] as const, [initials(role), role] as const]),
);
/** A role as it is written: «bcv», «Bao cao vien» become «báo cáo viên»; any other text stays what it is. */
export const roleOf = (text: string): string => roleByKey.get(searchKey(text)) ?? tidy(text);
