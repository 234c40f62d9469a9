import { z } from 'zod';
import { procedure } from '../../kernel/procedure.ts';
import {
  zCount,
  zDay,
  zDone,
  zEventDay,
  zExisting,
  zId,
  zNote,
  zOptionalTitle,
  zPeople,
  zRef,
  zSaved,
  zTime,
} from '../../kernel/schemas.ts';
import { formatTimes, parseTimes, weekdays } from './rules.ts';
import { stationKinds } from '../stations/rules.ts';
import { topics } from '../topics.ts';

const longestSpan = 400;

/** A commune (its usual station), a station, or «district» = the office's usual one. */
export const zPlace = z.union([zId, z.literal('district')]);

const zTimes = z
  .string()
  .nullable()
  .transform((text, context) => {
    const times = parseTimes(text ?? '');
    if (times && times.length <= 24) return times.length > 0 ? formatTimes(times) : null;
    context.addIssue({ code: 'custom', message: 'Giờ chưa đúng. Nhập như 5h, 17h30.' });
    return z.NEVER;
  });

const patternFields = z.object({
  weekdays: z.array(z.enum(weekdays)).min(1, 'Chọn ít nhất một ngày trong tuần.'),
  /** «05:00, 17:00»; null = once a day at no fixed time. */
  times: zTimes,
  programme: zOptionalTitle,
  topics: z.array(z.enum(topics)).min(1, 'Chọn ít nhất một chủ đề phát.'),
  count: zCount,
  minutes: zPeople.nullable(),
  language: zOptionalTitle,
  source: zOptionalTitle,
  agreementNumber: zOptionalTitle,
  validFrom: zEventDay,
  validTo: zDay.nullable(),
  note: zNote,
});

/** One pattern for each place; a pattern that stands already has one. */
export const zPatternValues = patternFields
  .extend({ places: z.array(zPlace).min(1, 'Chọn ít nhất một nơi phát.').max(200) })
  .refine(({ validFrom, validTo }) => validTo === null || validFrom <= validTo, {
    path: ['validTo'],
    message: 'Ngày kết thúc phải sau ngày bắt đầu.',
  });
export type PatternValues = z.infer<typeof zPatternValues>;

export const zPattern = zRef.extend({
  ...patternFields.shape,
  places: z.array(zPlace),
  stationId: zId,
  kind: z.enum(stationKinds),
  communeId: zId.nullable(),
  /** Where, as it is called in lists. */
  label: z.string(),
  /** Planned airings from today on, and the last day of one that was generated. */
  ahead: z.int(),
  lastDay: zDay.nullable(),
});

const zSpanInput = z
  .object({ from: zEventDay, to: zEventDay, /** null = all. */ patternIds: z.array(zId).max(500).nullable() })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'Ngày cuối phải sau ngày đầu.' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) < longestSpan * 86_400_000, {
    path: ['to'],
    message: `Mỗi lần sinh tối đa ${longestSpan} ngày.`,
  });
export type SpanInput = z.infer<typeof zSpanInput>;

const amounts = { create: z.int(), drop: z.int(), kept: z.int(), keptByHand: z.int(), excepted: z.int(), occupied: z.int() };
export const zGenerationPreview = z.object({
  rows: z.array(
    z.object({ patternId: zId, label: z.string(), programme: z.string().nullable(), times: z.string().nullable(), ...amounts }),
  ),
  sum: z.object(amounts),
  /** What the user should know before: a programme that is outdated by then. */
  warnings: z.array(z.string()),
});

const zExceptionKey = z.object({ patternId: zId.nullable(), day: zDay, time: z.union([zTime, z.literal('')]) });
export const zException = zExceptionKey.extend({ reason: z.string().nullable(), label: z.string() });
export const zExceptionValues = z
  .object({
    /** Empty = every pattern, also those made later. */
    patternIds: z.array(zId).max(500),
    from: zEventDay,
    /** null = that one day. */
    to: zEventDay.nullable(),
    /** null = the whole day. */
    times: zTimes,
    reason: zOptionalTitle,
  })
  .refine(({ from, to }) => to === null || from <= to, { path: ['to'], message: 'Ngày cuối phải sau ngày đầu.' })
  .refine(({ from, to }) => to === null || Date.parse(to) - Date.parse(from) < 62 * 86_400_000, {
    path: ['to'],
    message: 'Mỗi lần ghi tối đa 62 ngày.',
  });
export type ExceptionValues = z.infer<typeof zExceptionValues>;

export const patterns = {
  list: procedure.output(z.array(zPattern)),
  /** `made` are all patterns of a new save, one a place. */
  save: procedure.input(z.object({ existing: zExisting, values: zPatternValues })).output(zSaved.extend({ made: z.array(zRef) })),
  preview: procedure.input(zSpanInput).output(zGenerationPreview),
  generate: procedure.input(zSpanInput).output(zDone.extend({ created: z.int(), dropped: z.int() })),
  exceptions: {
    list: procedure.output(z.array(zException)),
    /** Planned airings of those times that nobody has touched go; those edited or confirmed stay (`kept`). */
    add: procedure.input(zExceptionValues).output(zDone.extend({ dropped: z.int(), kept: z.int() })),
    /** Airings of those times come back when the pattern is generated again. */
    remove: procedure.input(z.object({ keys: z.array(zExceptionKey).min(1).max(5000) })).output(zDone),
  },
};
