import { useState } from 'react';
import { useSearch } from '@tanstack/react-router';
import { matchesTyped } from '../../shared/kernel/text.ts';
import { type Remembered, useRemembered } from '../client/remembered.ts';
import type { Column, Sort } from './columns.ts';
import { type ListQuery, useListRows, useWindowedRows } from './rows.ts';

interface Short<Row> {
  /** The order it opens in. */
  order: Sort;
  /** Text that is searched for what stands in the address. */
  find?: ((row: Row) => string) | undefined;
  keep?: ((row: Row) => boolean) | undefined;
}

/** A list that came whole, for RecordPage: sorted and searched here; what is hidden is only hidden. */
export function useShortList<Row, Key extends string>(
  query: ListQuery<Row>,
  columns: readonly Column<Row, Key>[],
  { order, find, keep }: Short<Row>,
) {
  const { text }: { text?: string } = useSearch({ strict: false });
  const [sort, onSort] = useState<Sort>(order);
  const rows = useListRows(
    query,
    columns,
    sort as Sort<Key>,
    (row) => (keep?.(row) ?? true) && (!text || !find || matchesTyped(find(row), text)),
  );
  return { columns, rows, sort: sort as Sort<Key>, onSort, narrowed: (query.data?.length ?? 0) > 0 };
}

/** A list the engine sorts and cuts; its order outlives a restart. */
export function useLongList<Row, Key extends string>(
  columns: readonly Column<Row, Key>[],
  store: Remembered<Sort<Key>>,
  windowOf: (page: { offset: number; limit: number; sort: Sort<Key> }) => object,
) {
  const [sort, onSort] = useRemembered(store);
  return { columns, rows: useWindowedRows<Row>((page) => windowOf({ ...page, sort })), sort, onSort };
}
