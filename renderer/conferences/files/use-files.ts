import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Attachment, zAttachedFile } from '../../../shared/kernel/attachments.ts';
import { api, client } from '../../client/api.ts';
import { saveFile } from '../../client/download.ts';
import { problemOf } from '../../client/errors.ts';
import { tellDone, tellProblem, tellTrouble } from '../../components/notify.tsx';
import { removeRecord } from '../../components/saving.ts';
import { filesTexts as texts } from './labels.ts';

const { files } = client.conferences;

/** Photos and documents of a conference: they are written at once, each with a way back. */
export function useFiles(conferenceId: string) {
  const list = useQuery(api.conferences.files.list.queryOptions({ input: { conferenceId } })).data ?? [];
  const [job, setJob] = useState<{ done: number; all: number }>();

  /** Those that are refused are named with the reason; the others are kept. */
  const add = async (chosen: readonly File[]) => {
    if (job || chosen.length === 0) return;
    const added: string[] = [];
    const refused: string[] = [];
    for (const [at, file] of chosen.entries()) {
      setJob({ done: at, all: chosen.length });
      const problem = zAttachedFile.safeParse(file).error?.issues[0]?.message;
      if (problem !== undefined) {
        refused.push(texts.refused(file.name, problem));
        continue;
      }
      try {
        added.push((await files.add({ conferenceId, file })).undo ?? '');
      } catch (error) {
        refused.push(texts.refused(file.name, problemOf(error).message));
      }
    }
    setJob(undefined);
    if (added.length > 0) tellDone(texts.added(added.length), () => Promise.all(added.map((undo) => client.app.undo({ undo }))));
    for (const reason of refused) tellTrouble(reason);
  };
  const remove = (file: Attachment) => void removeRecord('attachmentLink', file, texts.removed(file.name)).catch(tellProblem);
  const save = ({ id }: Attachment) => void files.get({ id }).then(saveFile, tellProblem);
  return { list, job, add, remove, save };
}
