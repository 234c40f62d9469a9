import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import type { MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../../shared/contract.ts';
import { appOrigin, portGiven, portWanted } from '../../../shared/app/port.ts';
import { events, strict } from './strict.ts';

type Message = { data: unknown; source: unknown; origin: string; ports: MessagePort[] };

/** One load of the page: a window, the built preload in it with only what a sandboxed preload may require, and the page's own script. */
export function loadPage(preload: string, sendToMain: (channel: string) => void) {
  const listeners: ((event: Message) => void)[] = [];
  const window = strict('window', {
    location: strict('location', { origin: appOrigin }),
    addEventListener: (name: string, listener: (event: Message) => void) => {
      if (name === 'message') listeners.push(listener);
    },
    postMessage: (data: unknown, origin: string, ports: MessagePort[] = []) => post(data, origin, ports, window),
  });
  const post = (data: unknown, origin: string, ports: MessagePort[], source: unknown) => {
    if (origin !== appOrigin) throw new Error(`posted to ${origin}`);
    for (const listener of listeners) listener({ data, source, origin: appOrigin, ports });
  };
  const ipc = events('ipcRenderer', ['engine-port']);
  const electron = strict('preload electron', { ipcRenderer: strict('ipcRenderer', { on: ipc.on, send: sendToMain }) });
  const loadable = (name: string) => {
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot load ${name}`);
    return electron;
  };
  runInNewContext(readFileSync(preload, 'utf8'), { window, require: loadable, module: { exports: {} }, exports: {} });

  return {
    /** Main's message, as the preload gets it. */
    fromMain: (channel: string, port: MessagePort) => ipc.emit(channel, { ports: [port] }),
    /** A message that some other window sends to this one. */
    fromElsewhere: (data: unknown) => post(data, appOrigin, [], { other: 'window' }),
    /** What the page does to get its line; the steps stand in shared/app/port.ts. */
    ask: () => {
      const given = new Promise<MessagePort>((resolve) => {
        window.addEventListener('message', ({ source, data, ports: [port] }) => {
          if (source === window && data === portGiven && port) resolve(port);
        });
      });
      window.postMessage(portWanted, window.location.origin);
      return given;
    },
  };
}

/** The page's client of the engine. */
export function clientOf(port: MessagePort): ContractRouterClient<Contract> {
  port.start();
  return createORPCClient(new RPCLink({ port }));
}
