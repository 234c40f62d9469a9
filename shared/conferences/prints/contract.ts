import { z } from 'zod';
import { zNewFilePassword } from '../../kernel/file-password.ts';
import { procedure } from '../../kernel/procedure.ts';
import { zDong, zId } from '../../kernel/schemas.ts';
import { zConferenceFilter } from '../filter.ts';
import { unknownFields } from './invitation.ts';

export const mostBlankRows = 200;
export const mostConferences = 500;
const longestInvitation = 3000;

/** Conferences by their ids, in that order, or all that a list shows but those called off, by day. */
export const zPrinted = z.union([z.object({ ids: z.array(zId).min(1).max(mostConferences) }), z.object({ filter: zConferenceFilter })]);
const zBlankRows = z.int('Phải là số nguyên.').min(0, 'Không được âm.').max(mostBlankRows, `Tối đa ${mostBlankRows} dòng.`);
export const zInvitationText = z
  .string()
  .trim()
  .min(1, 'Chưa nhập lời mời.')
  .max(longestInvitation, `Quá dài: tối đa ${longestInvitation} ký tự.`)
  .refine((text) => unknownFields(text).length === 0, {
    error: ({ input }) => `Không có ô ${unknownFields(String(input)).join(', ')}. Chọn trong các ô đã cho.`,
  });

/** A paper and what it asks for. */
export const zPaper = z.discriminatedUnion('paper', [
  z.object({ paper: z.literal('roster'), format: z.enum(['pdf', 'xlsx']), blankRows: zBlankRows }),
  z.object({
    paper: z.literal('money'),
    format: z.literal('pdf'),
    blankRows: zBlankRows,
    /** For everyone who has no amount of their own; null = only those who have one are on the list. */
    amount: zDong.refine((amount) => amount > 0, 'Phải lớn hơn 0.').nullable(),
  }),
  z.object({ paper: z.literal('invitations'), format: z.enum(['pdf', 'docx']), text: zInvitationText }),
  z.object({ paper: z.literal('results'), format: z.literal('pdf') }),
  z.object({ paper: z.literal('minutes'), format: z.enum(['pdf', 'docx']) }),
]);
export type Paper = z.infer<typeof zPaper>;

/** Papers of one conference or of many in one file, PDF and workbooks with a password where one is given. None of them bears the number of an identity card (domain §6). */
export const prints = {
  make: procedure.input(z.object({ of: zPrinted, paper: zPaper, password: zNewFilePassword.optional() })).output(z.file()),
  /** A list that is signed for money is a voucher: who has no amount of their own gets this one on the roster, so that erasing spares them. */
  recordAmounts: procedure.input(z.object({ of: zPrinted, amount: zDong })).output(z.object({ attendees: z.array(zId) })),
  /** Takes that back where the amount is still the same. */
  forgetAmounts: procedure.input(z.object({ attendees: z.array(zId), amount: zDong })).output(z.object({ count: z.int() })),
  /** The office's own text of the invitation, and the one the program comes with. */
  invitationText: procedure.output(z.object({ text: z.string(), usual: z.string() })),
  keepInvitationText: procedure.input(z.object({ text: zInvitationText })).output(z.object({ text: z.string() })),
};
