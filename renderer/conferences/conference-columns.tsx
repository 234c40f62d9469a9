import type { z } from 'zod';
import type { conferenceSortColumns, zConferenceRow } from '../../shared/conferences/contract.ts';
import { conferenceStatusLabels } from '../../shared/conferences/labels.ts';
import { formatDay } from '../../shared/kernel/dates.ts';
import { type Column, dayWidth, timeWidth } from '../components/columns.ts';
import { StatusBadge } from '../components/StatusBadge.tsx';
import { conferenceTexts as texts, conferenceTones, marksText } from './labels.ts';

export type ConferenceRow = z.infer<typeof zConferenceRow>;
export type ConferenceSort = (typeof conferenceSortColumns)[number];

export const conferenceColumns: Column<ConferenceRow, ConferenceSort>[] = [
  { key: 'day', title: texts.day, value: (row) => formatDay(row.day), sort: 'day', width: dayWidth },
  { key: 'time', title: texts.time, value: (row) => row.time, width: timeWidth, from: 860 },
  { key: 'name', title: texts.name, value: (row) => row.name, sort: 'name' },
  { key: 'kind', title: texts.kind, value: (row) => row.kind, sort: 'kind', width: 106, from: 980 },
  { key: 'commune', title: texts.communeColumn, value: (row) => row.communeName, sort: 'commune', width: 150, from: 800 },
  {
    key: 'status',
    title: texts.status,
    value: (row) => conferenceStatusLabels[row.status],
    show: (row) => <StatusBadge tone={conferenceTones[row.status]}>{conferenceStatusLabels[row.status]}</StatusBadge>,
    sort: 'status',
    width: 126,
  },
  { key: 'marks', title: texts.marksColumn, value: (row) => marksText(row.present, row.onRoster), number: true, width: 120 },
  {
    key: 'attendance',
    title: texts.attendance,
    value: (row) => (row.status === 'held' ? row.attendance : null),
    sort: 'attendance',
    number: true,
    width: 76,
    from: 600,
  },
];
