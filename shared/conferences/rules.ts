import type { Day } from '../kernel/dates.ts';
import type { FieldProblem } from '../kernel/errors.ts';
import type { ConferenceValues } from './contract.ts';

/** What is odd in a conference without being wrong, for the form to say beside the field (report-workbook §3 «Warnings»). */
export function conferenceWarnings(values: Pick<ConferenceValues, 'day' | 'status' | 'invited' | 'attended'>, today: Day): FieldProblem[] {
  const warnings: FieldProblem[] = [];
  if (values.status === 'held' && values.day > today)
    warnings.push({ field: 'day', message: 'Ngày này chưa tới mà đã ghi là đã tổ chức.' });
  if (values.invited !== null && values.attended !== null && values.attended > values.invited)
    warnings.push({ field: 'attended', message: 'Số dự lớn hơn số mời.' });
  return warnings;
}
