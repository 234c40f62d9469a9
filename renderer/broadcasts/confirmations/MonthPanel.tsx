import { Box, Button, Stack, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { MonthOfCommune } from '../../../shared/broadcasts/confirmations/contract.ts';
import { confirmationStateLabels } from '../../../shared/broadcasts/confirmations/rules.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import type { Month } from '../../../shared/kernel/periods.ts';
import { api, client } from '../../client/api.ts';
import { EntityTable } from '../../components/EntityTable.tsx';
import { tellProblem } from '../../components/notify.tsx';
import { useListRows } from '../../components/rows.ts';
import type { RowAction } from '../../components/RowMenu.tsx';
import { SidePanel } from '../../components/SidePanel.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { EmptyHint } from '../../components/TableStates.tsx';
import { useBroadcastsAddress } from '../BroadcastsFrame.tsx';
import classes from './Confirmations.module.css';
import { type ComparisonRow, comparisonColumns } from './comparison-columns.tsx';
import { confirmationTexts, detailTexts as texts, stateTones } from './labels.ts';
import { tellChange } from './use-slips.ts';

interface Props {
  month: Month;
  communeId: string;
  onClose: () => void;
  /** What can be done for this commune, at the foot. */
  children: (commune: MonthOfCommune) => ReactNode;
}
const isOpen = (row: ComparisonRow) => row.kind !== null && !row.settled;
/** A paper that is silent, or a log that is, cannot be the one that holds. */
const byPaper = (row: ComparisonRow) => row.kind !== null && (row.kind !== 'unconfirmed' || row.paper !== null);
const byLog = (row: ComparisonRow) => row.kind !== null && row.kind !== 'unconfirmed';

/** One commune's month: every airing as planned, on paper and in the log, and which of the two holds where they part. */
export function MonthPanel({ month, communeId, onClose, children }: Props) {
  const { goTo } = useBroadcastsAddress();
  const detail = useQuery(api.broadcasts.confirmations.detail.queryOptions({ input: { month, communeId } }));
  const [wanted, setOnlyOpen] = useState<boolean>();
  const commune = detail.data?.commune;
  const open = detail.data?.rows.filter(isOpen) ?? [];
  const onlyOpen = wanted ?? open.length > 0;
  const rows = useListRows({ ...detail, data: detail.data?.rows }, comparisonColumns, undefined, (row) => !onlyOpen || isOpen(row));
  const settle = async (chosen: readonly ComparisonRow[], holds: 'paper' | 'log') => {
    try {
      const ids = chosen.map((row) => row.id);
      tellChange(await client.broadcasts.confirmations.settle({ month, communeId, ids, holds }), texts.settledDone(ids.length));
    } catch (error) {
      tellProblem(error);
    }
  };
  const openAiring = (row: ComparisonRow) => {
    if (row.airingId) goTo({ tab: 'list', commune: communeId, from: row.day, to: row.day, open: row.airingId });
  };
  const actions = (row: ComparisonRow): RowAction[] => [
    ...(byPaper(row) ? [{ label: texts.byPaper, onClick: () => void settle([row], 'paper') }] : []),
    ...(byLog(row) && !row.settled ? [{ label: texts.byLog, onClick: () => void settle([row], 'log') }] : []),
    ...(row.airingId ? [{ label: texts.openAiring, shortcut: 'Enter', onClick: () => openAiring(row) }] : []),
  ];
  const [forPaper, forLog] = [open.filter(byPaper), open.filter(byLog)];
  return (
    <SidePanel
      wide
      title={texts.title(commune?.name ?? '', `${month.month}/${month.year}`)}
      about={
        commune && (
          <>
            <StatusBadge tone={stateTones[commune.state]}>{confirmationStateLabels[commune.state]}</StatusBadge>
            {commune.receivedOn && ` · ${confirmationTexts.receivedOn.toLowerCase()} ${formatDay(commune.receivedOn)}`}
            {commune.basis && ` · ${commune.basis}`}
          </>
        )
      }
      onClose={onClose}
      foot={commune && children(commune)}
    >
      <Stack gap={0} h="100%">
        {open.length > 0 && (
          <div className={classes.bar}>
            <Switch size="sm" label={texts.onlyOpen} checked={onlyOpen} onChange={(event) => setOnlyOpen(event.currentTarget.checked)} />
            <Button
              variant="default"
              size="compact-sm"
              ml="auto"
              disabled={forPaper.length === 0}
              onClick={() => void settle(forPaper, 'paper')}
            >
              {texts.allByPaper}
            </Button>
            <Button variant="default" size="compact-sm" disabled={forLog.length === 0} onClick={() => void settle(forLog, 'log')}>
              {texts.allByLog}
            </Button>
          </div>
        )}
        <Box flex={1} mih={0}>
          <EntityTable
            label={texts.rows}
            columns={comparisonColumns}
            rows={rows}
            actions={actions}
            onOpen={openAiring}
            empty={onlyOpen ? <EmptyHint title={texts.noneOpen}>{texts.noneOpenHint}</EmptyHint> : <EmptyHint title={texts.none} />}
          />
        </Box>
      </Stack>
    </SidePanel>
  );
}
