import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { invitationFields } from '../../../shared/conferences/prints/invitation.ts';
import { type moneyPaper, mostBlankRows, type zPrinted } from '../../../shared/conferences/prints/paper.ts';
import { fieldProblems } from '../../../shared/kernel/messages.ts';
import type { Dong } from '../../../shared/kernel/numbers.ts';
import type { PaperDescription, PaperFormat } from '../../../shared/kernel/paper.ts';
import type { PaperInput } from '../../../shared/papers/contract.ts';
import { api, client } from '../../client/api.ts';
import { remembered } from '../../client/remembered.ts';
import { Hint } from '../../components/Hint.tsx';
import { CheckField } from '../../components/CheckField.tsx';
import type { Unread } from '../../components/fields.ts';
import { Notice } from '../../components/Notice.tsx';
import { MoneyField, NumberField } from '../../components/NumberField.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { savedPaper } from '../../components/paper/labels.ts';
import { PaperDialog } from '../../components/paper/PaperDialog.tsx';
import { TextArea } from '../../components/TextField.tsx';
import { fieldsHint, printTexts as texts, recordedPrint } from './labels.ts';

export type Printed = z.input<typeof zPrinted>;
type Name = 'roster' | 'money' | 'invitations' | 'results' | 'minutes';
export type ConferencePaper = PaperDescription<Name>;
/** What the options say, as it is typed. */
interface Draft {
  blankRows: number | Unread | null;
  amount: number | Unread | null;
  text: string | null;
  /** With money: only those who have an amount of their own. */
  ownOnly: boolean;
  /** With money: the common amount is kept on the roster too. */
  record: boolean;
}

const lastChoice = remembered('conferences.print', z.object({ blankRows: z.int().min(0).max(mostBlankRows), amount: z.int().nullable() }), {
  blankRows: 10,
  amount: null,
});

async function recordPaid(of: Printed, amount: Dong, file: string): Promise<void> {
  const { attendees, undo } = await client.conferences.prints.recordAmounts({ of, amount });
  if (attendees.length === 0) return tellDone(savedPaper(file));
  tellDone(recordedPrint(file, attendees.length), undo);
}

interface Props {
  of: Printed;
  paper: ConferencePaper;
  /** Changes on the screen that are not in the store yet. */
  unsaved: boolean;
  onClose: () => void;
}

/** A paper of conferences with its options. */
export function PrintDialog({ of, paper, unsaved, onClose }: Props) {
  const { name } = paper;
  const own = useQuery({ ...api.conferences.prints.invitationText.queryOptions(), enabled: name === 'invitations' });
  const [typed, setTyped] = useState<Draft>({ ...lastChoice.read(), text: null, ownOnly: false, record: true });
  const draft = { ...typed, text: typed.text ?? own.data?.text ?? null };
  const asked = paper.input.safeParse({ ...draft, of, amount: draft.ownOnly ? null : (draft.amount ?? undefined) });
  const problems = asked.success ? [] : fieldProblems(asked.error);
  const problem = (field: string): string | undefined => problems.find((one) => one.field === field)?.message;
  const set = (patch: Partial<Draft>) => setTyped((known) => ({ ...known, ...patch }));
  const keep = async (text: string) => {
    try {
      const { undo } = await client.conferences.prints.keepInvitationText({ text });
      tellDone(texts.kept, undo);
    } catch (error) {
      tellProblem(error);
    }
  };
  const remember = (format: PaperFormat) => {
    if (format !== 'pdf') return;
    const { blankRows, amount } = draft;
    lastChoice.write({
      blankRows: typeof blankRows === 'number' ? blankRows : lastChoice.read().blankRows,
      amount: typeof amount === 'number' ? amount : null,
    });
  };
  const paid = name === 'money' && draft.record && asked.success ? (asked.data as z.output<typeof moneyPaper.input>).amount : null;
  return (
    <PaperDialog
      paper={paper}
      input={asked.success ? (asked.data as PaperInput<Name>) : undefined}
      loading={name === 'invitations' && draft.text === null}
      onSave={remember}
      onSaved={paid === null ? undefined : (file) => recordPaid(of, paid, file.name)}
      onClose={onClose}
    >
      {unsaved && <Notice tone="warn">{texts.unsaved}</Notice>}
      {(name === 'roster' || name === 'money') && (
        <NumberField
          name="blankRows"
          label={texts.blankRows}
          value={draft.blankRows}
          error={problem('blankRows')}
          onChange={(blankRows) => set({ blankRows })}
        />
      )}
      {name === 'money' && (
        <>
          <MoneyField
            name="amount"
            label={texts.amount}
            hint={texts.amountHint}
            required={!draft.ownOnly}
            disabled={draft.ownOnly}
            value={draft.amount}
            error={draft.amount === null ? undefined : problem('amount')}
            onChange={(amount) => set({ amount })}
          />
          <CheckField
            name="ownOnly"
            label={texts.ownOnly}
            value={draft.ownOnly}
            onChange={(ownOnly) => set({ ownOnly: ownOnly === true })}
          />
          {!draft.ownOnly && (
            <CheckField
              name="record"
              label={texts.record}
              hint={texts.recordHint}
              value={draft.record}
              onChange={(record) => set({ record: record === true })}
            />
          )}
        </>
      )}
      {name === 'invitations' && (
        <>
          <TextArea
            name="text"
            label={texts.text}
            hint={fieldsHint(invitationFields)}
            rows={8}
            value={draft.text}
            error={draft.text === null ? undefined : problem('text')}
            onChange={(text) => set({ text: text ?? '' })}
          />
          <Group gap="xs">
            <Button
              variant="default"
              size="compact-sm"
              disabled={!asked.success || draft.text === own.data?.text}
              onClick={() => void keep(draft.text ?? '')}
            >
              {texts.keep}
            </Button>
            <Button
              variant="subtle"
              size="compact-sm"
              disabled={draft.text === own.data?.usual}
              onClick={() => set({ text: own.data?.usual ?? '' })}
            >
              {texts.usual}
            </Button>
          </Group>
        </>
      )}
      <Hint size="xs">{texts.noCard}</Hint>
    </PaperDialog>
  );
}
