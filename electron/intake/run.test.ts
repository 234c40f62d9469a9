import { describe, expect, it } from 'vitest';
import { day } from '../../shared/kernel/dates.ts';
import { memoryStore, testActor } from '../../tests/support/store.ts';
import type { Store } from '../store/store.ts';
import type { Intake } from './intake.ts';
import { takeIn } from './run.ts';

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
    preview: () => ({ counts: { new: 1, changed: 0, same: 0, ask: 0, error: 0, aside: 0 }, shown: {} }),
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
