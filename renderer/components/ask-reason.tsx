import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { type FormEvent, useState } from 'react';
import { commonTexts } from './labels.ts';

interface Question {
  title: string;
  text: string;
  /** Of the field. */
  label: string;
  /** The word on the button that goes ahead. */
  confirm: string;
}

/** Asks why; null when the user thinks better of it. */
export const askReason = (question: Question): Promise<string | null> =>
  new Promise((resolve) => {
    const id = modals.open({
      title: (
        <Text fw={600} component="span">
          {question.title}
        </Text>
      ),
      onClose: () => resolve(null),
      children: (
        <ReasonForm
          {...question}
          onCancel={() => modals.close(id)}
          onGo={(reason) => {
            resolve(reason);
            modals.close(id);
          }}
        />
      ),
    });
  });

function ReasonForm({ text, label, confirm, onGo, onCancel }: Question & { onGo: (reason: string) => void; onCancel: () => void }) {
  const [reason, setReason] = useState('');
  const blank = reason.trim() === '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!blank) onGo(reason.trim());
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="sm">
        <Text size="sm">{text}</Text>
        <TextInput
          data-autofocus
          label={label}
          withAsterisk
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {commonTexts.cancel}
          </Button>
          <Button type="submit" disabled={blank}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
