import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../../app/api.ts';
import { refreshAll } from '../../app/changes.ts';
import { commonTexts } from '../../components/labels.ts';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { registerTexts as texts } from './labels.ts';

/** «Đưa vào sổ người» of a conference: asks for the reason where the audience is sensitive. */
export function useRegister(conference: { id: string; audienceId: string | null }): { label: string; onClick: () => void } {
  const queries = useQueryClient();
  const audiences = useQuery(api.office.audiences.list.queryOptions());
  const sensitive = audiences.data?.find((one) => one.id === conference.audienceId)?.sensitive === true;
  const register = (reason: string | null) => {
    client.people.persons.register({ conferenceId: conference.id, reason }).then((done) => {
      tellDone(texts.done(done.added.length, done.linked.length, done.asked.length), () => client.people.persons.unregister(done));
      return refreshAll(queries);
    }, tellProblem);
  };
  return { label: texts.action, onClick: () => (sensitive ? askReason(register) : register(null)) };
}

function askReason(go: (reason: string) => void): void {
  const id = modals.open({
    title: (
      <Text fw={600} component="span">
        {texts.sensitiveTitle}
      </Text>
    ),
    children: (
      <ReasonForm
        onCancel={() => modals.close(id)}
        onGo={(reason) => {
          modals.close(id);
          go(reason);
        }}
      />
    ),
  });
}

function ReasonForm({ onGo, onCancel }: { onGo: (reason: string) => void; onCancel: () => void }) {
  const [reason, setReason] = useState('');
  return (
    <Stack gap="sm">
      <Text size="sm">{texts.sensitiveText}</Text>
      <TextInput
        data-autofocus
        label={texts.reason}
        withAsterisk
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel}>
          {commonTexts.cancel}
        </Button>
        <Button disabled={reason.trim() === ''} onClick={() => onGo(reason)}>
          {texts.action}
        </Button>
      </Group>
    </Stack>
  );
}
