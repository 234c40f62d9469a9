import type { MouseEvent, RefObject } from 'react';
import type { Place } from './selection.ts';
import classes from './Sheet.module.css';
import type { SheetProps } from './types.ts';
import type { Draft } from './use-draft.ts';

interface Props extends Pick<SheetProps, 'head' | 'columns' | 'cell' | 'tail'> {
  row: number;
  /** First and last selected column. */
  selected: readonly [number, number] | undefined;
  /** Column of the cell the keyboard is in. */
  active: number | undefined;
  isEdge: boolean;
  draft: Draft | undefined;
  input: RefObject<HTMLInputElement | null>;
  onType: (text: string) => void;
  onDown: (event: MouseEvent, place: Place) => void;
  onOver: (place: Place) => void;
  onDouble: () => void;
  onRow: (event: MouseEvent) => void;
}

export function SheetRow({ row, head, columns, cell, tail = [], selected, active, isEdge, draft, input, ...on }: Props) {
  return (
    <tr aria-rowindex={row + 2} data-edge={isEdge || undefined}>
      <th
        scope="row"
        role="rowheader"
        className={classes.rowHead}
        data-within={selected !== undefined || undefined}
        onMouseDown={on.onRow}
        title={head.label(row)}
      >
        {head.show(row)}
      </th>
      {columns.map((column, at) => {
        const { text, shown, label, readOnly, problem, state } = cell({ row, column: at });
        const isActive = active === at;
        const isSelected = selected !== undefined && selected[0] <= at && at <= selected[1];
        const typed = isActive ? draft : undefined;
        return (
          <td
            key={column.key}
            role="gridcell"
            aria-colindex={at + 2}
            aria-selected={isSelected}
            aria-readonly={readOnly}
            aria-invalid={problem !== undefined || undefined}
            data-active={isActive || undefined}
            data-selected={(isSelected && !isActive) || undefined}
            data-state={state}
            data-column={column.state}
            data-place={`${row}-${at}`}
            title={problem ?? label}
            onMouseDown={(event) => on.onDown(event, { row, column: at })}
            onMouseEnter={() => on.onOver({ row, column: at })}
            onDoubleClick={on.onDouble}
          >
            {typed === undefined && (shown ?? text)}
            {isActive && (
              <input
                ref={input}
                className={typed ? classes.typing : classes.waiting}
                aria-label={problem === undefined ? label : `${label}. ${problem}`}
                aria-invalid={problem !== undefined || undefined}
                readOnly={readOnly}
                value={typed?.text ?? ''}
                autoComplete="off"
                spellCheck={false}
                maxLength={1000}
                onChange={(event) => on.onType(event.currentTarget.value)}
              />
            )}
          </td>
        );
      })}
      {tail.map((column) => (
        <td key={column.key} className={classes.tail}>
          {column.show(row)}
        </td>
      ))}
    </tr>
  );
}
