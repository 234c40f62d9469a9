import { Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './PaperDialog.module.css';

interface Props {
  title: string;
  onClose: () => void;
  /** What can be chosen, at the left. */
  children: ReactNode;
  /** Buttons below it. */
  actions: ReactNode;
  /** The pages as they will be printed, at the right. */
  preview: ReactNode;
}

/** A paper before it is saved: options at the left, the pages at the right. */
export function PaperDialog({ title, onClose, children, actions, preview }: Props) {
  return (
    <Modal opened onClose={onClose} size={1120} title={<Text fw={600}>{title}</Text>}>
      <div className={classes.body}>
        <div className={classes.options}>
          {children}
          <Group gap="xs" className={classes.actions}>
            {actions}
          </Group>
        </div>
        {preview}
      </div>
    </Modal>
  );
}
