import { ORPCError } from '@orpc/client';
import { Refusal } from '../../shared/kernel/errors.ts';

/** What the contract refused with, or the one sentence about a bug that it has logged; undefined: something else was thrown. */
export function refusalIn(error: unknown): { code: string; message: string } | undefined {
  return error instanceof Refusal || (error instanceof ORPCError && error.defined) ? error : undefined;
}
