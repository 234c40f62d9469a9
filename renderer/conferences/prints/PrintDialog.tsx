import { Button, Group, Text } from '@mantine/core';
import { IconFileTypeDocx, IconPrinter, IconTableExport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import { invitationFields } from '../../../shared/conferences/prints/invitation.ts';
import { mostBlankRows, type Paper } from '../../../shared/conferences/prints/contract.ts';
import { api, client } from '../../client/api.ts';
import { problemOf } from '../../client/errors.ts';
import { remembered } from '../../client/remembered.ts';
import { CheckField } from '../../components/CheckField.tsx';
import { PasswordField } from '../../components/file-password/PasswordField.tsx';
import { useFilePassword } from '../../components/file-password/use-file-password.ts';
import { Notice } from '../../components/Notice.tsx';
import { MoneyField, NumberField } from '../../components/NumberField.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { TextArea } from '../../components/TextField.tsx';
import { fieldsHint, paperLabels, printTexts as texts } from './labels.ts';
import { PaperDialog } from '../../components/pdf/PaperDialog.tsx';
import { PdfPreview } from '../../components/pdf/PdfPreview.tsx';
import { type PrintDraft, type Printed, usePrint } from './use-print.ts';

const lastChoice = remembered('conferences.print', z.object({ blankRows: z.int().min(0).max(mostBlankRows), amount: z.int().nullable() }), {
  blankRows: 10,
  amount: null,
});

interface Props {
  of: Printed;
  paper: Paper['paper'];
  /** Changes on the screen that are not in the store yet. */
  unsaved: boolean;
  onClose: () => void;
}

/** The form in which a paper is worked on further. */
const otherForms: Partial<Record<Paper['paper'], { format: Paper['format']; label: string; icon: ReactNode }>> = {
  roster: { format: 'xlsx', label: texts.saveSheet, icon: <IconTableExport size={16} /> },
  invitations: { format: 'docx', label: texts.saveWord, icon: <IconFileTypeDocx size={16} /> },
  minutes: { format: 'docx', label: texts.saveWord, icon: <IconFileTypeDocx size={16} /> },
};

const waitingFor = ({ paper, text }: PrintDraft, ready: boolean): string | undefined => {
  if (ready || (paper === 'invitations' && text === null)) return undefined;
  return texts.notReady;
};

/** Options at the left, the pages as they will be printed at the right. */
export function PrintDialog({ of, paper, unsaved, onClose }: Props) {
  const own = useQuery({ ...api.conferences.prints.invitationText.queryOptions(), enabled: paper === 'invitations' });
  const [typed, setTyped] = useState<Omit<PrintDraft, 'paper'>>({ ...lastChoice.read(), text: null, ownOnly: false, record: true });
  const draft: PrintDraft = { ...typed, paper, text: typed.text ?? own.data?.text ?? null };
  const { preview, stale, ready, problemOf: problem, busy, save } = usePrint(of, draft);
  const set = (patch: Partial<PrintDraft>) => setTyped((known) => ({ ...known, ...patch }));
  const keep = async (text: string) => {
    try {
      await client.conferences.prints.keepInvitationText({ text });
      tellDone(texts.kept);
    } catch (error) {
      tellProblem(error);
    }
  };
  const savePdf = () => {
    const { blankRows, amount } = draft;
    lastChoice.write({
      blankRows: typeof blankRows === 'number' ? blankRows : lastChoice.read().blankRows,
      amount: typeof amount === 'number' ? amount : null,
    });
    save('pdf');
  };
  const other = otherForms[paper];
  const lock = useFilePassword();
  const refused = preview.error ? problemOf(preview.error).message : undefined;
  return (
    <PaperDialog
      title={paperLabels[paper]}
      onClose={onClose}
      actions={
        <>
          <Button leftSection={<IconPrinter size={16} />} loading={busy} disabled={!ready} onClick={savePdf}>
            {texts.savePdf}
          </Button>
          {other && (
            <Button
              variant="default"
              leftSection={other.icon}
              disabled={!ready || busy || (other.format === 'xlsx' && lock.problem !== undefined)}
              onClick={() => save(other.format, other.format === 'xlsx' ? lock.password : undefined)}
            >
              {other.label}
            </Button>
          )}
        </>
      }
      preview={
        refused ? (
          <Notice tone="bad">{refused}</Notice>
        ) : (
          <PdfPreview file={ready ? preview.data : undefined} busy={stale} waiting={waitingFor(draft, ready)} />
        )
      }
    >
      {unsaved && <Notice tone="warn">{texts.unsaved}</Notice>}
      {(paper === 'roster' || paper === 'money') && (
        <NumberField
          name="blankRows"
          label={texts.blankRows}
          value={draft.blankRows}
          error={problem('blankRows')}
          onChange={(blankRows) => set({ blankRows })}
        />
      )}
      {paper === 'money' && (
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
      {paper === 'invitations' && (
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
              disabled={!ready || draft.text === own.data?.text}
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
      <Text size="xs" c="dimmed">
        {texts.noCard}
      </Text>
      {other?.format === 'xlsx' && <PasswordField file={lock} />}
    </PaperDialog>
  );
}
