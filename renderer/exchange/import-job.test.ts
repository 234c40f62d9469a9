import { describe, expect, it } from 'vitest';
import { refuse } from '../../shared/kernel/errors.ts';
import type { ImportEvent, ImportResult } from '../../shared/exchange/contract.ts';
import { refusedWith } from '../../tests/support/screen.tsx';
import { countsOf, type Job, makeImportJob } from './import-job.ts';
import { exchangeTexts as texts } from './labels.ts';

const result = (more: Partial<ImportResult> = {}): ImportResult => ({
  sheets: { 'Phát thanh': { new: 3, changed: 1, same: 2, errors: 0 } },
  errors: [],
  warnings: [],
  ...more,
});
const finished = (written: boolean, of = result(), token = 't1'): ImportEvent => ({ kind: 'result', token, written, result: of });
const progress = (stage: 'reading' | 'checking' | 'writing', done: number): ImportEvent => ({ kind: 'progress', stage, done, total: 10 });

/** Events that come at once. */
async function* stream(...events: ImportEvent[]) {
  yield* events;
}
/** One event, then nothing until it is stopped. */
const untilStopped = (first: ImportEvent) =>
  async function* (signal: AbortSignal | undefined) {
    yield first;
    await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
  };
type Events = (signal: AbortSignal | undefined) => AsyncGenerator<ImportEvent>;

function jobWith(previews: Events[], applies: Events[] = []) {
  const applied: unknown[] = [];
  const told: string[] = [];
  const states: Job[] = [];
  const job = makeImportJob(
    {
      preview: (async (_: unknown, options?: { signal?: AbortSignal }) => previews.shift()?.(options?.signal)) as never,
      apply: (async (input: unknown, options?: { signal?: AbortSignal }) => {
        applied.push(input);
        return applies.shift()?.(options?.signal);
      }) as never,
    },
    { done: (message) => told.push(message), problem: (message) => told.push(message) },
  );
  const leave = job.listen(() => states.push(job.read()));
  return { job, applied, told, states, leave };
}
const file = new File(['x'], 'so-lieu.xlsx');

describe('an import', () => {
  it('goes through its stages to a preview in which nothing is written', async () => {
    const { job, states } = jobWith([() => stream(progress('reading', 5), progress('checking', 7), finished(false))]);
    await job.check(file);
    expect(states.map((one) => (one.state === 'running' ? `${one.stage} ${one.done}` : one.state))).toEqual([
      'reading 0',
      'reading 5',
      'checking 7',
      'checked',
    ]);
    expect(job.read()).toMatchObject({ state: 'checked', token: 't1' });
  });

  it('writes what was previewed, leaving rows out only when asked to', async () => {
    const { job, applied } = jobWith([() => stream(finished(false))], [() => stream(progress('writing', 9), finished(true))]);
    await job.check(file);
    await job.write(true);
    expect(applied).toEqual([{ token: 't1', leaveOutErrors: true }]);
    expect(job.read()).toMatchObject({ state: 'written' });
  });

  it('shows the errors again when the store had moved and nothing was written', async () => {
    const errors = [{ sheet: 'Phát thanh', row: 2, column: 'Mã xã', reason: 'Không có xã này.' }];
    const { job } = jobWith([() => stream(finished(false))], [() => stream(finished(false, result({ errors })))]);
    await job.check(file);
    await job.write(false);
    expect(job.read()).toMatchObject({ state: 'checked', result: { errors } });
  });

  it('says in the words of the engine why a file cannot be read', async () => {
    const { job } = jobWith([
      async function* () {
        yield progress('reading', 1);
        throw refusedWith('REFUSED', 'Tệp này có mật khẩu.');
      },
    ]);
    await job.check(file);
    expect(job.read()).toMatchObject({ state: 'failed', message: 'Tệp này có mật khẩu.' });
  });

  it('stops while checking, and says that nothing was written', async () => {
    const { job } = jobWith([untilStopped(progress('checking', 1))]);
    const checking = job.check(file);
    await new Promise((resolve) => setTimeout(resolve, 5));
    job.stop();
    expect(job.read()).toMatchObject({ state: 'running', stopping: true });
    await checking;
    expect(job.read()).toMatchObject({ state: 'failed', message: texts.stopped });
  });

  it('stopped while writing, checks the file anew: only the store knows whether it was in time', async () => {
    const same = result({ sheets: { 'Phát thanh': { new: 0, changed: 0, same: 6, errors: 0 } } });
    const { job } = jobWith(
      [() => stream(finished(false)), () => stream(finished(false, same, 't2'))],
      [untilStopped(progress('writing', 1))],
    );
    await job.check(file);
    const writing = job.write(false);
    await new Promise((resolve) => setTimeout(resolve, 5));
    job.stop();
    await writing;
    expect(job.read()).toMatchObject({ state: 'checked', token: 't2', result: same, note: texts.stoppedWriting });
  });

  it('takes another file in place of the one on its way', async () => {
    const { job } = jobWith([untilStopped(progress('reading', 1)), () => stream(finished(false, result(), 't2'))]);
    const first = job.check(file);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await job.check(new File(['y'], 'khac.xlsx'));
    await first;
    expect(job.read()).toMatchObject({ state: 'checked', token: 't2' });
  });

  it('goes on while another page is looked at, and then says how it ended', async () => {
    const { job, told, leave } = jobWith([() => stream(finished(false))], [() => stream(finished(true))]);
    await job.check(file);
    const writing = job.write(false);
    leave();
    await writing;
    expect(told).toEqual([texts.written(3, 1)]);
  });

  it('keeps the bytes it was given, and says so when they cannot be read', async () => {
    const { job } = jobWith([]);
    const moved = new File(['x'], 'da-doi.xlsx');
    moved.arrayBuffer = () => Promise.reject(refuse('gone'));
    await job.check(moved);
    expect(job.read()).toMatchObject({ state: 'failed', message: texts.unreadable });
  });
});

describe('counts of a result', () => {
  it('add up over the sheets and tell rows in error from errors', () => {
    const counts = countsOf(
      result({
        sheets: { Xã: { new: 1, changed: 0, same: 0, errors: 1 }, 'Phát thanh': { new: 3, changed: 1, same: 2, errors: 1 } },
        errors: [1, 2, 3].map((row) => ({ sheet: 'Xã', row, column: null, reason: 'x' })),
      }),
    );
    expect(counts).toEqual({ fresh: 4, changed: 1, same: 2, errorRows: 2, errors: 3 });
  });
});
