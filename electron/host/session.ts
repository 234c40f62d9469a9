import { existsSync } from 'node:fs';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import type { Contract } from '../../shared/contract.ts';
import type { EngineContext } from '../api/base.ts';
import type { Log } from '../api/log.ts';
import { prepare } from '../api/prepare.ts';
import { openOffice } from '../rooms.ts';
import type { Actor, Store } from '../store/store.ts';
import { lazyRouter } from './lazy-router.ts';
import { product } from './product.ts';

export type Api = ContractRouterClient<Contract>;

export interface Session {
  api: Api;
  close(): void;
}

export interface SessionOptions {
  file: string;
  now: Date;
  log: Log;
  whereMissing: () => 'made' | 'empty' | 'refused';
}

/** The contract over one store for one run of a command: the same answers and refusals as at every other door. */
export function openSession({ file, now, log, whereMissing }: SessionOptions): Session {
  const actor: Actor = { who: null, door: 'cli', caller: 'cli' };
  let opened: Store | undefined;
  const open = (): Store => {
    const missing = whereMissing();
    const inMemory = missing === 'empty' && !existsSync(file);
    const store = openOffice(inMemory ? ':memory:' : file, { create: missing === 'made' });
    opened = store;
    // Only commands that may fill a store need what is built in complete; the others look and change nothing.
    if (inMemory || missing === 'made') prepare(store, actor);
    return store;
  };
  const context: EngineContext = { ...actor, open: () => opened ?? open(), file, now: () => now, log, version: product.version };
  return { api: createRouterClient(lazyRouter, { context }), close: () => opened?.close() };
}
