import { Button, type ButtonProps } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useFilePicker } from '../../components/intake/use-file-picker.tsx';
import { rosterFileTexts as texts } from './labels.ts';
import type { RosterFileJob } from './use-roster-file.ts';

interface Props extends Pick<ButtonProps, 'variant' | 'flex'> {
  label: string;
  job: RosterFileJob;
}

/** Chooses a list from the disk; Ctrl+O does the same. */
export function RosterFileButton({ label, job, ...look }: Props) {
  const { choose, field } = useFilePicker(texts.file, job.take);
  useHotkeys([['mod+O', choose]], []);
  return (
    <>
      <Button {...look} size="compact-sm" title={texts.chooseHint} loading={job.busy} onClick={choose}>
        {label}
      </Button>
      {field}
    </>
  );
}
