import { parentPort } from 'node:worker_threads';
import { Refusal } from '../../shared/kernel/errors.ts';
import { type JobOrder, type JobReport, jobs } from './jobs.ts';

/** Entry of the worker thread: one job after the other. Built as documents-worker.js beside the engine. */
const tell = (report: JobReport) => parentPort?.postMessage(report);
const everyMs = 50;

async function work({ name, input }: JobOrder): Promise<void> {
  let last = 0;
  const progress = (done: number, total: number) => {
    const now = performance.now();
    if (now - last < everyMs && done < total) return;
    last = now;
    tell({ kind: 'progress', done, total });
  };
  try {
    const job = jobs[name] as (input: unknown, onProgress: typeof progress) => Promise<unknown>;
    tell({ kind: 'done', output: await job(input, progress) });
  } catch (error) {
    if (error instanceof Refusal) {
      const { message, fields } = error;
      tell({ kind: 'refused', code: error.code === 'INVALID' ? 'INVALID' : 'REFUSED', message, fields });
    } else if (error instanceof Error) tell({ kind: 'failed', message: error.message, stack: error.stack ?? '' });
    else tell({ kind: 'failed', message: String(error), stack: '' });
  }
}

parentPort?.on('message', (order: JobOrder) => void work(order));
