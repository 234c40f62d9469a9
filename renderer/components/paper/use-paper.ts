import { useState } from 'react';
import type { PaperFormat } from '../../../shared/kernel/paper.ts';
import type { PaperOrder } from '../../../shared/papers/contract.ts';
import { client } from '../../client/api.ts';
import { saveFile } from '../../client/download.ts';
import { tellDone, tellProblem } from '../notify.tsx';
import { savedLocked, savedPaper } from './labels.ts';

/** What is done once the file is with the user, in place of the plain message. */
export type OnSaved = (file: File) => unknown;

/** The one way a paper is had from the engine, handed to the user and told of; one at a time. True where it was. */
export function usePaper() {
  const [making, setMaking] = useState<PaperFormat>();
  const save = async (order: PaperOrder, onSaved?: OnSaved): Promise<boolean> => {
    setMaking(order.format);
    try {
      const file = await client.papers.make(order);
      saveFile(file);
      if (onSaved) await onSaved(file);
      else tellDone(order.password ? savedLocked(file.name) : savedPaper(file.name));
      return true;
    } catch (error) {
      tellProblem(error);
      return false;
    } finally {
      setMaking(undefined);
    }
  };
  return { making, save };
}
