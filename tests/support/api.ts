import { createRouterClient } from '@orpc/server';
import type { EngineContext } from '../../electron/api/base.ts';
import { prepare } from '../../electron/api/prepare.ts';
import { router } from '../../electron/api/router.ts';
import type { Store } from '../../electron/store/store.ts';
import { speakVietnamese } from '../../shared/kernel/messages.ts';
import { memoryStore, testActor } from './store.ts';

/** The real api on a store with the built-in catalogue, called as every door calls it; bugs that were logged are kept to look at. */
export function openApi(store: Store = memoryStore()) {
  speakVietnamese();
  prepare(store, testActor);
  const bugs: unknown[] = [];
  const log = { bug: (place: string, error: unknown) => bugs.push([place, error]) };
  const context: EngineContext = {
    ...testActor,
    open: () => store,
    file: store.file,
    now: store.surroundings.now,
    log,
    version: '0',
  };
  const api = createRouterClient(router, { context });
  return { store, api, bugs };
}

/** What a call was refused with. */
export async function refusal(call: Promise<unknown>): Promise<{ code: string; message: string; data: unknown }> {
  const error: unknown = await call.then(
    () => new Error('was not refused'),
    (reason: unknown) => reason,
  );
  const { code, message, data } = error as { code: string; message: string; data: unknown };
  return { code, message, data };
}
