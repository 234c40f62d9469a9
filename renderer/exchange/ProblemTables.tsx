import { Box, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ImportResult } from '../../shared/exchange/contract.ts';
import type { Column, Sort } from '../components/columns.ts';
import { EntityTable } from '../components/EntityTable.tsx';
import { PageTabs } from '../components/PageTabs.tsx';
import { useListRows } from '../components/rows.ts';
import { EmptyHint } from '../components/TableStates.tsx';
import classes from './Exchange.module.css';
import { exchangeTexts as texts } from './labels.ts';
import { errorColumns, type ProblemSort, rowsOf, warningColumns } from './problem-columns.ts';

type Tab = 'errors' | 'warnings';

/** Errors first: they are what stands in the way. */
export function ProblemTables({ result }: { result: ImportResult }) {
  const { errors, warnings } = result;
  const [chosen, setTab] = useState<Tab>();
  const tab = chosen ?? (errors.length > 0 || warnings.length === 0 ? 'errors' : 'warnings');
  return (
    <Stack gap={0} miw={0} mih={0}>
      <PageTabs
        label={texts.errorsLabel}
        tabs={[
          { value: 'errors', label: texts.errorsTab(errors.length) },
          { value: 'warnings', label: texts.warningsTab(warnings.length) },
        ]}
        value={tab}
        onChange={setTab}
      />
      {tab === 'errors' ? (
        <Problems
          key="errors"
          label={texts.errorsLabel}
          rows={errors}
          columns={errorColumns}
          none={texts.noErrors}
          hint={texts.noErrorsHint}
          whole={(row) => [row.sheet, texts.oneRow(row.row), row.column]}
        />
      ) : (
        <Problems
          key="warnings"
          label={texts.warningsLabel}
          rows={warnings}
          columns={warningColumns}
          none={texts.noWarnings}
          whole={(row) => [row.sheet, row.column, texts.rowList(rowsOf(row))]}
        />
      )}
    </Stack>
  );
}

interface Props<Row> {
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row & { id: string }, ProblemSort>[];
  none: string;
  hint?: string;
  /** What is said above the reason of the row that was opened, for it may be longer than its cell. */
  whole: (row: Row) => (string | null)[];
}

function Problems<Row extends { reason: string }>({ label, rows, columns, none, hint, whole }: Props<Row>) {
  const [sort, setSort] = useState<Sort<ProblemSort>>();
  const [open, setOpen] = useState<Row & { id: string }>();
  const named = useMemo(() => rows.map((row, at) => ({ ...row, id: String(at) })), [rows]);
  const table = useListRows({ data: named, error: null, refetch: refetchNothing }, columns, sort);
  return (
    <>
      <Box flex={1} mih={0}>
        <EntityTable
          label={label}
          columns={columns}
          rows={table}
          {...(sort ? { sort } : {})}
          {...(open ? { openId: open.id } : {})}
          onSort={setSort}
          onOpen={setOpen}
          empty={<EmptyHint title={none}>{hint}</EmptyHint>}
        />
      </Box>
      {open && (
        <div className={classes.detail} role="status">
          <div>{whole(open).filter(Boolean).join(' · ')}</div>
          {open.reason}
        </div>
      )}
    </>
  );
}
/** The rows came whole with the result. */
const refetchNothing = () => undefined;
