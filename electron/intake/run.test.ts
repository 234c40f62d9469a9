import { describe, expect, it } from 'vitest';
import { day } from '../../shared/kernel/dates.ts';
import { communes, workbookOf } from '../../tests/support/exchange.ts';
import { fileToTake } from '../../tests/support/intake.ts';
import { memoryStore, stillSurroundings, testActor } from '../../tests/support/store.ts';
import type { IntakeResult } from '../../shared/intake/contract.ts';
import type { Store } from '../store/store.ts';
import type { Brought, Intake } from './intake.ts';
import { answerIn, applyIn, readIn, type Run, takeIn } from './run.ts';

const counts = { new: 1, changed: 0, same: 0, ask: 0, error: 0, aside: 0 };
const brought = { files: [], target: {}, answers: {}, today: day('2026-03-10') };
const countOf = (store: Store) => store.read((reader) => reader.sql("SELECT 1 FROM setting WHERE key = 'other'").length);
const otherWrites = (store: Store, year: number) =>
  store.write(testActor, (writer) => {
    writer.exec("INSERT INTO setting (key, year, value, updated_at) VALUES ('other', ?, '1', ?)", [year, writer.at]);
    writer.audit({ area: 'office', action: 'setting', changes: {} });
  });

/** An intake whose plan is what the store holds; somebody else writes the first `times` it has been judged. */
function disturbed(times: number) {
  const store = memoryStore();
  const written: number[] = [];
  let judged = 0;
  const intake: Intake<object, number, object, object> = {
    name: 'counted',
    judge: () => {
      const plan = countOf(store);
      judged += 1;
      if (judged <= times) otherWrites(store, 2000 + judged);
      return plan;
    },
    preview: () => ({ counts, shown: {} }),
    write: (_writer, plan) => written.push(plan),
  };
  return { run: () => takeIn({ store, actor: testActor }, intake, brought, {}), written };
}

describe('a plan', () => {
  it('is written only on the store it was made for: where somebody wrote in between it is made anew first', async () => {
    const { run, written } = disturbed(1);
    expect(await run()).toEqual({ plan: 1, written: true });
    expect(written).toEqual([1]);
  });

  it('is given up, and nothing written, where the store never stands still', async () => {
    const { run, written } = disturbed(99);
    await expect(run()).rejects.toThrow('đang được ghi liên tục');
    expect(written).toEqual([]);
  });
});

/** What a window is told of one file, and an intake that shows just what it was judged with. */
async function windowOf(caller = 'one', store = memoryStore()) {
  type Shown = Pick<Brought<object>, 'answers' | 'today'>;
  const intake: Intake<object, Shown, Shown, object> = {
    name: 'shown',
    judge: (_store, { answers, today }) => ({ answers, today }),
    preview: (plan) => ({ counts, shown: plan }),
    write: (writer) => {
      writer.audit({ area: 'office', action: 'import', changes: {} });
      return 1;
    },
  };
  const told: IntakeResult<Shown>[] = [];
  const run: Run<Shown> = {
    store,
    actor: { ...testActor, caller },
    emit: (event) => {
      if (event.kind === 'result') told.push(event.result);
    },
  };
  const last = () => {
    const result = told.at(-1);
    if (!result) throw new Error('nothing was told');
    return result;
  };
  const answer = (answers: Record<string, string[] | null>) => answerIn(run, intake, { token: last().token, answers });
  const apply = () => applyIn(run, intake, { token: last().token, order: {} });
  await readIn(run, intake, { files: [fileToTake(await workbookOf(communes({ 'Mã xã': '1', 'Tên xã': 'Xã A' })))], target: {} });
  return { last, answer, apply };
}

describe('a file that was read', () => {
  it('is judged with all answers given so far, and without those that were taken back', async () => {
    const { last, answer } = await windowOf();
    await answer({ sender: ['A'], basis: ['x'] });
    await answer({ day: ['B'] });
    expect(last().answers).toEqual({ sender: ['A'], basis: ['x'], day: ['B'] });
    await answer({ sender: null, basis: ['y'] });
    expect(last().answers).toEqual({ basis: ['y'], day: ['B'] });
  });

  it('is looked at again when a new day has begun, for days to come are planned and others were', async () => {
    const surroundings = stillSurroundings('2026-03-10T02:00:00Z');
    let shift = 0;
    const store = memoryStore({ ...surroundings, now: () => new Date(surroundings.now().getTime() + shift) });
    const { last, apply } = await windowOf('one', store);
    expect(last().today).toBe('2026-03-10');
    shift = 86_400_000;
    await apply();
    expect(last()).toMatchObject({ written: false, moved: true, today: '2026-03-11' });
    await apply();
    expect(last()).toMatchObject({ written: true, moved: false });
  });

  it('is let go when twelve other windows have read one since', async () => {
    const store = memoryStore();
    const windows = [];
    for (let at = 0; at <= 12; at += 1) windows.push(await windowOf(`window ${at}`, store));
    await expect(windows[0]?.apply()).rejects.toThrow('không còn trong bộ nhớ');
    await windows[1]?.apply();
    expect(windows[1]?.last().written).toBe(true);
  });
});
