import { type ReactNode } from 'react';
import { formatDay, isDay } from '../../shared/kernel/dates.ts';
import { formatNumber } from '../../shared/kernel/numbers.ts';
import type { Column } from './columns.ts';
import classes from './EntityTable.module.css';
import { commonTexts } from './labels.ts';

interface Props<Row, Key extends string> {
  id: string;
  index: number;
  /** undefined while its window is on the way. */
  row: Row | undefined;
  columns: readonly Column<Row, Key>[];
  active: boolean;
  open: boolean;
  onClick: () => void;
  menu: ReactNode;
}

export function TableRow<Row, Key extends string>({ id, index, row, columns, active, open, onClick, menu }: Props<Row, Key>) {
  return (
    <tr
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      data-active={active || undefined}
      data-open={open || undefined}
      className={classes.row}
      onClick={onClick}
    >
      {columns.map((column) => (
        <td key={column.key} role="gridcell" data-number={column.number || undefined}>
          {row ? <Cell row={row} column={column} /> : <span className={classes.coming} />}
        </td>
      ))}
      {menu && (
        <td role="gridcell" className={classes.menu}>
          {row && menu}
        </td>
      )}
    </tr>
  );
}

function Cell<Row, Key extends string>({ row, column }: { row: Row; column: Column<Row, Key> }) {
  if (column.show) return column.show(row);
  const value = column.value(row);
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? commonTexts.yes : null;
  const text = typeof value === 'number' ? formatNumber(value) : isDay(value) ? formatDay(value) : value;
  return <span title={text.length > 18 ? text : undefined}>{text}</span>;
}
