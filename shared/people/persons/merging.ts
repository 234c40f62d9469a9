import type { PersonValues } from './contract.ts';

/** What one person becomes of two: the kept one's own, and where that is blank the other's. */
export function mergeValues(kept: PersonValues, gone: PersonValues): PersonValues {
  const state = kept.state === 'potential' ? gone.state : kept.state;
  return {
    name: kept.name,
    birth: fuller(kept.birth, gone.birth),
    sex: kept.sex ?? gone.sex,
    phone: kept.phone ?? gone.phone,
    address: kept.address ?? gone.address,
    communeId: kept.communeId ?? gone.communeId,
    state,
    reason: state === kept.state ? (kept.reason ?? (gone.state === state ? gone.reason : null)) : gone.reason,
  };
}

/** A whole day says more than its year alone. */
const fuller = (kept: string | null, other: string | null): string | null =>
  kept === null || (kept.length === 4 && other?.startsWith(`${kept}-`)) ? (other ?? kept) : kept;
