import type { ImportEvent, ImportResult, importStages } from '../../shared/exchange/contract.ts';
import type { Client } from '../client/api.ts';
import { problemOf } from '../client/errors.ts';
import { openedWithPassword } from '../components/file-password/ask-password.tsx';
import { exchangeTexts as texts } from './labels.ts';

/** How far the import of one file has come. */
export type Job =
  | { state: 'idle' }
  | { state: 'running'; file: File; stage: (typeof importStages)[number]; done: number; total: number; stopping: boolean }
  /** Nothing is written yet. `note` says what happened before, if anything did. */
  | { state: 'checked'; file: File; token: string; result: ImportResult; note: string | undefined }
  | { state: 'written'; file: File; token: string; result: ImportResult }
  | { state: 'failed'; file: File | undefined; message: string };

type Calls = Pick<Client['exchange'], 'preview' | 'apply'>;
/** Says how it ended where nobody looks at the page any more. */
interface Tell {
  done: (message: string) => void;
  problem: (message: string) => void;
}

export type ImportJob = ReturnType<typeof makeImportJob>;

/** One import at a time, which goes on while the user looks at other pages; «Dừng» ends it. */
export function makeImportJob(calls: Calls, tell: Tell) {
  let job: Job = { state: 'idle' };
  let stop = new AbortController();
  const listeners = new Set<() => void>();
  const become = (next: Job) => {
    job = next;
    for (const listener of listeners) listener();
    if (listeners.size > 0) return;
    if (next.state === 'written') tell.done(writtenText(next.result));
    if (next.state === 'failed') tell.problem(next.message);
  };

  const isStopping = () => job.state === 'running' && job.stopping;

  /** Follows the events to the result; undefined when it was stopped. */
  async function follow(file: File, start: (signal: AbortSignal) => Promise<AsyncIterable<ImportEvent>>, stage: 'reading' | 'checking') {
    stop.abort();
    const own = new AbortController();
    stop = own;
    become({ state: 'running', file, stage, done: 0, total: 0, stopping: false });
    try {
      for await (const event of await start(own.signal)) {
        if (own.signal.aborted) return undefined;
        if (event.kind === 'result') return event;
        become({ state: 'running', file, stage: event.stage, done: event.done, total: event.total, stopping: false });
      }
    } catch (error) {
      if (own.signal.aborted) return undefined;
      throw error;
    }
    if (own.signal.aborted) return undefined;
    throw new Error('the import ended without a result');
  }

  async function check(file: File, note?: string): Promise<void> {
    try {
      const kept = await keep(file);
      if (!kept) return become({ state: 'failed', file: undefined, message: texts.unreadable });
      const read = await openedWithPassword((password) =>
        follow(kept, (signal) => calls.preview({ file: kept, password }, { signal }), 'reading'),
      );
      if (!read) return become({ state: 'idle' });
      const found = read.result;
      if (found) become({ state: 'checked', file: kept, token: found.token, result: found.result, note });
      else if (isStopping()) become({ state: 'failed', file: kept, message: texts.stopped });
    } catch (error) {
      become({ state: 'failed', file: undefined, message: problemOf(error).message });
    }
  }

  async function write(leaveOutErrors: boolean): Promise<void> {
    if (job.state !== 'checked') return;
    const { file, token } = job;
    try {
      const found = await follow(file, (signal) => calls.apply({ token, leaveOutErrors }, { signal }), 'checking');
      if (found) become({ state: found.written ? 'written' : 'checked', file, token: found.token, result: found.result, note: undefined });
      // Whether the engine had finished before it heard of the stop shows only in the store: so the file is checked anew.
      else if (isStopping()) await check(file, texts.stoppedWriting);
    } catch (error) {
      become({ state: 'failed', file, message: problemOf(error).message });
    }
  }

  return {
    read: () => job,
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    check: (file: File) => check(file),
    write,
    stop: () => {
      if (job.state !== 'running' || job.stopping) return;
      become({ ...job, stopping: true });
      stop.abort();
    },
    forget: () => {
      stop.abort();
      become({ state: 'idle' });
    },
    refuse: (message: string) => become({ state: 'failed', file: undefined, message }),
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

/** Rows over all sheets, and how many rows hold an error (a row may hold several). */
export function countsOf(result: ImportResult) {
  const sheets = Object.values(result.sheets);
  const sum = (of: (sheet: (typeof sheets)[number]) => number) => sheets.reduce((total, sheet) => total + of(sheet), 0);
  return {
    fresh: sum((sheet) => sheet.new),
    changed: sum((sheet) => sheet.changed),
    same: sum((sheet) => sheet.same),
    errorRows: sum((sheet) => sheet.errors),
    errors: result.errors.length,
  };
}

export const writtenText = (result: ImportResult): string => {
  const { fresh, changed } = countsOf(result);
  return texts.written(fresh, changed);
};
