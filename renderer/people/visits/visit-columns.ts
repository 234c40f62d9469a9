import type { z } from 'zod';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { teamLabels } from '../../../shared/people/visits/teams.ts';
import type { visitSortColumns, zVisit, zVisitRow } from '../../../shared/people/visits/contract.ts';
import { type Column, dayWidth } from '../../components/columns.ts';
import { visitTexts as texts } from './labels.ts';

export type Visit = z.infer<typeof zVisit>;
export type VisitRow = z.infer<typeof zVisitRow>;
export type VisitSort = (typeof visitSortColumns)[number];

export const visitColumns: Column<VisitRow, VisitSort>[] = [
  { key: 'day', title: texts.day, value: (row) => formatDay(row.day), sort: 'day', width: dayWidth },
  { key: 'commune', title: texts.commune, value: (row) => row.communeName, sort: 'commune' },
  { key: 'audience', title: texts.audienceShort, value: (row) => row.audienceCode, sort: 'audience', width: 88 },
  { key: 'team', title: texts.team, value: (row) => row.team && teamLabels[row.team], sort: 'team', width: 124 },
  { key: 'members', title: texts.members, value: (row) => row.members.join(', ') || null, from: 900 },
  { key: 'approached', title: texts.approachedShort, value: (row) => row.approached, sort: 'approached', number: true, width: 92 },
  { key: 'joinedSi', title: texts.joinedSi, value: (row) => row.joinedSi, number: true, width: 112 },
  { key: 'joinedHi', title: texts.joinedHi, value: (row) => row.joinedHi, number: true, width: 120 },
  { key: 'renewed', title: texts.renewed, value: (row) => row.renewed, number: true, width: 80 },
];
