import { z } from 'zod';
import { zFilePassword } from '../../kernel/file-password.ts';
import { procedure } from '../../kernel/procedure.ts';
import { recordProcedures, zById } from '../../kernel/record-procedures.ts';
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

/** new: goes into the store · same: is there already · ask: only if the user takes it · error: cannot be read. */
export const visitSlipStates = ['new', 'same', 'ask', 'error'] as const;
const { day, communeId, members, approached, joinedSi, joinedHi, renewed, note } = zVisitValues.shape;
const zVisitSlipLine = z.object({ day, communeId, members, approached, joinedSi, joinedHi, renewed, note });
export const zVisitSlipRow = z.object({
  key: z.string(),
  row: z.int(),
  state: z.enum(visitSlipStates),
  reason: z.string().nullable(),
  line: zVisitSlipLine.nullable(),
  communeName: z.string().nullable(),
});
/** What a slip changed, with what stood there before; sent back as it is to take it back. */
export const zVisitSlipWritten = z.object({
  slip: zRef,
  returnedOn: zDay.nullable(),
  added: z.array(zRef).max(2000),
  changed: z.array(z.object({ visit: zRef, before: zVisitSlipLine })).max(2000),
});
const zSlipFile = z.object({ file: z.file(), password: zFilePassword.optional() });

/** Slips for associations and collection agents who do the rounds themselves (domain §5). */
export const visitSlips = {
  list: procedure.output(z.array(zVisitSlip)),
  get: procedure.input(zById).output(zVisitSlip),
  ...recordProcedures(zVisitSlipValues),
  /** A slip that came back says itself which it is; writes nothing. */
  preview: procedure.input(zSlipFile).output(z.object({ slip: zVisitSlip, rows: z.array(zVisitSlipRow) })),
  /** Writes the new rows and those asked about that are named by their key. */
  apply: procedure.input(zSlipFile.extend({ take: z.array(z.string().max(260)).max(2000) })).output(zVisitSlipWritten),
  undo: procedure.input(zVisitSlipWritten).output(z.object({ visits: z.int() })),
};
