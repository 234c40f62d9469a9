import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { confirm } from '../components/confirm.tsx';
import { Notice } from '../components/Notice.tsx';
import classes from './Exchange.module.css';
import { countsOf, type Job, writtenText } from './import-job.ts';
import { exchangeTexts as texts } from './labels.ts';
import { ProblemTables } from './ProblemTables.tsx';
import { SheetCounts } from './SheetCounts.tsx';

type Done = Extract<Job, { state: 'checked' | 'written' }>;

/** What the import would do, or did, and what stands in its way. */
export function ResultView({ job, actions }: { job: Done; actions: ReactNode }) {
  return (
    <div className={classes.result}>
      <div className={classes.verdict}>
        {job.state === 'checked' && job.note && <Notice tone="info">{job.note}</Notice>}
        <Verdict job={job} />
        <Group gap="xs">{actions}</Group>
      </div>
      <div className={classes.tables}>
        <SheetCounts result={job.result} />
        <ProblemTables key={job.token + job.state} result={job.result} />
      </div>
    </div>
  );
}

function Verdict({ job }: { job: Done }) {
  const { fresh, changed, errors, errorRows } = countsOf(job.result);
  if (job.state === 'written')
    return (
      <Notice tone={errorRows > 0 ? 'warn' : 'good'}>
        {writtenText(job.result)} {errorRows > 0 && texts.leftOut(errorRows)}
      </Notice>
    );
  if (errors > 0)
    return (
      <Notice tone="bad">
        {texts.hasErrors(errors, errorRows)} {fresh + changed === 0 && texts.onlyErrors}
      </Notice>
    );
  return fresh + changed > 0 ? <Notice tone="good">{texts.ready(fresh, changed)}</Notice> : <Notice tone="info">{texts.nothingNew}</Notice>;
}

interface ActionsProps {
  job: Done;
  onChoose: () => void;
  onLeaveOut: () => void;
  onErrorsFile: () => void;
  onReport: () => void;
  makingErrors: boolean;
}

/** Everything but the main action. Leaving rows out asks first, with Cancel as the answer at hand. */
export function ResultActions({ job, onChoose, onLeaveOut, onErrorsFile, onReport, makingErrors }: ActionsProps) {
  const { fresh, changed, errors, errorRows } = countsOf(job.result);
  const askLeaveOut = async () => {
    const sure = await confirm({
      title: texts.leaveOutTitle(errorRows),
      message: texts.leaveOutMessage(fresh + changed),
      confirm: texts.leaveOutConfirm,
    });
    if (sure) onLeaveOut();
  };
  return (
    <>
      {job.state === 'written' && (
        <Button variant="default" onClick={onReport}>
          {texts.report}
        </Button>
      )}
      {errors > 0 && (
        <Button variant="default" loading={makingErrors} onClick={onErrorsFile}>
          {texts.errorsFile}
        </Button>
      )}
      {job.state === 'checked' && errors > 0 && fresh + changed > 0 && (
        <Button variant="default" onClick={() => void askLeaveOut()}>
          {texts.leaveOut}
        </Button>
      )}
      {job.state === 'checked' && (
        <Button variant="default" onClick={onChoose}>
          {texts.chooseOther}
        </Button>
      )}
    </>
  );
}
