import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import { type PortMain, portMain } from './ports.ts';
import { strict } from './strict.ts';

/** Stands for the utility process: the built engine finds `process.parentPort` and nothing else of Electron. */
const port = parentPort;
if (!port) throw new Error('runs as a worker');
Object.defineProperty(process, 'parentPort', {
  value: strict('parentPort', {
    on: (event: string, listener: (event: { data: unknown; ports: PortMain[] }) => void) => {
      if (event !== 'message') throw new Error(`parentPort has no event ${event}`);
      port.on('message', ({ data, ports }: { data: unknown; ports: MessagePort[] }) => listener({ data, ports: ports.map(portMain) }));
    },
    postMessage: (message: unknown) => port.postMessage(message),
  }),
});
const { entry } = workerData as { entry: string };
await import(pathToFileURL(entry).href);
