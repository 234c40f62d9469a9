import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useState } from 'react';
import { commonTexts } from '../labels.ts';
import { filePasswordTexts as texts } from './labels.ts';

/** Undefined where the user gives up. */
export const askPassword = (message: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const id = modals.open({
      title: (
        <Text fw={600} component="span">
          {texts.openTitle}
        </Text>
      ),
      onClose: () => resolve(undefined),
      children: (
        <Question
          message={message}
          onAnswer={(answer) => {
            resolve(answer);
            modals.close(id);
          }}
        />
      ),
    });
  });

function Question({ message, onAnswer }: { message: string; onAnswer: (answer: string | undefined) => void }) {
  const [text, setText] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text) onAnswer(text);
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{message}</Text>
        {/* shown while it is typed: the other side has told it by telephone, and an input method may change the letters */}
        <TextInput
          label={texts.typed}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => onAnswer(undefined)}>
            {commonTexts.cancel}
          </Button>
          <Button type="submit" disabled={!text}>
            {texts.open}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
