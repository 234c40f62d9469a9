import { Worker } from 'node:worker_threads';
import { cancelled, Refusal, refuse } from '../../shared/kernel/errors.ts';
import type { JobInput, JobName, JobOrder, JobOutput, JobReport } from './jobs.ts';
import type { Progress } from './progress.ts';

/** The one place that knows where the worker lies: beside this file as source, beside the engine in the built app. */
const workerUrl = () => new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './documents-worker.js', import.meta.url);

/** A PC of 4 GB keeps room for the window and the engine. */
const memoryMb = 1200;
/** Making a document leaves much that is short-lived behind; the usual room of a thread is too small for it. */
const youngMb = 64;
const tooMuch = 'Tệp quá lớn so với bộ nhớ của máy. Hãy chia thành nhiều tệp nhỏ hơn rồi thử lại.';

/** A worker that has read its libraries waits a while for the next job; more than one would only take memory. */
let waiting: { worker: Worker; end: NodeJS.Timeout } | undefined;
const waitMs = 60_000;

function takeWorker(): Worker {
  if (!waiting)
    return new Worker(workerUrl(), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: youngMb },
    });
  const { worker, end } = waiting;
  clearTimeout(end);
  forget();
  worker.ref();
  return worker;
}

/** It keeps no program from ending. */
function keepWorker(worker: Worker): void {
  if (waiting) return void worker.terminate();
  worker.on('error', forget);
  worker.on('exit', forget);
  worker.unref();
  const sendHome = () => {
    forget();
    void worker.terminate();
  };
  waiting = { worker, end: setTimeout(sendHome, waitMs).unref() };
}

function forget(): void {
  waiting?.worker.off('error', forget);
  waiting?.worker.off('exit', forget);
  waiting = undefined;
}

/**
 * Runs one job in a thread of its own, so that the engine goes on answering. Stops it at once when `signal` aborts (CANCELLED).
 * REFUSED as the job refuses, or when it needs more memory than a document may.
 */
export async function runJob<Name extends JobName>(
  name: Name,
  input: JobInput<Name>,
  { signal, onProgress }: { signal?: AbortSignal | undefined; onProgress?: Progress | undefined } = {},
): Promise<JobOutput<Name>> {
  if (signal?.aborted) return Promise.reject(cancelled());
  const order: JobOrder = { name, input };
  const worker = takeWorker();
  const { promise, resolve, reject } = Promise.withResolvers<JobOutput<Name>>();
  /** Whether it has come to the end of its job, whatever that was. */
  let isFree = false;
  const stop = () => reject(cancelled());
  signal?.addEventListener('abort', stop, { once: true });
  const hear = (report: JobReport) => {
    if (report.kind === 'progress') return onProgress?.(report.done, report.total);
    isFree = true;
    if (report.kind === 'done') resolve(report.output as JobOutput<Name>);
    else if (report.kind === 'refused') reject(new Refusal(report.code, report.message, { fields: report.fields }));
    else reject(Object.assign(new Error(report.message), { stack: report.stack }));
  };
  const fail = (error: Error & { code?: string }) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse(tooMuch) : error);
  const end = (code: number) => reject(new Error(`document worker ended early (${code})`));
  worker.on('message', hear).on('error', fail).on('exit', end);
  worker.postMessage(order);
  try {
    return await promise;
  } finally {
    signal?.removeEventListener('abort', stop);
    if (isFree) {
      worker.off('message', hear).off('error', fail).off('exit', end);
      keepWorker(worker);
    } else await worker.terminate();
  }
}
