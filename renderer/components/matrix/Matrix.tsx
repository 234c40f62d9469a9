import { Fragment, type ReactNode, useEffect } from 'react';
import classes from './Matrix.module.css';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import { stuckAt } from './stuck.ts';
import type { MatrixColumn, MatrixStart } from './types.ts';
import { useMatrixKeys } from './use-matrix-keys.ts';

interface Props<Row> {
  /** Name of the table for screen readers. */
  label: string;
  columns: readonly MatrixColumn<Row>[];
  rows: readonly Row[];
  /** Headings that stand above a row: lines of the table. */
  before?: (row: Row) => ReactNode;
  onOpen: (row: Row, column: string) => void;
  start?: MatrixStart;
  /** The start was asked for by its address: it has the keyboard at once. */
  focused?: boolean;
  className?: string | undefined;
}

/** Units × periods, or lines × figures: head, names and sums stay in sight, the keyboard goes over the cells, a cell opens to what makes it. */
export function Matrix<Row extends { id: string }>({
  label,
  columns,
  rows,
  before,
  onOpen,
  start,
  focused = false,
  className,
}: Props<Row>) {
  const cells = columns.filter((column) => column.cell);
  const keys = useMatrixKeys(
    rows.map((row) => row.id),
    cells.map((column) => column.key),
    start,
    (place) => {
      const [row, column] = [rows[place.row], cells[place.column]];
      if (row && column) onOpen(row, column.key);
    },
  );
  const { table, at } = keys;
  useEffect(() => {
    if (focused) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [focused, table]);
  return (
    <table
      ref={table}
      className={[classes.table, className].filter(Boolean).join(' ')}
      role="grid"
      aria-label={label}
      onKeyDown={keys.onKeyDown}
      onClick={keys.onClick}
      onFocus={keys.onFocus}
    >
      <MatrixHead columns={columns} />
      <tbody>
        {rows.map((row, index) => (
          <Fragment key={row.id}>
            {before?.(row)}
            <MatrixRow row={row} index={index} columns={columns} active={at.row === index ? at.column : undefined} />
          </Fragment>
        ))}
      </tbody>
      {columns.some((column) => column.foot !== undefined) && (
        <tfoot>
          <tr>
            {columns.map(({ key, heading, foot, stuck, className: own }) => {
              const Tag = heading ? 'th' : 'td';
              return (
                <Tag key={key} {...(heading ? { scope: 'row' } : {})} {...stuckAt(stuck, own)}>
                  {foot}
                </Tag>
              );
            })}
          </tr>
        </tfoot>
      )}
    </table>
  );
}
