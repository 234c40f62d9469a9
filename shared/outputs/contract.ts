import { z } from 'zod';
import { procedure } from '../kernel/procedure.ts';
import { saveProcedure, zById } from '../kernel/record-procedures.ts';
import {
  zCode,
  zCount,
  zDay,
  zDong,
  zEventDay,
  zId,
  zList,
  zNote,
  zOptionalTitle,
  zPage,
  zPeople,
  zRef,
  zSort,
} from '../kernel/schemas.ts';

export const zOutputValues = z.object({
  /** Blank = the app gives the next free code. */
  code: zCode.nullable(),
  day: zEventDay,
  formId: zId,
  type: zOptionalTitle,
  channel: zOptionalTitle,
  title: zOptionalTitle,
  /** Blank = 1. */
  quantity: zCount.nullable(),
  reach: zPeople.nullable(),
  link: zOptionalTitle,
  waveId: zId.nullable(),
  cost: zDong.nullable(),
  costSource: zOptionalTitle,
  handled: z.boolean(),
  note: zNote,
});
export type OutputValues = z.infer<typeof zOutputValues>;
export const zOutput = zRef.extend({
  ...zOutputValues.shape,
  code: z.string(),
  formCode: z.string(),
  formName: z.string(),
  unit: z.string().nullable(),
});

export const outputSortColumns = ['day', 'form', 'title', 'code', 'quantity'] as const;
export const zOutputFilter = z.object({
  from: zDay.optional(),
  to: zDay.optional(),
  formId: zId.optional(),
  text: z.string().max(200).optional(),
});

export const outputs = {
  list: procedure.input(zPage.extend({ filter: zOutputFilter, sort: zSort(outputSortColumns).optional() })).output(zList(zOutput)),
  get: procedure.input(zById).output(zOutput),
  save: saveProcedure(zOutputValues),
};
