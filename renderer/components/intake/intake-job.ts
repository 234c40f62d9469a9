import type { IntakeEvent, IntakeResult, IntakeStage } from '../../../shared/intake/contract.ts';
import { problemOf } from '../../client/errors.ts';
import { askPassword } from '../file-password/ask-password.tsx';
import { intakeTexts as texts } from './labels.ts';

export interface Step {
  stage: IntakeStage;
  done: number;
  total: number;
  stopping: boolean;
}
/** How far one file has come. `running` beside a result: an answer is on its way, or the writing. */
export type Job<Shown> =
  | { state: 'idle'; message: string | undefined; files: readonly File[] }
  | { state: 'reading'; files: readonly File[]; running: Step }
  | {
      state: 'read';
      files: readonly File[];
      result: IntakeResult<Shown>;
      running: Step | undefined;
      problem: string | undefined;
      /** What happened before, if anything did. */
      note: string | undefined;
    };
export type ReadJob<Shown> = Extract<Job<Shown>, { state: 'read' }>;

interface Given {
  files: File[];
  passwords: string[];
  leaveLocked: boolean;
}
interface Options {
  signal: AbortSignal;
}
type Events<Shown> = Promise<AsyncIterable<IntakeEvent<Shown>>>;
/** The procedures of one kind of file, with what it is read for and how it is written filled in. */
export interface Calls<Shown, Order, Answer> {
  read: (given: Given, options: Options) => Events<Shown>;
  answer: (input: { token: string; answers: Record<string, Answer | null> }, options: Options) => Events<Shown>;
  apply: (input: { token: string } & Order, options: Options) => Events<Shown>;
}
/** Says how it ended where nobody looks at the page any more. */
interface Tell<Shown> {
  written: (result: IntakeResult<Shown>) => void;
  problem: (message: string) => void;
}
export type IntakeJob<Shown, Order = object, Answer = string[]> = ReturnType<typeof makeIntakeJob<Shown, Order, Answer>>;

/** One file at a time, which goes on while the user looks at other pages; «Dừng» ends it. */
export function makeIntakeJob<Shown, Order = object, Answer = string[]>(calls: Calls<Shown, Order, Answer>, tell?: Tell<Shown>) {
  let job: Job<Shown> = { state: 'idle', message: undefined, files: [] };
  let stop = new AbortController();
  /** Answers given while earlier ones are on their way. */
  let waiting: Record<string, Answer | null> | undefined;
  const listeners = new Set<() => void>();
  const become = (next: Job<Shown>) => {
    job = next;
    for (const listener of listeners) listener();
    if (listeners.size > 0) return;
    if (next.state === 'read' && !next.running && next.result.written) tell?.written(next.result);
    const problem = next.state === 'idle' ? next.message : next.state === 'read' ? next.problem : undefined;
    if (problem) tell?.problem(problem);
  };
  const isStopping = () => job.state !== 'idle' && job.running?.stopping === true;

  /** Follows the events to the result; undefined when it was stopped. */
  async function follow(start: (options: Options) => Events<Shown>, onProgress: (step: Step) => void) {
    stop.abort();
    const own = new AbortController();
    stop = own;
    try {
      for await (const event of await start({ signal: own.signal })) {
        if (own.signal.aborted) return undefined;
        if (event.kind === 'result') return event.result;
        onProgress({ stage: event.stage, done: event.done, total: event.total, stopping: false });
      }
    } catch (error) {
      if (own.signal.aborted) return undefined;
      throw error;
    }
    if (own.signal.aborted) return undefined;
    throw new Error('the file ended without a result');
  }

  /** As it is first, then with what the user types, until it opens. False when the user gives up the only file. */
  async function opened(files: File[], onProgress: (step: Step) => void) {
    const given: Given = { files, passwords: [], leaveLocked: false };
    for (;;) {
      try {
        return await follow((options) => calls.read(given, options), onProgress);
      } catch (error) {
        const problem = problemOf(error).fields.find(({ field }) => field === 'password');
        if (!problem || given.leaveLocked) throw error;
        const typed = await askPassword(problem.message);
        if (typed !== undefined) given.passwords.push(typed);
        else if (files.length === 1) return false;
        else given.leaveLocked = true;
      }
    }
  }

  async function open(chosen: readonly File[], note?: string): Promise<void> {
    const reading = (running: Step) => become({ state: 'reading', files: chosen, running });
    reading({ stage: 'reading', done: 0, total: 0, stopping: false });
    try {
      const files = await Promise.all(chosen.map(keep));
      const kept = files.filter((file) => file !== undefined);
      if (kept.length < files.length) return become({ state: 'idle', message: texts.unreadable, files: [] });
      const result = await opened(kept, reading);
      if (result) become({ state: 'read', files: kept, result, running: undefined, problem: undefined, note });
      else if (result === false) become({ state: 'idle', message: undefined, files: [] });
      else if (isStopping()) become({ state: 'idle', message: texts.stopped, files: kept });
    } catch (error) {
      become({ state: 'idle', message: problemOf(error).message, files: chosen });
    }
  }

  /** Goes on with the file that was read. */
  async function goOn(
    stage: IntakeStage,
    start: (token: string, options: Options) => Events<Shown>,
  ): Promise<IntakeResult<Shown> | undefined> {
    if (job.state !== 'read' || job.running) return undefined;
    const { files, result, note } = job;
    const running = (now: Step) => become({ state: 'read', files, result, running: now, problem: undefined, note });
    running({ stage, done: 0, total: 0, stopping: false });
    try {
      const next = await follow((options) => start(result.token, options), running);
      if (next)
        become({
          state: 'read',
          files,
          result: next,
          running: undefined,
          problem: undefined,
          note: next.moved ? texts.moved : undefined,
        });
      // Whether the engine had finished before it heard of the stop shows only in the store: so the file is read anew.
      else if (isStopping()) await open(files, stage === 'writing' ? texts.stoppedWriting : undefined);
      return next;
    } catch (error) {
      become({ state: 'read', files, result, running: undefined, problem: problemOf(error).message, note });
      return undefined;
    }
  }

  async function answer(answers: Record<string, Answer | null>): Promise<void> {
    if (job.state === 'read' && job.running?.stage === 'checking') {
      waiting = { ...waiting, ...answers };
      return;
    }
    for (let next: typeof waiting = answers; next; next = waiting) {
      waiting = undefined;
      const given = next;
      await goOn('checking', (token, options) => calls.answer({ token, answers: given }, options));
    }
  }

  return {
    read: () => job,
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open: (files: readonly File[]) => open(files),
    answer,
    write: (order: Order) => goOn('writing', (token, options) => calls.apply({ token, ...order }, options)),
    stop: () => {
      if (job.state === 'idle' || !job.running || job.running.stopping) return;
      become({ ...job, running: { ...job.running, stopping: true } });
      stop.abort();
    },
    forget: () => {
      waiting = undefined;
      stop.abort();
      become({ state: 'idle', message: undefined, files: [] });
    },
    refuse: (message: string) => become({ state: 'idle', message, files: [] }),
  };
}

/** The bytes as they are now: saving the file in Excel meanwhile would make it unreadable later. */
async function keep(file: File): Promise<File | undefined> {
  try {
    return new File([await file.arrayBuffer()], file.name, { type: file.type });
  } catch {
    // Gone or locked since it was chosen: the user is told that it cannot be read.
    return undefined;
  }
}
