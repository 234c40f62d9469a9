import { join } from 'node:path';
import { type MessagePortMain, utilityProcess } from 'electron';
import { refuse } from '../../shared/kernel/errors.ts';
import type { EngineNews, EngineOrder } from './engine-messages.ts';

export interface EngineOptions {
  store: string;
  log: string;
  version: string;
}

/** The engine in its own process: a synchronous store, workbooks and PDFs would freeze every window in main. */
export interface EngineLink {
  /** Gives one window its end of the engine; what goes through it main never sees. */
  serve(port: MessagePortMain): void;
  /** Asks it to close the store and waits; one that does not answer in time is ended (a cut transaction rolls back at the next start). */
  end(): Promise<void>;
  /** It stopped without having been asked to. */
  onGone(listener: (code: number) => void): void;
}

const longestFarewell = 5_000;

/** Starts the engine on the store. REFUSED with the engine's own words when it cannot open it; the file stays as it is. */
export function startEngine({ store, log, version }: EngineOptions): Promise<EngineLink> {
  const entry = join(import.meta.dirname, 'engine-process.js');
  const child = utilityProcess.fork(entry, ['--store', store, '--log', log, '--version', version], { serviceName: 'So du lieu' });
  const order = (what: EngineOrder, ports: MessagePortMain[] = []) => child.postMessage(what, ports);
  const listeners: ((code: number) => void)[] = [];
  let running = true;
  let ending = false;
  const gone = new Promise<number>((resolve) => {
    child.once('exit', (code) => {
      running = false;
      resolve(code);
      if (!ending) for (const listener of listeners) listener(code);
    });
  });

  const link: EngineLink = {
    serve: (port) => order({ kind: 'serve' }, [port]),
    onGone: (listener) => listeners.push(listener),
    end: async () => {
      ending = true;
      if (!running) return;
      order({ kind: 'end' });
      const patience = setTimeout(() => child.kill(), longestFarewell);
      await gone;
      clearTimeout(patience);
    },
  };
  return new Promise((resolve, reject) => {
    child.on('message', (news: EngineNews) => {
      if (news.kind === 'ready') return resolve(link);
      void link.end();
      reject(refuse(news.message));
    });
    void gone.then((code) => reject(refuse(`Phần giữ sổ dữ liệu không khởi động được (mã ${code}).`)));
  });
}
