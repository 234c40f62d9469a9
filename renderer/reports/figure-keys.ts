import { type KeyboardEvent, useState } from 'react';
import type { SpanName } from '../../shared/kernel/periods.ts';
import { figureId, figureSpans } from './figures.ts';

export interface Place {
  row: number;
  column: number;
}

/** Where a key leads among `rows` × `columns` figures; undefined for keys that do not move. */
export function moved({ row, column }: Place, key: string, ctrl: boolean, rows: number, columns: number): Place | undefined {
  const page = 10;
  const targets: Record<string, Place> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? rows - 1 : row, column: columns - 1 },
  };
  const to = targets[key];
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  return to && { row: within(to.row, rows), column: within(to.column, columns) };
}

/** One figure at a time can be reached by Tab; the arrows go from there. Enter and Space are the button's own. */
export function useFigureKeys(codes: readonly string[], start: { code: string; span: SpanName } | undefined) {
  const [active, setActive] = useState(start);
  const at = active && codes.includes(active.code) ? active : { code: codes[0] ?? '', span: 'month' as const };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const from = { row: codes.indexOf(at.code), column: figureSpans.indexOf(at.span) };
    const to = moved(from, event.key, event.ctrlKey, codes.length, figureSpans.length);
    const code = to && codes[to.row];
    const span = to && figureSpans[to.column];
    if (!code || !span) return;
    event.preventDefault();
    focusFigure(code, span);
  };
  return { at, onKeyDown, onFocus: (code: string, span: SpanName) => setActive({ code, span }) };
}

export function focusFigure(code: string, span: SpanName): void {
  document.getElementById(figureId(code, span))?.focus();
}
