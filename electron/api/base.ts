import { mapEventIterator } from '@orpc/client';
import { implement, ORPCError, ValidationError } from '@orpc/server';
import type { RequestHeadersPluginContext } from '@orpc/server/plugins';
import { contract } from '../../shared/contract.ts';
import { type FieldProblem, Refusal } from '../../shared/kernel/errors.ts';
import { fieldProblems } from '../../shared/kernel/messages.ts';
import type { Actor, Store } from '../store/store.ts';
import type { Log } from './log.ts';

/** What every procedure is given: the open store, the door it came through and where bugs are logged. */
export interface EngineContext {
  store: Store;
  door: Actor['door'];
  log: Log;
  version: string;
}
export type ApiContext = EngineContext & RequestHeadersPluginContext;

/** Header by which the window says who works (a staff id, set in the top bar). */
export const staffHeader = 'x-staff';
const bugMessage = 'Chương trình gặp lỗi ngoài dự kiến và đã ghi nhật ký. Dữ liệu đã lưu không bị ảnh hưởng.';

const implementer = implement(contract).$context<ApiContext>();

/** Every procedure goes through this: refusals become typed errors with their Vietnamese message, anything else is logged as a bug. */
export const os = implementer.use(async ({ context, next, path }) => {
  try {
    const actor: Actor = { who: context.reqHeaders?.get(staffHeader) ?? null, door: context.door };
    const result = await next({ context: { actor } });
    return isStream(result.output) ? { ...result, output: typedStream(result.output, path, context.log) } : result;
  } catch (error) {
    throw typed(error, path, context.log);
  }
});

/** Long work answers with events: what ends it half-way must be as typed as what refuses it at once. */
const isStream = (output: unknown): output is AsyncIterator<unknown> =>
  typeof output === 'object' && output !== null && Symbol.asyncIterator in output;
const typedStream = (events: AsyncIterator<unknown>, path: readonly string[], log: Log) =>
  mapEventIterator(events, { value: (value) => value, error: (error) => Promise.resolve(typed(error, path, log)) });

/** The form knows its fields by the names of the values it edits, as the services do: not by their place in the request. */
const inForm = (problem: FieldProblem): FieldProblem => ({ ...problem, field: problem.field.replace(/^values\./, '') });

/** What the page door answers with; the MessagePort does not care. */
const httpStatus: Record<Refusal['code'], number> = { INVALID: 422, NOT_FOUND: 404, CONFLICT: 409, REFUSED: 409, CANCELLED: 409 };

function typed(error: unknown, path: readonly string[], log: Log): unknown {
  if (error instanceof Refusal) {
    const data = error.code === 'INVALID' ? { fields: error.fields } : error.versions;
    return new ORPCError(error.code, { defined: true, status: httpStatus[error.code], message: error.message, data });
  }
  if (error instanceof ORPCError && error.cause instanceof ValidationError && error.code === 'BAD_REQUEST') {
    const problems = fieldProblems({ issues: error.cause.issues as Parameters<typeof fieldProblems>[0]['issues'] }).map(inForm);
    return new ORPCError('INVALID', {
      defined: true,
      status: httpStatus.INVALID,
      message: problems[0]?.message ?? 'Dữ liệu chưa đúng.',
      data: { fields: problems },
    });
  }
  if (error instanceof ORPCError && error.defined) return error;
  log.bug(path.join('.'), error);
  return new ORPCError('BUG', { defined: true, status: 500, message: bugMessage });
}
