import { ORPCError } from '@orpc/client';
import { TANSTACK_QUERY_OPERATION_CONTEXT_SYMBOL } from '@orpc/tanstack-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { connectTo, makeQueryClient } from '../../renderer/client/api.ts';
import { Surroundings } from '../../renderer/app/App.tsx';
import { TodayContext } from '../../renderer/client/today.ts';
import { day } from '../../shared/kernel/dates.ts';
import type { ErrorCode, FieldProblem } from '../../shared/kernel/errors.ts';
import { speakVietnamese } from '../../shared/kernel/messages.ts';

/** By name of the procedure («broadcasts.save») what the engine answers. */
export type Answers = Record<string, (input: never) => unknown>;

export const refusedWith = (code: ErrorCode, message: string, data?: { fields: FieldProblem[] } | { stored: unknown; sent: unknown }) =>
  new ORPCError(code, { defined: true, message, data });

/** Draws a piece of the renderer with all that surrounds it, as the page of a path and at an address, on 10/03/2026; everything asked is answered by `answers`. */
export async function show(
  piece: () => ReactNode,
  { path = '/', at = path, answers = {} }: { path?: string; at?: string; answers?: Answers } = {},
) {
  speakVietnamese();
  localStorage.clear();
  const queries = makeQueryClient();
  connectTo({
    call: async (path, input, { context }) => {
      const answer = answers[path.join('.')];
      if (!answer) throw new Error(`nobody answers ${path.join('.')}`);
      const answered = await answer(input as never);
      // Stands for the change stream: whatever is not asked by a query may have written.
      if (!(TANSTACK_QUERY_OPERATION_CONTEXT_SYMBOL in context)) setTimeout(() => void queries.invalidateQueries());
      return answered;
    },
  });
  const root = createRootRoute();
  const page = createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: (search: Record<string, unknown>) => search,
    component: () => <TodayContext value={day('2026-03-10')}>{piece()}</TodayContext>,
  });
  const router = createRouter({ routeTree: root.addChildren([page]), history: createMemoryHistory({ initialEntries: [at] }) });
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } });
  render(
    <Surroundings queries={queries} test>
      <RouterProvider router={router as never} />
    </Surroundings>,
  );
  await router.load();
  return { router };
}

export const box = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name });
