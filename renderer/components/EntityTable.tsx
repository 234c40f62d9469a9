import { Stack } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { formatNumber } from '../../shared/kernel/numbers.ts';
import type { Column, Sort } from './columns.ts';
import classes from './EntityTable.module.css';
import { commonTexts } from './labels.ts';
import type { TableRows } from './rows.ts';
import { type RowAction, RowMenu } from './RowMenu.tsx';
import { SaveList } from './SaveList.tsx';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { TableEmpty, TableError, TableSkeleton } from './TableStates.tsx';
import { useTableKeys } from './table-keys.ts';

export interface EntityTableProps<Row extends { id: string }, Key extends string> {
  /** Name of the list for screen readers: «Lượt phát thanh». */
  label: string;
  columns: readonly Column<Row, Key>[];
  /** useWindowedRows for what the engine sorts and cuts, useListRows for short lists. */
  rows: TableRows<Row>;
  sort?: Sort<Key>;
  onSort?: (sort: Sort<Key>) => void;
  /** Enter or a click. */
  onOpen?: (row: Row) => void;
  /** Delete on the row; asks nothing, gives a way back. */
  onDelete?: (row: Row) => void;
  actions?: (row: Row) => RowAction[];
  /** The record that stands open beside the list. */
  openId?: string;
  /** Says what to do next. */
  empty: ReactNode;
  /** In the line below the rows, beside their number: sums and the like. */
  note?: ReactNode;
  /** The list may leave the PC as a workbook; one of persons goes with a password (domain §6). */
  saveable?: boolean | 'persons';
}

export const rowHeight = 34;
export const headHeight = 34;
const menuWidth = 40;

/** The list of every page: sticky head, virtual rows, sorting, arrows, Enter, Delete and a menu for each row. */
export function EntityTable<Row extends { id: string }, Key extends string>(props: EntityTableProps<Row, Key>) {
  const { label, rows, sort, onSort, onOpen, onDelete, actions, openId, empty, note, saveable } = props;
  const id = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>();
  const box = useMergedRef(scroll, sizeRef);
  const columns = props.columns.filter((column) => column.from === undefined || width === 0 || width >= column.from);
  const count = rows.total ?? 0;
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const [firstIndex, lastIndex] = [first?.index, last?.index];
  const { look } = rows;
  useEffect(() => {
    if (firstIndex !== undefined && lastIndex !== undefined) look(firstIndex, lastIndex);
  }, [firstIndex, lastIndex, look]);

  const keys = useTableKeys({
    count,
    rowAt: rows.at,
    page: () => Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 2),
    reveal: (index) => virtual.scrollToIndex(index),
    onOpen,
    onDelete,
    hasMenu: actions !== undefined,
    openId,
  });

  const toggleMenu = (index: number, open: boolean) => {
    keys.setMenu(open ? index : undefined);
    if (!open) scroll.current?.focus();
  };
  const menuOf = (index: number): RowAction[] | undefined => {
    const row = keys.menuAt === index ? rows.at(index) : undefined;
    return row && actions?.(row);
  };
  if (rows.error && rows.total === undefined) return <TableError error={rows.error} onRetry={rows.retry} />;
  if (rows.total === 0) return <TableEmpty>{empty}</TableEmpty>;
  return (
    <Stack gap={0} h="100%">
      <div
        ref={box}
        className={classes.scroll}
        tabIndex={0}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.total === undefined ? -1 : count + 1}
        aria-activedescendant={keys.active === undefined ? undefined : `${id}-${keys.active}`}
        onKeyDown={keys.onKeyDown}
      >
        <table className={classes.table} role="presentation">
          <colgroup>
            {columns.map((column) => (
              <col key={column.key} style={column.width ? { width: column.width } : undefined} />
            ))}
            {actions && <col style={{ width: menuWidth }} />}
          </colgroup>
          <TableHead columns={columns} sort={sort} onSort={onSort} withMenu={actions !== undefined} />
          {rows.total === undefined ? (
            <TableSkeleton columns={columns.length + (actions ? 1 : 0)} />
          ) : (
            <tbody role="rowgroup">
              <Gap height={(first?.start ?? headHeight) - headHeight} columns={columns.length} />
              {items.map((item) => (
                <TableRow
                  key={item.index}
                  id={`${id}-${item.index}`}
                  index={item.index}
                  row={rows.at(item.index)}
                  columns={columns}
                  active={keys.active === item.index}
                  open={openId !== undefined && rows.at(item.index)?.id === openId}
                  onClick={() => keys.click(item.index)}
                  menu={actions && <RowMenu actions={menuOf(item.index)} onToggle={(open) => toggleMenu(item.index, open)} />}
                />
              ))}
              <Gap height={virtual.getTotalSize() + headHeight - (last?.end ?? headHeight)} columns={columns.length} />
            </tbody>
          )}
        </table>
      </div>
      <div className={classes.count} role="status">
        <span>{rows.total === undefined ? '' : `${formatNumber(count)} ${commonTexts.rows}`}</span>
        {note}
        {saveable && count > 0 && <SaveList title={label} columns={props.columns} rows={rows} persons={saveable === 'persons'} />}
      </div>
    </Stack>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={classes.gap}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
