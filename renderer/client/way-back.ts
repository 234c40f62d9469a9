import { useSyncExternalStore } from 'react';
import type { SpanName } from '../../shared/kernel/periods.ts';

/** The figure whose record is being looked at on another page. */
export interface WayBack {
  label: string;
  search: { month: string; code: string; span: SpanName };
}

let way: WayBack | undefined;
const watchers = new Set<() => void>();

export function setWayBack(next: WayBack | undefined): void {
  way = next;
  for (const watcher of watchers) watcher();
}

export const useWayBack = (): WayBack | undefined =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => way,
  );
