import type { ListShown } from '../../../shared/broadcasts/lists/contract.ts';
import { client } from '../../client/api.ts';
import { type IntakeJob, makeIntakeJob } from '../../components/intake/intake-job.ts';
import { tellDone, tellTrouble } from '../../components/notify.tsx';
import { listTexts as texts } from './labels.ts';

export type ListJob = IntakeJob<ListShown, { leaveOutErrors: boolean }>;

/** The window's one list: it outlives the page. */
export const listJob: ListJob = makeIntakeJob<ListShown, { leaveOutErrors: boolean }>(client.broadcasts.lists, {
  written: ({ counts }) => tellDone(texts.written(counts.new, counts.changed)),
  problem: tellTrouble,
});
