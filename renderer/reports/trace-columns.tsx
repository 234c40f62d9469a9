import { formatDay } from '../../shared/kernel/dates.ts';
import { shownKinds } from '../../shared/kernel/record-kinds.ts';
import type { TraceRecord } from '../../shared/reports/contract.ts';
import { seenKinds } from '../client/record-kinds.ts';
import { type Column, dayWidth } from '../components/columns.ts';
import { reportTexts as texts } from './labels.ts';
import classes from './TracePanel.module.css';

function Label({ record }: { record: TraceRecord }) {
  const Sign = seenKinds[record.kind].sign;
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
