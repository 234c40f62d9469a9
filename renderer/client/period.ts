import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { z } from 'zod';
import { parseWhole } from '../../shared/kernel/numbers.ts';
import { formatMonth, type Month, monthHolding, parseMonth, periodOf, type Span } from '../../shared/kernel/periods.ts';
import { api } from './api.ts';
import { remembered } from './remembered.ts';
import { useToday } from './today.ts';

/** `month` in the address of every page: «2026-03». */
export const zMonthText = z
  .string()
  .refine((text) => parseMonth(text) !== undefined)
  .optional()
  .catch(undefined);

const lastMonth = remembered('month', z.string().nullable(), null);

/** The month the whole window looks at: from the address, else the one looked at last, else the one that holds today. */
export function useMonth(): {
  month: Month;
  span: Span;
  isThisMonth: boolean;
  setMonth: (month: Month) => void;
  thisMonth: Month;
  cutoff: number | null;
} {
  const search: { month?: string | undefined } = useSearch({ strict: false });
  const navigate = useNavigate();
  const cutoff = useCutoff();
  const today = useToday();
  const thisMonth = monthHolding(today, cutoff);
  const month = parseMonth(search.month ?? '') ?? parseMonth(lastMonth.read() ?? '') ?? thisMonth;
  const setMonth = useCallback(
    (next: Month) => {
      lastMonth.write(formatMonth(next));
      void navigate({ to: '.', search: (known) => ({ ...known, month: formatMonth(next) }) });
    },
    [navigate],
  );
  return { month, span: periodOf(month, cutoff), isThisMonth: formatMonth(month) === formatMonth(thisMonth), setMonth, thisMonth, cutoff };
}

/** The office's cut-off day (domain §3 «Period»); null = calendar months, also while it is not known yet. */
export function useCutoff(): number | null {
  const today = useToday();
  const year = Number(today.slice(0, 4));
  const settings = useQuery(api.office.settings.list.queryOptions({ input: { year } }));
  const value = settings.data?.find((setting) => setting.key === 'period.cutoffDay')?.value;
  return (value && parseWhole(value)) || null;
}
