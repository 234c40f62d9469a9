import { Button } from '@mantine/core';
import type { QueryFunction, QueryKey } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type ComponentProps, type ComponentType, Fragment, type ReactNode } from 'react';
import type { RemovableKind } from '../../shared/kernel/record-kinds.ts';
import { useAddress } from '../client/address.ts';
import { newRecord } from '../client/open.ts';
import { EntityTable, type EntityTableProps } from './EntityTable.tsx';
import { ClearFilters, FilterText } from './Filters.tsx';
import { commonTexts } from './labels.ts';
import { tellProblem } from './notify.tsx';
import { OpenRecord } from './OpenRecord.tsx';
import type { Page } from './Page.tsx';
import type { RowAction } from './RowMenu.tsx';
import { type Ref, removedText, removeRecord } from './saving.ts';
import { EmptyHint } from './TableStates.tsx';

/** What every such page keeps in its address. */
interface Search {
  open?: string | undefined;
  text?: string | undefined;
}
interface Texts {
  /** What one is called: «danh sách chuyển». */
  word?: string;
  /** What is said when one was removed, where «Đã xóa …» is not all: other records went with it. */
  removed?: string | ((along: number) => string);
  add: string;
  tableLabel: string;
  emptyTitle: string;
  emptyHint: string;
  noMatchTitle?: string;
  clear?: string;
}
export type PageFrame = ComponentType<Omit<ComponentProps<typeof Page>, 'title' | 'tabs'>>;

interface Props<Row extends Ref, Opened extends Ref, Key extends string>
  extends Pick<EntityTableProps<Row, Key>, 'columns' | 'rows' | 'sort' | 'onSort' | 'note' | 'saveable'>,
    Pick<ComponentProps<PageFrame>, 'aside' | 'menu'> {
  /** Title and tabs of the area: PeopleFrame … */
  frame: PageFrame;
  texts: Texts;
  /** The record the address names, asked anew each time. Without it a row is all there is to a record. */
  get?: ((id: string) => { queryKey: QueryKey; queryFn: QueryFunction<Opened> }) | undefined;
  form?: (record: Opened | null, onClose: () => void) => ReactNode;
  /** In the drawer in place of that form: what else the address can name. */
  panel?: ReactNode;
  /** What its rows are, where they can be removed … */
  kind?: RemovableKind;
  /** … or what removing means here. */
  remove?: (row: Row) => Promise<unknown>;
  /** Where the record has a page of its own: a row leads there. */
  onGo?: { label?: string; go: (row: Row) => void };
  actions?: (row: Row) => RowAction[];
  /** Name of the box that searches, where there is one. */
  find?: string | undefined;
  filters?: ReactNode;
  /** Rows are hidden by filters: by these parts of the address, or as the page says. */
  filtered?: readonly string[];
  narrowed?: boolean;
  onClear?: () => void;
}

/** A page that lists records of one kind: filters, rows, and the drawer in which one is entered; what is removed goes into the bin with a way back. */
export function RecordPage<Row extends Ref, Opened extends Ref, Key extends string>(props: Props<Row, Opened, Key>) {
  const { frame: Frame, texts, get, form, panel, kind, remove, onGo, actions, find, filters, filtered, ...rest } = props;
  const { aside, menu, onClear, narrowed: hidden = false, ...table } = rest;
  const search: Search & Record<string, unknown> = useSearch({ strict: false });
  const { open, text = '' } = search;
  const address = useAddress<Search>();
  const narrowed = filtered?.some((part) => (search[part] ?? '') !== '') ?? hidden;
  const clear = filtered ? () => address.filter(Object.fromEntries(filtered.map((part) => [part, undefined]))) : onClear;
  const drop = async (row: Row) => {
    if (open === row.id) address.close();
    if (remove) await remove(row);
    else if (kind) await removeRecord(kind, row, texts.removed ?? removedText(texts.word ?? ''));
  };
  const removing = (row: Row) => void drop(row).catch(tellProblem);
  const edit = (row: Row) => address.open(row.id);
  const inDrawer = (one: Opened | null) => form?.(one, address.close);
  const bar = [
    find && <FilterText key="find" label={find} value={text} onChange={(next) => address.filter({ text: next || undefined })} />,
    filters && <Fragment key="filters">{filters}</Fragment>,
    filtered && narrowed && clear && texts.clear && (
      <ClearFilters key="clear" onClear={clear}>
        {texts.clear}
      </ClearFilters>
    ),
  ].filter(Boolean);
  return (
    <Frame
      main={{ label: texts.add, onClick: address.openNew }}
      aside={aside}
      {...(menu ? { menu } : {})}
      filters={bar.length > 0 && bar}
      panel={
        panel ||
        (get ? (
          <OpenRecord open={open} query={get} onClose={address.close}>
            {inDrawer}
          </OpenRecord>
        ) : (
          open === newRecord && inDrawer(null)
        ))
      }
    >
      <EntityTable
        {...table}
        label={texts.tableLabel}
        {...(open === undefined ? {} : { openId: open })}
        {...(onGo ? { onOpen: onGo.go } : get ? { onOpen: edit } : {})}
        {...(kind || remove
          ? {
              onDelete: removing,
              actions: (row: Row) => [
                ...(onGo ? [{ label: onGo.label ?? commonTexts.open, shortcut: 'Enter', onClick: () => onGo.go(row) }] : []),
                ...(get && !onGo ? [{ label: commonTexts.open, shortcut: 'Enter', onClick: () => edit(row) }] : []),
                ...(actions?.(row) ?? []),
                { label: commonTexts.remove, shortcut: 'Delete', destructive: true, onClick: () => removing(row) },
              ],
            }
          : {})}
        empty={
          !narrowed ? (
            <EmptyHint title={texts.emptyTitle} action={<Button onClick={address.openNew}>{texts.add}</Button>}>
              {texts.emptyHint}
            </EmptyHint>
          ) : (
            <EmptyHint
              title={texts.noMatchTitle ?? commonTexts.noMatch}
              action={
                clear && (
                  <Button variant="default" onClick={clear}>
                    {texts.clear}
                  </Button>
                )
              }
            />
          )
        }
      />
    </Frame>
  );
}
