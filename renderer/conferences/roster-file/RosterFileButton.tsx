import { Button, type ButtonProps } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import { rosterFileTexts as texts } from './labels.ts';
import type { RosterFileJob } from './use-roster-file.ts';

interface Props extends Pick<ButtonProps, 'variant' | 'className'> {
  label: string;
  job: RosterFileJob;
}

/** Chooses a list from the disk; Ctrl+O does the same. */
export function RosterFileButton({ label, job, ...look }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const choose = () => picker.current?.click();
  useHotkeys([['mod+O', choose]], []);
  return (
    <>
      <Button {...look} size="compact-sm" title={texts.chooseHint} loading={job.busy} onClick={choose}>
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={texts.file}
        onChange={(event) => {
          job.take([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
