import { type KeyboardEvent, useRef } from 'react';
import { filled, spread } from './blocks.ts';
import { areaOf, at, isOne, moved, type Place, type Selection, type Size, samePlace, tabbed } from './selection.ts';
import type { GridCell, GridProps } from './types.ts';
import type { useDraft } from './use-draft.ts';

interface Options {
  props: GridProps;
  size: Size;
  typing: ReturnType<typeof useDraft>;
  /** Moves there and takes the keyboard along. */
  go: (selection: Selection) => void;
  edit: GridProps['onEdit'];
  caretAtEnd: () => void;
}

/** The keys of every spreadsheet. */
export function useGridKeys({ props, size, typing, go, edit, caretAtEnd }: Options) {
  const { selection } = props;
  const { anchor } = selection;
  /** Enter goes back to the column from which Tab set out, as long as Tab has brought one here. */
  const tabRun = useRef<{ column: number; to: Place }>(undefined);
  const run = () => (tabRun.current && samePlace(tabRun.current.to, anchor) ? tabRun.current : undefined);
  const textOf = (place: Place) => props.cell(place).text;

  const commit = () => {
    const text = typing.take();
    if (text !== undefined) edit([{ ...anchor, text }]);
  };
  const everywhere = () => {
    const text = typing.take() ?? textOf(anchor);
    edit(spread(areaOf(selection), text));
  };
  const commitAndGo = (to: Selection) => {
    commit();
    go(to);
  };

  const withControl = (event: KeyboardEvent): (() => void) | undefined => {
    const key = event.key.toLowerCase();
    if (key === 'enter') return everywhere;
    const editing = typing.latest.current !== undefined;
    if (editing) return undefined;
    if (key === 'a') return () => go({ anchor: { row: 0, column: 0 }, head: { row: size.rows - 1, column: size.columns - 1 } });
    if (key === 'r') return () => edit(filled(areaOf(selection), 'right', textOf));
    if (key === 'd') return () => edit(filled(areaOf(selection), 'down', textOf));
    if (key === 'y' || (key === 'z' && event.shiftKey)) return props.onRedo;
    return key === 'z' ? props.onUndo : undefined;
  };
  const plain = (event: KeyboardEvent): (() => void) | undefined => {
    const mode = typing.latest.current?.mode;
    switch (event.key) {
      case 'Enter': {
        const column = run()?.column ?? anchor.column;
        tabRun.current = undefined;
        // What is typed into the last row may just make another one: the sheet keeps the place within its rows.
        return () => commitAndGo(at({ row: Math.max(0, anchor.row + (event.shiftKey ? -1 : 1)), column }));
      }
      case 'Tab': {
        const to = tabbed(anchor, event.shiftKey, size);
        const column = run()?.column ?? (event.shiftKey ? undefined : anchor.column);
        tabRun.current = to && column !== undefined ? { column, to } : undefined;
        if (to) return () => commitAndGo(at(to));
        commit();
        return undefined;
      }
      case 'F2':
        return () => {
          if (isTyped(props.cell(anchor)) && mode !== 'inside')
            typing.setDraft({ text: typing.latest.current?.text ?? textOf(anchor), mode: 'inside' });
          caretAtEnd();
        };
      case 'Escape':
        if (mode !== undefined) return () => typing.setDraft(undefined);
        if (!isOne(selection)) return () => go(at(anchor));
        return props.onLeave;
      case 'Delete':
        return mode === undefined ? () => edit(spread(areaOf(selection), '')) : undefined;
      case 'Backspace':
        return mode === undefined && isTyped(props.cell(anchor)) ? () => typing.setDraft({ text: '', mode: 'over' }) : undefined;
      default:
        return undefined;
    }
  };
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const ctrl = event.ctrlKey || event.metaKey;
    let work: (() => void) | undefined;
    if (takesAway(event)) commit();
    const own = props.keys?.(event, anchor);
    if (own) work = own;
    else if (props.cell(anchor).control && (event.key === 'Enter' || event.key === ' ')) return;
    else if (event.altKey) work = event.key === 'Enter' && props.onOpen ? () => props.onOpen?.(anchor) : undefined;
    else {
      const next =
        typing.latest.current?.mode === 'inside' ? undefined : moved(selection, event.key, { shift: event.shiftKey, ctrl }, size);
      work = next ? () => commitAndGo(next) : ctrl ? withControl(event) : plain(event);
    }
    if (!work) return;
    event.preventDefault();
    event.stopPropagation();
    work();
  };
}

/** Text is typed into it: no mark, no control of its own, not read-only. */
export const isTyped = ({ readOnly, mark, control }: GridCell): boolean => !readOnly && mark === undefined && control === undefined;

/** Keys that save or lead away from the page: what was typed must have been entered before. */
const takesAway = ({ key, altKey, ctrlKey, metaKey, nativeEvent }: KeyboardEvent): boolean => {
  if (nativeEvent.getModifierState('AltGraph') || nativeEvent.code.startsWith('Numpad')) return false;
  return (altKey && key !== 'Alt') || ((ctrlKey || metaKey) && /^[snep]$/i.test(key));
};
