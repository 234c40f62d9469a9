import { createORPCClient } from '@orpc/client';
import { afterEach, expect, it, vi } from 'vitest';
import { headers } from '../../shared/app/headers.ts';
import { type Client, connectTo, makeQueryClient } from './api.ts';
import { followChanges, writtenIsShown } from './changes.ts';
import { ownLink } from './link.ts';

afterEach(() => vi.unstubAllGlobals());

/** Whether a promise has ended by now. */
const ended = async (work: Promise<void>) => {
  let is = false;
  void work.then(() => {
    is = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  return is;
};

it('what this page has written is waited for until the change stream has come round to it; what it has only read is not', async () => {
  let tell: (change: number) => void = () => undefined;
  connectTo({
    call: async () =>
      (async function* () {
        for (;;) yield { area: 'office', ids: [], change: await new Promise<number>((resolve) => (tell = resolve)) };
      })(),
  });
  const over = new AbortController();
  void followChanges(makeQueryClient(), over.signal);
  await new Promise((resolve) => setTimeout(resolve));
  let answer: Record<string, string> = {};
  vi.stubGlobal('fetch', async () => new Response('{"json":[]}', { headers: { 'content-type': 'application/json', ...answer } }));
  const page = createORPCClient<Client>(await ownLink(window));
  await page.office.staff.list({});
  expect(await ended(writtenIsShown())).toBe(true);
  answer = { [headers.change]: '7' };
  await page.office.staff.list({});
  const shown = writtenIsShown();
  expect(await ended(shown)).toBe(false);
  tell(6);
  expect(await ended(shown)).toBe(false);
  tell(7);
  expect(await ended(shown)).toBe(true);
  over.abort();
});
