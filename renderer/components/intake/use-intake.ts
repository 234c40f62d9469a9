import { useSyncExternalStore } from 'react';
import { client } from '../../client/api.ts';
import { tellDone, tellProblem } from '../notify.tsx';
import type { IntakeJob } from './intake-job.ts';
import { intakeTexts as texts } from './labels.ts';

/**
 * A job as a page sees it; what is no workbook is turned away with a word on what to do. With `tell` that word, and why a file cannot be
 * read, does not stand on the page but in a message.
 */
export function useIntake<Shown, Order, Answer>(job: IntakeJob<Shown, Order, Answer>, tell?: (message: string) => void) {
  const now = useSyncExternalStore(job.listen, job.read);
  const turnAway = tell ?? job.refuse;
  const open = async (files: readonly File[]) => {
    await job.open(files);
    const after = job.read();
    if (tell && after.state === 'idle' && after.message) tell(after.message);
  };
  const take = (files: readonly File[], several = false) => {
    if (files.length === 0) return;
    if (files.length > 1 && !several) turnAway(texts.oneFile);
    else if (files.some(({ name }) => !/\.xlsx$/i.test(name))) turnAway(texts.notExcel);
    else void open(files);
  };
  /** Takes back what was written, with a word on how much; the page stands as before the file. */
  const undo = (said: (changed: number) => string) => {
    const token = now.state === 'read' ? now.result.undo : null;
    if (token === null) return;
    void client.app.undo({ undo: token }).then(({ changed }) => {
      tellDone(said(changed));
      job.forget();
    }, tellProblem);
  };
  return { ...job, job: now, take, undo };
}
