import { useState } from 'react';
import type { z } from 'zod';
import type { zRosterFileShown } from '../../../shared/conferences/roster-file/contract.ts';
import { client } from '../../client/api.ts';
import { saveFile } from '../../client/download.ts';
import { makeIntakeJob } from '../../components/intake/intake-job.ts';
import { useIntake } from '../../components/intake/use-intake.ts';
import { tellDone, tellProblem, tellTrouble } from '../../components/notify.tsx';
import type { ConferenceNames } from '../names/use-names.ts';
import type { orderOf } from './answers.ts';
import { rosterFileTexts as texts } from './labels.ts';

export type RosterFileShown = z.infer<typeof zRosterFileShown>;
type Order = ReturnType<typeof orderOf>;

/** The import of one conference: read, look, write; nothing is written before `write`. */
export function useRosterFile(conferenceId: string, unsaved: number, names: ConferenceNames) {
  const { rosterFile } = client.conferences;
  const [own] = useState(() =>
    makeIntakeJob<RosterFileShown, Order>({
      read: (given, options) => rosterFile.read({ conferenceId, ...given }, options),
      answer: (input, options) => rosterFile.answer(input, options),
      apply: (input, options) => rosterFile.apply(input, options),
    }),
  );
  const intake = useIntake(own, tellTrouble);
  const { job, forget } = intake;

  const take = (files: readonly File[]) => (unsaved > 0 && files.length > 0 ? tellTrouble(texts.saveFirst) : intake.take(files));
  const write = async (order: Order) => {
    if (!(await names.allow())) return;
    const result = await intake.write(order);
    if (!result?.written) return;
    forget();
    tellDone(texts.written(result.done), result.undo);
  };
  const errorsFile = (token: string) => void rosterFile.errorsFile({ token }).then(saveFile, tellProblem);
  /** In place of the names. */
  const keepHeadcount = async (count: number) => {
    if (await names.keepHeadcount(count)) forget();
  };

  return {
    namesBlocked: names.blocked,
    keepHeadcount: (count: number) => void keepHeadcount(count).catch(tellProblem),
    file: job.state === 'read' ? job : undefined,
    busy: job.state !== 'idle' && job.running !== undefined,
    take,
    told: (answers: Record<string, string[]>) => void intake.answer(answers),
    write: (order: Order) => void write(order).catch(tellProblem),
    errorsFile,
    close: forget,
  };
}
export type RosterFileJob = ReturnType<typeof useRosterFile>;
