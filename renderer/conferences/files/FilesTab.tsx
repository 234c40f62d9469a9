import { Box, Button, FileButton, Text, UnstyledButton } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconDownload, IconFile, IconPaperclip, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Attachment } from '../../../shared/kernel/attachments.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import { useToday } from '../../client/today.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { Hint } from '../../components/Hint.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import classes from './Files.module.css';
import { filesTexts as texts } from './labels.ts';
import { PictureView } from './PictureView.tsx';
import { pictureType } from './pictures.ts';
import { Thumbnail } from './Thumbnail.tsx';
import { useFiles } from './use-files.ts';

const sizeText = (bytes: number) =>
  bytes < 1024 * 1024 ? `${formatNumber(Math.max(1, Math.round(bytes / 1024)))} KB` : `${formatNumber(bytes / 1024 / 1024, 1)} MB`;

/** Photos and documents: dragged in, pasted or chosen; Delete on one takes it off. */
export function FilesTab({ conferenceId }: { conferenceId: string }) {
  const today = useToday();
  const { list, job, add, remove, save } = useFiles(conferenceId);
  const [shown, setShown] = useState<string>();
  useWindowEvent('paste', (event) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length === 0) return;
    event.preventDefault();
    void add(pasted.map((file) => named(file, formatDay(today))));
  });
  const pictures = list.filter((file) => pictureType(file.name) !== undefined);
  const documents = list.filter((file) => pictureType(file.name) === undefined);
  const actions = (file: Attachment) => (
    <>
      <IconButton size={26} label={texts.save(file.name)} onClick={() => save(file)} icon={<IconDownload size={15} />} />
      <IconButton size={26} label={texts.remove(file.name)} onClick={() => remove(file)} icon={<IconX size={15} />} />
    </>
  );
  const onDelete = (file: Attachment) => (event: { key: string }) => {
    if (event.key === 'Delete') remove(file);
  };
  return (
    <FileDrop text={texts.drop} onDrop={(files) => void add(files)} off={job !== undefined}>
      <Box h="100%" p="14px 18px 28px" style={{ overflow: 'auto' }}>
        <div className={classes.head}>
          <FileButton multiple onChange={(files) => void add(files)}>
            {(props) => (
              <Button {...props} variant="default" loading={job !== undefined} leftSection={<IconPaperclip size={16} />}>
                {texts.choose}
              </Button>
            )}
          </FileButton>
          <Text size="sm" c="dimmed" role="status">
            {job ? texts.adding(job.done, job.all) : texts.hint}
          </Text>
        </div>
        {list.length === 0 && !job && <Text c="dimmed">{texts.empty}</Text>}
        {pictures.length > 0 && (
          <ul className={classes.grid} aria-label={texts.photos}>
            {pictures.map((file) => (
              <li key={file.id} className={classes.card}>
                <UnstyledButton
                  className={classes.picture}
                  aria-label={texts.open(file.name)}
                  onClick={() => setShown(file.id)}
                  onKeyDown={onDelete(file)}
                >
                  <Thumbnail id={file.id} />
                </UnstyledButton>
                <div className={classes.name}>
                  <span title={`${file.name} (${sizeText(file.size)})`}>{file.name}</span>
                  {actions(file)}
                </div>
              </li>
            ))}
          </ul>
        )}
        {documents.length > 0 && (
          <ul className={classes.documents} aria-label={texts.documents}>
            {documents.map((file) => (
              <li key={file.id} className={classes.name}>
                <IconFile size={18} stroke={1.5} aria-hidden />
                <UnstyledButton
                  className={classes.link}
                  title={texts.save(file.name)}
                  onClick={() => save(file)}
                  onKeyDown={onDelete(file)}
                >
                  {file.name}
                </UnstyledButton>
                <Hint size="xs">{sizeText(file.size)}</Hint>
                {actions(file)}
              </li>
            ))}
          </ul>
        )}
        {shown !== undefined && <PictureView pictures={pictures} shown={shown} onShow={setShown} onClose={() => setShown(undefined)} />}
      </Box>
    </FileDrop>
  );
}

/** A picture of the clipboard is called «image.png»: every one the same. */
const named = (file: File, day: string): File =>
  /^image\.\w+$/.test(file.name) ? new File([file], texts.pasted(day.replaceAll('/', '-')), { type: file.type }) : file;
