import { mapEventIterator } from '@orpc/client';
import { implement, ORPCError, ValidationError } from '@orpc/server';
import type { RequestHeadersPluginContext, ResponseHeadersPluginContext } from '@orpc/server/plugins';
import { headers } from '../../shared/app/headers.ts';
import { contract } from '../../shared/contract.ts';
import { type FieldProblem, Refusal } from '../../shared/kernel/errors.ts';
import { fieldProblems } from '../../shared/kernel/messages.ts';
import { isStaff } from '../office/staff.service.ts';
import { type Actor, type Answer, newAnswer, type Store } from '../store/store.ts';
import type { Log } from './log.ts';
import { may } from './may.ts';

/** What every procedure is given: the way to the store, the door it came through and where bugs are logged. */
export interface EngineContext {
  /** The same open store each time. Only the command line opens it late: its doctor must be able to look at a damaged one. */
  open: () => Store;
  /** Where the store lies, whether it can be opened or not. */
  file: string;
  now: () => Date;
  door: Actor['door'];
  /** One window, tab or run of a command: what is kept between two calls (a file read, what can be undone) is kept for it alone. */
  caller: string;
  log: Log;
  version: string;
}
export type ApiContext = EngineContext & RequestHeadersPluginContext & ResponseHeadersPluginContext;

const bugMessage = 'Chương trình gặp lỗi ngoài dự kiến và đã ghi nhật ký. Dữ liệu đã lưu không bị ảnh hưởng.';

/**
 * Every procedure goes through this: whether the caller may is settled here and nowhere else, refusals become typed errors with their
 * Vietnamese message, anything else is logged as a bug. By itself only for work on the store's file as it lies.
 */
export const unopened = implement(contract)
  .$context<ApiContext>()
  .use(async ({ context, next, path }, input) => {
    try {
      const actor: Actor = { who: null, door: context.door, caller: context.caller };
      const refused = may(actor, path, input);
      if (refused) throw refused;
      const result = await next({ context: { actor } });
      return isStream(result.output) ? { ...result, output: typedStream(result.output, path, context.log) } : result;
    } catch (error) {
      throw typed(error, path, context.log);
    }
  });

/** With the store open and with who works: a staff member of this store, or nobody. Who has written is told which change it was and how to take it back. */
export const os = unopened.use(async ({ context, next }) => {
  const store = context.open();
  const said = context.reqHeaders?.get(headers.staff);
  const who = said && isStaff(store, said) ? said : null;
  // A command ends with its answer: nobody could ask it for a way back.
  const answer = context.door === 'cli' ? undefined : newAnswer();
  const before = store.changes.last;
  const result = await next({ context: { store, actor: { ...context.actor, who, ...(answer ? { answer } : {}) } } });
  if (store.changes.last !== before) context.resHeaders?.set(headers.change, String(store.changes.last));
  return answer ? { ...result, output: withWayBack(result.output, answer) } : result;
});

/** Fills in what the contract calls `zUndo`, in the answer itself or in the events that long work answers with. */
function withWayBack(output: unknown, answer: Answer): unknown {
  if (isStream(output))
    return mapEventIterator(output, {
      value: (value) => Promise.resolve(withWayBack(value, answer)),
      error: (error) => Promise.resolve(error),
    });
  const isOpen = typeof output === 'object' && output !== null && 'undo' in output && output.undo === null;
  return isOpen ? { ...output, undo: answer.token } : output;
}

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
