import { useSyncExternalStore } from 'react';
import { client } from '../client/api.ts';
import { tellDone, tellTrouble } from '../components/notify.tsx';
import { type ImportJob, makeImportJob } from './import-job.ts';
import { exchangeTexts as texts } from './labels.ts';

/** The window's one import: it outlives the page that started it. */
const ownJob = makeImportJob(client.exchange, { done: tellDone, problem: tellTrouble });

export function useImport(job: ImportJob = ownJob) {
  const now = useSyncExternalStore(job.listen, job.read);
  const take = (files: readonly File[]) => {
    const [file, second] = files;
    if (!file) return;
    if (second) job.refuse(texts.oneFile);
    else if (!/\.xlsx$/i.test(file.name)) job.refuse(texts.notExcel);
    else void job.check(file);
  };
  return { job: now, take, write: job.write, stop: job.stop, forget: job.forget };
}
