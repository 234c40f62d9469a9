import { z } from 'zod';
import { procedure } from '../kernel/procedure.ts';
import { saveProcedure, zById } from '../kernel/record-procedures.ts';
import {
  zCount,
  zDay,
  zEventDay,
  zId,
  zList,
  zMonth,
  zNote,
  zOptionalTitle,
  zPage,
  zPeople,
  zRef,
  zSort,
  zTime,
} from '../kernel/schemas.ts';
import { compliance } from './compliance/contract.ts';
import { confirmations } from './confirmations/contract.ts';
import { lists } from './lists/contract.ts';
import { airingStatuses } from './labels.ts';
import { patterns } from './patterns/contract.ts';
import { programmes } from './programmes/contract.ts';
import { stationKinds } from './stations/rules.ts';
import { stations } from './stations/contract.ts';
import { topics } from './topics.ts';
import { week } from './week/contract.ts';

export const zAiringValues = z.object({
  /** null = the district station. */
  communeId: zId.nullable(),
  /** Name of the loudspeaker cluster; null = the usual one of that commune. */
  station: zOptionalTitle,
  /** A station chosen as such; commune and name then say nothing. */
  stationId: zId.nullish(),
  day: zEventDay,
  time: zTime.nullable(),
  programme: zOptionalTitle,
  topics: z.array(z.enum(topics)).min(1, 'Chọn ít nhất một chủ đề phát.'),
  count: zCount,
  minutes: zPeople.nullable(),
  language: zOptionalTitle,
  source: zOptionalTitle,
  status: z.enum(airingStatuses),
  basis: zOptionalTitle,
  waveId: zId.nullable(),
  agreementNumber: zOptionalTitle,
  /** Communes that relay a district airing (tiếp âm). */
  relayCommuneIds: z.array(zId).max(200),
  note: zNote,
});
export type AiringValues = z.infer<typeof zAiringValues>;

export const zAiring = zRef.extend({
  ...zAiringValues.shape,
  stationId: zId,
  stationKind: z.enum(stationKinds),
  communeName: z.string().nullable(),
  waveCode: z.string().nullable(),
});

export const airingSortColumns = ['day', 'commune', 'programme', 'status', 'count'] as const;
export const zAiringFilter = z.object({
  from: zDay.optional(),
  to: zDay.optional(),
  /** A commune with all its stations, one station, or «district» = the stations of the office. */
  communeId: z.union([zId, z.literal('district')]).optional(),
  status: z.enum(airingStatuses).optional(),
  topic: z.enum(topics).optional(),
  /** A programme of the library. */
  programmeId: zId.optional(),
  text: z.string().max(200).optional(),
});

/** What R1 says of one commune in one week (domain §3 «Week»). */
export const zWeekCell = z.object({ count: z.int(), planned: z.int(), required: z.int(), judged: z.boolean(), met: z.boolean() });
export const zCompliance = z.object({
  weeks: z.array(z.object({ from: zDay, to: zDay, over: z.boolean(), judged: z.boolean() })),
  communes: z.array(
    z.object({
      id: zId,
      code: z.string(),
      name: z.string(),
      ethnicArea: z.boolean(),
      /** null where the commune is no unit that week. */ cells: z.array(zWeekCell.nullable()),
    }),
  ),
});

export const broadcasts = {
  list: procedure.input(zPage.extend({ filter: zAiringFilter, sort: zSort(airingSortColumns).optional() })).output(zList(zAiring)),
  get: procedure.input(zById).output(zAiring),
  save: saveProcedure(zAiringValues),
  /** Weeks whose Sunday lies in the month's period, per commune; on another topic than BHXH tự nguyện only counts, nothing is judged. */
  grid: procedure.input(zMonth.extend({ topic: z.enum(topics).optional() })).output(zCompliance),
  week,
  compliance,
  stations,
  confirmations,
  lists,
  programmes,
  patterns,
};
