import type { ReactNode } from 'react';
import type { RemovableKind } from '../../shared/kernel/record-kinds.ts';
import { oneOf } from '../client/one-of.ts';
import type { Column, Sort } from '../components/columns.ts';
import type { ListQuery } from '../components/rows.ts';
import type { Ref } from '../components/saving.ts';
import { officeTabLabels, officeTexts } from './labels.ts';
import { OfficeFrame } from './OfficeFrame.tsx';
import type { OfficeTab } from './search.ts';
import { RecordPage } from '../components/RecordPage.tsx';
import { useShortList } from '../components/lists.ts';

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
  kind: RemovableKind;
  texts: { word: string; add: string; emptyTitle: string; emptyHint: string };
  form: (row: Row | null, onClose: () => void) => ReactNode;
}

/** A short list of the office's own records with its form: communes, staff, waves, versions. */
export function OfficeList<Row extends Ref>({ tab, query, all, columns, order, find, keep, texts, ...rest }: Props<Row>) {
  const list = useShortList(query, columns, { order, find, keep });
  return (
    <RecordPage
      {...rest}
      {...list}
      frame={OfficeFrame}
      texts={{ ...texts, tableLabel: officeTabLabels[tab], noMatchTitle: officeTexts.noMatch }}
      saveable
      get={(id) => oneOf(`office.${tab}`, id, all)}
      find={find && officeTexts.find}
    />
  );
}
