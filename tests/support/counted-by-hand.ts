/**
 * R1 counted the slow way, straight from the words of domain §3 («Week», «Period», «Validity»), airing by airing. It imports nothing of
 * the product, so that a mistake there cannot be made here as well.
 */
export interface HandUnit {
  id: string;
  from: string | null;
  to: string | null;
  heirs: string[];
}
export interface HandAiring {
  on: string;
  /** null: the district station. */
  place: string | null;
  /** Of a place: whose loudspeakers they are. */
  kind: 'commune' | 'zone' | 'mobile';
  status: 'planned' | 'aired' | 'notAired';
  count: number;
  /** Communes that relay this one airing. */
  relays: string[];
  /** It is of the district's station that some communes relay always. */
  always: boolean;
  /** It speaks of BHXH tự nguyện, stands in a commune or is the district's, and is not in the bin. */
  counts: boolean;
}
export interface HandRules {
  today: string;
  start: string;
  required: (year: number) => number;
  whole: (year: number) => boolean;
  districtForAll: (year: number) => boolean;
  cutoff: (year: number) => number | null;
  /** Kinds of loudspeakers that count for the commune they stand in. */
  kinds: (year: number) => readonly string[];
  /** Communes that relay everything of the second district station. */
  alwaysRelay: string[];
}
export interface HandCell {
  unit: string;
  monday: string;
  count: number;
  planned: number;
  judged: boolean;
  met: boolean;
}

const dayLength = 24 * 60 * 60 * 1000;
const at = (day: string): Date => new Date(`${day}T12:00:00Z`);
export const shift = (day: string, by: number): string => new Date(at(day).getTime() + by * dayLength).toISOString().slice(0, 10);
const yearIn = (day: string) => at(day).getUTCFullYear();

/** Month 1–12 a day is reported in, by its own year's cut-off day. */
function reportedIn(day: string, cutoff: number | null): number {
  const month = at(day).getUTCMonth() + 1;
  const late = cutoff !== null && at(day).getUTCDate() > cutoff;
  return late && month < 12 ? month + 1 : month;
}

/** All Sundays whose day is reported in that month of that year. */
export function sundaysByHand(year: number, month: number, cutoff: number | null): string[] {
  const found: string[] = [];
  for (let day = `${year}-01-01`; yearIn(day) === year; day = shift(day, 1))
    if (at(day).getUTCDay() === 0 && reportedIn(day, cutoff) === month) found.push(day);
  return found;
}

const stands = (unit: HandUnit, day: string) => (unit.from ?? '0000') <= day && day <= (unit.to ?? '9999');

/** Who answers for a unit on a day; null when nobody does. */
export function answersFor(units: readonly HandUnit[], id: string, day: string): string | null {
  const unit = units.find((one) => one.id === id);
  if (!unit) return null;
  if (stands(unit, day)) return id;
  const heir = unit.heirs[0];
  return heir !== undefined && unit.to !== null && unit.to < day ? answersFor(units, heir, day) : null;
}

/** Every commune-week of the Sundays given. */
export function countByHand(
  units: readonly HandUnit[],
  airings: readonly HandAiring[],
  sundays: readonly string[],
  rules: HandRules,
): HandCell[] {
  const cells: HandCell[] = [];
  for (const sunday of sundays) {
    const monday = shift(sunday, -6);
    const year = yearIn(sunday);
    const week = airings.filter((one) => one.counts && monday <= one.on && one.on <= sunday);
    const relaying = (airing: HandAiring) => (airing.always ? [...airing.relays, ...rules.alwaysRelay] : airing.relays);
    const counting = (airing: HandAiring) => rules.kinds(year).includes(airing.kind);
    /** Whether an airing counts for a unit: on its own station, or of the district for all, or because it relays it; never twice. */
    const heard = (airing: HandAiring, unit: string): number => {
      if (airing.place !== null) return counting(airing) && answersFor(units, airing.place, sunday) === unit ? 1 : 0;
      if (rules.districtForAll(year)) return 1;
      return relaying(airing).some((relay) => answersFor(units, relay, sunday) === unit) ? 1 : 0;
    };
    const inOffice = (airing: HandAiring): boolean =>
      airing.place === null
        ? rules.districtForAll(year) || relaying(airing).length > 0
        : counting(airing) && answersFor(units, airing.place, sunday) !== null;
    let office = 0;
    for (const airing of week) if (airing.status === 'aired' && inOffice(airing)) office += airing.count;
    for (const unit of units) {
      if (!stands(unit, sunday)) continue;
      let [count, planned] = [0, 0];
      for (const airing of week) {
        if (airing.status === 'aired') count += airing.count * heard(airing, unit.id);
        if (airing.status === 'planned') planned += airing.count * heard(airing, unit.id);
      }
      const judged = sunday < rules.today && monday >= rules.start;
      cells.push({ unit: unit.id, monday, count, planned, judged, met: (rules.whole(year) ? office : count) >= rules.required(year) });
    }
  }
  return cells;
}
