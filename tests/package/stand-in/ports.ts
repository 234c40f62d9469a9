import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { strict } from './strict.ts';

/** Electron's MessagePortMain over a real port: events carry `data`, and nothing comes before `start()`. */
export interface PortMain {
  on(event: 'message' | 'close', listener: (event?: { data: unknown; ports: [] }) => void): void;
  postMessage(message: unknown, ports?: PortMain[]): void;
  start(): void;
  close(): void;
}
const real = new WeakMap<PortMain, MessagePort>();

export function portMain(port: MessagePort): PortMain {
  const waiting: ((event: { data: unknown; ports: [] }) => void)[] = [];
  let started = false;
  const listen = (listener: (event: { data: unknown; ports: [] }) => void) => port.on('message', (data) => listener({ data, ports: [] }));
  const made = strict('MessagePortMain', {
    on: (event: 'message' | 'close', listener: (event?: { data: unknown; ports: [] }) => void) => {
      if (event === 'close') port.on('close', () => listener());
      else if (started) listen(listener);
      else waiting.push(listener);
    },
    postMessage: (message: unknown) => port.postMessage(message),
    start: () => {
      started = true;
      for (const listener of waiting.splice(0)) listen(listener);
    },
    close: () => port.close(),
  });
  real.set(made, port);
  return made;
}

/** The port itself, when it is handed on to another process. */
export function realPort(port: PortMain): MessagePort {
  const found = real.get(port);
  if (!found) throw new Error('not a MessagePortMain');
  return found;
}

export function channelMain() {
  const { port1, port2 } = new MessageChannel();
  return strict('MessageChannelMain', { port1: portMain(port1), port2: portMain(port2) });
}
