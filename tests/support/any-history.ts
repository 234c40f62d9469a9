import fc from 'fast-check';
import { type HandAiring, type HandRules, type HandUnit, shift } from './counted-by-hand.ts';

/** Random histories of an office for the tests that count R1 by hand: communes that merge, chain, split or end; airings of all sorts. */
export interface History {
  year: number;
  month: number;
  units: HandUnit[];
  airings: HandAiring[];
  rules: HandRules;
}

/** 2020 and 2026 have 53 weeks by ISO; 2023 begins on a Sunday, 2024 on a Monday, 2028 on a Saturday. */
const years = fc.constantFrom(2020, 2021, 2023, 2024, 2025, 2026, 2028);
/** A day around the year, most often near its ends and its middle, where weeks, cut-offs and mergers meet. */
const dayAround = (year: number) =>
  fc
    .oneof(
      fc.integer({ min: -40, max: 400 }),
      fc.integer({ min: -8, max: 8 }),
      fc.integer({ min: 172, max: 192 }),
      fc.integer({ min: 356, max: 374 }),
    )
    .map((offset) => shift(`${year}-01-01`, offset));

const names = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Two into one, one into two, chains of them, and units that end without an heir: a later name is always the younger unit. */
const unitsAround = (year: number): fc.Arbitrary<HandUnit[]> =>
  fc
    .tuple(
      ...names.map((id, at) =>
        fc.record({
          id: fc.constant(id),
          from: at < 3 ? fc.constant(null) : fc.option(dayAround(year), { freq: 4 }),
          to: at === names.length - 1 ? fc.constant(null) : fc.option(dayAround(year), { freq: 2 }),
          heirs: fc.shuffledSubarray(names.slice(at + 1), { maxLength: Math.min(2, names.length - 1 - at) }),
        }),
      ),
    )
    // half of the heirs begin when the first of their parents ends, as a real merger does
    .chain((units) => fc.tuple(fc.constant(units), fc.array(fc.boolean(), { minLength: names.length, maxLength: names.length })))
    .map(([units, proper]) =>
      units.map((unit, at) => {
        const parent = units.find((one) => one.heirs[0] === unit.id && one.to !== null);
        return proper[at] && parent?.to ? { ...unit, from: shift(parent.to, 1), to: null } : unit;
      }),
    );

const airingsAround = (year: number): fc.Arbitrary<HandAiring[]> =>
  fc.array(
    fc
      .record({
        on: dayAround(year),
        place: fc.option(fc.constantFrom(...names), { freq: 2 }),
        kind: fc.constantFrom('commune', 'commune', 'commune', 'zone', 'mobile') as fc.Arbitrary<HandAiring['kind']>,
        status: fc.constantFrom('aired', 'aired', 'aired', 'planned', 'notAired') as fc.Arbitrary<HandAiring['status']>,
        count: fc.integer({ min: 1, max: 3 }),
        relays: fc.subarray(names, { maxLength: 3 }),
        always: fc.boolean(),
        counts: fc.integer({ min: 0, max: 4 }).map((chance) => chance > 0),
      })
      .map((airing) => (airing.place === null ? airing : { ...airing, relays: [], always: false })),
    { minLength: 30, maxLength: 120 },
  );

/** One value up to the year before, another from the year on: settings of R1 belong to years. */
const byYear = <Value>(year: number, value: fc.Arbitrary<Value>) =>
  fc.tuple(value, value).map(
    ([before, since]) =>
      (of: number) =>
        of < year ? before : since,
  );

export const anyHistory: fc.Arbitrary<History> = years.chain((year) =>
  fc.record({
    year: fc.constant(year),
    month: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 7, 12)),
    units: unitsAround(year),
    airings: airingsAround(year),
    rules: fc.record({
      today: fc.oneof(fc.constant(`${year + 2}-01-01`), dayAround(year)),
      start: fc.oneof(fc.constant(`${year}-01-01`), fc.constant('2019-01-01'), dayAround(year)),
      required: byYear(year, fc.integer({ min: 1, max: 3 })),
      whole: byYear(year, fc.boolean()),
      districtForAll: byYear(year, fc.boolean()),
      cutoff: byYear(year, fc.option(fc.integer({ min: 1, max: 28 }))),
      kinds: byYear(year, fc.subarray(['commune', 'zone', 'mobile'], { minLength: 1 })),
      alwaysRelay: fc.subarray(names, { maxLength: 2 }),
    }),
  }),
);
