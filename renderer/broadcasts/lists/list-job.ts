import type { ListEvent, ListResult } from '../../../shared/broadcasts/lists/contract.ts';
import type { importStages } from '../../../shared/exchange/contract.ts';
import type { Client } from '../../client/api.ts';
import { problemOf } from '../../client/errors.ts';
import { listTexts as texts } from './labels.ts';

export interface Running {
  stage: (typeof importStages)[number];
  done: number;
  total: number;
  stopping: boolean;
}
/** How far one list has come. `running` beside a result: an answer is on its way, or the writing. */
export type Job =
  | { state: 'idle'; message: string | undefined; file: File | undefined }
  | { state: 'reading'; file: File; running: Running }
  | { state: 'read'; file: File; result: ListResult; running: Running | undefined; problem: string | undefined };

type Calls = Pick<Client['broadcasts']['lists'], 'read' | 'answer' | 'apply'>;
type Start = (signal: AbortSignal) => Promise<AsyncIterable<ListEvent>>;
export type ListJob = ReturnType<typeof makeListJob>;

/** One list at a time; it stands while the user looks at other pages. */
export function makeListJob(calls: Calls) {
  let job: Job = { state: 'idle', message: undefined, file: undefined };
  let stop = new AbortController();
  const listeners = new Set<() => void>();
  const become = (next: Job) => {
    job = next;
    for (const listener of listeners) listener();
  };

  /** Follows the events to the result; undefined when it was stopped. */
  async function follow(start: Start, onProgress: (running: Running) => void): Promise<ListResult | undefined> {
    stop.abort();
    const own = new AbortController();
    stop = own;
    try {
      for await (const event of await start(own.signal)) {
        if (own.signal.aborted) return undefined;
        if (event.kind === 'result') return event.result;
        onProgress({ stage: event.stage, done: event.done, total: event.total, stopping: false });
      }
    } catch (error) {
      if (own.signal.aborted) return undefined;
      throw error;
    }
    if (own.signal.aborted) return undefined;
    throw new Error('the list ended without a result');
  }

  async function read(file: File): Promise<void> {
    const reading = (running: Running) => become({ state: 'reading', file, running });
    reading({ stage: 'reading', done: 0, total: 0, stopping: false });
    try {
      const kept = await keep(file);
      if (!kept) return become({ state: 'idle', message: texts.unreadable, file: undefined });
      const result = await follow((signal) => calls.read({ file: kept }, { signal }), reading);
      if (result) become({ state: 'read', file: kept, result, running: undefined, problem: undefined });
      else if (job.state === 'reading' && job.running.stopping) become({ state: 'idle', message: texts.stopped, file: kept });
    } catch (error) {
      become({ state: 'idle', message: problemOf(error).message, file });
    }
  }

  /** Goes on with the list that was read. */
  async function goOn(start: (token: string) => Start, stopped: string | undefined): Promise<boolean> {
    if (job.state !== 'read' || job.running) return false;
    const { file, result } = job;
    const running = (now: Running) => become({ state: 'read', file, result, running: now, problem: undefined });
    running({ stage: 'checking', done: 0, total: 0, stopping: false });
    try {
      const next = await follow(start(result.token), running);
      if (next) become({ state: 'read', file, result: next, running: undefined, problem: undefined });
      else if (stopped) become({ state: 'idle', message: stopped, file });
      else become({ state: 'read', file, result, running: undefined, problem: undefined });
      return next !== undefined;
    } catch (error) {
      become({ state: 'read', file, result, running: undefined, problem: problemOf(error).message });
      return false;
    }
  }

  return {
    read: () => job,
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open: read,
    answer: (answers: Record<string, string[] | null>) =>
      goOn((token) => (signal) => calls.answer({ token, answers }, { signal }), undefined),
    write: (leaveOutErrors: boolean) =>
      goOn((token) => (signal) => calls.apply({ token, leaveOutErrors }, { signal }), texts.stoppedWriting),
    stop: () => {
      const running = job.state === 'idle' ? undefined : job.running;
      if (job.state === 'idle' || !running || running.stopping) return;
      become({ ...job, running: { ...running, stopping: true } });
      stop.abort();
    },
    forget: () => {
      stop.abort();
      become({ state: 'idle', message: undefined, file: undefined });
    },
    refuse: (message: string) => become({ state: 'idle', message, file: undefined }),
  };
}

/** The bytes as they are now: saving the file in Excel meanwhile would make it unreadable later. */
async function keep(file: File): Promise<File | undefined> {
  try {
    return new File([await file.arrayBuffer()], file.name, { type: file.type });
  } catch {
    return undefined;
  }
}
