import { ActionIcon, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useToday } from '../../app/today.ts';
import { tellDone } from '../../components/notify.tsx';
import { at, type Place, within } from '../../components/sheet/selection.ts';
import { Sheet } from '../../components/sheet/Sheet.tsx';
import type { SheetCell } from '../../components/sheet/types.ts';
import { cellName, columnsShown, isMarkColumn, type RosterColumn } from './columns.ts';
import { type Apply, useEdit } from './edit.ts';
import { pastedText, problemAt, rosterTexts as texts } from './labels.ts';
import { isOneCell, patchesOf } from './paste.ts';
import { ResultsCell } from './ResultsCell.tsx';
import classes from './Roster.module.css';
import { fillRows, redo, type Roster, spareRow, undo } from './roster.ts';
import { cellText, problemsOf, resultWords } from './rows.ts';
import type { Trouble } from './use-roster.ts';

interface Props {
  roster: Roster;
  apply: Apply;
  withCitizenId: boolean;
  /** Id of the attendee to show. */
  found: string | undefined;
  trouble: Trouble | undefined;
}

/** The roster as a sheet; the last row is always a blank one. */
export function RosterGrid({ roster, apply, withCitizenId, found, trouble }: Props) {
  const today = useToday();
  const columns = useMemo(() => columnsShown(withCitizenId), [withCitizenId]);
  const rows = useMemo(() => [...roster.rows, spareRow(roster)], [roster]);
  const last = rows.length - 1;
  const edit = useEdit(apply, columns, today);
  const placeOf = (index: number, column: RosterColumn): Place => ({ row: index, column: columns.findIndex((one) => one.key === column) });
  const { selection, setSelection, summons } = useWhere(found, trouble, {
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

  const cell = ({ row: index, column: number }: Place): SheetCell => {
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

  const place = within(selection.anchor, { rows: rows.length, columns: columns.length });
  const [here, column] = [rows[place.row], columns[place.column]];
  const wrong = here && column ? problemsOf(here, today)[column.key] : undefined;
  return (
    <div className={classes.frame}>
      <div className={classes.sheet}>
        <Sheet
          label={texts.tableLabel}
          rows={rows.length}
          rowKey={(row) => rows[row]?.key ?? String(row)}
          rowState={(row) => (row === last ? 'spare' : found !== undefined && rows[row]?.key === found ? 'found' : undefined)}
          head={{
            title: texts.number,
            width: 44,
            label: () => '',
            show: (row) => <span className={classes.number}>{rows[row]?.position}</span>,
          }}
          columns={columns}
          cell={cell}
          tail={[
            {
              key: 'remove',
              title: '',
              hint: texts.removeRow,
              width: 36,
              show: (row) => row < last && <Remove row={row} edit={edit} position={rows[row]?.position} />,
            },
          ]}
          note={
            last === 0 && (
              <Text className={classes.first} size="sm" c="dimmed">
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
          keys={(event, { row }) => (event.key === 'Delete' && event.ctrlKey ? () => edit.remove(row) : undefined)}
        />
      </div>
      <div className={classes.foot} data-wrong={wrong !== undefined || undefined} aria-live="polite">
        {wrong === undefined || !here || !column ? texts.keys : problemAt(here.position, column.title, wrong)}
      </div>
    </div>
  );
}

function Remove({ row, edit, position }: { row: number; edit: ReturnType<typeof useEdit>; position: number | undefined }) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      tabIndex={-1}
      className={classes.remove}
      aria-label={`${texts.removeRow}, số ${position ?? ''}`}
      title={texts.removeRow}
      onClick={() => edit.remove(row)}
    >
      <IconTrash size={15} />
    </ActionIcon>
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
  return { selection, setSelection, summons };
}
