import { Button } from '@mantine/core';
import type { QueryFunction, QueryKey } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { matchesTyped } from '../../shared/kernel/text.ts';
import { oneOf } from '../app/one-of.ts';
import type { Column, Sort } from '../components/columns.ts';
import { EntityTable } from '../components/EntityTable.tsx';
import { FilterText } from '../components/Filters.tsx';
import { commonTexts } from '../components/labels.ts';
import { tellProblem } from '../components/notify.tsx';
import { OpenRecord } from '../components/OpenRecord.tsx';
import { type ListQuery, useListRows } from '../components/rows.ts';
import { type RecordProcedures, type Ref, removedText, removeRecord } from '../components/saving.ts';
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
  const remove = (row: Row) => {
    if (open === row.id) address.close();
    removeRecord(record, row, removedText(texts.word)).catch(tellProblem);
  };
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
      <EntityTable
        label={officeTabLabels[tab]}
        saveable
        columns={columns}
        rows={rows}
        sort={sort}
        onSort={setSort}
        openId={open}
        onOpen={(row) => address.open(row.id)}
        onDelete={remove}
        actions={(row) => [
          { label: commonTexts.open, shortcut: 'Enter', onClick: () => address.open(row.id) },
          { label: commonTexts.remove, shortcut: 'Delete', destructive: true, onClick: () => remove(row) },
        ]}
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
