import { Worker } from 'node:worker_threads';
import { cancelled, Refusal, refuse } from '../../shared/kernel/errors.ts';
import type { JobInput, JobName, JobOrder, JobOutput, JobReport } from './jobs.ts';
import type { Progress } from './progress.ts';

/** The one place that knows where the worker lies: beside this file as source, beside the engine in the built app. */
const workerUrl = () => new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './documents-worker.js', import.meta.url);

/** A PC of 4 GB keeps room for the window and the engine. */
const memoryMb = 1200;
const tooMuch = 'Tệp quá lớn so với bộ nhớ của máy. Hãy chia thành nhiều tệp nhỏ hơn rồi thử lại.';

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
  const worker = new Worker(workerUrl(), { workerData: order, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  const { promise, resolve, reject } = Promise.withResolvers<JobOutput<Name>>();
  const stop = () => reject(cancelled());
  signal?.addEventListener('abort', stop, { once: true });
  worker.on('message', (report: JobReport) => {
    if (report.kind === 'progress') onProgress?.(report.done, report.total);
    else if (report.kind === 'done') resolve(report.output as JobOutput<Name>);
    else if (report.kind === 'refused') reject(new Refusal(report.code, report.message, { fields: report.fields }));
    else reject(Object.assign(new Error(report.message), { stack: report.stack }));
  });
  worker.on('error', (error: Error & { code?: string }) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse(tooMuch) : error));
  worker.on('exit', (code) => reject(new Error(`document worker ended early (${code})`)));
  try {
    return await promise;
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
