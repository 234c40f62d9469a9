import type { Day } from '../kernel/dates.ts';
import type { FieldProblem } from '../kernel/errors.ts';
import { isVietnamese } from '../kernel/language.ts';
import type { ConferenceStatus } from './labels.ts';

/** What of a conference the warnings look at. */
export interface SeenConference {
  day: Day;
  status: ConferenceStatus;
  invited: number | null;
  attended: number | null;
  /** Typed results. */
  results: readonly (number | null)[];
  speakers: readonly { languages: readonly string[] }[];
  /** Whether its commune is an ethnic-minority area. */
  ethnicArea: boolean;
}

/** What is odd in a conference without being wrong, for the form to say beside the field (report-workbook §3 «Warnings»). */
export function conferenceWarnings(seen: SeenConference, today: Day): FieldProblem[] {
  const { day, status, invited, attended, results, speakers, ethnicArea } = seen;
  const warnings: FieldProblem[] = [];
  const warn = (field: string, message: string) => warnings.push({ field, message });
  if (status === 'held' && day > today) warn('day', 'Ngày này chưa tới mà đã ghi là đã tổ chức.');
  if (status === 'postponed' && day > today) warn('day', 'Đã có ngày mới thì đổi trạng thái về «Kế hoạch».');
  if ((status === 'planned' || status === 'invited') && day < today) warn('day', 'Ngày này đã qua: đã tổ chức, hoãn hay hủy?');
  if (status !== 'held' && [attended, ...results].some((figure) => figure !== null && figure > 0))
    warn('status', 'Có số dự hoặc kết quả; chỉ tính khi «Đã tổ chức».');
  if (invited !== null && attended !== null && attended > invited) warn('attended', 'Số dự lớn hơn số mời.');
  if (ethnicArea && speakers.length > 0 && speakers.every(({ languages }) => languages.every(isVietnamese)))
    warn('speakers', 'Xã vùng đồng bào dân tộc thiểu số: chưa có báo cáo viên nói tiếng dân tộc.');
  return warnings;
}

/** Where a conference goes on to from where it stands; what was entered by mistake is put right in the form. */
export const nextStatuses: Record<ConferenceStatus, readonly ConferenceStatus[]> = {
  planned: ['invited', 'held', 'postponed', 'cancelled'],
  invited: ['held', 'postponed', 'cancelled'],
  held: [],
  postponed: ['planned', 'cancelled'],
  cancelled: ['planned'],
};
/** Not before its day has come. */
export const canFollow = (from: ConferenceStatus, to: ConferenceStatus, day: Day, today: Day): boolean =>
  nextStatuses[from].includes(to) && (to !== 'held' || day <= today);
