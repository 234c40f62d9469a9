import { Box, Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ListRow, ListShown } from '../../../shared/broadcasts/lists/contract.ts';
import { type RowState, rowStates } from '../../../shared/intake/contract.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { Span } from '../../../shared/kernel/periods.ts';
import { api } from '../../client/api.ts';
import { EntityTable } from '../../components/EntityTable.tsx';
import type { ReadJob } from '../../components/intake/intake-job.ts';
import { intakeTexts, questionTexts } from '../../components/intake/labels.ts';
import { Questions } from '../../components/intake/Questions.tsx';
import { commonTexts } from '../../components/labels.ts';
import { useWindowedRows } from '../../components/rows.ts';
import { EmptyHint } from '../../components/TableStates.tsx';
import { CommuneCounts } from './CommuneCounts.tsx';
import { listStateLabels, listTexts as texts } from './labels.ts';
import classes from './Lists.module.css';
import { rowColumns, topicText } from './row-columns.tsx';
import { Verdict } from './Verdict.tsx';

type Read = ReadJob<ListShown>;
interface Props {
  job: Read;
  onAnswer: (answers: Record<string, string[] | null>) => void;
  onErrorsFile: () => void;
  onUndo: () => void;
  onSee: (span: Span) => void;
}

/** A list as it was read: questions at the left, what will become of every row at the right. */
export function ResultView({ job, onAnswer, onErrorsFile, onUndo, onSee }: Props) {
  const { result, running } = job;
  const [state, setState] = useState<RowState>();
  const [commune, setCommune] = useState<string>();
  const [opened, setOpened] = useState<ListRow>();
  const rows = useWindowedRows<ListRow>((page) =>
    api.broadcasts.lists.rows.queryOptions({
      input: { ...page, token: result.token, ...(state ? { state } : {}), ...(commune ? { commune } : {}) },
    }),
  );
  const all = Object.values(result.counts).reduce((sum, count) => sum + count, 0);
  const { span } = result;
  return (
    <div className={classes.result} data-calm={result.decisions.every(({ answer }) => answer !== null) || undefined}>
      <Questions decisions={result.decisions} busy={running !== undefined} done={result.written} onAnswer={onAnswer} />
      <Stack gap={0} miw={0} mih={0}>
        <div className={classes.verdict}>
          <Verdict job={job} />
          <Group gap="xs">
            {result.written && (
              <>
                {span && (
                  <Button variant="default" onClick={() => onSee(span)}>
                    {texts.seeList}
                  </Button>
                )}
                <Button variant="default" onClick={onUndo}>
                  {commonTexts.undo}
                </Button>
              </>
            )}
            {result.rows.error > 0 && (
              <Button variant="default" onClick={onErrorsFile}>
                {intakeTexts.errorsFile}
              </Button>
            )}
          </Group>
        </div>
        <CommuneCounts result={result} chosen={commune} onChoose={setCommune} />
        <div className={classes.states} role="group" aria-label={texts.state}>
          <StateButton label={texts.all} count={all} chosen={state === undefined} onClick={() => setState(undefined)} />
          {rowStates
            .filter((one) => result.counts[one] > 0)
            .map((one) => (
              <StateButton
                key={one}
                label={listStateLabels[one]}
                count={result.counts[one]}
                chosen={state === one}
                onClick={() => setState(one)}
              />
            ))}
        </div>
        <Box flex={1} mih={0}>
          <EntityTable
            label={texts.tableLabel}
            columns={rowColumns}
            rows={rows}
            onOpen={setOpened}
            {...(opened ? { openId: opened.id } : {})}
            empty={<EmptyHint title={texts.empty} />}
          />
        </Box>
        {opened && (
          <div className={classes.detail} role="status">
            <div className={classes.soft}>
              {[questionTexts.cell(opened.sheet, '', opened.row), opened.commune, topicText(opened)].filter(Boolean).join(' · ')}
            </div>
            <div>{opened.programme}</div>
            {opened.reason && <div>{opened.reason}</div>}
          </div>
        )}
      </Stack>
    </div>
  );
}

function StateButton({ label, count, chosen, onClick }: { label: string; count: number; chosen: boolean; onClick: () => void }) {
  return (
    <Button size="compact-sm" variant={chosen ? 'light' : 'default'} aria-pressed={chosen} onClick={onClick}>
      {label} ({formatNumber(count)})
    </Button>
  );
}
