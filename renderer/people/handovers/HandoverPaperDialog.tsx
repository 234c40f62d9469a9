import { Button, Text } from '@mantine/core';
import { IconPrinter, IconTableExport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../../client/api.ts';
import { saveFile } from '../../client/download.ts';
import { problemOf } from '../../client/errors.ts';
import { filePasswordTexts } from '../../components/file-password/labels.ts';
import { PasswordField } from '../../components/file-password/PasswordField.tsx';
import { useFilePassword } from '../../components/file-password/use-file-password.ts';
import { Notice } from '../../components/Notice.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { PaperDialog } from '../../components/pdf/PaperDialog.tsx';
import { PdfPreview } from '../../components/pdf/PdfPreview.tsx';
import { handoverTexts as texts } from './labels.ts';

/** The list as it will be printed and signed for, and the slip that goes to the recipient to be filled in. */
export function HandoverPaperDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const preview = useQuery({ ...api.people.handovers.paper.queryOptions({ input: { id, format: 'pdf' } }), gcTime: 0 });
  const lock = useFilePassword();
  const [busy, setBusy] = useState<'pdf' | 'xlsx'>();
  const save = (format: 'pdf' | 'xlsx', password?: string) => {
    setBusy(format);
    client.people.handovers
      .paper({ id, format, password })
      .then((file) => {
        saveFile(file);
        tellDone(password ? filePasswordTexts.savedLocked(file.name) : filePasswordTexts.saved(file.name));
      }, tellProblem)
      .finally(() => setBusy(undefined));
  };
  return (
    <PaperDialog
      title={texts.paperTitle}
      onClose={onClose}
      actions={
        <>
          <Button leftSection={<IconPrinter size={16} />} loading={busy === 'pdf'} onClick={() => save('pdf')}>
            {texts.savePdf}
          </Button>
          <Button
            variant="default"
            leftSection={<IconTableExport size={16} />}
            loading={busy === 'xlsx'}
            disabled={lock.problem !== undefined}
            onClick={() => save('xlsx', lock.password)}
          >
            {texts.slip}
          </Button>
        </>
      }
      preview={
        preview.error ? (
          <Notice tone="bad">{problemOf(preview.error).message}</Notice>
        ) : (
          <PdfPreview file={preview.data} busy={preview.isFetching} />
        )
      }
    >
      <Text size="sm">{texts.paperHint}</Text>
      <PasswordField file={lock} />
    </PaperDialog>
  );
}
