import { type Day, formatDay } from '../../shared/kernel/dates.ts';
import { type Column, dayWidth } from '../components/columns.ts';
import { officeTexts } from './labels.ts';

export interface Valid {
  validFrom: Day | null;
  validTo: Day | null;
}
/** Both ends inclusive (domain §3 «Validity»). */
export const isValidOn = (one: Valid, on: Day): boolean =>
  (one.validFrom === null || one.validFrom <= on) && (one.validTo === null || one.validTo >= on);

export const validityColumns = <Row extends Valid>(): Column<Row, string>[] => [
  {
    key: 'validFrom',
    title: officeTexts.validFrom,
    value: ({ validFrom }) => validFrom && formatDay(validFrom),
    width: dayWidth,
    from: 640,
  },
  { key: 'validTo', title: officeTexts.validTo, value: ({ validTo }) => validTo && formatDay(validTo), width: dayWidth, from: 640 },
];
