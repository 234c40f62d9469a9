import { z } from 'zod';
import { intakeProcedures, rowStates } from '../../intake/contract.ts';
import { procedure } from '../../kernel/procedure.ts';
import { zDay, zDone, zEventDay, zId, zMonth, zOptionalTitle, zSpan } from '../../kernel/schemas.ts';
import { zCommuneIds } from './paper.ts';
import { confirmationStates, differenceKinds } from './rules.ts';
import { airingStatuses, confirmationBases } from '../labels.ts';
import { slipChoices, slipOutcomes } from './slip-matching.ts';
import { topics } from '../topics.ts';

/** One commune's month at a glance. */
export const zMonthOfCommune = z.object({
  id: zId,
  code: z.string(),
  name: z.string(),
  state: z.enum(confirmationStates),
  sentOn: zDay.nullable(),
  receivedOn: zDay.nullable(),
  basis: z.string().nullable(),
  planned: z.int(),
  aired: z.int(),
  /** Of those aired, the ones whose basis supports payment. */
  payable: z.int(),
  notAired: z.int(),
  unconfirmed: z.int(),
  /** Differences between paper and log that are still open. */
  open: z.int(),
});
export type MonthOfCommune = z.infer<typeof zMonthOfCommune>;

const place = { day: zDay, time: z.string().nullable(), station: z.string().nullable(), programme: z.string().nullable() };

/** One airing three times over: planned, on paper, in the log. */
export const zComparison = z.object({
  /** Names the row for `settle`. */
  id: z.string(),
  ...place,
  topics: z.array(z.enum(topics)),
  airingId: zId.nullable(),
  planned: z.int(),
  paper: z.int().nullable(),
  log: z.int().nullable(),
  basis: z.string().nullable(),
  kind: z.enum(differenceKinds).nullable(),
  settled: z.boolean(),
  note: z.string().nullable(),
});

export const zSlipRow = z.object({
  id: z.string(),
  /** Of the spreadsheet; null for an airing the slip does not name. */
  row: z.int().nullable(),
  state: z.enum(rowStates),
  outcome: z.enum(slipOutcomes),
  day: zDay.nullable(),
  time: z.string().nullable(),
  station: z.string().nullable(),
  programme: z.string().nullable(),
  topics: z.array(z.enum(topics)),
  planned: z.int(),
  paper: z.int().nullable(),
  log: z.object({ status: z.enum(airingStatuses), count: z.int(), basis: z.string().nullable() }).nullable(),
  choices: z.array(z.enum(slipChoices)),
  /** null where the user must say. */
  choice: z.enum(slipChoices).nullable(),
  message: z.string().nullable(),
});
/** A file that came back: the slip of a commune, or why it is none. */
export const zSlipFile = z.object({
  name: z.string(),
  refusal: z.string().nullable(),
  slip: z
    .object({ communeId: zId, commune: z.string(), wholeMonth: z.boolean(), receivedOn: zDay.nullable(), rows: z.array(zSlipRow) })
    .nullable(),
});
export type SlipFile = z.infer<typeof zSlipFile>;

const zChanged = zDone.extend({ changed: z.int() });
const ofCommunes = z.object({ month: zMonth, communeIds: zCommuneIds });

export const confirmations = {
  overview: procedure.input(zMonth).output(z.object({ period: zSpan, office: z.string(), communes: z.array(zMonthOfCommune) })),
  detail: procedure
    .input(z.object({ month: zMonth, communeId: zId }))
    .output(z.object({ commune: zMonthOfCommune, rows: z.array(zComparison) })),
  /** null takes the mark away. */
  markSent: procedure.input(ofCommunes.extend({ sentOn: zEventDay.nullable() })).output(zChanged),
  /** What came back, row by row. With `communeId` a slip of another commune is refused. All that were read are written together. */
  ...intakeProcedures({
    target: { month: zMonth, communeId: zId.optional() },
    shown: { files: z.array(zSlipFile) },
    order: {
      receivedOn: zEventDay,
      basis: z.enum(confirmationBases),
      answers: z.array(z.object({ communeId: zId, rows: z.record(z.string(), z.enum(slipChoices)) })),
    },
    mostFiles: 40,
  }),
  /** Which of the two holds for rows that differ. */
  settle: procedure
    .input(z.object({ month: zMonth, communeId: zId, ids: z.array(z.string()).min(1), holds: z.enum(['paper', 'log']) }))
    .output(zChanged),
  /** «Cả tháng đã phát, trừ ngày …» without a file: what is still planned becomes aired, on the days named not aired. */
  confirmMonth: procedure
    .input(
      ofCommunes.extend({ except: z.array(zDay).max(31), basis: z.enum(confirmationBases), receivedOn: zEventDay, note: zOptionalTitle }),
    )
    .output(zChanged),
};
