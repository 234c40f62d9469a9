import { useState } from 'react';
import type { ComplianceInput } from '../../../shared/broadcasts/compliance/contract.ts';
import { client } from '../../client/api.ts';
import { saveFile } from '../../client/download.ts';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { complianceTexts as texts } from './labels.ts';

type Paper = 'workbook' | 'print';

/** Makes the workbook or the print of what is looked at and hands it to the user; one at a time. */
export function useMaking(input: ComplianceInput) {
  const [busy, setBusy] = useState<Paper>();
  const make = async (paper: Paper) => {
    setBusy(paper);
    try {
      const file = await client.broadcasts.compliance[paper](input);
      saveFile(file);
      tellDone(texts.made(file.name));
    } catch (error) {
      tellProblem(error);
    } finally {
      setBusy(undefined);
    }
  };
  return { busy, workbook: () => void make('workbook'), print: () => void make('print') };
}
