import { onMessagePortClose } from '@orpc/client/message-port';
import { RPCHandler as MessagePortHandler } from '@orpc/server/message-port';
import { RequestHeadersPlugin, ResponseHeadersPlugin } from '@orpc/server/plugins';
import { speakVietnamese } from '../shared/kernel/messages.ts';
import type { ApiContext, EngineContext } from './api/base.ts';
import type { Log } from './api/log.ts';
import { prepare, sweep } from './api/prepare.ts';
import { router } from './api/router.ts';
import { forgetSessions } from './intake/sessions.ts';
import { openOffice } from './rooms.ts';
import type { OpenOptions } from './store/open.ts';
import type { Actor, Store } from './store/store.ts';

export interface EngineOptions extends OpenOptions {
  door: Actor['door'];
  log: Log;
  version: string;
}

/** The open store and all that answers for it; knows no Electron and no HTTP. */
export interface Engine {
  store: Store;
  log: Log;
  /** What a caller's requests are answered with. */
  contextOf(caller: string): EngineContext;
  /** Answers the contract on one MessagePort of a window, in the browser's or in Electron's shape. */
  serve(port: Parameters<MessagePortHandler<ApiContext>['upgrade']>[0]): void;
  close(): void;
}

/** Opens the store (see openOffice for what is refused) and stands ready behind every door. */
export function openEngine(file: string, options: EngineOptions): Engine {
  speakVietnamese();
  const store = openOffice(file, options);
  const own: Actor = { who: null, door: options.door, caller: 'engine' };
  prepare(store, own);
  sweep(store, own);
  const contextOf = (caller: string) => ({ ...contextFor(store, options), caller });
  const handler = new MessagePortHandler<ApiContext>(router, {
    plugins: [new RequestHeadersPlugin<ApiContext>(), new ResponseHeadersPlugin<ApiContext>()],
  });
  let windows = 0;
  return {
    store,
    log: options.log,
    contextOf,
    serve: (port) => {
      windows += 1;
      const caller = `window ${windows}`;
      handler.upgrade(port, { context: contextOf(caller) });
      onMessagePortClose(port, () => forgetSessions(store, caller));
    },
    close: () => store.close(),
  };
}

const contextFor = (store: Store, { door, log, version }: EngineOptions) => ({
  open: () => store,
  file: store.file,
  now: store.surroundings.now,
  door,
  log,
  version,
});
