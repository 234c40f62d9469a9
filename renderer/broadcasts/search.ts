import { z } from 'zod';
import { airingStatuses } from '../../shared/broadcasts/labels.ts';
import { topics } from '../../shared/broadcasts/topics.ts';
import { zDay } from '../../shared/kernel/schemas.ts';
import { maybe, zOpen, zText } from '../client/open.ts';
import { complianceSearch } from './compliance/search.ts';

/** In the order they are shown. */
export const broadcastTabs = ['week', 'list', 'grid', 'confirmations', 'patterns', 'programmes', 'stations', 'compliance'] as const;
export type BroadcastTab = (typeof broadcastTabs)[number];
export const firstTab: BroadcastTab = 'week';

/** The address of Phát thanh; `from` and `to` stand when the list looks at other days than the month's. */
export const zBroadcastsSearch = z.object({
  tab: maybe(z.enum(broadcastTabs)),
  /** A day of the week the week grid looks at. */
  week: maybe(zDay),
  from: maybe(zDay),
  to: maybe(zDay),
  commune: maybe(z.string()),
  status: maybe(z.enum(airingStatuses)),
  topic: maybe(z.enum(topics)),
  /** Of the library, when the list was opened from there. */
  programme: maybe(z.string()),
  /** Of the weekly patterns: the days on which they are not played. */
  part: maybe(z.literal('exceptions')),
  text: zText,
  ...complianceSearch,
  open: zOpen,
});
export type BroadcastsSearch = z.infer<typeof zBroadcastsSearch>;
