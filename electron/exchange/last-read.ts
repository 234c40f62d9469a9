import type { SheetCells } from '../../shared/sheets/cells.ts';
import { refuse } from '../../shared/kernel/errors.ts';
import type { Store } from '../store/store.ts';
import type { ImportPlan } from './check.ts';

/** The file read last, kept for «Nhập» and for its rows in error; one per open store, gone when another is read. */
interface LastRead {
  token: string;
  sheets: readonly SheetCells[];
  plan: ImportPlan;
}
const kept = new WeakMap<Store, LastRead>();

export function keepRead(store: Store, sheets: readonly SheetCells[], plan: ImportPlan): string {
  const token = Buffer.from(store.surroundings.random(16)).toString('hex');
  kept.set(store, { token, sheets, plan });
  return token;
}

/** REFUSED when another file was read since, or the app was started anew. */
export function lastRead(store: Store, token: string): LastRead {
  const last = kept.get(store);
  if (last?.token !== token) throw refuse('Tệp này không còn trong bộ nhớ. Hãy chọn lại tệp để kiểm tra.');
  return last;
}
