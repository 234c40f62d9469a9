import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type FocusEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useToday } from '../../app/today.ts';
import { tellDone } from '../../components/notify.tsx';
import { readBlock } from '../../components/sheet/blocks.ts';
import { type Aim, type Place, placeOf, useGoTo } from './cells.ts';
import { columnsShown, isTextColumn } from './columns.ts';
import { type Apply, useEdit } from './edit.ts';
import { useGridKeys } from './grid-keys.ts';
import { pastedText, problemAt, rosterTexts as texts } from './labels.ts';
import { isOneCell, patchesOf } from './paste.ts';
import classes from './Roster.module.css';
import { fillRows, redo, type Roster, spareRow, undo } from './roster.ts';
import { RosterLine } from './RosterLine.tsx';
import { RosterTable } from './RosterTable.tsx';
import { isBlank, problemsOf } from './rows.ts';
import type { Trouble } from './use-roster.ts';

interface Props {
  roster: Roster;
  apply: Apply;
  withCitizenId: boolean;
  /** Id of the attendee to show. */
  found: string | undefined;
  trouble: Trouble | undefined;
}

const rowHeight = 34;
const noProblems = {};

/** The roster as a sheet: every cell can be typed in, the last row is always a blank one. */
export function RosterGrid({ roster, apply, withCitizenId, found, trouble }: Props) {
  const today = useToday();
  const edit = useEdit(apply, today);
  const box = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<Place>();
  const entered = useRef<{ key: string; text: string }>(undefined);
  const columns = useMemo(() => columnsShown(withCitizenId), [withCitizenId]);
  const keys = useMemo(() => columns.map((column) => column.key), [columns]);
  const rows = useMemo(() => [...roster.rows, spareRow(roster)], [roster]);
  const last = rows.length - 1;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 12,
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
  });
  const { goTo, goNext } = useGoTo(
    box,
    rows.length,
    useCallback((index: number) => virtual.scrollToIndex(index), [virtual]),
  );
  useStart(rows, found, goTo);
  useTrouble(rows, trouble, goTo);

  const { onKeyDown, onFocus } = useGridKeys({
    columns: keys,
    last,
    page: () => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 2),
    goTo,
    onUndo: (place) => {
      if (apply(undo)) goNext(place);
    },
    onRedo: (place) => {
      if (apply(redo)) goNext(place);
    },
    onRemove: (place) => {
      if (place.index === last) return;
      goNext(place);
      edit.remove(place.index);
    },
    onRestore: () => {
      const row = focused && rows[focused.index];
      const before = entered.current;
      if (!row || !isTextColumn(focused.column) || before?.key !== row.key || before.text === row[focused.column]) return false;
      edit.type(row.key, focused.column, before.text);
      return true;
    },
  });
  const onEnter = (event: FocusEvent) => {
    const place = placeOf(event.target);
    const row = place && rows[place.index];
    if (!place || !row) return;
    onFocus(event.target);
    setFocused(place);
    entered.current = { key: row.key, text: isTextColumn(place.column) ? row[place.column] : '' };
  };
  const onPaste = (event: ClipboardEvent) => {
    const place = placeOf(event.target);
    const block = readBlock(event.clipboardData.getData('text/plain'));
    if (!place || (isOneCell(block) && isTextColumn(place.column))) return;
    event.preventDefault();
    const { patches, unread } = patchesOf(block, keys.slice(keys.indexOf(place.column)), today);
    if (patches.length === 0) return;
    if (apply((known) => fillRows(known, place.index, patches))) goNext(place);
    tellDone(pastedText(patches.length, unread));
  };

  const items = virtual.getVirtualItems();
  const here = focused && rows[focused.index];
  const wrong = here && problemsOf(here, today)[focused.column];
  const title = columns.find((column) => column.key === focused?.column)?.title ?? '';
  return (
    <div className={classes.frame}>
      <div
        ref={box}
        className={classes.scroll}
        role="grid"
        aria-label={texts.tableLabel}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onFocus={onEnter}
      >
        <RosterTable
          columns={columns}
          above={(items[0]?.start ?? rowHeight) - rowHeight}
          below={virtual.getTotalSize() + rowHeight - (items.at(-1)?.end ?? rowHeight)}
        >
          {items.map((item) => {
            const row = rows[item.index];
            return (
              row && (
                <RosterLine
                  key={row.key}
                  row={row}
                  index={item.index}
                  spare={item.index === last}
                  found={found !== undefined && row.key === found}
                  problems={isBlank(row) ? noProblems : problemsOf(row, today)}
                  withCitizenId={withCitizenId}
                  edit={edit}
                />
              )
            );
          })}
        </RosterTable>
        {last === 0 && (
          <Text className={classes.first} size="sm" c="dimmed">
            {texts.nobodyYet}
          </Text>
        )}
      </div>
      <div className={classes.foot} data-wrong={wrong !== undefined || undefined} aria-live="polite">
        {wrong === undefined || !here ? texts.keys : problemAt(here.position, title, wrong)}
      </div>
    </div>
  );
}

type Rows = readonly { key: string }[];
type GoTo = (place: Aim) => void;

/** Where one begins: the person asked for, the first name of an empty roster, else the marks of the first. */
function useStart(rows: Rows, found: string | undefined, goTo: GoTo): void {
  const latest = useLatest(rows);
  useEffect(() => {
    const at = found === undefined ? -1 : latest.current.findIndex((row) => row.key === found);
    if (at >= 0) goTo({ index: at, column: 'name', lookOnly: true });
    else goTo({ index: 0, column: latest.current.length === 1 ? 'name' : 'present' });
  }, [found, goTo, latest]);
}

/** Saving has found something wrong in a cell. */
function useTrouble(rows: Rows, trouble: Trouble | undefined, goTo: GoTo): void {
  const latest = useLatest(rows);
  useEffect(() => {
    const index = latest.current.findIndex((row) => row.key === trouble?.key);
    if (trouble && index >= 0) goTo({ index, column: trouble.column });
  }, [trouble, goTo, latest]);
}

function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
