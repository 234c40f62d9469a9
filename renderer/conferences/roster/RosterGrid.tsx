import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useToday } from '../../app/today.ts';
import { tellDone } from '../../components/notify.tsx';
import { type Place, placeOf, useGoTo } from './cells.ts';
import { columnsShown, isTextColumn } from './columns.ts';
import { useGridKeys } from './grid-keys.ts';
import { pastedText, problemAt, removedRowText, rosterTexts as texts } from './labels.ts';
import { isOneCell, patchesOf, readBlock } from './paste.ts';
import classes from './Roster.module.css';
import { changeRow, fillRows, redo, removeRow, type Roster, spareRow, undo } from './roster.ts';
import { type Edit, RosterLine } from './RosterLine.tsx';
import { isBlank, problemsOf, tidyCell } from './rows.ts';
import type { Trouble } from './use-roster.ts';

interface Props {
  roster: Roster;
  apply: (change: (known: Roster) => Roster) => void;
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
  const items = virtual.getVirtualItems();
  const [first, end] = [items[0], items.at(-1)];
  const scrollTo = useCallback((index: number) => virtual.scrollToIndex(index), [virtual]);
  const goTo = useGoTo(box, scrollTo);

  const remove = useCallback(
    (index: number) => {
      apply((known) => {
        const row = known.rows[index];
        if (!row) return known;
        tellDone(removedRowText(row.name));
        return removeRow(known, row.key);
      });
    },
    [apply],
  );
  const edit = useMemo<Edit>(
    () => ({
      type: (key, column, text) => apply((known) => changeRow(known, key, { [column]: text }, `${key} ${column}`)),
      leave: (key, column) =>
        apply((known) => {
          const row = known.rows.find((one) => one.key === key);
          return row ? changeRow(known, key, { [column]: tidyCell(column, row[column], today) }, `${key} ${column}`) : known;
        }),
      mark: (key, column, value) => apply((known) => changeRow(known, key, { [column]: value })),
      results: (key, results) => apply((known) => changeRow(known, key, { results })),
      remove,
    }),
    [apply, remove, today],
  );

  const { onKeyDown, onFocus } = useGridKeys({
    columns: keys,
    last,
    page: () => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 2),
    goTo,
    onUndo: () => apply(undo),
    onRedo: () => apply(redo),
    onRemove: remove,
    onRestore: () => {
      const row = focused && rows[focused.index];
      const before = entered.current;
      if (!row || !isTextColumn(focused.column) || before?.key !== row.key || before.text === row[focused.column]) return false;
      edit.type(row.key, focused.column, before.text);
      return true;
    },
  });

  const onPaste = (event: ClipboardEvent) => {
    const place = placeOf(event.target);
    const block = readBlock(event.clipboardData.getData('text/plain'));
    if (!place || (isOneCell(block) && isTextColumn(place.column))) return;
    event.preventDefault();
    const { patches, unread } = patchesOf(block, keys.slice(keys.indexOf(place.column)), today);
    if (patches.length === 0) return;
    apply((known) => fillRows(known, place.index, patches));
    tellDone(pastedText(patches.length, unread));
    goTo({ index: place.index + patches.length, column: place.column });
  };

  const start = useRef(() => {
    const at = found === undefined ? -1 : rows.findIndex((row) => row.key === found);
    if (at >= 0) goTo({ index: at, column: 'name' });
    else goTo(last === 0 ? { index: 0, column: 'name' } : { index: 0, column: 'present' });
  });
  useEffect(() => start.current(), []);
  const show = useRef((place: Trouble) => {
    void place;
  });
  show.current = (place) => goTo({ index: rows.findIndex((row) => row.key === place.key), column: place.column });
  useEffect(() => {
    if (trouble) show.current(trouble);
  }, [trouble]);

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
        onFocus={(event) => {
          const place = placeOf(event.target);
          const row = place && rows[place.index];
          if (!place || !row) return;
          onFocus(event.target);
          setFocused(place);
          entered.current = { key: row.key, text: isTextColumn(place.column) ? row[place.column] : '' };
        }}
      >
        <table className={classes.table} role="presentation">
          <colgroup>
            <col style={{ width: 44 }} />
            {columns.map((column) => (
              <col key={column.key} style={column.width ? { width: column.width } : undefined} />
            ))}
            <col style={{ width: 34 }} />
          </colgroup>
          <thead role="rowgroup" className={classes.head}>
            <tr role="row" aria-rowindex={1}>
              <th role="columnheader" className={classes.number}>
                {texts.number}
              </th>
              {columns.map((column) => (
                <th key={column.key} role="columnheader" title={column.hint}>
                  {column.title}
                </th>
              ))}
              <th role="columnheader" aria-label={texts.removeRow} />
            </tr>
          </thead>
          <tbody role="rowgroup">
            <Gap height={(first?.start ?? rowHeight) - rowHeight} />
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
            <Gap height={virtual.getTotalSize() + rowHeight - (end?.end ?? rowHeight)} />
          </tbody>
        </table>
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

function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={classes.gap}>
      <td style={{ height }} />
    </tr>
  );
}
