import type { z } from 'zod';
import type { airingSortColumns, zAiring } from '../../../shared/broadcasts/contract.ts';
import { airingStatusLabels } from '../../../shared/broadcasts/labels.ts';
import { stationLabel } from '../../../shared/broadcasts/stations/rules.ts';
import { topicLabels } from '../../../shared/broadcasts/topics.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { type Column, dayWidth, timeWidth } from '../../components/columns.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { airingTones, broadcastTexts } from '../labels.ts';

export type Airing = z.infer<typeof zAiring>;
export type AiringSort = (typeof airingSortColumns)[number];

export const placeOf = ({ stationKind, communeName, station }: Airing): string =>
  stationLabel({ kind: stationKind, communeName, name: station });

export const airingColumns: Column<Airing, AiringSort>[] = [
  { key: 'day', title: broadcastTexts.day, value: (row) => formatDay(row.day), sort: 'day', width: dayWidth },
  { key: 'time', title: broadcastTexts.time, value: (row) => row.time, width: timeWidth, from: 760 },
  { key: 'place', title: broadcastTexts.place, value: placeOf, sort: 'commune', width: 180 },
  { key: 'programme', title: broadcastTexts.programme, value: (row) => row.programme, sort: 'programme', from: 860 },
  { key: 'topics', title: broadcastTexts.topics, value: (row) => row.topics.map((topic) => topicLabels[topic]).join(', '), from: 640 },
  { key: 'count', title: broadcastTexts.count, value: (row) => row.count, sort: 'count', number: true, width: 84 },
  { key: 'source', title: broadcastTexts.source, value: (row) => row.source, width: 120, from: 1000 },
  {
    key: 'status',
    title: broadcastTexts.status,
    value: (row) => airingStatusLabels[row.status],
    show: (row) => <StatusBadge tone={airingTones[row.status]}>{airingStatusLabels[row.status]}</StatusBadge>,
    sort: 'status',
    width: 126,
  },
];
