import { describe, expect, it } from 'vitest';
import { refuse } from '../../../shared/kernel/errors.ts';
import type { IntakeEvent, IntakeResult } from '../../../shared/intake/contract.ts';
import { refusedWith } from '../../../tests/support/screen.tsx';
import { type Job, makeIntakeJob } from './intake-job.ts';
import { intakeTexts as texts } from './labels.ts';

interface Shown {
  words: string;
}
type Event = IntakeEvent<Shown>;
const result = (more: Partial<IntakeResult<Shown>> = {}): IntakeResult<Shown> => ({
  token: 't1',
  written: false,
  moved: false,
  undo: null,
  done: 0,
  tables: [],
  decisions: [],
  counts: { new: 3, changed: 1, same: 2, ask: 0, error: 0, aside: 0 },
  words: 'như cũ',
  ...more,
});
const finished = (more: Partial<IntakeResult<Shown>> = {}): Event => ({ kind: 'result', result: result(more) });
const progress = (stage: 'reading' | 'checking' | 'writing', done: number): Event => ({ kind: 'progress', stage, done, total: 10 });

/** Events that come at once. */
async function* stream(...events: Event[]) {
  yield* events;
}
/** One event, then nothing until it is stopped. */
const untilStopped = (first: Event) =>
  async function* (signal: AbortSignal | undefined) {
    yield first;
    await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
  };
type Events = (signal: AbortSignal | undefined) => AsyncGenerator<Event>;

