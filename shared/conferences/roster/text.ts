import { birthYearUpTo, type Day, formatDay, isDay, parseDay, yearOf } from '../../kernel/dates.ts';
import { firstBirthYear } from '../../kernel/schemas.ts';
import { searchKey, tidy, valueKey } from '../../kernel/text.ts';
import { attendeeRoles } from '../labels.ts';
import { type ResultKind, resultKinds, resultLabels, type sexes } from '../../people/results.ts';

/** How the cells of a roster are read from what people type or paste; undefined = cannot be read. Blank text never comes here. */

/** A year or a whole day, not in the future: 1980, 5/3/1980, 05031980, 5/3/80. */
export function parseBirth(text: string, today: Day): string | undefined {
  const clean = tidy(text);
  if (/^\d{4}$/.test(clean)) return Number(clean) >= firstBirthYear && Number(clean) <= yearOf(today) ? clean : undefined;
  const found = parseDay(clean, { twoDigitYear: birthYearUpTo(today) });
  return found !== undefined && yearOf(found) >= firstBirthYear && found <= today ? found : undefined;
}
/** 1980 or 05/03/1980. */
export const birthText = (birth: string): string => (isDay(birth) ? formatDay(birth) : birth);

const female = /^(nu|f|gai|ba)/;
const male = /^(na|m|trai|ong)/;
/** Nam, Nữ and their beginnings: «na», «nu», «nữ». */
export function parseSex(text: string): (typeof sexes)[number] | undefined {
  const key = searchKey(text);
  return male.test(key) ? 'Nam' : female.test(key) ? 'Nữ' : undefined;
}

/** A telephone as written; one that lost its first 0 in a spreadsheet or begins with +84 gets it back. */
export function tidyPhone(text: string): string {
  const clean = tidy(text);
  const digits = clean.replace(/[\s.\-()]/g, '');
  if (/^\+?84\d{9}$/.test(digits)) return `0${digits.slice(-9)}`;
  return /^[35789]\d{8}$/.test(digits) ? `0${digits}` : clean;
}

/** 12 digits (CCCD) or 9 (CMND), without the blanks and points people put between them. */
export function parseCitizenId(text: string): string | undefined {
  const digits = tidy(text).replace(/[\s.\-']/g, '');
  return /^(\d{9}|\d{12})$/.test(digits) ? digits : undefined;
}

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

const kindByKey = new Map(resultKinds.map((kind) => [valueKey(resultLabels[kind]), kind]));
/** «BHXH TN; Tái tục BHYT HGĐ», as the exchange workbook writes them. */
export function parseResults(text: string): ResultKind[] | undefined {
  const kinds: ResultKind[] = [];
  for (const piece of text.split(/[;,]/)) {
    if (piece.trim() === '') continue;
    const kind = kindByKey.get(valueKey(piece));
    if (kind === undefined) return undefined;
    kinds.push(kind);
  }
  return kinds;
}
