import { refuse } from '../../shared/kernel/errors.ts';
import type { Actor, Store, Writer } from './store.ts';

/** Takes one action back: checks that nothing it touched has moved since, then writes what stood before. Gives how many records it touched. */
export type Inverse = (writer: Writer) => number;

const kept = new WeakMap<Store, Map<string, Inverse>>();
/** A message with «Hoàn tác» stands for seconds: more than a few are never asked for. */
const most = 20;

/** Keeps the way back for as long as the program runs; the token names it. */
export function keepInverse(store: Store, inverse: Inverse): string {
  const known = kept.get(store) ?? new Map<string, Inverse>();
  kept.set(store, known);
  const token = Buffer.from(store.surroundings.random(16)).toString('hex');
  known.set(token, inverse);
  for (const old of [...known.keys()].slice(0, -most)) known.delete(old);
  return token;
}

/** Once only. REFUSED: unknown, already taken back, or the program was started anew; CONFLICT as the inverse finds it. */
export function takeBack(store: Store, actor: Actor, token: string): number {
  const known = kept.get(store);
  const inverse = known?.get(token);
  if (!inverse) throw refuse('Không còn hoàn tác được thao tác này. Hãy sửa trực tiếp trong danh sách.');
  const touched = store.write(actor, inverse);
  known?.delete(token);
  return touched;
}
