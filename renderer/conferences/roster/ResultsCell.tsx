import { Popover } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { resultKinds } from '../../../shared/people/results.ts';
import type { ControlProps } from '../../components/grid/types.ts';
import { ResultsEditor } from './ResultsEditor.tsx';
import classes from './Roster.module.css';
import { type Result, resultWords, type RosterRow } from './rows.ts';

interface Props extends ControlProps {
  row: RosterRow;
  onChange: (results: readonly Result[]) => void;
}

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
  const words = resultWords(row);
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-end" withinPortal>
      <Popover.Target>
        <button
          {...cell}
          type="button"
          className={classes.results}
          aria-haspopup="dialog"
          title={words || undefined}
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
