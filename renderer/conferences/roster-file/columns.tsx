import type { IgnoredRow, RosterFileRow, RowPeople } from '../../../shared/conferences/roster-file/contract.ts';
import { birthText } from '../../../shared/people/values.ts';
import { type Column, dayWidth } from '../../components/columns.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { type Answer, type Answers, likelyOf } from './answers.ts';
import { Question } from './Question.tsx';
import { rosterFileTexts as texts, stateWords } from './labels.ts';
import classes from './RosterFile.module.css';

/** `at` = its place in the file's rows, by which an answer names it. */
export type PreviewRow = RosterFileRow & { id: string; at: number };
/** The number of a card stays out of the list; that there is one is worth seeing. */
type ShownRow = Omit<PreviewRow, 'id'> & { id: string; citizenId: string | null };

const tones = { new: 'good', ask: 'warn', same: 'off', error: 'bad' } as const;

export const shownRow = (row: RosterFileRow, at: number): ShownRow => ({
  ...row,
  id: String(at),
  at,
  citizenId: row.id === null ? null : `…${row.id.slice(-3)}`,
});

export function previewColumns(
  { severalSheets, withIds }: { severalSheets: boolean; withIds: boolean },
  likely: readonly RowPeople[],
  answers: Answers,
  onAnswer: (at: number, answer: Answer) => void,
) {
  const columns: Column<ShownRow>[] = [
    ...(severalSheets ? [sheetColumn] : []),
    { key: 'row', title: texts.row, value: (row) => row.row, number: true, width: 58 },
    {
      key: 'state',
      title: texts.state,
      value: (row) => stateWords[row.state],
      show: (row) => <StatusBadge tone={tones[row.state]}>{stateWords[row.state]}</StatusBadge>,
      width: 102,
    },
    { key: 'name', title: texts.name, value: (row) => row.name, width: 168 },
    { key: 'birth', title: texts.birth, value: (row) => row.birth && birthText(row.birth), width: dayWidth },
    { key: 'sex', title: texts.sex, value: (row) => row.sex, width: 52 },
    ...(withIds ? [citizenColumn] : []),
    { key: 'phone', title: texts.phone, value: (row) => row.phone, width: 118 },
    { key: 'unit', title: texts.unit, value: (row) => row.unit, width: 136, from: 700 },
    {
      key: 'reason',
      title: texts.reason,
      value: (row) => row.reason,
      show: (row) =>
        row.state === 'ask' ? (
          <div className={classes.question}>
            {/* A click on the answer is no click on the row. */}
            <div role="presentation" onClick={(event) => event.stopPropagation()}>
              <Question
                name={row.name}
                people={likelyOf(likely, row.at)}
                answer={answers.get(row.at) ?? 'skip'}
                onAnswer={(answer) => onAnswer(row.at, answer)}
              />
            </div>
            <span title={row.reason ?? undefined}>{row.reason}</span>
          </div>
        ) : (
          <span title={row.reason ?? undefined}>{row.reason}</span>
        ),
    },
  ];
  return columns;
}

const citizenColumn: Column<ShownRow> = { key: 'citizenId', title: texts.citizenId, value: (row) => row.citizenId, width: 66, from: 900 };
const sheetColumn = { key: 'sheet', title: texts.sheet, value: (row: { sheet: string }) => row.sheet, width: 120 };

export const ignoredColumns: Column<IgnoredRow & { id: string }>[] = [
  sheetColumn,
  { key: 'row', title: texts.row, value: (row) => row.row, number: true, width: 70 },
  { key: 'why', title: texts.why, value: (row) => row.why },
];
