import { Button } from '@mantine/core';
import type { MonthOfCommune } from '../../../shared/broadcasts/confirmations/contract.ts';
import { useState } from 'react';
import type { Sort } from '../../components/columns.ts';
import { EntityTable } from '../../components/EntityTable.tsx';
import { commonTexts } from '../../components/labels.ts';
import { type ListQuery, useListRows } from '../../components/rows.ts';
import type { RowAction } from '../../components/RowMenu.tsx';
import { EmptyHint } from '../../components/TableStates.tsx';
import { confirmationTexts as texts } from './labels.ts';
import { monthColumns, type MonthSort } from './month-columns.tsx';

export interface MonthActions {
  open: (row: MonthOfCommune) => void;
  pdf: (rows: readonly MonthOfCommune[]) => void;
  workbooks: (rows: readonly MonthOfCommune[]) => void;
  markSent: (rows: readonly MonthOfCommune[]) => void;
  unmark: (rows: readonly MonthOfCommune[]) => void;
  wholeMonth: (row: MonthOfCommune) => void;
  bring: (row: MonthOfCommune) => void;
}

interface Props {
  query: ListQuery<MonthOfCommune>;
  keep: (row: MonthOfCommune) => boolean;
  narrowed: boolean;
  onAll: () => void;
  openId: string | undefined;
  act: MonthActions;
}

/** The communes of the month and how far each has come. */
export function MonthTable({ query, keep, narrowed, onAll, openId, act }: Props) {
  const [sort, setSort] = useState<Sort<MonthSort>>({ by: 'state', descending: false });
  const rows = useListRows(query, monthColumns, sort, keep);
  const kept = (query.data ?? []).filter(keep);
  const sum = (of: (row: MonthOfCommune) => number) => kept.reduce((total, row) => total + of(row), 0);
  const actions = (row: MonthOfCommune): RowAction[] => [
    { label: commonTexts.open, shortcut: 'Enter', onClick: () => act.open(row) },
    { label: texts.bringOne, onClick: () => act.bring(row) },
    { label: texts.wholeMonth, onClick: () => act.wholeMonth(row) },
    { label: texts.pdf, onClick: () => act.pdf([row]) },
    { label: texts.workbook, onClick: () => act.workbooks([row]) },
    row.sentOn === null
      ? { label: texts.markSent, onClick: () => act.markSent([row]) }
      : { label: texts.unmarkSent, onClick: () => act.unmark([row]) },
  ];
  return (
    <EntityTable
      label={texts.table}
      saveable
      columns={monthColumns}
      rows={rows}
      sort={sort}
      onSort={setSort}
      onOpen={act.open}
      actions={actions}
      {...(openId === undefined ? {} : { openId })}
      note={
        <span>
          {texts.sums(
            sum((row) => row.planned),
            sum((row) => row.aired),
            sum((row) => row.payable),
          )}
        </span>
      }
      empty={
        narrowed ? (
          <EmptyHint
            title={texts.noMatch}
            action={
              <Button variant="default" onClick={onAll}>
                {texts.all}
              </Button>
            }
          />
        ) : (
          <EmptyHint title={texts.emptyTitle}>{texts.emptyHint}</EmptyHint>
        )
      }
    />
  );
}
