import { Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useToday } from '../../client/today.ts';
import { tellDone } from '../../components/notify.tsx';
import { type RowAction, RowMenu } from '../../components/RowMenu.tsx';
import { areaOf, at, type Place, within } from '../../components/grid/selection.ts';
import { Grid } from '../../components/grid/Grid.tsx';
import type { GridCell } from '../../components/grid/types.ts';
import { cellName, type ChoosableColumn, columnsShown, isMarkColumn, type RosterColumn } from './columns.ts';
import { type Apply, useEdit } from './edit.ts';
import { insertedText, pastedText, problemAt, rosterTexts as texts } from './labels.ts';
import { isOneCell, patchesOf } from './paste.ts';
import { ResultsCell } from './ResultsCell.tsx';
import classes from './Roster.module.css';
import { fillRows, insertRows, moveRows, redo, type Roster, spareRow, undo } from './roster.ts';
import { cellText, problemsOf, resultWords } from './rows.ts';
import type { Trouble } from './use-roster.ts';

interface Props {
  roster: Roster;
  apply: Apply;
  withCitizenId: boolean;
  /** Columns chosen beside those that are always shown. */
  chosen: readonly ChoosableColumn[];
  /** Id of the attendee to show. */
  found: string | undefined;
  trouble: Trouble | undefined;
}

