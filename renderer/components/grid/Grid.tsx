import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type FocusEvent, type MouseEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { laid, readBlock, spread, writeBlock } from './blocks.ts';
import { areaOf, at, type Place, samePlace, type Selection, within } from './selection.ts';
import classes from './Grid.module.css';
import { GridFoot, GridHead } from './GridFrame.tsx';
import { GridRow } from './GridRow.tsx';
import type { GridProps } from './types.ts';
import { useDraft } from './use-draft.ts';
import { isTyped, useGridKeys } from './use-grid-keys.ts';

const rowHeight = 34;
const none: readonly number[] = [];
/** Columns that share what is left never get narrower: the sheet scrolls instead. */
const narrowest = 62;

/**
 * Cells that are worked with as in Excel: arrows, Shift and Ctrl, typing over, Enter and Tab, filling, blocks of the clipboard, undo.
 * The cell one is in holds the only input, unseen until something is typed, so that Vietnamese input methods write as anywhere else.
 */
export function Grid(props: GridProps) {
  const { label, rows, rowKey, columns, cell, edges = none, onEdit, onSelect, summons } = props;
  const selection = { anchor: within(props.selection.anchor, size(props)), head: within(props.selection.head, size(props)) };
  const { anchor } = selection;
  const area = areaOf(selection);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const listId = (column: string) => `${id}-${column}`;
  const wantsKeyboard = useRef(props.takesKeyboard ?? false);
  const isInside = useRef(false);
  const summoned = useRef(summons);
  const dragging = useRef(false);
  const typing = useDraft();
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: rowKey,
    overscan: 12,
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
    scrollPaddingEnd: props.foot ? rowHeight : 0,
  });

  // After every drawing: the cell may just have come, or the row that had the keyboard may have gone.
  useLayoutEffect(() => {
    if (summoned.current !== summons) {
      summoned.current = summons;
      wantsKeyboard.current = true;
      if (!focusOf(box.current)) virtual.scrollToIndex(anchor.row);
    }
    const lost = isInside.current && document.activeElement === document.body;
    const here = focusOf(box.current);
    if (!here || !(wantsKeyboard.current || lost)) return;
    wantsKeyboard.current = false;
    here.focus({ preventScroll: true });
    here.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  useEffect(() => {
    const stop = () => {
      dragging.current = false;
    };
    window.addEventListener('mouseup', stop);
    return () => window.removeEventListener('mouseup', stop);
  }, []);

  const go = (to: Selection) => {
    wantsKeyboard.current = true;
    const drawn = virtual.getVirtualItems().some((item) => item.index === to.head.row);
    if (!drawn || to.anchor.row !== to.head.row) virtual.scrollToIndex(to.head.row);
    onSelect(to);
  };
  const edit: GridProps['onEdit'] = (cells, pasted) => {
    const open = cells.filter((one) => !cell(one).readOnly);
    if (open.length > 0 || pasted) onEdit(open, pasted);
  };
  const onKeyDown = useGridKeys({
    props: { ...props, selection },
    size: { ...size(props), edges, page: Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 2) },
    typing,
    go,
    edit,
    caretAtEnd: () => {
      wantsKeyboard.current = true;
      requestAnimationFrame(() => {
        const here = focusOf(box.current);
        if (here instanceof HTMLInputElement) here.setSelectionRange(here.value.length, here.value.length);
      });
    },
  });
  const leaveCell = () => {
    const text = typing.take();
    if (text !== undefined) edit([{ ...anchor, text }]);
  };
  const choose = (event: MouseEvent, to: Selection) => {
    if (event.button !== 0) return;
    if (event.target === focusOf(box.current) && typing.latest.current) return;
    event.preventDefault();
    leaveCell();
    go(to);
  };
  const onDown = (event: MouseEvent, place: Place) => {
    if (!isOwn(event)) return;
    dragging.current = event.button === 0;
    choose(event, event.shiftKey ? { anchor, head: place } : at(place));
  };
  const onOver = (place: Place) => {
    if (dragging.current && !samePlace(place, selection.head)) onSelect({ anchor, head: place });
  };
  const onDouble = () => {
    if (!isTyped(cell(anchor)) || typing.latest.current) return;
    typing.setDraft({ text: cell(anchor).text, mode: 'inside' });
    wantsKeyboard.current = true;
  };
  const onBlur = (event: FocusEvent) => {
    if (!isOwn(event) || box.current?.contains(event.relatedTarget)) return;
    isInside.current = !event.target.isConnected;
    leaveCell();
  };
  const onCopy = (event: ClipboardEvent) => {
    if (typing.latest.current || !isOwn(event)) return;
    event.preventDefault();
    event.clipboardData.setData(
      'text/plain',
      writeBlock(area, (place) => cell(place).text),
    );
    if (event.type === 'cut') edit(spread(area, ''));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (typing.latest.current || !isOwn(event)) return;
    event.preventDefault();
    const block = readBlock(event.clipboardData.getData('text/plain'));
    if (props.onBlock?.(block, area.from)) return;
    const { cells, cut } = laid(block, area, size(props));
    if (cells.length === 0) return;
    edit(cells, { cut });
    const last = cells.at(-1);
    if (last && cells.length > 1) go({ anchor: area.from, head: last });
  };

  const items = virtual.getVirtualItems();
  const below = virtual.getTotalSize() + rowHeight - (items.at(-1)?.end ?? rowHeight);
  const rowSelection = (row: number) =>
    row >= area.from.row && row <= area.to.row ? ([area.from.column, area.to.column] as const) : undefined;
  return (
    <div ref={box} className={classes.scroll}>
      <table
        className={classes.table}
        style={{ minWidth: leastWidth(props) }}
        role="grid"
        aria-label={label}
        aria-rowcount={rows + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        onKeyDown={(event) => isOwn(event) && onKeyDown(event)}
        onCopy={onCopy}
        onCut={onCopy}
        onPaste={onPaste}
        onBlur={onBlur}
        onFocus={() => {
          isInside.current = true;
        }}
      >
        <GridHead
          {...props}
          area={area}
          onColumn={(event, column) => choose(event, { anchor: { row: 0, column }, head: { row: rows - 1, column } })}
          onAll={(event) => choose(event, { anchor: { row: 0, column: 0 }, head: { row: rows - 1, column: columns.length - 1 } })}
        />
        <tbody>
          <Gap height={(items[0]?.start ?? rowHeight) - rowHeight} />
          {items.map(({ index: row, key }) => (
            <GridRow
              key={key}
              {...props}
              row={row}
              selected={rowSelection(row)}
              active={anchor.row === row ? anchor.column : undefined}
              isEdge={edges.includes(row)}
              draft={typing.draft}
              listId={listId}
              onMark={(place, marked) => edit([{ ...place, text: marked ? 'x' : '' }])}
              onType={(text) => {
                if (props.accepts?.(text) !== false) typing.setDraft({ text, mode: typing.latest.current?.mode ?? 'over' });
              }}
              onDown={onDown}
              onOver={onOver}
              onDouble={onDouble}
              onRow={(event) => choose(event, { anchor: { row, column: 0 }, head: { row, column: columns.length - 1 } })}
            />
          ))}
          <Gap height={below} />
        </tbody>
        {props.foot && <GridFoot foot={props.foot} />}
      </table>
      {columns.map(
        ({ key, suggestions }) =>
          suggestions && (
            <datalist key={key} id={listId(key)}>
              {suggestions.map((text) => (
                <option key={text} value={text} />
              ))}
            </datalist>
          ),
      )}
      {props.note}
    </div>
  );
}

const leastWidth = ({ head, columns, tail = [] }: GridProps) =>
  [...columns.map(({ width, least = narrowest }) => width ?? least), ...tail.map(({ width }) => width)].reduce(
    (sum, width) => sum + width,
    head.width,
  );
/** What happens in a list or question that a cell has opened is none of the sheet's business. */
const isOwn = ({ target }: { target: EventTarget }) =>
  target instanceof Element && target.closest('[role=dialog], [role=grid]')?.getAttribute('role') === 'grid';
/** What has the keyboard while its cell is chosen. */
const focusOf = (box: HTMLElement | null) => box?.querySelector<HTMLElement>('td[data-active] :is(input, button)') ?? null;
const size = ({ rows, columns }: GridProps) => ({ rows, columns: columns.length });

/** Rows above and below that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={classes.gap}>
      <td style={{ height }} />
    </tr>
  );
}
