import { useState } from 'react';
import type { SlipFile } from '../../../shared/broadcasts/confirmations/contract.ts';
import { confirmationBases } from '../../../shared/broadcasts/labels.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Month } from '../../../shared/kernel/periods.ts';
import { client } from '../../client/api.ts';
import { useToday } from '../../client/today.ts';
import { makeIntakeJob } from '../../components/intake/intake-job.ts';
import { useIntake } from '../../components/intake/use-intake.ts';
import { tellTrouble } from '../../components/notify.tsx';
import { reviewTexts as texts } from './labels.ts';
import { type Answers, answersBySlip, reviewRows } from './review.ts';
import { tellChange } from './use-slips.ts';

export type Basis = (typeof confirmationBases)[number];
interface Order {
  receivedOn: Day;
  basis: Basis;
  answers: ReturnType<typeof answersBySlip>;
}
const own = client.broadcasts.confirmations;

function reviewJob(month: Month) {
  /** Only a slip of this commune is taken. */
  let communeId: string | undefined;
  const made = makeIntakeJob<{ files: SlipFile[] }, Order>({
    read: (given, options) => own.read({ month, communeId, ...given }, options),
    answer: (input, options) => own.answer(input, options),
    apply: (input, options) => own.apply(input, options),
  });
  const aim = (id: string | undefined) => {
    communeId = id;
  };
  return { made, aim };
}

/** Slips that came back: read, looked through with the user's answers, written in one go. */
export function useReview(month: Month) {
  const today = useToday();
  const [{ made, aim }] = useState(() => reviewJob(month));
  const intake = useIntake(made, tellTrouble);
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [receivedOn, setReceivedOn] = useState<Day>();
  const [basis, setBasis] = useState<Basis>(confirmationBases[0]);
  const read = intake.job.state === 'read' ? intake.job : undefined;
  const files = read?.result.files;
  const rows = files ? reviewRows(files, answers) : [];
  const known = files?.length === 1 ? files[0]?.slip?.receivedOn : undefined;
  const received = receivedOn ?? known ?? today;

  const choose = (chosen: File[], communeId?: string) => {
    if (chosen.length === 0) return;
    aim(communeId);
    setAnswers(new Map());
    setReceivedOn(undefined);
    intake.take(chosen, true);
  };
  const write = async () => {
    const result = await intake.write({ receivedOn: received, basis, answers: answersBySlip(rows) });
    if (!result?.written) return;
    tellChange(result, texts.done(result.done));
    intake.forget();
  };
  const running = intake.job.state === 'idle' ? undefined : intake.job.running;
  return {
    read,
    rows,
    reading: intake.job.state === 'reading',
    writing: running?.stage === 'writing',
    busy: running !== undefined,
    answers,
    setAnswers,
    received,
    setReceivedOn,
    basis,
    setBasis,
    choose,
    told: (columns: Record<string, string[]>) => void intake.answer(columns),
    write: () => void write(),
    close: intake.forget,
  };
}
export type Review = ReturnType<typeof useReview>;
