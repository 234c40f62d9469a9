import type { ReactNode } from 'react';
import classes from './PlainTable.module.css';

interface Props {
  label: string;
  head: { title: string; width?: number; number?: boolean }[];
  /** Rows of <tr>. */
  children: ReactNode;
}

/** A short table that is typed into; lists of records are EntityTables. */
export function PlainTable({ label, head, children }: Props) {
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {head.map((column) => (
              <th key={column.title} scope="col" style={{ width: column.width }} data-number={column.number || undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
