import { Button } from '@mantine/core';
import type { QueryFunction, QueryKey } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { matchesTyped } from '../../shared/kernel/text.ts';
import { oneOf } from '../client/one-of.ts';
import type { Column, Sort } from '../components/columns.ts';
import { FilterText } from '../components/Filters.tsx';
import { OpenRecord } from '../components/OpenRecord.tsx';
import { RecordTable } from '../components/RecordTable.tsx';
import { type ListQuery, useListRows } from '../components/rows.ts';
import type { RecordProcedures, Ref } from '../components/saving.ts';
import { EmptyHint } from '../components/TableStates.tsx';
import { officeTabLabels, officeTexts } from './labels.ts';
import { OfficeFrame, useOfficeAddress, useOfficeSearch } from './OfficeFrame.tsx';
import type { OfficeTab } from './search.ts';

interface Props<Row extends Ref> {
  tab: OfficeTab;
  query: ListQuery<Row>;
  /** The same list, asked anew when a record is opened. */
  all: () => Promise<Row[]>;
  columns: readonly Column<Row, string>[];
  order: Sort;
  /** Text that is searched. */
  find?: (row: Row) => string;
  keep?: (row: Row) => boolean;
  filters?: ReactNode;
  record: Pick<RecordProcedures<never>, 'remove' | 'restore'>;
  texts: { word: string; add: string; emptyTitle: string; emptyHint: string };
  form: (row: Row | null, onClose: () => void) => ReactNode;
}

/** A short list of the office's own records with its form: communes, staff, waves, versions. */
export function OfficeList<Row extends Ref>(props: Props<Row>) {
  const { tab, query, all, columns, order, find, keep, filters, record, texts, form } = props;
  const { open, text } = useOfficeSearch();
  const address = useOfficeAddress();
  const [sort, setSort] = useState<Sort>(order);
  const rows = useListRows(query, columns, sort, (row) => (keep?.(row) ?? true) && (!text || matchesTyped(find?.(row) ?? '', text)));
  return (
    <OfficeFrame
      main={{ label: texts.add, onClick: address.openNew }}
      filters={
        (find || filters) && (
          <>
            {find && (
              <FilterText label={officeTexts.find} value={text ?? ''} onChange={(next) => address.filter({ text: next || undefined })} />
            )}
            {filters}
          </>
        )
      }
      panel={
        <OpenRecord open={open} query={(id) => oneOfRow(tab, id, all)} onClose={address.close}>
          {(row) => form(row, address.close)}
        </OpenRecord>
      }
    >
      <RecordTable
        label={officeTabLabels[tab]}
        saveable
        columns={columns}
        rows={rows}
        sort={sort}
        onSort={setSort}
        address={address}
        open={open}
        record={record}
        word={texts.word}
        empty={
          query.data?.length ? (
            <EmptyHint title={officeTexts.noMatch} />
          ) : (
            <EmptyHint title={texts.emptyTitle} action={<Button onClick={address.openNew}>{texts.add}</Button>}>
              {texts.emptyHint}
            </EmptyHint>
          )
        }
      />
    </OfficeFrame>
  );
}

const oneOfRow = <Row extends Ref>(
  tab: OfficeTab,
  id: string,
  all: () => Promise<Row[]>,
): { queryKey: QueryKey; queryFn: QueryFunction<Row> } => oneOf(`office.${tab}`, id, all);
