import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { client } from './api.ts';

let lost = false;
const watchers = new Set<() => void>();
function setLost(value: boolean): void {
  if (lost === value) return;
  lost = value;
  for (const watcher of watchers) watcher();
}

/** True while the program does not answer. */
export const useLost = (): boolean =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => lost,
  );

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Everything on the screen is asked again after any write, of this window or another: figures, grids and names hang on
 * records of several areas, and only what is being looked at is fetched.
 */
export const refreshAll = (queries: QueryClient): Promise<void> => queries.invalidateQueries();

/** Follows the engine's event stream for as long as the page lives; what was missed while it was away is asked again. */
export async function followChanges(queries: QueryClient, signal: AbortSignal): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      void refreshAll(queries);
    }, 60);
  };
  while (!signal.aborted) {
    try {
      const events = await client.app.changes(undefined, { signal });
      if (lost) soon();
      setLost(false);
      for await (const _ of events) soon();
    } catch {
      if (!signal.aborted) setLost(true);
    }
    if (!signal.aborted) await pause(1500);
  }
}
