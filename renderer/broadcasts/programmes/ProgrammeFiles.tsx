import { Anchor, FileButton, Button, Group, Stack, Text } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Attachment } from '../../../shared/kernel/attachments.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import { api, client } from '../../client/api.ts';
import { saveFile } from '../../client/download.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { Hint } from '../../components/Hint.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { removeRecord } from '../../components/saving.ts';
import { programmeTexts as texts } from './labels.ts';

const files = client.broadcasts.programmes.files;
const sizeText = (bytes: number) =>
  bytes < 1024 * 1024 ? `${formatNumber(Math.max(1, Math.round(bytes / 1024)))} KB` : `${formatNumber(Math.round(bytes / 1024 / 1024))} MB`;

/** Files kept with the programme: handed back to be saved, never opened here. They are written at once, apart from the form. */
export function ProgrammeFiles({ programme }: { programme: { id: string; files: Attachment[] } }) {
  const { data } = useQuery(api.broadcasts.programmes.get.queryOptions({ input: { id: programme.id } }));
  const [busy, setBusy] = useState(false);
  const add = (file: File | null) => {
    if (!file) return;
    setBusy(true);
    files
      .add({ programmeId: programme.id, file })
      .then(({ undo }) => tellDone(texts.fileAdded(file.name), undo), tellProblem)
      .finally(() => setBusy(false));
  };
  const drop = (file: Attachment) => void removeRecord('attachmentLink', file, texts.fileRemoved(file.name)).catch(tellProblem);
  return (
    <Stack gap={4}>
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          {texts.files}
        </Text>
        <FileButton onChange={add}>
          {(props) => (
            <Button {...props} variant="default" size="compact-sm" loading={busy} leftSection={<IconPaperclip size={14} />}>
              {texts.addFile}
            </Button>
          )}
        </FileButton>
      </Group>
      {(data?.files ?? programme.files).map((file) => (
        <Group key={file.id} gap="xs" wrap="nowrap" justify="space-between">
          <Anchor
            component="button"
            type="button"
            size="sm"
            ta="left"
            truncate
            title={texts.download(file.name)}
            onClick={() => void files.get({ id: file.id }).then(saveFile, tellProblem)}
          >
            {file.name}
          </Anchor>
          <Group gap={4} wrap="nowrap">
            <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
              {sizeText(file.size)}
            </Text>
            <IconButton size={24} label={texts.dropFile(file.name)} onClick={() => drop(file)} icon={<IconX size={14} />} />
          </Group>
        </Group>
      ))}
      <Hint size="xs">{texts.fileHint}</Hint>
    </Stack>
  );
}
