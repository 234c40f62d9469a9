import { z } from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const kinds: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'có/không',
  date: 'ngày',
  array: 'danh sách',
  object: 'nhóm ô',
  null: 'trống',
  undefined: 'trống',
};

function message(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'Chưa nhập.' : `Phải là ${kinds[issue.expected] ?? 'giá trị khác'}.`;
    case 'invalid_value':
      return 'Giá trị không có trong danh sách.';
    case 'too_big':
      return issue.origin === 'string' ? `Quá dài: tối đa ${issue.maximum} ký tự.` : `Không được lớn hơn ${issue.maximum}.`;
    case 'too_small':
      return issue.origin === 'string'
        ? Number(issue.minimum) <= 1
          ? 'Chưa nhập.'
          : `Quá ngắn: ít nhất ${issue.minimum} ký tự.`
        : `Không được nhỏ hơn ${issue.minimum}.`;
    case 'not_multiple_of':
      return `Phải là bội của ${issue.divisor}.`;
    case 'unrecognized_keys':
      return `Có ô lạ: ${issue.keys.join(', ')}.`;
    default:
      return 'Giá trị chưa đúng.';
  }
}

/** zod's own messages are English: every door calls this once before it parses anything. */
export function speakVietnamese(): void {
  z.config({ customError: message });
}

/** Problems by field («attendees.3.name»), ready for the form. */
export const fieldProblems = (error: { issues: readonly z.core.$ZodIssue[] }) =>
  error.issues.map((issue) => ({ field: issue.path.map(String).join('.'), message: issue.message }));
