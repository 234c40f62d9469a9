import { ActionIcon, Button, Checkbox, Group, Stack, TextInput, Tooltip } from '@mantine/core';
import { IconCopy, IconRefresh } from '@tabler/icons-react';
import { copyText } from '../../client/copy-text.ts';
import { tellDone, tellTrouble } from '../notify.tsx';
import { filePasswordTexts as texts } from './labels.ts';
import type { FilePassword } from './use-file-password.ts';

/** Whether the workbook goes out with a password, and which: shown, so that it can be told by telephone. */
export function PasswordField({ file }: { file: FilePassword }) {
  const copy = () => (copyText(file.text) ? tellDone(texts.copied) : tellTrouble(texts.notCopied));
  return (
    <Stack gap={6}>
      <Checkbox label={texts.lock} checked={file.on} onChange={(event) => file.setOn(event.currentTarget.checked)} />
      {file.on && (
        <TextInput
          aria-label={texts.password}
          description={texts.lockHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={file.text}
          error={file.problem}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => file.setText(event.currentTarget.value)}
          rightSectionWidth={110}
          rightSection={
            <Group gap={2} wrap="nowrap">
              <Button variant="subtle" size="compact-xs" leftSection={<IconCopy size={14} />} onClick={copy}>
                {texts.copy}
              </Button>
              <Tooltip label={texts.another}>
                <ActionIcon variant="subtle" size="sm" aria-label={texts.another} onClick={file.another}>
                  <IconRefresh size={14} />
                </ActionIcon>
              </Tooltip>
            </Group>
          }
        />
      )}
    </Stack>
  );
}
