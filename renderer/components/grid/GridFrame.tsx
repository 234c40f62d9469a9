import type { MouseEvent } from 'react';
import type { Area } from './selection.ts';
import classes from './Grid.module.css';
import type { GridProps } from './types.ts';

interface HeadProps extends Pick<GridProps, 'head' | 'columns' | 'tail'> {
  area: Area;
  onColumn: (event: MouseEvent, column: number) => void;
  onAll: (event: MouseEvent) => void;
}

/** The headings, which stay; a click on one takes its whole column. */
export function GridHead({ head, columns, tail = [], area, onColumn, onAll }: HeadProps) {
  return (
    <>
      <colgroup>
        <col style={{ width: head.width }} />
        {columns.map((column) => (
          <col key={column.key} style={column.width ? { width: column.width } : undefined} />
        ))}
        {tail.map((column) => (
          <col key={column.key} style={{ width: column.width }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" role="columnheader" className={classes.rowHead} onMouseDown={onAll}>
            {head.title}
          </th>
          {columns.map((column, at) => (
            <th
              key={column.key}
              scope="col"
              role="columnheader"
              title={column.hint}
              data-column={column.state}
              data-align={column.align}
              data-within={(area.from.column <= at && at <= area.to.column) || undefined}
              onMouseDown={(event) => onColumn(event, at)}
            >
              {column.head ?? column.title}
            </th>
          ))}
          {tail.map((column) => (
            <th key={column.key} scope="col" role="columnheader" className={classes.tail} title={column.hint}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

export function GridFoot({ foot }: { foot: NonNullable<GridProps['foot']> }) {
  return (
    <tfoot>
      <tr>
        <th scope="row" className={classes.rowHead}>
          {foot.head}
        </th>
        {foot.cells.map((shown, at) => (
          <td key={at}>{shown}</td>
        ))}
        {foot.tail.map((shown, at) => (
          <td key={at} className={classes.tail}>
            {shown}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
