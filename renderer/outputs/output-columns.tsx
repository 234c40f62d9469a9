import type { z } from 'zod';
import { formatDay } from '../../shared/kernel/dates.ts';
import { formatNumber } from '../../shared/kernel/numbers.ts';
import type { outputSortColumns, zOutput } from '../../shared/outputs/contract.ts';
import { type Column, dayWidth } from '../components/columns.ts';
import { StatusBadge } from '../components/StatusBadge.tsx';
import { isStock, opinionForm } from './forms.ts';
import { outputTexts as texts } from './labels.ts';

export type Output = z.infer<typeof zOutput>;
export type OutputSort = (typeof outputSortColumns)[number];

/** Blank counts as 1 (domain §3 «What counts»). */
const quantityOf = (row: Output) => formatNumber(row.quantity ?? 1);

function State({ row }: { row: Output }) {
  if (isStock(row.type)) return <StatusBadge tone="off">không tính</StatusBadge>;
  if (row.formCode !== opinionForm) return null;
  return row.handled ? <StatusBadge tone="good">đã xử lý</StatusBadge> : <StatusBadge tone="waiting">chưa xử lý</StatusBadge>;
}

export const outputColumns: Column<Output, OutputSort>[] = [
  { key: 'day', title: texts.day, value: (row) => formatDay(row.day), sort: 'day', width: dayWidth },
  { key: 'form', title: texts.form, value: (row) => `${row.formCode} – ${row.formName}`, sort: 'form', width: 200 },
  { key: 'title', title: texts.name, value: (row) => row.title, sort: 'title' },
  { key: 'type', title: texts.type, value: (row) => row.type, width: 100, from: 1000 },
  { key: 'channel', title: texts.channel, value: (row) => row.channel, width: 104, from: 900 },
  { key: 'quantity', title: texts.quantity, value: quantityOf, sort: 'quantity', number: true, width: 92 },
  { key: 'unit', title: texts.unit, value: (row) => row.unit, width: 102 },
  { key: 'state', title: '', value: () => null, show: (row) => <State row={row} />, width: 112, from: 860 },
  { key: 'code', title: texts.code, value: (row) => row.code, sort: 'code', width: 92, from: 1220 },
];
