import { useSyncExternalStore } from 'react';
import { client } from '../../client/api.ts';
import { listTexts as texts } from './labels.ts';
import { type ListJob, makeListJob } from './list-job.ts';

/** The window's one list: it outlives the page. */
const ownJob = makeListJob({
  read: (input, options) => client.broadcasts.lists.read(input, options),
  answer: (input, options) => client.broadcasts.lists.answer(input, options),
  apply: (input, options) => client.broadcasts.lists.apply(input, options),
});

export function useList(job: ListJob = ownJob) {
  const now = useSyncExternalStore(job.listen, job.read);
  const take = (files: readonly File[]) => {
    const [file, second] = files;
    if (!file) return;
    if (second) job.refuse(texts.oneFile);
    else if (!/\.xlsx$/i.test(file.name)) job.refuse(texts.notExcel);
    else void job.open(file);
  };
  return { job: now, take, answer: job.answer, write: job.write, stop: job.stop, forget: job.forget };
}
