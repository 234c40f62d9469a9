import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconFileTypeDocx, IconPrinter, IconTableExport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PaperDescription, PaperFormat } from '../../../shared/kernel/paper.ts';
import type { PaperInput, PaperName, PaperOrder } from '../../../shared/papers/contract.ts';
import { problemOf } from '../../client/errors.ts';
import { PasswordField } from '../file-password/PasswordField.tsx';
import { useFilePassword } from '../file-password/use-file-password.ts';
import { Notice } from '../Notice.tsx';
import { previewTexts as texts, saveLabels } from './labels.ts';
import classes from './PaperDialog.module.css';
import { PdfPreview } from './PdfPreview.tsx';
import { type OnSaved, usePaper } from './use-paper.ts';
import { usePreview } from './use-preview.ts';

export interface PaperDialogProps<Name extends PaperName> {
  paper: PaperDescription<Name>;
  title?: string;
  /** What it is asked with; undefined while the options are not filled in. */
  input: PaperInput<Name> | undefined;
  /** Options are still being read. */
  loading?: boolean;
  labels?: Partial<Record<PaperFormat, string>>;
  onSave?: (format: PaperFormat) => void;
  onSaved?: OnSaved | undefined;
  onClose: () => void;
  /** What can be chosen, at the left. */
  children?: ReactNode;
}

const icons: Record<PaperFormat, ReactNode> = {
  pdf: <IconPrinter size={16} />,
  xlsx: <IconTableExport size={16} />,
  docx: <IconFileTypeDocx size={16} />,
};

/** A paper before it is saved: options at the left, the pages as they will be printed at the right, a button for each format. */
export function PaperDialog<Name extends PaperName>(props: PaperDialogProps<Name>) {
  const { paper, title = paper.title, input, loading = false, labels, onSave, onSaved, onClose, children } = props;
  // name and input belong together: the description says so
  const orderOf = (format: PaperFormat, password?: string) => ({ paper: paper.name, input, format, password }) as PaperOrder;
  const hasPages = paper.formats.includes('pdf');
  const preview = usePreview(hasPages && input !== undefined ? orderOf('pdf') : undefined);
  const lock = useFilePassword();
  const isLocked = (format: PaperFormat) => paper.persons && format === 'xlsx';
  const { making, save } = usePaper();
  // a dialog with pages stays: what was looked at may be wanted in another format too
  const make = async (order: PaperOrder) => {
    if ((await save(order, onSaved)) && !hasPages) onClose();
  };
  const buttons = paper.formats.map((format, at) => (
    <Button
      key={format}
      variant={at === 0 ? 'filled' : 'default'}
      leftSection={icons[format]}
      loading={making === format}
      disabled={input === undefined || making !== undefined || (isLocked(format) && lock.problem !== undefined)}
      onClick={() => {
        onSave?.(format);
        void make(orderOf(format, isLocked(format) ? lock.password : undefined));
      }}
    >
      {labels?.[format] ?? saveLabels[format]}
    </Button>
  ));
  return (
    <Modal opened onClose={onClose} size={hasPages ? 1120 : 'md'} title={<Text fw={600}>{title}</Text>}>
      <div className={hasPages ? classes.body : undefined}>
        <Stack gap={10} p={2} style={{ overflow: 'auto' }}>
          {children}
          {paper.formats.some(isLocked) && <PasswordField file={lock} />}
          <Group gap="xs" mt="auto">
            {buttons}
          </Group>
        </Stack>
        {hasPages &&
          (preview.error ? (
            <Notice tone="bad">{problemOf(preview.error).message}</Notice>
          ) : (
            <PdfPreview
              file={input === undefined ? undefined : preview.file}
              busy={preview.busy}
              waiting={input === undefined && !loading ? texts.notReady : undefined}
            />
          ))}
      </div>
    </Modal>
  );
}
