import type { ReactNode } from 'react';
import { useFileDrop } from '../../components/file-drop.ts';
import { rosterFileTexts as texts } from './labels.ts';
import classes from './RosterFile.module.css';
import type { RosterFileJob } from './use-roster-file.ts';

/** The roster as a place to drop a list on. */
export function RosterFileDrop({ job, children }: { job: RosterFileJob; children: ReactNode }) {
  const drop = useFileDrop(job.take);
  return (
    <div className={classes.place} {...drop.handlers}>
      {children}
      {drop.over && <div className={classes.over}>{texts.drop}</div>}
    </div>
  );
}
