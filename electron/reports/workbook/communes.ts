import type { Span } from '../../../shared/kernel/periods.ts';
import { type CommuneUnit, unitOn } from '../../../shared/office/communes.ts';
import type { CommuneLine, CommuneMonth } from '../../../shared/reports/workbook-model.ts';
import { communeUnits } from '../../office/communes.service.ts';
import type { Reader } from '../../store/store.ts';
import { communeSums } from './workbook.queries.ts';

/** Which columns a measure of the fact view adds to; as the codes of the summary have it (HN.NGUOIDU, LOA.TONG, KQ.*). */
const columnsOf: Record<string, readonly Exclude<keyof CommuneLine, 'name'>[]> = {
  conference: ['conferences'],
  attendance: ['attendance', 'approached'],
  approached: ['approached'],
  airing: ['airings'],
  joinedSi: ['joinedSi'],
  joinedHi: ['joinedHi'],
  handover: ['handedOver'],
};
export const communeMeasures: readonly string[] = Object.keys(columnsOf);

const blankLine = (name: string): CommuneLine => ({
  name,
  conferences: 0,
  attendance: 0,
  airings: 0,
  approached: 0,
  joinedSi: 0,
  joinedHi: 0,
  handedOver: 0,
});

/**
 * The sheet «Theo xã»: the units of the period, what a merged one did with the unit that stands for it at the period's end (domain §3
 * «Coverage»); a unit that ended without successor keeps a row of its own, and what names no commune stands below, so that nothing is lost.
 */
export function communeMonth(reader: Reader, period: Span): CommuneMonth {
  const units = communeUnits(reader);
  const lines = new Map<string, CommuneLine>();
  for (const unit of units) if (stands(units, unit, period)) lines.set(unit.id, blankLine(unit.name));
  const elsewhere = blankLine('');
  const lineOf = (communeId: string | null): CommuneLine => {
    if (communeId === null) return elsewhere;
    const id = unitOn(units, communeId, period.to)?.id ?? communeId;
    const line = lines.get(id) ?? blankLine(units.find((unit) => unit.id === id)?.name ?? '');
    lines.set(id, line);
    return line;
  };
  for (const { communeId, measure, amount } of communeSums(reader, period, communeMeasures)) {
    const line = lineOf(communeId);
    for (const column of columnsOf[measure] ?? []) line[column] += amount;
  }
  return { communes: units.flatMap((unit) => lines.get(unit.id) ?? []), elsewhere };
}

/** It was a unit on a day of the period, and no other stands for it at the end. */
function stands(units: readonly CommuneUnit[], unit: CommuneUnit, { from, to }: Span): boolean {
  const during = (unit.validFrom === null || unit.validFrom <= to) && (unit.validTo === null || unit.validTo >= from);
  return during && (unitOn(units, unit.id, to)?.id ?? unit.id) === unit.id;
}
