import { QueryObserver } from '@tanstack/react-query';
import { expect, it, onTestFinished } from 'vitest';
import { connectTo, makeQueryClient } from './api.ts';
import { followChanges, noteMade, writtenIsShown } from './changes.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A page that looks at one answer, and the engine's stream in the hand of the test. */
async function look(queryKey: readonly unknown[]) {
  let tell: (event: { area: string; change: number }) => void = () => undefined;
  let cut: () => void = () => undefined;
  connectTo({
    call: async () =>
      (async function* () {
        for (;;) {
          const event = await new Promise<{ area: string; change: number }>((resolve, reject) => {
            tell = resolve;
            cut = () => reject(new Error('the engine has gone'));
          });
          yield { ids: [], ...event };
        }
      })(),
  });
  const queries = makeQueryClient();
  const engine = { stored: 'trước' };
  const answer = async () => {
    const { stored } = engine;
    await pause(100);
    return stored;
  };
  const observer = new QueryObserver(queries, { queryKey, queryFn: answer });
  const over = new AbortController();
  onTestFinished(observer.subscribe(() => undefined));
  onTestFinished(() => over.abort());
  void followChanges(queries, over.signal);
  await pause(150);
  return {
    engine,
    shown: () => observer.getCurrentResult().data,
    tell: (area: string, change: number) => tell({ area, change }),
    cut: () => cut(),
  };
}

it('what was put together otherwise than by the contract is asked again after any change', async () => {
  const { engine, shown, tell } = await look(['office.staff', 'một']);
  engine.stored = 'sau';
  tell('broadcasts', 1);
  await expect.poll(shown).toBe('sau');
});

it('a second change on the heels of the first does not end the waiting for the first before its answer is there', async () => {
  const { engine, shown, tell } = await look([['office', 'staff', 'list'], { type: 'query' }]);
  engine.stored = 'sau';
  noteMade(11);
  const waited = writtenIsShown();
  tell('office', 11);
  await pause(60);
  tell('office', 12);
  await waited;
  expect(shown()).toBe('sau');
});

it('what was missed while the program did not answer is asked again once it does', async () => {
  const { engine, shown, cut } = await look([['office', 'staff', 'list'], { type: 'query' }]);
  expect(shown()).toBe('trước');
  cut();
  engine.stored = 'sau';
  await expect.poll(shown, { timeout: 5000 }).toBe('sau');
});

it('nobody waits for what is written to be shown while the program does not answer', async () => {
  const { cut } = await look([['office', 'staff', 'list'], { type: 'query' }]);
  noteMade(1001);
  const waited = writtenIsShown().then(() => 'ended');
  cut();
  expect(await Promise.race([waited, pause(800)])).toBe('ended');
  noteMade(1002);
  expect(await Promise.race([writtenIsShown().then(() => 'ended'), pause(100)])).toBe('ended');
});
