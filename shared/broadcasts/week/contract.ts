import { z } from 'zod';
import { procedure } from '../../kernel/procedure.ts';
import { zDay, zDone, zEventDay, zId, zOptionalTitle, zTime } from '../../kernel/schemas.ts';
import { confirmationBases } from '../labels.ts';
import { topics } from '../topics.ts';

/** null = the district station. */
const zPlace = zId.nullable();
const zTopic = z.enum(topics);
const mostCells = 3000;

/** One place on one day: airings on the topic looked at, and (`other`) those on none but other topics. */
export const zDayCell = z.object({
  /** False where the commune was no unit of the office on that day: nothing can be entered. */
  valid: z.boolean(),
  aired: z.int(),
  planned: z.int(),
  notAired: z.int(),
  other: z.int(),
  /** Played by the district station and counted here too: relayed, or all of them where R1 is set so; kept with the district's airing. */
  relayed: z.int(),
  /** On the topic, played or planned by a zone's or mobile loudspeaker here that does not count for the commune (R1.stationKinds). */
  apart: z.int(),
});

/** R1 of a commune in the week (KH166 III.2.1.4, QĐ294 VI.2.7); `missing` as in week-state.ts. */
export const zWeekState = z.object({
  count: z.int(),
  planned: z.int(),
  required: z.int(),
  judged: z.boolean(),
  met: z.boolean(),
  missing: z.int().nullable(),
});

export const zWeek = z.object({
  monday: zDay,
  today: zDay,
  over: z.boolean(),
  scope: z.enum(['commune', 'office']),
  /** Communes of the week in Vietnamese order, the district station last. */
  rows: z.array(
    z.object({
      communeId: zPlace,
      name: z.string(),
      ethnicArea: z.boolean(),
      /** Monday first. */
      cells: z.array(zDayCell),
      /** null: the district station, and a commune that ended before the Sunday. */
      state: zWeekState.nullable(),
    }),
  ),
});

/** What an airing written by the grid gets besides its count. */
export const zWeekDefaults = z.object({
  programme: zOptionalTitle,
  time: zTime.nullable(),
  source: zOptionalTitle,
  language: zOptionalTitle,
});

export const zCellTarget = z.object({
  communeId: zPlace,
  day: zEventDay,
  status: z.enum(['planned', 'aired']),
  count: z.int('Phải là số nguyên.').min(0, 'Không được âm.').max(999, 'Số lượt của một ngày quá lớn.'),
  /** Airings with a time, basis or contract of their own may go too: only after the user has been told. */
  release: z.boolean().default(false),
});

const zDays = z.array(zDay).max(400);
export const zWeekConfirm = z.object({
  /** null = every commune and the district station. */
  places: z.array(zPlace).max(500).nullable(),
  from: zEventDay,
  /** Days to come are left as planned, whatever stands here. */
  to: zEventDay,
  /** Days on which nothing was played, anywhere. */
  exceptDays: zDays,
  /** … and at one place. */
  exceptAt: z.array(z.object({ communeId: zPlace, days: zDays })).max(500),
  reason: zOptionalTitle,
  basis: z.enum(confirmationBases),
});

/** The grid commune × day of one week and what is done in it at one go. */
export const week = {
  get: procedure.input(z.object({ monday: zDay, topic: zTopic })).output(zWeek),
  /** Makes each cell hold the count typed; cells that cannot are named and the rest is written. */
  set: procedure
    .input(z.object({ topic: zTopic, defaults: zWeekDefaults, cells: z.array(zCellTarget).min(1).max(mostCells) }))
    .output(zDone.extend({ refused: z.array(z.object({ communeId: zPlace, day: zDay, message: z.string(), releasable: z.boolean() })) })),
  /** What was played or planned in the week before, day by day; days that already hold something on the topic stay as they are. */
  copyLast: procedure.input(z.object({ monday: zDay })).output(zDone.extend({ copied: z.int(), keptDays: z.int(), left: z.int() })),
  /** Planned airings are played, with their basis; those of the excepted days were not. */
  confirm: procedure.input(zWeekConfirm).output(zDone.extend({ aired: z.int(), notAired: z.int(), to: zDay })),
};
