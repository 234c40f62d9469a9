import { type Day, day } from '../../shared/kernel/dates.ts';
import type { Span } from '../../shared/kernel/periods.ts';
import type { CommuneUnit } from '../../shared/office/communes.ts';
import { type Compliance, type ComplianceRules, type DailyCount, judgeWeeks } from '../../shared/broadcasts/compliance/weeks.ts';
import { stationKinds } from '../../shared/broadcasts/stations/rules.ts';
import type { History } from './any-history.ts';

/** A random history as the rules take it, judged over any span. */
export function toCompliance({ units: known, airings, rules: chosen }: History) {
  const units = known.map(
    ({ id, from, to, heirs }): CommuneUnit => ({
      id,
      code: id,
      name: `Xã ${id}`,
      validFrom: from as Day | null,
      validTo: to as Day | null,
      ethnicArea: false,
      successorIds: heirs,
    }),
  );
  const counts = airings
    .filter((one) => one.counts)
    .flatMap(({ on, place, kind, status, count, relays, always }, at): DailyCount[] => {
      const amounts = { day: day(on), aired: status === 'aired' ? count : 0, planned: status === 'planned' ? count : 0 };
      if (place !== null) return [{ ...amounts, communeId: place, kind, relayed: 0, airingId: null }];
      const all = always ? [...relays, ...chosen.alwaysRelay] : relays;
      const district = { ...amounts, kind: 'district' as const };
      return [
        { ...district, communeId: null, relayed: all.length > 0 ? 1 : 0, airingId: null },
        ...all.map((communeId): DailyCount => ({ ...district, communeId, relayed: 1, airingId: String(at) })),
      ];
    });
  const rules: ComplianceRules = {
    today: day(chosen.today),
    startDate: day(chosen.start),
    required: chosen.required,
    scope: (year) => (chosen.whole(year) ? 'office' : 'commune'),
    districtCounts: chosen.districtForAll,
    stationKinds: (year) => stationKinds.filter((kind) => chosen.kinds(year).includes(kind)),
  };
  const judge = (span: Span): Compliance => judgeWeeks(units, counts, span, rules);
  return { units, counts, rules: { ...rules, cutoff: chosen.cutoff }, judge };
}
