import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { anyArea, isMoved } from '../../shared/app/reads.ts';
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

/** Last change of the store this window's own calls made, and last one that is on the screen. */
let made = 0;
let shown = 0;
/** Who follows the stream at the moment; nobody: nothing can be waited for. */
let follower: AbortSignal | undefined;
let waiting: { change: number; resolve: () => void }[] = [];

/** An answer says that its call has written: which change of the store it was. */
export function noteMade(change: number): void {
  made = Math.max(made, change);
}

function noteShown(change: number): void {
  shown = Math.max(shown, change);
  const done = waiting.filter((one) => one.change <= shown);
  waiting = waiting.filter((one) => one.change > shown);
  for (const { resolve } of done) resolve();
}

/** The engine that comes back may count from the beginning. */
function leave(): void {
  follower = undefined;
  noteShown(made);
  made = 0;
  shown = 0;
}

/** Ends when the screen shows what this window has written up to now. Nothing is asked for it: the change stream brings it anyway. */
export const writtenIsShown = (): Promise<void> =>
  follower && made > shown ? new Promise((resolve) => waiting.push({ change: made, resolve })) : Promise.resolve();

/** Keys of the contract begin with the procedure's path; what was put together otherwise may hang on anything. */
const isPath = (part: unknown): part is string[] => Array.isArray(part);
const isStale = ([path]: QueryKey, moved: ReadonlySet<string>): boolean => !isPath(path) || isMoved(path, moved);

/** Follows the engine's event stream for as long as the page lives: what reads a moved area is asked again, once, and what was missed too. */
export async function followChanges(queries: QueryClient, signal: AbortSignal): Promise<void> {
  const moved = new Set<string>();
  let heard = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = async () => {
    timer = undefined;
    const [areas, change] = [new Set(moved), heard];
    moved.clear();
    // Where a later change asks the same again, this waits for the later answer.
    await queries.invalidateQueries({ predicate: ({ queryKey }) => isStale(queryKey, areas) });
    noteShown(change);
  };
  /** One write may move several areas: they are told one after the other. */
  const hear = (area: string, change: number) => {
    moved.add(area);
    heard = change;
    timer ??= setTimeout(() => void refresh(), 20);
  };
  while (!signal.aborted) {
    try {
      const events = await client.app.changes(undefined, { signal });
      follower = signal;
      if (lost) hear(anyArea, made);
      else noteShown(made);
      setLost(false);
      for await (const { area, change } of events) hear(area, change);
    } catch {
      if (!signal.aborted) setLost(true);
    }
    if (follower === signal) leave();
    if (!signal.aborted) await pause(1500);
  }
}
