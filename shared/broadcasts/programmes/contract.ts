import { z } from 'zod';
import { zAttachedFile, zAttachment } from '../../kernel/attachments.ts';
import { procedure } from '../../kernel/procedure.ts';
import { saveProcedure, zById } from '../../kernel/record-procedures.ts';
import { zDay, zId, zNote, zOptionalTitle, zPeople, zRef, zSaved, zTitle } from '../../kernel/schemas.ts';
import { stationKinds } from '../stations/rules.ts';
import { topics } from '../topics.ts';

const longestScript = 100_000;

export const zProgrammeValues = z.object({
  title: zTitle,
  topics: z.array(z.enum(topics)).min(1, 'Chọn ít nhất một chủ đề phát.'),
  language: zOptionalTitle,
  minutes: zPeople.nullable(),
  source: zOptionalTitle,
  /** Last day it may be played: a policy changes after it. */
  validTo: zDay.nullable(),
  script: z
    .string()
    .max(longestScript, `Quá dài: tối đa ${longestScript.toLocaleString('vi')} ký tự.`)
    .nullable()
    .transform((value) => value?.normalize('NFC').replace(/\r\n?/g, '\n').trim() || null),
  note: zNote,
});
export type ProgrammeValues = z.infer<typeof zProgrammeValues>;

/** How often it was played, planned, at how many stations and when. */
const plays = {
  played: z.int(),
  planned: z.int(),
  places: z.int(),
  firstDay: zDay.nullable(),
  lastDay: zDay.nullable(),
  /** The last day it was played; what is only planned may lie later. */
  lastPlayed: zDay.nullable(),
};

/** In the list: the script stays behind. */
export const zProgrammeRow = zRef.extend({
  ...zProgrammeValues.omit({ script: true, note: true }).shape,
  ...plays,
  hasScript: z.boolean(),
  files: z.int(),
});
export const zProgramme = zRef.extend({ ...zProgrammeValues.shape, files: z.array(zAttachment) });

export const programmes = {
  list: procedure.output(z.array(zProgrammeRow)),
  get: procedure.input(zById).output(zProgramme),
  save: saveProcedure(zProgrammeValues),
  /** Where it was played, most often first. */
  plays: procedure.input(zById).output(
    z.array(
      z.object({
        stationId: zId,
        kind: z.enum(stationKinds),
        label: z.string(),
        played: z.int(),
        planned: z.int(),
        firstDay: zDay,
        lastDay: zDay,
        lastPlayed: zDay.nullable(),
      }),
    ),
  ),
  files: {
    add: procedure.input(z.object({ programmeId: zId, file: zAttachedFile })).output(zSaved),
    get: procedure.input(zById).output(z.file()),
  },
};
