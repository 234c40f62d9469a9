import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Column, Sort } from './columns.ts';
import classes from './EntityTable.module.css';
import { commonTexts } from './labels.ts';

interface Props<Row, Key extends string> {
  columns: readonly Column<Row, Key>[];
  sort: Sort<Key> | undefined;
  onSort: ((sort: Sort<Key>) => void) | undefined;
  withMenu: boolean;
}

export function TableHead<Row, Key extends string>({ columns, sort, onSort, withMenu }: Props<Row, Key>) {
  return (
    <thead role="rowgroup" className={classes.head}>
      <tr role="row" aria-rowindex={1}>
        {columns.map((column) => {
          const sorted = column.sort !== undefined && sort?.by === column.sort;
          const by = column.sort;
          return (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              data-number={column.number || undefined}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              {by !== undefined && onSort ? (
                <button type="button" className={classes.sort} onClick={() => onSort({ by, descending: sorted && !sort.descending })}>
                  <span>{column.title}</span>
                  {sorted && (sort.descending ? <IconArrowDown size={13} aria-hidden /> : <IconArrowUp size={13} aria-hidden />)}
                </button>
              ) : (
                column.title
              )}
            </th>
          );
        })}
        {withMenu && <th role="columnheader" aria-label={commonTexts.rowMenu} />}
      </tr>
    </thead>
  );
}