function jobWith(reads: Events[], more: Events[] = []) {
  const given: unknown[] = [];
  const sent: unknown[] = [];
  const told: string[] = [];
  const states: Job<Shown>[] = [];
  const next = (async (input: unknown, options?: { signal?: AbortSignal }) => {
    sent.push(input);
    return more.shift()?.(options?.signal);
  }) as never;
  const job = makeIntakeJob<Shown, { leaveOutErrors: boolean }>(
    {
      read: (async (input: { files: File[]; passwords: string[]; leaveLocked: boolean }, options?: { signal?: AbortSignal }) => {
        given.push({ names: input.files.map(({ name }) => name), passwords: [...input.passwords], leaveLocked: input.leaveLocked });
        return reads.shift()?.(options?.signal);
      }) as never,
      answer: next,
      apply: next,
    },
    { written: ({ words }) => told.push(words), problem: (message) => told.push(message) },
  );
  const leave = job.listen(() => states.push(job.read()));
  return { job, given, sent, told, states, leave };
}
const file = new File(['x'], 'so-lieu.xlsx');
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a file that comes in', () => {
  it('goes through its stages to a preview in which nothing is written', async () => {
    const { job, states } = jobWith([() => stream(progress('reading', 5), progress('checking', 7), finished())]);
    await job.open([file]);
    expect(states.map((one) => (one.state === 'reading' ? `${one.running.stage} ${one.running.done}` : one.state))).toEqual([
      'reading 0',
      'reading 5',
      'checking 7',
      'read',
    ]);
    expect(job.read()).toMatchObject({ state: 'read', result: { token: 't1', written: false } });
  });

  it('sends answers and shows what they give under the new token', async () => {
    const { job, sent } = jobWith([() => stream(finished())], [() => stream(finished({ token: 't2' }))]);
    await job.open([file]);
    await job.answer({ ngày: ['B'] });
    expect(sent).toEqual([{ token: 't1', answers: { ngày: ['B'] } }]);
    expect(job.read()).toMatchObject({ state: 'read', result: { token: 't2' } });
  });

  it('keeps what is said while earlier answers are on their way, and sends it under the token they gave', async () => {
    let goOn: () => void = () => undefined;
    const slow = async function* () {
      yield progress('checking', 1);
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      yield finished({ token: 't2' });
    };
    const { job, sent } = jobWith([() => stream(finished())], [slow, () => stream(finished({ token: 't3' }))]);
    await job.open([file]);
    const first = job.answer({ một: ['A'] });
    await soon();
    await job.answer({ hai: ['B'] });
    await job.answer({ ba: ['C'] });
    goOn();
    await first;
    expect(sent).toEqual([
      { token: 't1', answers: { một: ['A'] } },
      { token: 't2', answers: { hai: ['B'], ba: ['C'] } },
    ]);
    expect(job.read()).toMatchObject({ result: { token: 't3' } });
  });

  it('writes what was shown, leaving rows out only when asked to', async () => {
    const { job, sent } = jobWith([() => stream(finished())], [() => stream(progress('writing', 9), finished({ written: true }))]);
    await job.open([file]);
    await job.write({ leaveOutErrors: true });
    expect(sent).toEqual([{ token: 't1', leaveOutErrors: true }]);
    expect(job.read()).toMatchObject({ state: 'read', result: { written: true } });
  });

  it('shows the file anew, with a word why, when the store had moved and nothing was written', async () => {
    const { job } = jobWith([() => stream(finished())], [() => stream(finished({ moved: true, words: 'đã khác', token: 't2' }))]);
    await job.open([file]);
    await job.write({ leaveOutErrors: false });
    expect(job.read()).toMatchObject({ state: 'read', note: texts.moved, result: { written: false, words: 'đã khác', token: 't2' } });
  });

  it('keeps the preview where the writing was refused, and says why', async () => {
    const { job } = jobWith(
      [() => stream(finished())],
      [
        async function* () {
          yield progress('writing', 0);
          throw refusedWith('REFUSED', 'Không có gì để nhập.');
        },
      ],
    );
    await job.open([file]);
    await job.write({ leaveOutErrors: false });
    expect(job.read()).toMatchObject({ state: 'read', problem: 'Không có gì để nhập.', result: { token: 't1' } });
  });

  it('says in the words of the engine why a file cannot be read', async () => {
    const { job } = jobWith([
      async function* () {
        yield progress('reading', 1);
        throw refusedWith('REFUSED', 'Tệp này không phải tệp Excel.');
      },
    ]);
    await job.open([file]);
    expect(job.read()).toMatchObject({ state: 'idle', message: 'Tệp này không phải tệp Excel.' });
  });

  it('stops while checking, and says that nothing was written', async () => {
    const { job } = jobWith([untilStopped(progress('checking', 1))]);
    const checking = job.open([file]);
    await soon();
    job.stop();
    expect(job.read()).toMatchObject({ state: 'reading', running: { stopping: true } });
    await checking;
    expect(job.read()).toMatchObject({ state: 'idle', message: texts.stopped });
  });

  it('stopped while writing, reads the file anew: only the store knows whether it was in time', async () => {
    const { job } = jobWith(
      [() => stream(finished()), () => stream(finished({ token: 't2', words: 'đã có' }))],
      [untilStopped(progress('writing', 1))],
    );
    await job.open([file]);
    const writing = job.write({ leaveOutErrors: false });
    await soon();
    job.stop();
    await writing;
    expect(job.read()).toMatchObject({ state: 'read', result: { token: 't2', words: 'đã có' }, note: texts.stoppedWriting });
  });

  it('takes another file in place of the one on its way', async () => {
    const { job } = jobWith([untilStopped(progress('reading', 1)), () => stream(finished({ token: 't2' }))]);
    const first = job.open([file]);
    await soon();
    await job.open([new File(['y'], 'khac.xlsx')]);
    await first;
    expect(job.read()).toMatchObject({ state: 'read', result: { token: 't2' } });
  });

  it('goes on while another page is looked at, and then says how it ended', async () => {
    const { job, told, leave } = jobWith([() => stream(finished())], [() => stream(finished({ written: true, words: 'đã ghi' }))]);
    await job.open([file]);
    const writing = job.write({ leaveOutErrors: false });
    leave();
    await writing;
    expect(told).toEqual(['đã ghi']);
  });

  it('keeps the bytes it was given, and says so when they cannot be read', async () => {
    const { job } = jobWith([]);
    const moved = new File(['x'], 'da-doi.xlsx');
    moved.arrayBuffer = () => Promise.reject(refuse('gone'));
    await job.open([moved]);
    expect(job.read()).toMatchObject({ state: 'idle', message: texts.unreadable });
  });
});
