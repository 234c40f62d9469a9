/** A day as written: the month and year may stand in the title instead. */
export interface PartDay {
  day: number;
  month?: number;
  year?: number;
}
export type When =
  | { kind: 'days'; days: PartDay[] }
  | { kind: 'span'; from: PartDay; to: PartDay }
  | { kind: 'weekdays'; weekdays: number[] }
  | { kind: 'week'; number: number }
  | { kind: 'month' }
  /** «1-5», «thứ 3-5»: a range, or two values. */
  | { kind: 'either'; text: string; range: When; list: When };
