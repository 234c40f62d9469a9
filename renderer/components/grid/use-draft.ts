import { useCallback, useRef, useState } from 'react';

/** What is being typed. «over» replaces the cell and arrows leave it; «inside» (F2) has the caret in the text. */
export interface Draft {
  text: string;
  mode: 'over' | 'inside';
}

/** The draft at hand in handlers at once, and on the screen with the next drawing. */
export function useDraft() {
  const [draft, setShown] = useState<Draft>();
  const latest = useRef<Draft>(undefined);
  const setDraft = useCallback((next: Draft | undefined) => {
    latest.current = next;
    setShown(next);
  }, []);
  /** The text typed, once; undefined where nothing was. */
  const take = useCallback((): string | undefined => {
    const text = latest.current?.text;
    setDraft(undefined);
    return text;
  }, [setDraft]);
  return { draft, latest, setDraft, take };
}
