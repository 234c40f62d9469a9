import { useState } from 'react';
import type { Month } from '../../shared/kernel/periods.ts';
import { client } from '../client/api.ts';
import { saveFile } from '../client/download.ts';
import { tellDone, tellProblem } from '../components/notify.tsx';
import { reportTexts as texts } from './labels.ts';

/** Makes the month's workbook and hands it to the user; one at a time. */
export function useExport(month: Month) {
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      const file = await client.reports.workbook(month);
      saveFile(file);
      tellDone(texts.exported(file.name));
    } catch (error) {
      tellProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return { busy, run: () => void run() };
}
