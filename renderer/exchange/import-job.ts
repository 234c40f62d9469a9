import type { ImportResult } from '../../shared/exchange/contract.ts';
import { client } from '../client/api.ts';
import { type IntakeJob, makeIntakeJob } from '../components/intake/intake-job.ts';
import { tellDone, tellTrouble } from '../components/notify.tsx';
import { writtenText } from './counts.ts';

export type ImportJob = IntakeJob<ImportResult, { leaveOutErrors: boolean }>;

/** The window's one import: it outlives the page that started it. */
export const importJob: ImportJob = makeIntakeJob<ImportResult, { leaveOutErrors: boolean }>(client.exchange, {
  written: (result) => tellDone(writtenText(result), result.undo),
  problem: tellTrouble,
});
