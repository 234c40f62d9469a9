import { z } from 'zod';
import { compliancePaper } from '../broadcasts/compliance/paper.ts';
import { airingConfirmationPaper } from '../broadcasts/confirmations/paper.ts';
import { scriptPaper } from '../broadcasts/programmes/paper.ts';
import { invitationsPaper, minutesPaper, moneyPaper, resultsPaper, rosterPaper } from '../conferences/prints/paper.ts';
import { zOrderOf } from '../kernel/paper.ts';
import { procedure } from '../kernel/procedure.ts';
import { duePaper } from '../people/due/paper.ts';
import { handoverPaper } from '../people/handovers/paper.ts';
import { visitSlipPaper } from '../people/visit-slips/paper.ts';
import { monthlyPaper } from '../reports/paper.ts';

/** Every paper that can be had, by its name. */
const zPaperOrder = z.discriminatedUnion('paper', [
  zOrderOf(rosterPaper),
  zOrderOf(moneyPaper),
  zOrderOf(invitationsPaper),
  zOrderOf(resultsPaper),
  zOrderOf(minutesPaper),
  zOrderOf(airingConfirmationPaper),
  zOrderOf(scriptPaper),
  zOrderOf(compliancePaper),
  zOrderOf(monthlyPaper),
  zOrderOf(handoverPaper),
  zOrderOf(visitSlipPaper),
  zOrderOf(duePaper),
]);
export type PaperOrder = z.input<typeof zPaperOrder>;
export type PaperName = PaperOrder['paper'];
type OrderOf<Name extends PaperName> = Extract<PaperOrder, { paper: Name }>;
export type PaperInput<Name extends PaperName> = OrderOf<Name>['input'];

/** The one way to a paper: shown before it is saved, printed, sent. None of them bears the number of an identity card (domain §6). */
export const papers = { make: procedure.input(zPaperOrder).output(z.file()) };
