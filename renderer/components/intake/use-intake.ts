import { useSyncExternalStore } from 'react';
import type { IntakeJob } from './intake-job.ts';
import { intakeTexts as texts } from './labels.ts';

/** A job as a page sees it; what is no workbook is turned away with a word on what to do. */
export function useIntake<Shown, Order, Answer>(job: IntakeJob<Shown, Order, Answer>) {
  const now = useSyncExternalStore(job.listen, job.read);
  const take = (files: readonly File[]) => {
    const [file, second] = files;
    if (!file) return;
    if (second) job.refuse(texts.oneFile);
    else if (!/\.xlsx$/i.test(file.name)) job.refuse(texts.notExcel);
    else void job.open(files);
  };
  return { ...job, job: now, take };
}
