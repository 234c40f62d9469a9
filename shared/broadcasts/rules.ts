import type { Day } from '../kernel/dates.ts';
import type { FieldProblem } from '../kernel/errors.ts';
import type { AiringValues } from './contract.ts';
import type { StationKind } from './stations/rules.ts';

/** What an airing of a station of that kind may not be, whoever enters it. */
export function airingProblems({ relayCommuneIds }: Pick<AiringValues, 'relayCommuneIds'>, kind: StationKind): FieldProblem[] {
  const problem = (message: string) => [{ field: 'relayCommuneIds', message }];
  if (kind !== 'district' && relayCommuneIds.length > 0) return problem('Chỉ lượt phát của đài cấp cơ quan mới có xã tiếp âm.');
  if (new Set(relayCommuneIds).size < relayCommuneIds.length) return problem('Một xã tiếp âm được ghi hai lần.');
  return [];
}

/**
 * What is odd in an airing without being wrong, for the form to say beside the field. A confirmation ahead of its day is one: the
 * import takes it (report-workbook §3), and the clock of the PC may be the one that errs.
 */
export function airingWarnings(values: Pick<AiringValues, 'day' | 'status' | 'basis'>, today: Day): FieldProblem[] {
  const warnings: FieldProblem[] = [];
  if (values.status === 'aired' && values.day > today) warnings.push({ field: 'day', message: 'Ngày này chưa tới mà đã ghi là đã phát.' });
  if (values.status === 'aired' && values.basis === null)
    warnings.push({ field: 'basis', message: 'Chưa ghi căn cứ xác nhận. Chỉ phiếu có dấu hoặc nhật ký hệ thống dùng để thanh toán được.' });
  return warnings;
}
