import { useState } from 'react';
import type { RosterFileReading, RowPeople } from '../../../shared/conferences/roster-file/contract.ts';
import { client } from '../../client/api.ts';
import { saveFile } from '../../client/download.ts';
import { openedWithPassword } from '../../components/file-password/ask-password.tsx';
import { tellDone, tellProblem, tellTrouble } from '../../components/notify.tsx';
import type { ConferenceNames } from '../names/use-names.ts';
import type { orderOf } from './answers.ts';
import { rosterFileTexts as texts } from './labels.ts';

/** A list that was read and is looked at before anything is written. */
export interface ReadFile extends RosterFileReading {
  likely: readonly RowPeople[];
  name: string;
  token: string;
}

/** The import of one conference: read, look, write; nothing is written before `write`. */
export function useRosterFile(conferenceId: string, unsaved: number, names: ConferenceNames) {
  const [file, setFile] = useState<ReadFile>();
  const [busy, setBusy] = useState(false);

  const during = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    try {
      await work();
    } catch (error) {
      tellProblem(error);
    } finally {
      setBusy(false);
    }
  };

  const take = (files: readonly File[]) => {
    const [first, second] = files;
    if (!first) return;
    if (second) return tellTrouble(texts.oneFile);
    if (unsaved > 0) return tellTrouble(texts.saveFirst);
    void during(async () => {
      const read = await openedWithPassword((password) => client.conferences.rosterFile.preview({ conferenceId, file: first, password }));
      if (read) setFile({ ...read.result, name: first.name });
    });
  };

  const write = (read: ReadFile, order: ReturnType<typeof orderOf>) =>
    during(async () => {
      if (!(await names.allow())) return;
      const { added } = await client.conferences.rosterFile.apply({ conferenceId, token: read.token, ...order });
      setFile(undefined);
      tellDone(texts.written(added.length), async () => {
        await client.conferences.roster.save({ conferenceId, rows: [], removed: added });
      });
    });

  const errorsFile = (read: ReadFile) =>
    during(async () => saveFile(await client.conferences.rosterFile.errorsFile({ token: read.token })));

  /** In place of the names. */
  const keepHeadcount = (count: number) =>
    during(async () => {
      if (await names.keepHeadcount(count)) setFile(undefined);
    });

  return { namesBlocked: names.blocked, keepHeadcount, file, busy, take, write, errorsFile, close: () => setFile(undefined) };
}
export type RosterFileJob = ReturnType<typeof useRosterFile>;