/** The roster as a sheet; the last row is always a blank one. */
export function RosterGrid({ roster, apply, withCitizenId, chosen, found, trouble }: Props) {
  const today = useToday();
  const columns = useMemo(() => columnsShown(withCitizenId, chosen), [withCitizenId, chosen]);
  const rows = useMemo(() => [...roster.rows, spareRow(roster)], [roster]);
  const last = rows.length - 1;
  const edit = useEdit(apply, columns, today);
  const placeOf = (index: number, column: RosterColumn): Place => ({ row: index, column: columns.findIndex((one) => one.key === column) });
  const { selection, setSelection, summons, summon } = useWhere(found, trouble, {
    // Where one begins: the person asked for, the first name of an empty roster, else the marks of the first.
    start: () => {
      const index = rows.findIndex((row) => row.key === found);
      return index >= 0 ? placeOf(index, 'name') : placeOf(0, last === 0 ? 'name' : 'present');
    },
    // Saving has found something wrong in a cell.
    trouble: () => {
      const index = rows.findIndex((row) => row.key === trouble?.key);
      return trouble && index >= 0 ? placeOf(index, trouble.column) : undefined;
    },
  });

  const cell = ({ row: index, column: number }: Place): GridCell => {
    const [row, column] = [rows[index], columns[number]];
    if (!row || !column) return { text: '', label: '' };
    const problem = problemsOf(row, today)[column.key];
    const [text, name] = [cellText(row, column.key), cellName(column.title, row)];
    const words = isMarkColumn(column.key) ? '' : column.key === 'results' ? resultWords(row) : text;
    const label = words === '' ? name : `${name}: ${words}`;
    const common = { text, label, problem };
    if (isMarkColumn(column.key)) return { ...common, mark: row[column.key] };
    if (column.key !== 'results') return common;
    return {
      ...common,
      control: (control) => <ResultsCell {...control} row={row} onChange={(results) => edit.results(row.key, results)} />,
    };
  };
  const onBlock = (block: string[][], place: Place): boolean => {
    if (isOneCell(block)) return false;
    const { patches, unread } = patchesOf(
      block,
      columns.slice(place.column).map((column) => column.key),
      today,
    );
    if (patches.length === 0) return true;
    apply((known) => fillRows(known, place.row, patches));
    tellDone(pastedText(patches.length, unread));
    return true;
  };

  const navigate = useNavigate();
  const [menuAt, setMenuAt] = useState<string>();
  const insert = (from: number, to: number) => {
    const below = roster.rows[from];
    if (below && apply((known) => insertRows(known, from, to - from + 1))) tellDone(insertedText(to - from + 1, below.position));
  };
  const move = (from: number, to: number, by: -1 | 1) => {
    if (!apply((known) => moveRows(known, from, to, by))) return;
    const moved = ({ row, column }: Place) => ({ row: row + by, column });
    setSelection((known) => ({ anchor: moved(known.anchor), head: moved(known.head) }));
    summon();
  };
  const onKeys = (event: KeyboardEvent): (() => void) | undefined => {
    const { from, to } = areaOf(selection);
    const bottom = Math.min(to.row, last - 1);
    if (event.key === 'Delete' && event.ctrlKey) return () => edit.remove(from.row, bottom);
    if (event.key === 'Insert' && !event.ctrlKey && !event.shiftKey) return () => insert(from.row, bottom);
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
      return () => move(from.row, bottom, event.key === 'ArrowUp' ? -1 : 1);
    return undefined;
  };
  const actionsOf = (index: number): RowAction[] => {
    const personId = rows[index]?.personId;
    return [
      { label: texts.insertRow, shortcut: 'Insert', onClick: () => insert(index, index) },
      { label: texts.moveUp, shortcut: 'Alt+Lên', onClick: () => move(index, index, -1) },
      { label: texts.moveDown, shortcut: 'Alt+Xuống', onClick: () => move(index, index, 1) },
      ...(personId ? [{ label: texts.openPerson, onClick: () => void navigate({ to: '/people/$id', params: { id: personId } }) }] : []),
      { label: texts.removeRow, shortcut: 'Ctrl+Delete', destructive: true, onClick: () => edit.remove(index, index) },
    ];
  };

  const place = within(selection.anchor, { rows: rows.length, columns: columns.length });
  const [here, column] = [rows[place.row], columns[place.column]];
  const wrong = here && column ? problemsOf(here, today)[column.key] : undefined;
  return (
    <Stack gap={0} h="100%" bg="#fff">
      <div className={classes.sheet}>
        <Grid
          label={texts.tableLabel}
          rows={rows.length}
          rowKey={(row) => rows[row]?.key ?? String(row)}
          rowState={(row) => (row === last ? 'spare' : found !== undefined && rows[row]?.key === found ? 'found' : undefined)}
          head={{
            title: texts.number,
            width: 44,
            label: (row) => (rows[row]?.walkIn ? texts.walkIn : ''),
            show: (row) => (
              <span className={classes.number} data-walk-in={rows[row]?.walkIn || undefined}>
                {rows[row]?.position}
              </span>
            ),
          }}
          columns={columns}
          cell={cell}
          tail={[
            {
              key: 'menu',
              title: '',
              hint: texts.rowMenu,
              width: 36,
              show: (row) => {
                const key = rows[row]?.key;
                return (
                  row < last && (
                    <div className={classes.rowMenu}>
                      <RowMenu
                        actions={menuAt === key ? actionsOf(row) : undefined}
                        onToggle={(open) => setMenuAt(open ? key : undefined)}
                      />
                    </div>
                  )
                );
              },
            },
          ]}
          note={
            last === 0 && (
              <Text p="14px 54px" size="sm" c="dimmed">
                {texts.nobodyYet}
              </Text>
            )
          }
          takesKeyboard
          summons={summons}
          selection={selection}
          onSelect={setSelection}
          onEdit={edit.enter}
          onBlock={onBlock}
          onUndo={() => apply(undo)}
          onRedo={() => apply(redo)}
          keys={onKeys}
        />
      </div>
      <div className={classes.foot} data-wrong={wrong !== undefined || undefined} aria-live="polite">
        {wrong === undefined || !here || !column ? texts.keys : problemAt(here.position, column.title, wrong)}
      </div>
    </Stack>
  );
}

/** The cell chosen; a person asked for, or something wrong that saving has found, takes the keyboard there. */
function useWhere(
  found: string | undefined,
  trouble: Trouble | undefined,
  places: { start: () => Place; trouble: () => Place | undefined },
) {
  const [selection, setSelection] = useState(() => at(places.start()));
  const [summons, setSummons] = useState(0);
  const [known, setKnown] = useState({ found, trouble });
  if (known.found !== found || known.trouble !== trouble) {
    setKnown({ found, trouble });
    const place = known.trouble !== trouble ? places.trouble() : places.start();
    if (place) {
      setSelection(at(place));
      setSummons(summons + 1);
    }
  }
  return { selection, setSelection, summons, summon: () => setSummons((known) => known + 1) };
}
