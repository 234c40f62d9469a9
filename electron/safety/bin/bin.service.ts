import { daysInBin } from '../../../shared/safety/bin/contract.ts';
import { purgeBinned } from '../../store/purge.ts';
import type { Actor, Store } from '../../store/store.ts';

/** Takes for good what has lain in the bin for 30 days; gives how many went, by table. */
export const purgeBin = (store: Store, actor: Actor): Record<string, number> =>
  purgeBinned(store, actor, new Date(store.surroundings.now().getTime() - daysInBin * 86_400_000).toISOString());
