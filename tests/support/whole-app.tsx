import type { ClientContext, ClientLink } from '@orpc/client';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { Surroundings } from '../../renderer/app/App.tsx';
import { connectTo, makeQueryClient } from '../../renderer/client/api.ts';
import { makeRouter } from '../../renderer/app/router.tsx';
import { onTestFinished } from 'vitest';
import { followChanges, noteMade } from '../../renderer/client/changes.ts';
import { openApi } from './api.ts';

type Procedure = (input: unknown, options: { signal?: AbortSignal | undefined }) => Promise<unknown>;

/** The whole product but for the browser and the wire: real pages, real api, a store in memory (today is 10/03/2026). */
export async function openApp(at: string) {
  localStorage.clear();
  const { api, store, bugs } = openApi();
  /** Every procedure that was called, in order. */
  const calls: string[] = [];
  const link: ClientLink<ClientContext> = {
    call: async (path, input, { signal }) => {
      calls.push(path.join('.'));
      const found = path.reduce<unknown>((level, name) => (level as Record<string, unknown>)[name], api);
      const before = store.changes.last;
      const answer = await (found as Procedure)(input, { signal });
      if (store.changes.last !== before) noteMade(store.changes.last);
      return answer;
    },
  };
  connectTo(link);
  const router = makeRouter(createMemoryHistory({ initialEntries: [at] }));
  const queries = makeQueryClient();
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  void followChanges(queries, ending.signal);
  render(
    <Surroundings queries={queries} test>
      <RouterProvider router={router} />
    </Surroundings>,
  );
  return { api, store, bugs, router, calls };
}
