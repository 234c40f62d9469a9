import { refuse } from '../../shared/kernel/errors.ts';
import type { Actor, Store } from '../store/store.ts';
import type { Brought } from './intake.ts';

/** A file read by one window, held for whatever is done with it. */
export interface Session<Target, Plan, Answer> {
  brought: Brought<Target, Answer>;
  plan: Plan;
  /** Where the store stood when the plan was made. */
  basis: string;
  /** What the user was shown of it. */
  seen: string;
}

/** Files are large: those of windows long closed go first. */
const most = 12;
const kept = new WeakMap<Store, Map<string, { token: string; session: unknown }>>();
const placeOf = ({ caller }: Actor, intake: string) => `${intake}\n${caller}`;

/** One file a window and kind; gives the token that names it. */
export function keepSession<Target, Plan, Answer>(
  store: Store,
  actor: Actor,
  intake: string,
  session: Session<Target, Plan, Answer>,
): string {
  const known = kept.get(store) ?? new Map<string, { token: string; session: unknown }>();
  kept.set(store, known);
  const token = Buffer.from(store.surroundings.random(16)).toString('hex');
  known.delete(placeOf(actor, intake));
  known.set(placeOf(actor, intake), { token, session });
  for (const old of [...known.keys()].slice(0, -most)) known.delete(old);
  return token;
}

/** REFUSED when the same window has read another since, or the app was started anew. */
export function sessionOf<Target, Plan, Answer>(
  store: Store,
  actor: Actor,
  intake: { name: string; preview(plan: Plan): unknown },
  token: string,
): Session<Target, Plan, Answer> {
  const found = kept.get(store)?.get(placeOf(actor, intake.name));
  if (found?.token !== token) throw refuse('Tệp này không còn trong bộ nhớ. Hãy chọn lại tệp.');
  return found.session as Session<Target, Plan, Answer>;
}
