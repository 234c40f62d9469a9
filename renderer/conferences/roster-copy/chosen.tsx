import { Checkbox } from '@mantine/core';
import type { RosterStanding } from '../../../shared/conferences/roster-copy/contract.ts';
import type { Column } from '../../components/columns.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { rosterCopyTexts as texts } from './labels.ts';

/** Someone who can be chosen for the roster. */
export interface Choosable {
  id: string;
  name: string;
  standing: RosterStanding;
}
export type Chosen = ReadonlySet<string>;

/** Who stands on the roster for certain cannot be chosen; someone likely can, but not by «Chọn tất cả». */
export const canBeChosen = ({ standing }: Choosable): boolean => standing?.sure !== true;
export const toggled = (chosen: Chosen, row: Choosable): Chosen => {
  if (!canBeChosen(row)) return chosen;
  const next = new Set(chosen);
  if (!next.delete(row.id)) next.add(row.id);
  return next;
};
export const withAll = (chosen: Chosen, rows: readonly Choosable[]): Chosen =>
  new Set([...chosen, ...rows.filter(({ standing }) => standing === null).map(({ id }) => id)]);

/** The first column: whether the row is chosen. */
export const chosenColumn = <Row extends Choosable>(chosen: Chosen, onToggle: (row: Row) => void): Column<Row> => ({
  key: 'chosen',
  title: texts.chosen,
  value: (row) => chosen.has(row.id),
  show: (row) => (
    // A click on the box is no second click on the row.
    <div role="presentation" onClick={(event) => event.stopPropagation()}>
      <Checkbox
        size="sm"
        aria-label={texts.choose(row.name)}
        tabIndex={-1}
        checked={chosen.has(row.id)}
        disabled={!canBeChosen(row)}
        onChange={() => onToggle(row)}
      />
    </div>
  ),
  width: 64,
});
/** The last column: whether the roster has this one already. */
export const standingColumn = <Row extends Choosable>(): Column<Row> => ({
  key: 'standing',
  title: texts.standing,
  value: (row) => row.standing?.words ?? null,
  show: ({ standing }) =>
    standing && (
      <span title={standing.words}>
        <StatusBadge tone={standing.sure ? 'off' : 'warn'}>{standing.sure ? texts.certain : texts.likely}</StatusBadge>
      </span>
    ),
  width: 150,
});
