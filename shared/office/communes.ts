import type { Day } from '../kernel/dates.ts';

/** A commune as the counting of units needs it; validity has both ends inclusive, null = open. */
export interface CommuneUnit {
  id: string;
  code: string;
  name: string;
  validFrom: Day | null;
  validTo: Day | null;
  ethnicArea: boolean;
  /** In the order of the office: the first counts. */
  successorIds: string[];
}

type Validity = Pick<CommuneUnit, 'validFrom' | 'validTo'>;
export const isValidOn = ({ validFrom, validTo }: Validity, day: Day): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/** The units there are on a day (domain §3 «Validity»). */
export const communesOn = (communes: readonly CommuneUnit[], day: Day): CommuneUnit[] => communes.filter((unit) => isValidOn(unit, day));

/**
 * The unit that stands for a commune on a day: itself while it is valid, afterwards the first of its successors, and so on along
 * the chain (domain §3 «Validity»). Undefined before the unit began, when it ended without successor, and for an id nobody knows.
 */
export function unitOn(communes: readonly CommuneUnit[], communeId: string, day: Day): CommuneUnit | undefined {
  const passed = new Set<string>();
  let id: string | undefined = communeId;
  while (id !== undefined && !passed.has(id)) {
    passed.add(id);
    const unit = communes.find((one) => one.id === id);
    if (!unit) return undefined;
    if (isValidOn(unit, day)) return unit;
    const ended = unit.validTo !== null && unit.validTo < day;
    id = ended ? unit.successorIds[0] : undefined;
  }
  return undefined;
}

/** True when `ownId` is reached by following any of the successors named: such a succession would go round in a circle. */
export function succeedsItself(
  units: readonly Pick<CommuneUnit, 'id' | 'successorIds'>[],
  ownId: string,
  successorIds: readonly string[],
): boolean {
  const known = new Map(units.map((unit) => [unit.id, unit.successorIds]));
  const waiting = [...successorIds];
  const passed = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === ownId) return true;
    if (passed.has(id)) continue;
    passed.add(id);
    waiting.push(...(known.get(id) ?? []));
  }
  return false;
}
