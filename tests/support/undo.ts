import { takeBack } from '../../electron/store/undo.ts';
import type { Store, Writer } from '../../electron/store/store.ts';
import { askingActor, testActor } from './store.ts';

/** Writes as a window does: what was made, and the token that takes it back. */
export function asked<Result>(store: Store, work: (writer: Writer) => Result, caller?: string) {
  const actor = askingActor(caller);
  const made = store.write(actor, work);
  return { made, token: actor.answer.token ?? '' };
}
export const undo = (store: Store, token: string) => takeBack(store, testActor, { token, way: 'undo' });
export const redo = (store: Store, token: string | null) => takeBack(store, testActor, { token: token ?? '', way: 'redo' });
export const rows = (store: Store, table: string) => store.read((reader) => reader.sql<Record<string, unknown>>(`SELECT * FROM ${table}`));
