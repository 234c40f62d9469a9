/** A field of the form that is wrong and what to do about it, in the user's words. */
export interface FieldProblem {
  field: string;
  message: string;
}

export type ErrorCode = 'INVALID' | 'NOT_FOUND' | 'CONFLICT' | 'REFUSED' | 'CANCELLED';

/** An expected failure: code, Vietnamese message and, where there are any, the fields. Everything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldProblem[];
  /** CONFLICT: what the store holds now and what was sent. */
  readonly versions: { stored: unknown; sent: unknown } | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    /** `cause`: what went wrong inside, for the log alone. */
    more: { fields?: FieldProblem[]; versions?: { stored: unknown; sent: unknown }; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
    this.name = 'Refusal';
    this.code = code;
    this.fields = more.fields ?? [];
    this.versions = more.versions;
  }
}

export const refuse = (message: string): Refusal => new Refusal('REFUSED', message);
export const notFound = (what: string): Refusal => new Refusal('NOT_FOUND', `Không tìm thấy ${what}. Có thể đã bị xóa ở cửa sổ khác.`);
export const invalid = (...fields: FieldProblem[]): Refusal =>
  new Refusal('INVALID', fields[0]?.message ?? 'Dữ liệu chưa đúng.', { fields });
export const cancelled = (): Refusal => new Refusal('CANCELLED', 'Đã dừng theo yêu cầu. Dữ liệu không thay đổi.');
