import { useWindowEvent } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useRef } from 'react';

/** A scan without Enter behind it is over after this pause (milliseconds) … */
const pause = 500;
/** … when it was so long and came so fast, a letter at a time, that no hand can have typed it. */
const shortestScan = 12;
const slowestScanner = 60;
/** Enter, Ctrl+J, Ctrl+M: what scanners end with. */
const isEnd = (event: { key: string; ctrlKey: boolean }) => event.key === 'Enter' || (event.ctrlKey && /^[jm]$/i.test(event.key));
const ownKeys = /^[acvxzs]$/i;
const typesElsewhere = 'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu]';

interface Wishes {
  onText: (text: string) => void;
  /** Ctrl+Z while nothing is typed. */
  onUndo: () => void;
}

/**
 * The one input of the scanning panel. It takes the keyboard back whenever nothing else holds it, reads what stands in it only when a
 * scan is over, and keeps from the program what a scanner sends besides letters (Ctrl and Alt combinations, Tab).
 */
export function useScanInput({ onText, onUndo }: Wishes) {
  const input = useRef<HTMLInputElement>(null);
  const burst = useRef({ from: 0, to: 0 });
  const idle = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ended = useRef(0);
  const focus = () => input.current?.focus({ preventScroll: true });

  useEffect(() => {
    focus();
    return () => clearTimeout(idle.current);
  }, []);

  const end = () => {
    clearTimeout(idle.current);
    burst.current = { from: 0, to: 0 };
    const box = input.current;
    const text = box?.value ?? '';
    // Behind CR some scanners send LF: it must not answer what the scan has just asked.
    if (!box || text.trim() === '' || (box.dataset.offered === text && performance.now() - ended.current < pause)) return;
    ended.current = performance.now();
    box.value = '';
    delete box.dataset.offered;
    onText(text);
  };
  /** A guess to be corrected, chosen as a whole so that the next scan takes its place. */
  const offer = (text: string) => {
    const box = input.current;
    if (!box || box.value !== '') return;
    box.value = text;
    box.dataset.offered = text;
    box.select();
  };
  const clear = () => {
    if (input.current) input.current.value = '';
  };

  const onInput = () => {
    const now = performance.now();
    const length = input.current?.value.length ?? 0;
    burst.current = { from: burst.current.from === 0 || length <= 1 ? now : burst.current.from, to: now };
    clearTimeout(idle.current);
    const { from, to } = burst.current;
    if (length >= shortestScan && (to - from) / (length - 1) <= slowestScanner) idle.current = setTimeout(end, pause);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const typed = event.currentTarget.value !== '';
    if (isEnd(event) || (event.key === 'Tab' && typed && !event.shiftKey)) {
      // An input method that is still composing writes its letters after this key.
      if (event.nativeEvent.isComposing) setTimeout(end);
      else {
        event.preventDefault();
        end();
      }
    } else if (event.ctrlKey && event.key.toLowerCase() === 'z' && !typed) {
      event.preventDefault();
      event.stopPropagation();
      onUndo();
    }
  };

  useWindowEvent(
    'keydown',
    (event) => {
      const inside = event.target === input.current;
      // Letters sent as Alt with digits of the number pad: Windows makes the letter, the program's Alt+1 … must not hear it.
      if (event.altKey && event.code.startsWith('Numpad')) event.stopPropagation();
      if (inside && event.ctrlKey && !event.altKey && event.key.length === 1 && !ownKeys.test(event.key)) {
        event.preventDefault();
        if (!isEnd(event)) event.stopPropagation();
      }
      const letter = event.key.length === 1 && !event.ctrlKey && !event.altKey && event.key !== ' ';
      if (letter && event.target instanceof Element && !event.target.closest(typesElsewhere)) focus();
    },
    { capture: true },
  );
  const onBlur = () => {
    setTimeout(() => {
      if (document.activeElement === null || document.activeElement === document.body) focus();
    });
  };
  return { props: { ref: input, onInput, onKeyDown, onBlur }, focus, offer, clear };
}
