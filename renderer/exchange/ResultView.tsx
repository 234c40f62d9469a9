import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImportResult } from '../../shared/exchange/contract.ts';
import type { IntakeResult } from '../../shared/intake/contract.ts';
import { confirm } from '../components/confirm.tsx';
import type { ReadJob } from '../components/intake/intake-job.ts';
import { intakeTexts } from '../components/intake/labels.ts';
import { commonTexts } from '../components/labels.ts';
import { Notice } from '../components/Notice.tsx';
import classes from './Exchange.module.css';
import { countsOf, writtenText } from './counts.ts';
import { exchangeTexts as texts } from './labels.ts';
import { ProblemTables } from './ProblemTables.tsx';
import { SheetCounts } from './SheetCounts.tsx';

type Done = ReadJob<ImportResult>;
type Result = IntakeResult<ImportResult>;

/** What the import would do, or did, and what stands in its way. */
export function ResultView({ job, actions }: { job: Done; actions: ReactNode }) {
  return (
    <Stack gap={0} h="100%" bg="#fff">
      <div className={classes.verdict}>
        {job.problem && <Notice tone="bad">{job.problem}</Notice>}
        {job.note && <Notice tone="info">{job.note}</Notice>}
        <Verdict result={job.result} />
        <Group gap="xs">{actions}</Group>
      </div>
      <div className={classes.tables}>
        <SheetCounts result={job.result} />
        <ProblemTables key={job.result.token} result={job.result} />
      </div>
    </Stack>
  );
}

function Verdict({ result }: { result: Result }) {
  const { fresh, changed, errors, errorRows } = countsOf(result);
  if (result.written)
    return (
      <Notice tone={errorRows > 0 ? 'warn' : 'good'}>
        {writtenText(result)} {errorRows > 0 && texts.leftOut(errorRows)}
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
  result: Result;
  onChoose: () => void;
  onLeaveOut: () => void;
  onErrorsFile: () => void;
  onUndo: () => void;
  onReport: () => void;
  makingErrors: boolean;
}

/** Everything but the main action. Leaving rows out asks first, with Cancel as the answer at hand. */
export function ResultActions({ result, onChoose, onLeaveOut, onErrorsFile, onUndo, onReport, makingErrors }: ActionsProps) {
  const { fresh, changed, errors, errorRows } = countsOf(result);
  const askLeaveOut = async () => {
    const sure = await confirm({
      title: intakeTexts.leaveOutTitle(errorRows),
      message: texts.leaveOutMessage(fresh + changed),
      confirm: texts.leaveOutConfirm,
    });
    if (sure) onLeaveOut();
  };
  return (
    <>
      {result.written && (
        <Button variant="default" onClick={onReport}>
          {texts.report}
        </Button>
      )}
      {result.undo !== null && (
        <Button variant="default" onClick={onUndo}>
          {commonTexts.undo}
        </Button>
      )}
      {errors > 0 && (
        <Button variant="default" loading={makingErrors} onClick={onErrorsFile}>
          {intakeTexts.errorsFile}
        </Button>
      )}
      {!result.written && errors > 0 && fresh + changed > 0 && (
        <Button variant="default" onClick={() => void askLeaveOut()}>
          {texts.leaveOut}
        </Button>
      )}
      {!result.written && (
        <Button variant="default" onClick={onChoose}>
          {intakeTexts.chooseOther}
        </Button>
      )}
    </>
  );
}
