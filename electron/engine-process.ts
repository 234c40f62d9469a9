import { parseArgs } from 'node:util';
import { Refusal } from '../shared/kernel/errors.ts';
import { fileLog, isBug } from './api/log.ts';
import { type Engine, openEngine } from './engine.ts';
import type { EngineNews, EngineOrder } from './shell/engine-messages.ts';

/** Electron's MessagePortMain, as far as it is used here: the engine knows no Electron. */
interface WindowPort {
  on(event: string, listener: (event?: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
  start(): void;
}
interface ParentPort {
  on(event: 'message', listener: (event: { data: EngineOrder; ports: WindowPort[] }) => void): void;
  postMessage(news: EngineNews): void;
}

/**
 * Entry of the app's utility process: --store FILE --log FOLDER --version V. Serves windows until told to end; one
 * whose app is gone is ended by Chromium.
 */
function serveWindows(parent: ParentPort): void {
  const { values } = parseArgs({
    options: {
      store: { type: 'string', default: '' },
      log: { type: 'string', default: '' },
      version: { type: 'string', default: '' },
    },
  });
  const log = fileLog(values.log);
  process.on('unhandledRejection', (error) => log.bug('engine', error));
  process.on('uncaughtException', (error) => {
    log.bug('engine', error);
    process.exit(1);
  });

  let engine: Engine | undefined;
  const end = () => {
    engine?.close();
    process.exit(0);
  };
  parent.on('message', ({ data, ports: [port] }) => {
    if (data.kind === 'end') end();
    if (data.kind === 'serve' && engine && port) {
      engine.serve(port);
      port.start();
    }
  });

  try {
    engine = openEngine(values.store, { create: true, door: 'window', log, version: values.version });
    parent.postMessage({ kind: 'ready' });
  } catch (error) {
    if (isBug(error)) log.bug('open', error);
    const message = error instanceof Refusal ? error.message : 'Chương trình gặp lỗi ngoài dự kiến khi mở sổ dữ liệu và đã ghi nhật ký.';
    parent.postMessage({ kind: 'refused', message });
  }
}

const { parentPort } = process as { parentPort?: ParentPort };
if (!parentPort) throw new Error('the engine process is started by the app alone');
serveWindows(parentPort);
