import { type KeyboardEvent, useRef } from 'react';
import { type Place, placeOf } from './cells.ts';
import type { RosterColumn } from './columns.ts';

interface Options {
  columns: readonly RosterColumn[];
  /** The last row, the blank one included. */
  last: number;
  page: () => number;
  goTo: (place: Place) => void;
  onUndo: (place: Place) => void;
  onRedo: (place: Place) => void;
  onRemove: (place: Place) => void;
  /** Takes back what was typed since the cell was entered; false when there was nothing. */
  onRestore: () => boolean;
}

/**
 * The keys of every spreadsheet. Cells are plain inputs that keep the focus, so that Vietnamese input methods work as anywhere else;
 * what goes from cell to cell is decided here.
 */
export function useGridKeys(options: Options) {
  const { columns, last, goTo } = options;
  /** Enter goes back to the column from which Tab set out, as in a spreadsheet. */
  const anchor = useRef<RosterColumn>(undefined);
  const tabbed = useRef(false);

  const onFocus = (target: EventTarget) => {
    const place = placeOf(target);
    if (place && !tabbed.current) anchor.current = place.column;
    tabbed.current = false;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const place = placeOf(event.target);
    tabbed.current = event.key === 'Tab';
    if (!place || event.nativeEvent.isComposing) return;
    const work = event.ctrlKey || event.metaKey ? withControl(event, place) : event.altKey ? undefined : plain(event, place);
    if (!work) return;
    event.preventDefault();
    event.stopPropagation();
    work();
  };

  const rowTo = (index: number, column: RosterColumn) => () => goTo({ index: Math.max(0, Math.min(last, index)), column });
  const sideways = ({ index, column }: Place, by: 1 | -1) => {
    const next = columns[columns.indexOf(column) + by];
    return next === undefined ? undefined : () => goTo({ index, column: next });
  };
  const withControl = (event: KeyboardEvent, place: Place): (() => void) | undefined => {
    const [first, end] = [columns[0] ?? place.column, columns.at(-1) ?? place.column];
    const key = event.key.toLowerCase();
    if (key === 'z') return () => (event.shiftKey ? options.onRedo : options.onUndo)(place);
    if (key === 'y') return () => options.onRedo(place);
    if (key === 'delete') return () => options.onRemove(place);
    if (key === 'home') return () => goTo({ index: 0, column: first });
    return key === 'end' ? () => goTo({ index: last, column: end }) : undefined;
  };
  const plain = (event: KeyboardEvent, place: Place): (() => void) | undefined => {
    const { index, column } = place;
    switch (event.key) {
      case 'Enter':
        if (column === 'results') return undefined;
        return rowTo(index + (event.shiftKey ? -1 : 1), anchor.current ?? column);
      case 'ArrowDown':
        return rowTo(index + 1, column);
      case 'ArrowUp':
        return rowTo(index - 1, column);
      case 'PageDown':
        return rowTo(index + options.page(), column);
      case 'PageUp':
        return rowTo(index - options.page(), column);
      case 'ArrowLeft':
        return atEdge(event.target, -1) ? sideways(place, -1) : undefined;
      case 'ArrowRight':
        return atEdge(event.target, 1) ? sideways(place, 1) : undefined;
      case 'F2':
        return () => caretAtEnd(event.target);
      case 'Escape':
        return options.onRestore() ? () => undefined : undefined;
      default:
        return undefined;
    }
  };
  return { onKeyDown, onFocus };
}

const isText = (target: EventTarget): target is HTMLInputElement => target instanceof HTMLInputElement && target.type === 'text';

/** Arrows leave a cell whose text is selected whole or empty, or from its first or last letter; inside they move the caret. */
function atEdge(target: EventTarget, way: 1 | -1): boolean {
  if (!isText(target)) return true;
  const [start, end, length] = [target.selectionStart ?? 0, target.selectionEnd ?? 0, target.value.length];
  if (start === 0 && end === length) return true;
  return start === end && start === (way === 1 ? length : 0);
}

function caretAtEnd(target: EventTarget): void {
  if (isText(target)) target.setSelectionRange(target.value.length, target.value.length);
}
