import type { Topic } from '../broadcasts/topics.ts';
import type { Day } from '../kernel/dates.ts';
import type { Month, Span } from '../kernel/periods.ts';
import type { PaperOffice } from '../office/paper-office.ts';

/** One indicator with its figures (report-workbook §1.1). Percentages 0–100, money in đồng. */
export interface IndicatorLine {
  code: string;
  tt: string;
  label: string;
  unit: string;
  recomputed: boolean;
  plan: number | null;
  before: number;
  month: number;
  ytd: number;
  lastYear: number | null;
  /** Opening figure that ends in this period: part of ytd, neither of before nor of month. */
  opening: number;
}

/** A conference held in the period. Attendance and results as the fact view counts them; results whatever their own date. */
export interface ConferenceLine {
  day: Day;
  name: string;
  kind: string;
  audience: string;
  commune: string;
  venue: string;
  lead: string;
  partners: string;
  wave: string;
  invited: number | null;
  attended: number;
  joinedSi: number;
  joinedHi: number;
  renewed: number;
  cost: number | null;
  costSource: string;
}

/** R1 of one commune in one week; null in a list of cells = no unit that week. */
export interface WeekCell {
  count: number;
  required: number;
  judged: boolean;
  met: boolean;
}
/** A row of the sheet «Truyền thanh»: cells by week, the rest over the period's days. */
export interface BroadcastLine {
  name: string;
  cells: (WeekCell | null)[];
  total: number;
  byTopic: Record<Topic, number>;
  ethnic: number;
  own: number;
}
export interface BroadcastMonth {
  weeks: Span[];
  /** R1 is asked of each commune, or of the whole office together. */
  scope: 'commune' | 'office';
  communes: BroadcastLine[];
  district: BroadcastLine;
  /** Airings on BHXH tự nguyện of each week, each once, however many communes relay it. */
  weekTotals: number[];
}

/** An output of forms I.2 and I.3. */
export interface PressLine {
  formCode: string;
  formName: string;
  day: Day;
  type: string;
  channel: string;
  title: string;
  quantity: number;
  reach: number | null;
  link: string;
}

/** A row of the sheet «Theo xã», over the period's days, as the fact view counts. */
export interface CommuneLine {
  name: string;
  /** Held, of all kinds. */
  conferences: number;
  attendance: number;
  airings: number;
  /** Attendance and people met on rounds (KQ.TIEPCAN). */
  approached: number;
  joinedSi: number;
  joinedHi: number;
  handedOver: number;
}
export interface CommuneMonth {
  communes: CommuneLine[];
  /** What names no commune. */
  elsewhere: CommuneLine;
}

/** All that the monthly workbook says; nothing else is read while it is made. */
export interface MonthlyWorkbookModel {
  office: PaperOffice;
  month: Month;
  period: Span;
  /** The day on the paper. */
  madeOn: Day;
  /** Id of the frozen report; null while the figures are a draft. */
  snapshotId: string | null;
  indicators: IndicatorLine[];
  /** Codes that are not printed; the hidden data sheet has them all the same. */
  hiddenCodes: string[];
  conferences: ConferenceLine[];
  broadcasts: BroadcastMonth;
  press: PressLine[];
  communes: CommuneMonth;
}
