import { airingConfirmationPaper } from '../../../shared/broadcasts/confirmations/paper.ts';
import type { MonthOfCommune } from '../../../shared/broadcasts/confirmations/contract.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Month } from '../../../shared/kernel/periods.ts';
import { client } from '../../client/api.ts';
import { useToday } from '../../client/today.ts';
import { confirm } from '../../components/confirm.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { savedPaper } from '../../components/paper/labels.ts';
import { usePaper } from '../../components/paper/use-paper.ts';
import { usePaperDialog } from '../../components/paper/use-paper-dialog.tsx';
import { confirmationTexts as texts } from './labels.ts';

const own = client.broadcasts.confirmations;

/** Says what was done, with its way back where something was changed. */
export function tellChange({ undo }: { undo: string | null }, message: string): void {
  tellDone(undo === null ? texts.nothing : message, undo);
}

/** Slips that go out: made, handed to the user, and marked as sent when the user says so. */
export function useSlips(month: Month) {
  const today = useToday();
  const { making, save } = usePaper();
  const printed = usePaperDialog();
  const mark = async (rows: readonly MonthOfCommune[], sentOn: Day | null) => {
    try {
      const done = await own.markSent({ month, communeIds: rows.map((row) => row.id), sentOn });
      tellChange(done, sentOn === null ? texts.notSent : texts.sent(rows.length));
    } catch (error) {
      tellProblem(error);
    }
  };
  const askSent = async (rows: readonly MonthOfCommune[]) => {
    const unsent = rows.filter((row) => row.state === 'notSent');
    if (unsent.length === 0) return;
    const asked = { title: texts.askSentTitle, message: texts.askSent(unsent.length), confirm: texts.askSentYes, cancel: texts.askSentNo };
    if (await confirm({ ...asked, destructive: false })) await mark(unsent, today);
  };
  const saved = (rows: readonly MonthOfCommune[]) => (file: File) => {
    printed.close();
    tellDone(savedPaper(file.name));
    return askSent(rows);
  };
  const inputOf = (rows: readonly MonthOfCommune[]) => ({ month, communeIds: rows.map((row) => row.id) });
  return {
    making,
    dialog: printed.dialog,
    pdf: (rows: readonly MonthOfCommune[]) =>
      printed.open({ paper: airingConfirmationPaper, input: inputOf(rows), labels: { xlsx: texts.workbook }, onSaved: saved(rows) }),
    workbooks: (rows: readonly MonthOfCommune[]) =>
      void save({ paper: 'airing-confirmation', input: inputOf(rows), format: 'xlsx' }, saved(rows)),
    markSent: (rows: readonly MonthOfCommune[]) => void mark(rows, today),
    unmark: (rows: readonly MonthOfCommune[]) => void mark(rows, null),
  };
}
