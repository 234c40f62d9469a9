import { topicLabels } from '../../../shared/broadcasts/topics.ts';
import type { ListRow } from '../../../shared/broadcasts/lists/contract.ts';
import { airingStatusLabels } from '../../../shared/broadcasts/labels.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { type Column, dayWidth, timeWidth } from '../../components/columns.ts';
import { stateTones } from '../../components/intake/labels.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import classes from './Lists.module.css';
import { listStateLabels, listTexts as texts, shortTopics } from './labels.ts';

export const topicText = (row: ListRow): string => row.topics.map((topic) => topicLabels[topic]).join(', ');

/** Not played, or only planned, is said beside the state. */
export function stateText({ state, status }: ListRow): string {
  const label = listStateLabels[state];
  return status !== null && status !== 'aired' && (state === 'new' || state === 'changed')
    ? `${label}: ${airingStatusLabels[status]}`
    : label;
}

export const rowColumns: Column<ListRow>[] = [
  {
    key: 'state',
    title: texts.state,
    value: stateText,
    show: (row) => <StatusBadge tone={row.status === 'notAired' ? 'off' : stateTones[row.state]}>{stateText(row)}</StatusBadge>,
    width: 122,
  },
  { key: 'row', title: texts.place, value: (row) => row.row, number: true, width: 56 },
  { key: 'commune', title: texts.commune, value: (row) => row.commune, width: 122 },
  { key: 'day', title: texts.day, value: (row) => (row.day ? formatDay(row.day) : row.when), width: dayWidth },
  { key: 'time', title: texts.time, value: (row) => row.time, width: timeWidth },
  { key: 'count', title: texts.count, value: (row) => row.count, number: true, width: 54 },
  { key: 'programme', title: texts.programme, value: (row) => row.programme, show: (row) => <Content row={row} /> },
  { key: 'topics', title: texts.topics, value: (row) => row.topics.map((topic) => shortTopics[topic]).join(', '), width: 116, from: 820 },
];

/** Why before what: a row that will not be written is looked at for its reason. */
function Content({ row: { reason, programme, state } }: { row: ListRow }) {
  return (
    <>
      {reason && (
        <span className={classes.reason} data-bad={state === 'error' || undefined}>
          {reason}
        </span>
      )}
      {reason && programme && ' · '}
      {programme}
    </>
  );
}
