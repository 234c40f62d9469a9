import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { matchesTyped } from '../../../shared/kernel/text.ts';
import type { Column, Sort } from '../../components/columns.ts';
import { EntityTable } from '../../components/EntityTable.tsx';
import { FilterText } from '../../components/Filters.tsx';
import { commonTexts } from '../../components/labels.ts';
import type { PageHeaderProps } from '../../components/PageHeader.tsx';
import type { RowAction } from '../../components/RowMenu.tsx';
import { type ListQuery, useListRows } from '../../components/rows.ts';
import type { Ref } from '../../components/saving.ts';
import { EmptyHint } from '../../components/TableStates.tsx';
import { BroadcastsFrame, useBroadcastsAddress, useBroadcastsSearch } from '../BroadcastsFrame.tsx';

interface Props<Row extends Ref> {
  query: ListQuery<Row>;
  columns: readonly Column<Row, string>[];
  order: Sort;
  /** Text that is searched. */
  find: (row: Row) => string;
  keep?: (row: Row) => boolean;
  filters?: ReactNode;
  /** False where a row is all there is to it. */
  opens?: boolean;
  remove: (row: Row) => Promise<unknown>;
  actions?: (row: Row) => RowAction[];
  menu?: PageHeaderProps['menu'];
  texts: { add: string; table: string; find: string; emptyTitle: string; emptyHint: string; noMatch: string };
  /** The drawer with the record's form. */
  panel: ReactNode;
}

/** A list of Phát thanh that comes whole, with its form in the drawer: stations, programmes, patterns. */
export function ShortList<Row extends Ref>(props: Props<Row>) {
  const { query, columns, order, find, keep, filters, opens = true, remove, actions, menu, texts, panel } = props;
  const { open, text } = useBroadcastsSearch();
  const address = useBroadcastsAddress();
  const [sort, setSort] = useState<Sort>(order);
  const rows = useListRows(query, columns, sort, (row) => (keep?.(row) ?? true) && (!text || matchesTyped(find(row), text)));
  const drop = async (row: Row) => {
    if (open === row.id) address.close();
    await remove(row);
  };
  return (
    <BroadcastsFrame
      main={{ label: texts.add, onClick: address.openNew }}
      {...(menu ? { menu } : {})}
      filters={
        <>
          <FilterText label={texts.find} value={text ?? ''} onChange={(next) => address.filter({ text: next || undefined })} />
          {filters}
        </>
      }
      panel={panel}
    >
      <EntityTable
        label={texts.table}
        saveable
        columns={columns}
        rows={rows}
        sort={sort}
        onSort={setSort}
        openId={open}
        onOpen={(row) => opens && address.open(row.id)}
        onDelete={(row) => void drop(row)}
        actions={(row) => [
          ...(opens ? [{ label: commonTexts.open, shortcut: 'Enter', onClick: () => address.open(row.id) }] : []),
          ...(actions?.(row) ?? []),
          { label: commonTexts.remove, shortcut: 'Delete', destructive: true, onClick: () => void drop(row) },
        ]}
        empty={
          query.data?.length ? (
            <EmptyHint title={texts.noMatch} />
          ) : (
            <EmptyHint title={texts.emptyTitle} action={<Button onClick={address.openNew}>{texts.add}</Button>}>
              {texts.emptyHint}
            </EmptyHint>
          )
        }
      />
    </BroadcastsFrame>
  );
}
