import { type QueryFunction, type QueryKey, useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Column, Sort } from './columns.ts';

/** What a table needs to know of its rows, however they are kept. */
export interface TableRows<Row> {
  /** undefined: nothing is known yet. */
  total: number | undefined;
  at: (index: number) => Row | undefined;
  /** The table says which rows can be seen. */
  look: (first: number, last: number) => void;
  /** Every row in the order shown, from the engine where they are not all here; stops on `signal`. */
  all: (onCount: (done: number) => void, signal: AbortSignal) => Promise<Row[]>;
  error: unknown;
  retry: () => void;
}

export const windowSize = 200;
interface WindowQuery<Row> {
  queryKey: QueryKey;
  queryFn: QueryFunction<{ rows: Row[]; total: number }>;
}

/** Rows that the engine sorts and filters, fetched in windows of 200 around what can be seen. */
export function useWindowedRows<Row>(windowOf: (page: { offset: number; limit: number }) => object): TableRows<Row> {
  const [seen, setSeen] = useState({ first: 0, last: 0 });
  const pages = useMemo(() => Array.from({ length: seen.last - seen.first + 1 }, (_, at) => seen.first + at), [seen]);
  const results = useQueries({
    queries: pages.map((page) => windowOf({ offset: page * windowSize, limit: windowSize }) as WindowQuery<Row>),
  });
  const queries = useQueryClient();
  // While another order or filter is on its way the old total stands, so that the list does not jump.
  const [known, setKnown] = useState<number>();
  const fresh = results.find((result) => result.data)?.data?.total;
  if (fresh !== undefined && fresh !== known) setKnown(fresh);
  const total = fresh ?? known;
  return {
    total,
    at: (index) => {
      const page = pages.indexOf(Math.floor(index / windowSize));
      return results[page]?.data?.rows[index % windowSize];
    },
    look: useCallback((first, last) => {
      const [from, to] = [Math.floor(first / windowSize), Math.floor(last / windowSize)];
      setSeen((old) => (old.first === from && old.last === to ? old : { first: from, last: to }));
    }, []),
    all: async (onCount, signal) => {
      const rows: Row[] = [];
      for (let due = 1; rows.length < due; onCount(rows.length)) {
        signal.throwIfAborted();
        const page = await queries.fetchQuery(windowOf({ offset: rows.length, limit: windowSize }) as WindowQuery<Row>);
        due = page.rows.length === 0 ? 0 : page.total;
        rows.push(...page.rows);
      }
      return rows;
    },
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}

const collator = new Intl.Collator('vi', { numeric: true });
type Plain = string | number | boolean | null;
const compare = (a: Plain, b: Plain): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return typeof a === 'string' || typeof b === 'string' ? collator.compare(String(a), String(b)) : Number(a) - Number(b);
};

/** `useQuery` of a procedure that gives its whole list. */
export interface ListQuery<Row> {
  data: Row[] | undefined;
  error: unknown;
  refetch: () => unknown;
}

/** Rows of a short list that came whole; sorted here, by the columns' values. */
export function useListRows<Row, Key extends string>(
  query: ListQuery<Row>,
  columns: readonly Column<Row, Key>[],
  sort: Sort<Key> | undefined,
  keep: (row: Row) => boolean = () => true,
): TableRows<Row> {
  const value = columns.find((column) => column.sort !== undefined && column.sort === sort?.by)?.value;
  const rows = query.data?.filter(keep);
  if (rows && value) rows.sort((a, b) => compare(value(a), value(b)) * (sort?.descending ? -1 : 1));
  return {
    total: rows?.length,
    at: (index) => rows?.[index],
    look: () => undefined,
    all: () => Promise.resolve(rows ?? []),
    error: query.error,
    retry: () => void query.refetch(),
  };
}
