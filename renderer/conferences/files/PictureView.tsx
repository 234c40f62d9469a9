import { Button, Group, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Attachment } from '../../../shared/kernel/attachments.ts';
import { client } from '../../client/api.ts';
import { saveFile } from '../../client/download.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { Hint } from '../../components/Hint.tsx';
import { tellProblem } from '../../components/notify.tsx';
import classes from './Files.module.css';
import { filesTexts as texts } from './labels.ts';
import { asPicture } from './pictures.ts';

interface Props {
  pictures: readonly Attachment[];
  /** Id of the one shown. */
  shown: string;
  onShow: (id: string) => void;
  onClose: () => void;
}

/** One picture over the page; ← → go through the others, Esc closes. */
export function PictureView({ pictures, shown, onShow, onClose }: Props) {
  const at = pictures.findIndex((one) => one.id === shown);
  const picture = pictures[at];
  const [seen, setSeen] = useState<{ id: string; file: File; address: string }>();
  const go = (step: number) => {
    const next = pictures[at + step];
    if (next) onShow(next.id);
  };
  useHotkeys(
    [
      ['ArrowLeft', () => go(-1)],
      ['ArrowRight', () => go(1)],
    ],
    [],
  );
  useEffect(() => {
    let address: string | undefined;
    let gone = false;
    client.conferences.files.get({ id: shown }).then((file) => {
      if (gone) return;
      address = URL.createObjectURL(asPicture(file));
      setSeen({ id: shown, file, address });
    }, tellProblem);
    return () => {
      gone = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [shown]);
  if (!picture) return null;
  const ready = seen?.id === shown ? seen : undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      size="90vw"
      title={picture.name}
      closeButtonProps={{ 'aria-label': texts.close }}
      transitionProps={{ duration: 0 }}
    >
      <div className={classes.large}>{ready && <img src={ready.address} alt={picture.name} />}</div>
      <Group justify="space-between" mt="xs">
        <Group gap="xs">
          <IconButton
            variant="default"
            size={32}
            label={texts.previous}
            title="←"
            disabled={at === 0}
            onClick={() => go(-1)}
            icon={<IconChevronLeft size={18} />}
          />
          <IconButton
            variant="default"
            size={32}
            label={texts.next}
            title="→"
            disabled={at === pictures.length - 1}
            onClick={() => go(1)}
            icon={<IconChevronRight size={18} />}
          />
          <Hint>
            {at + 1}/{pictures.length}
          </Hint>
        </Group>
        <Button variant="default" disabled={!ready} onClick={() => ready && saveFile(ready.file)}>
          {texts.saveShort}
        </Button>
      </Group>
    </Modal>
  );
}
