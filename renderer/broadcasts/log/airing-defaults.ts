import { z } from 'zod';
import { zAiringValues } from '../../../shared/broadcasts/contract.ts';
import { topics } from '../../../shared/broadcasts/topics.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { remembered } from '../../client/remembered.ts';
import { blank, type Draft } from '../../components/form-state.ts';

export type AiringInput = z.input<typeof zAiringValues>;
type AiringOutput = z.output<typeof zAiringValues>;

const zLast = z.object({
  communeId: z.string().nullable(),
  station: z.string().nullable(),
  stationId: z.string().nullish(),
  programme: z.string().nullable(),
  topics: z.array(z.enum(topics)),
  time: z.string().nullable(),
  minutes: z.number().nullable(),
  source: z.string().nullable(),
  status: z.enum(['planned', 'aired', 'notAired']),
  basis: z.string().nullable(),
});
const lastAiring = remembered<z.infer<typeof zLast> | null>('broadcasts.last', zLast.nullable(), null);

/** A new airing starts like the one entered last: a clerk types many alike in a row. */
export const newAiring = (day: Day) =>
  blank(zAiringValues, { topics: ['bhxhtn'], status: 'aired', ...lastAiring.read(), day, count: 1, relayCommuneIds: [] });

export const rememberAiring = (values: AiringOutput): void => lastAiring.write(zLast.parse(values));
/** «Lưu và thêm tiếp» keeps everything but the note. */
export const nextAiring = (values: AiringOutput): Draft<AiringInput> => ({ ...values, note: null });
