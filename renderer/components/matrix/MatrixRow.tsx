import { memo } from 'react';
import classes from './Matrix.module.css';
import { stuckAt } from './stuck.ts';
import type { MatrixColumn } from './types.ts';
import { placeName } from './use-matrix-keys.ts';

interface Props<Row> {
  row: Row;
  index: number;
  columns: readonly MatrixColumn<Row>[];
  /** Which of its cells Tab reaches, if the row has it. */
  active: number | undefined;
}

function Line<Row>({ row, index, columns, active }: Props<Row>) {
  const cells = columns.filter((column) => column.cell);
  return (
    <tr>
      {columns.map((column) => {
        const { key, heading, cell, show, hintOf, stuck, className } = column;
        if (!cell) {
          const Tag = heading ? 'th' : 'td';
          return (
            <Tag key={key} {...(heading ? { scope: 'row' } : {})} title={hintOf?.(row)} {...stuckAt(stuck, className)}>
              {show?.(row)}
            </Tag>
          );
        }
        const place = cells.indexOf(column);
        const { shown, label, hint, state, id, expanded } = cell(row);
        return (
          <td
            key={key}
            role="gridcell"
            className={className ? `${classes.cell} ${className}` : classes.cell}
            id={id}
            data-state={state}
            data-place={placeName({ row: index, column: place })}
            tabIndex={active === place ? 0 : -1}
            aria-label={label}
            aria-expanded={expanded}
            title={hint}
          >
            {shown}
          </td>
        );
      })}
    </tr>
  );
}

/** Drawn again only when its own cells change: the keyboard moves in wide tables. */
export const MatrixRow = memo(Line) as typeof Line;
