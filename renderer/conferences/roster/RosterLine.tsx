import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { placeAttributes } from './cells.ts';
import { cellName, columnsShown, isMarkColumn, isTextColumn } from './columns.ts';
import type { Edit } from './edit.ts';
import { rosterTexts as texts } from './labels.ts';
import { ResultsCell } from './ResultsCell.tsx';
import classes from './Roster.module.css';
import type { Problems, RosterRow } from './rows.ts';

interface Props {
  row: RosterRow;
  index: number;
  /** The blank row below the last. */
  spare: boolean;
  /** The person a figure was followed down to. */
  found: boolean;
  problems: Problems;
  withCitizenId: boolean;
  edit: Edit;
}

export const RosterLine = memo(function RosterLine({ row, index, spare, found, problems, withCitizenId, edit }: Props) {
  return (
    <tr role="row" aria-rowindex={index + 2} className={classes.line} data-spare={spare || undefined} data-found={found || undefined}>
      <td role="rowheader" className={classes.number}>
        {row.position}
      </td>
      {columnsShown(withCitizenId).map(({ key: column, title }) => {
        const problem = problems[column];
        const common = {
          ...placeAttributes(index, column),
          'aria-label': cellName(title, row),
          'aria-invalid': problem !== undefined || undefined,
          title: problem,
        };
        return (
          <td key={column} role="gridcell" data-wrong={problem !== undefined || undefined} data-mark={isMarkColumn(column) || undefined}>
            {isTextColumn(column) ? (
              <input
                {...common}
                type="text"
                className={classes.text}
                value={row[column]}
                maxLength={1000}
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => edit.type(row.key, column, event.currentTarget.value)}
                onBlur={() => edit.leave(row.key, column)}
              />
            ) : isMarkColumn(column) ? (
              <label className={classes.mark}>
                <input
                  {...common}
                  type="checkbox"
                  checked={row[column]}
                  onChange={(event) => edit.mark(row.key, column, event.currentTarget.checked)}
                />
              </label>
            ) : (
              <ResultsCell {...common} row={row} onChange={(results) => edit.results(row.key, results)} />
            )}
          </td>
        );
      })}
      <td role="gridcell" className={classes.menu}>
        {!spare && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            tabIndex={-1}
            className={classes.remove}
            aria-label={`${texts.removeRow}, số ${row.position}`}
            title={texts.removeRow}
            onClick={() => edit.remove(index)}
          >
            <IconTrash size={15} />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
});
