import { useState } from 'react';
import type { MonthOfCommune } from '../../../shared/broadcasts/confirmations/contract.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Month } from '../../../shared/kernel/periods.ts';
import { client } from '../../client/api.ts';
import { saveFile } from '../../client/download.ts';
import { useToday } from '../../client/today.ts';
import { confirm } from '../../components/confirm.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { confirmationTexts as texts } from './labels.ts';

const own = client.broadcasts.confirmations;

/** Says what was done, with its way back where something was changed. */
export function tellChange({ undo }: { undo: string | null }, message: string): void {
  tellDone(undo === null ? texts.nothing : message, undo);
}

/** Slips that go out: made, handed to the user, and marked as sent when the user says so. */
export function useSlips(month: Month) {
  const today = useToday();
  const [making, setMaking] = useState<'pdf' | 'workbooks'>();
  const mark = async (rows: readonly MonthOfCommune[], sentOn: Day | null) => {
    try {
      const done = await own.markSent({ month, communeIds: rows.map((row) => row.id), sentOn });
      tellChange(done, sentOn === null ? texts.notSent : texts.sent(rows.length));
    } catch (error) {
      tellProblem(error);
    }
  };
  const make = async (kind: 'pdf' | 'workbooks', rows: readonly MonthOfCommune[]) => {
    setMaking(kind);
    try {
      const file = await own[kind]({ month, communeIds: rows.map((row) => row.id) });
      saveFile(file);
      tellDone(texts.made(file.name));
    } catch (error) {
      tellProblem(error);
      return;
    } finally {
      setMaking(undefined);
    }
    const unsent = rows.filter((row) => row.state === 'notSent');
    if (unsent.length === 0) return;
    const asked = { title: texts.askSentTitle, message: texts.askSent(unsent.length), confirm: texts.askSentYes, cancel: texts.askSentNo };
    if (await confirm({ ...asked, destructive: false })) await mark(unsent, today);
  };
  return {
    making,
    pdf: (rows: readonly MonthOfCommune[]) => void make('pdf', rows),
    workbooks: (rows: readonly MonthOfCommune[]) => void make('workbooks', rows),
    markSent: (rows: readonly MonthOfCommune[]) => void mark(rows, today),
    unmark: (rows: readonly MonthOfCommune[]) => void mark(rows, null),
  };
}
