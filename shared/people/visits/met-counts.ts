import type { MetPerson, VisitValues } from './contract.ts';

type Counts = Pick<VisitValues, 'approached' | 'joinedSi' | 'joinedHi' | 'renewed'>;

/** People entered stand for the typed number, and their results, where any has one, for the typed ones (as on a roster, domain §3). */
export function countsOf(met: readonly Pick<MetPerson, 'results'>[]): Partial<Counts> {
  if (met.length === 0) return {};
  const kinds = met.flatMap(({ results }) => results.map(({ kind }) => kind));
  const approached = met.length;
  if (kinds.length === 0) return { approached };
  const count = (...of: typeof kinds) => kinds.filter((kind) => of.includes(kind)).length;
  return { approached, joinedSi: count('joinedSi'), joinedHi: count('joinedHi'), renewed: count('renewedSi', 'renewedHi') };
}
