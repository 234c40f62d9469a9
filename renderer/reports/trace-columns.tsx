import {
  IconBuilding,
  IconCalendarEvent,
  IconCalendarWeek,
  IconFlag,
  IconListDetails,
  IconSquareRoundedArrowRight,
  IconUser,
  IconUsers,
  IconVolume,
} from '@tabler/icons-react';
import { formatDay } from '../../shared/kernel/dates.ts';
import { shownKinds, type TracedKind } from '../../shared/kernel/record-kinds.ts';
import type { TraceRecord } from '../../shared/reports/contract.ts';
import { type Column, dayWidth } from '../components/columns.ts';
import { reportTexts as texts } from './labels.ts';
import classes from './TracePanel.module.css';

const signs: Record<TracedKind, typeof IconUser> = {
  airing: IconVolume,
  conference: IconCalendarEvent,
  attendee: IconUser,
  output: IconListDetails,
  visit: IconUsers,
  visitPerson: IconUser,
  opening: IconSquareRoundedArrowRight,
  commune: IconBuilding,
  communeWeek: IconCalendarWeek,
  wave: IconFlag,
};

function Label({ record }: { record: TraceRecord }) {
  const Sign = signs[record.kind];
  return (
    <span className={classes.record} title={`${shownKinds[record.kind].title}: ${record.label}`}>
      <Sign size={15} stroke={1.7} role="img" aria-label={shownKinds[record.kind].title} />
      <span>{record.label}</span>
    </span>
  );
}

/** Money needs room, everything else leaves it to the record. */
export const traceColumns = (unit: string): Column<TraceRecord>[] => [
  { key: 'date', title: texts.date, value: (row) => (row.date ? formatDay(row.date) : null), width: dayWidth },
  { key: 'record', title: texts.record, value: (row) => row.label, show: (row) => <Label record={row} /> },
  { key: 'amount', title: texts.amount, value: (row) => row.amount, number: true, width: unit === 'Đồng' ? 116 : 72 },
];
