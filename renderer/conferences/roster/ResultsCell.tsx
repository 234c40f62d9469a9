import { Popover } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { resultKinds, resultLabels } from '../../../shared/conferences/labels.ts';
import { formatDayShort, isDay } from '../../../shared/kernel/dates.ts';
import { ResultsEditor } from './ResultsEditor.tsx';
import classes from './Roster.module.css';
import type { Result, RosterRow } from './rows.ts';

interface Props {
  row: RosterRow;
  onChange: (results: readonly Result[]) => void;
  'data-row': number;
  'data-column': string;
  'aria-label': string;
  'aria-invalid': true | undefined;
  title: string | undefined;
}

const textOf = ({ kind, joinedOn }: Result): string =>
  joinedOn === null ? resultLabels[kind] : `${resultLabels[kind]} (${isDay(joinedOn) ? formatDayShort(joinedOn) : joinedOn})`;

/** What came of it for this person: 1–4 add a result at once, Enter opens the list with its days, Delete clears. */
export function ResultsCell({ row, onChange, ...cell }: Props) {
  const [opened, setOpened] = useState(false);
  const add = (at: number) => {
    const kind = resultKinds[at];
    if (kind !== undefined) onChange([...row.results, { kind, joinedOn: null }]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (/^[1-4]$/.test(event.key) && !event.ctrlKey && !event.altKey) add(Number(event.key) - 1);
    else if (event.key === 'F2') setOpened(true);
    else if (event.key === 'Delete' && !event.ctrlKey) onChange([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const words = row.results.map(textOf).join(', ');
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-end" withinPortal>
      <Popover.Target>
        <button
          {...cell}
          type="button"
          className={classes.results}
          aria-label={words === '' ? cell['aria-label'] : `${cell['aria-label']}: ${words}`}
          aria-haspopup="dialog"
          title={cell.title ?? (words || undefined)}
          onClick={() => setOpened(true)}
          onKeyDown={onKeyDown}
        >
          {words}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        {opened && <ResultsEditor row={row} onAdd={add} onChange={onChange} onClose={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}
