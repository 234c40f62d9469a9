import { searchKey, valueKey } from '../../kernel/text.ts';

/** What decides whether two entries are one person. */
export interface Traits {
  name: string;
  /** YYYY or YYYY-MM-DD. */
  birth: string | null;
  citizenId: string | null;
  phone: string | null;
  /** Unit or address, as written. */
  place: string | null;
  communeId: string | null;
}
export type Match = { kind: 'same'; id: string } | { kind: 'ask'; ids: string[] } | { kind: 'new' };

/**
 * Issue «Conferences, rosters and people» 2: the exact id is the same person; a likely one (same name and phone, or same name, birth
 * year and commune or unit) is asked about; anyone else is new. Two different 12-digit ids are two people, however alike.
 */
export function matchPerson(one: Traits, known: readonly (Traits & { id: string })[]): Match {
  const same = one.citizenId === null ? undefined : known.find((other) => other.citizenId === one.citizenId);
  if (same) return { kind: 'same', id: same.id };
  const ids = known.filter((other) => isLikely(one, other)).map((other) => other.id);
  return ids.length > 0 ? { kind: 'ask', ids } : { kind: 'new' };
}

const digitsOf = (phone: string | null): string => phone?.replace(/\D/g, '') ?? '';

function isLikely(one: Traits, other: Traits): boolean {
  if (one.citizenId?.length === 12 && other.citizenId?.length === 12) return false;
  if (searchKey(one.name) !== searchKey(other.name)) return false;
  const phone = digitsOf(one.phone);
  if (phone !== '' && phone === digitsOf(other.phone)) return true;
  if (one.birth === null || other.birth === null || one.birth.slice(0, 4) !== other.birth.slice(0, 4)) return false;
  const samePlace = one.place !== null && other.place !== null && valueKey(one.place) === valueKey(other.place);
  return samePlace || (one.communeId !== null && one.communeId === other.communeId);
}
