import type { MouseEvent } from 'react';
import type { Place } from './selection.ts';
import classes from './Grid.module.css';
import type { GridCell, GridProps } from './types.ts';
import type { Draft } from './use-draft.ts';

interface Props extends Pick<GridProps, 'head' | 'columns' | 'cell' | 'tail' | 'rowState'> {
  row: number;
  /** First and last selected column. */
  selected: readonly [number, number] | undefined;
  /** Column of the cell the keyboard is in. */
  active: number | undefined;
  isEdge: boolean;
  draft: Draft | undefined;
  /** Id of a column's suggestions on the page. */
  listId?: (column: string) => string;
  onType: (text: string) => void;
  onMark: (place: Place, marked: boolean) => void;
  onDown: (event: MouseEvent, place: Place) => void;
  onOver: (place: Place) => void;
  onDouble: () => void;
  onRow: (event: MouseEvent) => void;
}

export function GridRow({ row, head, columns, cell, tail = [], rowState, selected, active, isEdge, draft, listId, ...on }: Props) {
  return (
    <tr aria-rowindex={row + 2} data-edge={isEdge || undefined} data-row={rowState?.(row)}>
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
        const place = { row, column: at };
        const own = cell(place);
        const isActive = active === at;
        const isSelected = selected !== undefined && selected[0] <= at && at <= selected[1];
        return (
          <td
            key={column.key}
            role="gridcell"
            aria-colindex={at + 2}
            aria-selected={isSelected}
            aria-readonly={own.readOnly}
            aria-invalid={own.problem !== undefined || undefined}
            data-active={isActive || undefined}
            data-selected={(isSelected && !isActive) || undefined}
            data-align={column.align}
            data-state={own.state}
            data-column={column.state}
            data-place={`${row}-${at}`}
            title={own.problem ?? own.title}
            onMouseDown={(event) => on.onDown(event, place)}
            onMouseEnter={() => on.onOver(place)}
            onDoubleClick={on.onDouble}
          >
            <Inside
              cell={own}
              draft={isActive ? draft : undefined}
              list={column.suggestions && listId?.(column.key)}
              isActive={isActive}
              onType={on.onType}
              onMark={(marked) => on.onMark(place, marked)}
            />
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

interface InsideProps {
  cell: GridCell;
  draft: Draft | undefined;
  list: string | undefined;
  /** The keyboard is in this cell. */
  isActive: boolean;
  onType: (text: string) => void;
  onMark: (marked: boolean) => void;
}

function Inside({ cell, draft, list, isActive, onType, onMark }: InsideProps) {
  const { text, shown, label, problem, readOnly, mark, control } = cell;
  const name = problem === undefined ? label : `${label}. ${problem}`;
  const wrong = problem === undefined ? undefined : (true as const);
  const tabIndex = isActive ? 0 : -1;
  if (control) return control({ tabIndex, 'aria-label': name, 'aria-invalid': wrong });
  if (mark !== undefined)
    return (
      <label className={classes.mark}>
        <input
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={name}
          aria-invalid={wrong}
          checked={mark}
          onChange={(event) => onMark(event.currentTarget.checked)}
        />
      </label>
    );
  return (
    <>
      {draft === undefined && (shown ?? text)}
      {isActive && (
        <input
          className={draft ? classes.typing : classes.waiting}
          aria-label={name}
          aria-invalid={wrong}
          readOnly={readOnly}
          value={draft?.text ?? ''}
          autoComplete="off"
          // Only while typing: an arrow in a cell that is just stood in leads to the next one.
          list={draft && list}
          spellCheck={false}
          maxLength={1000}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      )}
    </>
  );
}
