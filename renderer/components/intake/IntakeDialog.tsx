import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { commonTexts } from '../labels.ts';
import { Notice } from '../Notice.tsx';
import { ColumnsBar } from './ColumnsBar.tsx';
import type { ReadJob } from './intake-job.ts';

interface Props<Shown> {
  title: string;
  size: number;
  read: ReadJob<Shown>;
  onTold: (answers: Record<string, string[]>) => void;
  /** What stands before the counts. */
  notices?: ReactNode;
  counts: string;
  write: { label: string; disabled: boolean; onClick: () => void };
  onClose: () => void;
  /** The rows. */
  children: ReactNode;
}

/** A small file that came in, over the page it belongs to: what each row would do, then into the store. */
export function IntakeDialog<Shown>({ title, size, read, onTold, notices, counts, write, onClose, children }: Props<Shown>) {
  const busy = read.running !== undefined;
  return (
    <Modal opened onClose={onClose} size={size} title={<Text fw={600}>{title}</Text>}>
      <Stack gap="sm">
        {read.problem && <Notice tone="bad">{read.problem}</Notice>}
        {read.note && <Notice tone="info">{read.note}</Notice>}
        {notices}
        <Text size="sm" role="status">
          {counts}
        </Text>
        <ColumnsBar tables={read.result.tables} busy={busy} onTold={onTold} />
        <div style={{ maxHeight: 430, overflow: 'auto' }}>{children}</div>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {commonTexts.cancel}
          </Button>
          <Button disabled={write.disabled || busy} loading={read.running?.stage === 'writing'} onClick={write.onClick}>
            {write.label}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
