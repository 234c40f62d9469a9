import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { handoverPaper } from '../../../shared/people/handovers/paper.ts';
import { zHandoverValues, type HandoverValues } from '../../../shared/people/handovers/contract.ts';
import { api, client } from '../../client/api.ts';
import { useToday } from '../../client/today.ts';
import { DateField } from '../../components/DateField.tsx';
import { EntityForm } from '../../components/EntityForm.tsx';
import { useFilePicker } from '../../components/intake/use-file-picker.tsx';
import { PaperDialog } from '../../components/paper/PaperDialog.tsx';
import { type Ref } from '../../components/saving.ts';
import { SuggestField, TextArea } from '../../components/TextField.tsx';
import { handoverTexts as texts } from './labels.ts';
import { SlipDialog, useHandoverSlip } from './SlipDialog.tsx';
import { type Handed, MembersField } from './MembersField.tsx';

export type Handover = Ref & HandoverValues & { members: Handed[] };

export function HandoverForm({ handover, onClose }: { handover: Handover | null; onClose: () => void }) {
  const today = useToday();
  const collaborators = useQuery(api.people.collaborators.list.queryOptions());
  const recipients = (collaborators.data ?? []).flatMap((one) => [one.name, ...(one.organisation ? [one.organisation] : [])]);
  return (
    <EntityForm
      texts={texts}
      schema={zHandoverValues}
      existing={handover}
      initial={handover ?? { day: today, recipient: null, note: null, attendeeIds: [] }}
      record={client.people.handovers}
      reload={handover ? () => client.people.handovers.get({ id: handover.id }) : undefined}
      onClose={onClose}
    >
      {({ field }) => (
        <>
          {handover && <SlipButtons handover={handover} onClose={onClose} />}
          <DateField label={texts.day} required {...field('day')} />
          <SuggestField label={texts.recipient} required suggestions={recipients} {...field('recipient')} />
          <TextArea label={texts.note} {...field('note')} />
          <MembersField members={handover?.members ?? []} {...field('attendeeIds')} />
        </>
      )}
    </EntityForm>
  );
}

function SlipButtons({ handover, onClose }: { handover: Handover; onClose: () => void }) {
  const [printing, setPrinting] = useState(false);
  const intake = useHandoverSlip(handover.id);
  const { choose, field } = useFilePicker(texts.back, intake.take);
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => setPrinting(true)}>
        {texts.paper}
      </Button>
      <Button variant="default" loading={intake.job.state === 'reading'} onClick={choose}>
        {texts.back}
      </Button>
      {field}
      {intake.job.state === 'read' && <SlipDialog read={intake.job} intake={intake} onWritten={onClose} />}
      {printing && (
        <PaperDialog
          paper={handoverPaper}
          title={texts.paperTitle}
          input={{ id: handover.id }}
          labels={{ xlsx: texts.slip }}
          onClose={() => setPrinting(false)}
        >
          <Text size="sm">{texts.paperHint}</Text>
        </PaperDialog>
      )}
    </Group>
  );
}
