import { z } from 'zod';
import { procedure } from '../../kernel/procedure.ts';
import { zDone, zDong, zId } from '../../kernel/schemas.ts';
import { zInvitationText, zPrinted } from './paper.ts';

/** What goes with the papers of conferences. */
export const prints = {
  /** A list that is signed for money is a voucher: who has no amount of their own gets this one on the roster, so that erasing spares them. */
  recordAmounts: procedure.input(z.object({ of: zPrinted, amount: zDong })).output(zDone.extend({ attendees: z.array(zId) })),
  /** The office's own text of the invitation, and the one the program comes with. */
  invitationText: procedure.output(z.object({ text: z.string(), usual: z.string() })),
  keepInvitationText: procedure.input(z.object({ text: zInvitationText })).output(zDone.extend({ text: z.string() })),
};
