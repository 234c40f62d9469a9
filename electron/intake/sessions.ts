import { refuse } from '../../shared/kernel/errors.ts';
import type { Actor, Store } from '../store/store.ts';
import type { ToldColumns } from '../../shared/sheets/headings.ts';
import type { Brought } from './intake.ts';

/** A file read by one window, held for whatever is done with it. */
export interface Session<Target, Plan, Answer> {
  brought: Brought<Target, Answer>;
  plan: Plan;
  /** Columns read as told of earlier files. */
  saved: ToldColumns;
  /** Where the store stood when the plan was made. */
  basis: string;
  /** What the user was shown of it. */
  seen: string;
}

/** Files are large: of callers that do not say when they go (page tabs) those long silent go first. */
const most = 12;
/** By caller, then by the kind of file. */
const kept = new WeakMap<Store, Map<string, Map<string, { token: string; session: unknown }>>>();

/** One file a window and kind; gives the token that names it. */
export function keepSession<Target, Plan, Answer>(
  store: Store,
  { caller }: Actor,
  intake: string,
  session: Session<Target, Plan, Answer>,
): string {
  const known = kept.get(store) ?? new Map<string, Map<string, { token: string; session: unknown }>>();
  kept.set(store, known);
  const token = Buffer.from(store.surroundings.random(16)).toString('hex');
  const own = known.get(caller) ?? new Map<string, { token: string; session: unknown }>();
  known.delete(caller);
  known.set(caller, own.set(intake, { token, session }));
  for (const old of [...known.keys()].slice(0, -most)) known.delete(old);
  return token;
}

/** REFUSED when the same window has read another since, or the app was started anew. */
export function sessionOf<Target, Plan, Answer>(
  store: Store,
  { caller }: Actor,
  intake: { name: string; preview(plan: Plan): unknown },
  token: string,
): Session<Target, Plan, Answer> {
  const found = kept.get(store)?.get(caller)?.get(intake.name);
  if (found?.token !== token) throw refuse('Tệp này không còn trong bộ nhớ. Hãy chọn lại tệp.');
  return found.session as Session<Target, Plan, Answer>;
}

/** The window is closed. */
export const forgetSessions = (store: Store, caller: string): boolean => kept.get(store)?.delete(caller) ?? false;
