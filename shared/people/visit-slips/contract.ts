import { z } from 'zod';
import { intakeProcedures, rowStates } from '../../intake/contract.ts';
import { procedure } from '../../kernel/procedure.ts';
import { saveProcedure, zById } from '../../kernel/record-procedures.ts';
import { zDay, zEventDay, zId, zNote, zOptionalTitle, zRef, zTitle } from '../../kernel/schemas.ts';
import { zVisitValues } from '../visits/contract.ts';

export const zVisitSlipValues = z
  .object({
    /** Who does the rounds: an association, a collection agent. */
    recipient: zTitle,
    from: zEventDay,
    to: zEventDay,
    /** Rows that name no commune are of this one. */
    communeId: zId.nullable(),
    audienceId: zId.nullable(),
    waveId: zId.nullable(),
    agreementNumber: zOptionalTitle,
    note: zNote,
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'Đến ngày phải bằng hoặc sau từ ngày.' });
export type VisitSlipValues = z.infer<typeof zVisitSlipValues>;

export const zVisitSlip = zRef.extend({
  ...zVisitSlipValues.shape,
  communeName: z.string().nullable(),
  returnedOn: zDay.nullable(),
  /** That came from it, and whom they approached in all. */
  visits: z.int(),
  approached: z.int(),
});

const { day, communeId, members, approached, joinedSi, joinedHi, renewed, note } = zVisitValues.shape;
const zVisitSlipLine = z.object({ day, communeId, members, approached, joinedSi, joinedHi, renewed, note });
export const zVisitSlipRow = z.object({
  key: z.string(),
  row: z.int(),
  /** ask: only if the user takes it · error: cannot be read. */
  state: z.enum(rowStates).exclude(['changed', 'aside']),
  reason: z.string().nullable(),
  line: zVisitSlipLine.nullable(),
  communeName: z.string().nullable(),
});
const shown = { slip: zVisitSlip, rows: z.array(zVisitSlipRow) };
export const zVisitSlipShown = z.object(shown);

/** Slips for associations and collection agents who do the rounds themselves (domain §5). */
export const visitSlips = {
  list: procedure.output(z.array(zVisitSlip)),
  get: procedure.input(zById).output(zVisitSlip),
  save: saveProcedure(zVisitSlipValues),
  /** A slip that came back says itself which it is; written are the new rows and those asked about that are named by their key. */
  back: intakeProcedures({ target: {}, shown, order: { take: z.array(z.string().max(260)).max(2000) } }),
};
