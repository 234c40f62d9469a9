import { Box, Button, Stack, Switch } from '@mantine/core';
import { useState } from 'react';
import type { SlipChoice, SlipOutcome } from '../../../shared/broadcasts/confirmations/slip-matching.ts';
import { EntityTable } from '../../components/EntityTable.tsx';
import { ColumnsBar } from '../../components/intake/ColumnsBar.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useListRows } from '../../components/rows.ts';
import { EmptyHint } from '../../components/TableStates.tsx';
import classes from './Confirmations.module.css';
import { choiceLabels, reviewTexts as texts } from './labels.ts';
import { answerAll, isToLookAt, nextChoice, type ReviewRow, reviewSums } from './review.ts';
import { reviewColumns } from './review-columns.tsx';
import type { Review } from './use-review.ts';

/** What the slips would do, row by row, before anything is written. */
export function SlipReview({ review, onChoose }: { review: Review; onChoose: () => void }) {
  const { read, rows, answers, setAnswers } = review;
  const files = read?.result.files ?? [];
  const [only, setOnly] = useState(false);
  const several = files.filter((file) => file.slip).length > 1;
  const columns = reviewColumns(several);
  const shown = useListRows<ReviewRow, never>(
    { data: rows, error: null, refetch: () => undefined },
    columns,
    undefined,
    (row) => !only || isToLookAt(row),
  );
  const sums = reviewSums(rows);
  const answer = (row: ReviewRow, choice = nextChoice(row)) => {
    if (choice) setAnswers(new Map(answers).set(row.id, choice));
  };
  const all = (outcome: SlipOutcome, choice: SlipChoice, label: string) =>
    rows.some((row) => row.outcome === outcome) && (
      <Button variant="default" size="compact-sm" onClick={() => setAnswers(answerAll(rows, answers, outcome, choice))}>
        {label}
      </Button>
    );
  const refused = files.filter((file) => file.refusal !== null);
  const whole = files.filter((file) => file.slip?.wholeMonth);
  return (
    <Stack gap={0} h="100%">
      <Stack gap={8} px={18} py={10} mah="40%" style={{ overflow: 'auto' }}>
        {read?.problem && <Notice tone="bad">{read.problem}</Notice>}
        {read?.note && <Notice tone="info">{read.note}</Notice>}
        {read && <ColumnsBar tables={read.result.tables} busy={review.busy} onTold={review.told} />}
        {rows.length > 0 && (
          <Notice tone={sums.open > 0 ? 'warn' : 'info'}>
            {sums.open > 0 ? texts.left(sums.open) : texts.ready} {texts.summary(sums.aired, sums.notAired, sums.same)}
            {!several && whole.length > 0 && <div>{texts.whole}</div>}
          </Notice>
        )}
        {refused.length > 0 && (
          <Notice tone="bad">
            {refused.map((file) => (
              <div key={file.name}>
                {file.name}: {file.refusal}
              </div>
            ))}
          </Notice>
        )}
      </Stack>
      {rows.length > 0 && (
        <div className={classes.bar}>
          <Switch size="sm" label={texts.onlyAsked} checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />
          <Box ml="auto" />
          {all('conflict', 'paper', texts.byPaper)}
          {all('extra', 'add', texts.addAll)}
          {all('blank', 'aired', texts.blankAired)}
        </div>
      )}
      <Box flex={1} mih={0}>
        <EntityTable
          label={texts.rows}
          columns={columns}
          rows={shown}
          onOpen={answer}
          actions={(row) => row.choices.map((choice) => ({ label: choiceLabels[choice], onClick: () => answer(row, choice) }))}
          empty={
            rows.length > 0 ? (
              <EmptyHint title={texts.noneAsked} />
            ) : (
              <EmptyHint title={texts.noSlip} action={<Button onClick={onChoose}>{texts.again}</Button>} />
            )
          }
        />
      </Box>
    </Stack>
  );
}
