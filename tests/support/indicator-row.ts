import type { z } from 'zod';
import type { zIndicatorRow } from '../../shared/reports/contract.ts';

/** A row of the monthly report in which nothing was counted. */
type Row = z.infer<typeof zIndicatorRow>;
export const indicatorRow = (code: string, more: Partial<Row> = {}): Row => ({
  code,
  tt: '',
  label: `Chỉ tiêu ${code}`,
  unit: 'Lượt',
  recomputed: false,
  plan: null,
  before: 0,
  month: 0,
  ytd: 0,
  lastYear: null,
  opening: 0,
  ...more,
});
