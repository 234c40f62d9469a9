import { ORPCError } from '@orpc/client';
import { z } from 'zod';
import type { ErrorCode, FieldProblem } from '../../shared/kernel/errors.ts';
import { answerTexts } from './labels.ts';

export interface Problem {
  code: ErrorCode | 'BUG' | 'LOST' | 'EXPIRED';
  /** Vietnamese, says what to do. */
  message: string;
  fields: FieldProblem[];
  /** CONFLICT: the version the store holds now. */
  storedVersion: number | undefined;
}

const zFields = z.object({ fields: z.array(z.object({ field: z.string(), message: z.string() })) });
const zVersions = z.object({ stored: z.object({ version: z.int() }) });
const typed = z.enum(['INVALID', 'NOT_FOUND', 'CONFLICT', 'REFUSED', 'CANCELLED', 'BUG']);

/** What went wrong, in words for the user, whatever was thrown. */
export function problemOf(error: unknown): Problem {
  const plain = { fields: [], storedVersion: undefined };
  if (!(error instanceof ORPCError)) return { ...plain, code: 'LOST', message: answerTexts.lostCall };
  const code = typed.safeParse(error.code);
  // A name the engine does not know answers NOT_FOUND too, in English: that is no answer for the user.
  if (code.success && error.defined) {
    return {
      code: code.data,
      message: error.message,
      fields: zFields.safeParse(error.data).data?.fields ?? [],
      storedVersion: zVersions.safeParse(error.data).data?.stored.version,
    };
  }
  return error.status === 401
    ? { ...plain, code: 'EXPIRED', message: answerTexts.expired }
    : { ...plain, code: 'LOST', message: answerTexts.lostCall };
}

/** Asking again helps only where the program could not be reached. */
export const worthRetrying = (error: unknown): boolean => problemOf(error).code === 'LOST';
