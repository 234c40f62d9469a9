import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../shared/kernel/dates.ts';
import { client } from '../../client/api.ts';
import { saveFile } from '../../client/download.ts';
import { filePasswordTexts } from '../../components/file-password/labels.ts';
import { PasswordField } from '../../components/file-password/PasswordField.tsx';
import { useFilePassword } from '../../components/file-password/use-file-password.ts';
import { commonTexts } from '../../components/labels.ts';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { dueTexts as texts } from './labels.ts';

interface Asked {
  span: { from: Day; to: Day };
  pension: number | null;
}

/** The list leaves the PC for those who go to see the people: with a password, as the office has set it. */
export function DueFileDialog({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const lock = useFilePassword();
  const [busy, setBusy] = useState(false);
  const save = () => {
    setBusy(true);
    client.people.due
      .workbook({ ...asked, password: lock.password })
      .then((file) => {
        saveFile(file);
        tellDone(lock.password ? filePasswordTexts.savedLocked(file.name) : filePasswordTexts.saved(file.name));
        onClose();
      }, tellProblem)
      .finally(() => setBusy(false));
  };
  return (
    <Modal opened onClose={onClose} title={texts.saveTitle} closeButtonProps={{ 'aria-label': commonTexts.close }}>
      <Stack gap="sm">
        <Text size="sm">{texts.saveHint}</Text>
        <PasswordField file={lock} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {commonTexts.cancel}
          </Button>
          <Button loading={busy} disabled={lock.problem !== undefined} onClick={save}>
            {texts.saveNow}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
