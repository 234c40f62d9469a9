import type { ReactNode } from 'react';
import { FileDrop } from '../../components/FileDrop.tsx';
import { rosterFileTexts as texts } from './labels.ts';
import type { RosterFileJob } from './use-roster-file.ts';

/** The roster as a place to drop a list on. */
export function RosterFileDrop({ job, children }: { job: RosterFileJob; children: ReactNode }) {
  return (
    <FileDrop text={texts.drop} onDrop={job.take}>
      {children}
    </FileDrop>
  );
}
