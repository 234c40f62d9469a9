import { Button } from '@mantine/core';
import { Notice } from '../Notice.tsx';
import { intakeTexts as texts } from './labels.ts';

/** Why no file is looked at now, with a way to read it again. */
export function IntakeMessage({
  message,
  files,
  onAgain,
}: {
  message: string;
  files: readonly File[];
  onAgain: (files: readonly File[]) => void;
}) {
  return (
    <Notice
      tone={message === texts.stopped ? 'info' : 'bad'}
      action={
        files.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => onAgain(files)}>
            {texts.again}
          </Button>
        )
      }
    >
      {message}
    </Notice>
  );
}
