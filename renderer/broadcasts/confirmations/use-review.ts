import { useState } from 'react';
import type { SlipFile } from '../../../shared/broadcasts/confirmations/contract.ts';
import { confirmationBases } from '../../../shared/broadcasts/labels.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Month } from '../../../shared/kernel/periods.ts';
import { client } from '../../client/api.ts';
import { useToday } from '../../client/today.ts';
import { tellProblem } from '../../components/notify.tsx';
import { reviewTexts as texts } from './labels.ts';
import { type Answers, answersBySlip, reviewRows } from './review.ts';
import { tellChange } from './use-slips.ts';

export type Basis = (typeof confirmationBases)[number];
const own = client.broadcasts.confirmations;

/** Slips that came back: read, looked through with the user's answers, written in one go. */
export function useReview(month: Month) {
  const today = useToday();
  const [read, setRead] = useState<{ token: string; files: SlipFile[] }>();
  const [busy, setBusy] = useState<'reading' | 'writing'>();
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [receivedOn, setReceivedOn] = useState<Day>();
  const [basis, setBasis] = useState<Basis>(confirmationBases[0]);
  const rows = read ? reviewRows(read.files, answers) : [];
  const known = read?.files.length === 1 ? read.files[0]?.slip?.receivedOn : undefined;
  const received = receivedOn ?? known ?? today;

  const close = () => setRead(undefined);
  const choose = async (files: File[], communeId?: string) => {
    if (files.length === 0) return;
    setBusy('reading');
    try {
      setRead(await own.read({ month, files, communeId }));
      setAnswers(new Map());
      setReceivedOn(undefined);
    } catch (error) {
      tellProblem(error);
    } finally {
      setBusy(undefined);
    }
  };
  const write = async () => {
    if (!read || busy) return;
    setBusy('writing');
    try {
      const done = await own.apply({ token: read.token, receivedOn: received, basis, answers: answersBySlip(rows) });
      tellChange(done, texts.done(done.changed));
      close();
    } catch (error) {
      tellProblem(error);
    } finally {
      setBusy(undefined);
    }
  };
  return {
    files: read?.files,
    rows,
    busy,
    answers,
    setAnswers,
    received,
    setReceivedOn,
    basis,
    setBasis,
    choose: (files: File[], communeId?: string) => void choose(files, communeId),
    write: () => void write(),
    close,
  };
}
export type Review = ReturnType<typeof useReview>;
