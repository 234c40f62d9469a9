import { useSyncExternalStore } from 'react';
import type { z } from 'zod';

const prefix = 'so-truyen-thong.';

export interface Remembered<Value> {
  read(): Value;
  write(value: Value): void;
  listen(listener: () => void): () => void;
}

/** A choice that outlives a restart on this machine; what no longer fits its schema counts as never chosen. */
export function remembered<Value>(key: string, schema: z.ZodType<Value>, fallback: Value): Remembered<Value> {
  const listeners = new Set<() => void>();
  let known: { text: string | null; value: Value } | undefined;
  const parse = (text: string | null): Value => {
    if (text === null) return fallback;
    const parsed = schema.safeParse(jsonOf(text));
    return parsed.success ? parsed.data : fallback;
  };
  return {
    read: () => {
      const text = localStorage.getItem(prefix + key);
      if (known?.text !== text) known = { text, value: parse(text) };
      return known ? known.value : fallback;
    },
    write: (value) => {
      localStorage.setItem(prefix + key, JSON.stringify(value));
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Spoilt or of another version: as if nothing was remembered.
    return undefined;
  }
}

export function useRemembered<Value>(store: Remembered<Value>): [Value, (value: Value) => void] {
  return [useSyncExternalStore(store.listen, store.read), store.write];
}
