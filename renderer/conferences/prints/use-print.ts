import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { type Paper, type zPrinted, zPaper } from '../../../shared/conferences/prints/contract.ts';
import type { Dong } from '../../../shared/kernel/numbers.ts';
import { fieldProblems } from '../../../shared/kernel/messages.ts';
import { api, client } from '../../client/api.ts';
import { saveFile } from '../../client/download.ts';
import type { Unread } from '../../components/fields.ts';
import { filePasswordTexts as passwordTexts } from '../../components/file-password/labels.ts';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { recordedPrint, savedPrint } from './labels.ts';

export type Printed = z.input<typeof zPrinted>;
/** What the options say, as it is typed. */
export interface PrintDraft {
  paper: Paper['paper'];
  blankRows: number | Unread | null;
  amount: number | Unread | null;
  text: string | null;
  /** With money: only those who have an amount of their own. */
  ownOnly: boolean;
  /** With money: the common amount is kept on the roster too. */
  record: boolean;
}
const paperOf = (draft: PrintDraft, format: Paper['format']) =>
  zPaper.safeParse({ ...draft, amount: draft.ownOnly ? null : (draft.amount ?? undefined), format });

async function recordPaid(of: Printed, amount: Dong, file: string): Promise<void> {
  const { attendees } = await client.conferences.prints.recordAmounts({ of, amount });
  if (attendees.length === 0) return tellDone(savedPrint(file));
  tellDone(recordedPrint(file, attendees.length), () => client.conferences.prints.forgetAmounts({ attendees, amount }));
}

/** The paper as it would be printed now, a moment after the last key, and the ways to save it. */
export function usePrint(of: Printed, draft: PrintDraft) {
  const [busy, setBusy] = useState(false);
  const typed = JSON.stringify(draft);
  const [settled] = useDebouncedValue(typed, 500);
  const now = paperOf(draft, 'pdf');
  const shown = paperOf(JSON.parse(settled) as PrintDraft, 'pdf');
  const preview = useQuery({
    ...api.conferences.prints.make.queryOptions({ input: { of, paper: shown.data ?? { paper: 'results', format: 'pdf' } } }),
    enabled: shown.success,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const save = async (format: Paper['format'], password?: string) => {
    const paper = paperOf(draft, format);
    if (!paper.success) return;
    setBusy(true);
    try {
      const file = await client.conferences.prints.make({ of, paper: paper.data, password });
      saveFile(file);
      if (draft.record && paper.data.paper === 'money' && paper.data.amount !== null)
        return await recordPaid(of, paper.data.amount, file.name);
      tellDone(password ? passwordTexts.savedLocked(file.name) : savedPrint(file.name));
    } catch (error) {
      tellProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const problems = now.success ? [] : fieldProblems(now.error);
  return {
    preview,
    stale: preview.isFetching || settled !== typed,
    ready: now.success,
    problemOf: (field: string): string | undefined => problems.find((problem) => problem.field === field)?.message,
    busy,
    save: (format: Paper['format'], password?: string) => void save(format, password),
  };
}
