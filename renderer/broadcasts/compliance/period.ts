import type { ComplianceInput } from '../../../shared/broadcasts/compliance/contract.ts';
import { type CompliancePeriod, quarterOf } from '../../../shared/broadcasts/compliance/period.ts';
import type { Month, Span } from '../../../shared/kernel/periods.ts';
import { useMonth } from '../../client/period.ts';
import { useBroadcastsSearch } from '../BroadcastsFrame.tsx';
import type { BroadcastsSearch } from '../search.ts';

/** Ten or so weeks: enough to see a habit, few enough to read. */
export const usualPeriod = 'quarter';

/** What the address asks for. */
export function useComplianceInput(): ComplianceInput {
  const search = useBroadcastsSearch();
  const { month, span } = useMonth();
  return { period: periodOf(search, month, span), units: search.units ?? 'now' };
}

function periodOf({ period: kind = usualPeriod, since, until }: BroadcastsSearch, month: Month, span: Span): CompliancePeriod {
  switch (kind) {
    case 'month':
      return { kind, ...month };
    case 'quarter':
      return { kind, year: month.year, quarter: quarterOf(month.month) };
    case 'year':
      return { kind, year: month.year };
    case 'range':
      return { kind, from: since ?? span.from, to: until ?? span.to };
  }
}
