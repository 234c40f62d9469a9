import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { matchesTyped } from '../../shared/kernel/text.ts';
import type { zCatalogueEntry } from '../../shared/office/contract.ts';
import { api } from '../client/api.ts';
import type { Column } from '../components/columns.ts';
import { EntityTable } from '../components/EntityTable.tsx';
import { FilterText } from '../components/Filters.tsx';
import { useListRows } from '../components/rows.ts';
import { EmptyHint } from '../components/TableStates.tsx';
import { catalogueTexts as texts, officeTexts } from './labels.ts';
import { OfficeFrame, useOfficeAddress, useOfficeSearch } from './OfficeFrame.tsx';

type Entry = z.infer<typeof zCatalogueEntry>;
const common: Column<Entry, string>[] = [
  { key: 'code', title: officeTexts.code, value: (row) => row.code, width: 110 },
  { key: 'name', title: officeTexts.name, value: (row) => row.name },
];
const sources: Column<Entry, string>[] = [
  { key: 'source', title: officeTexts.source, value: (row) => row.source, width: 130 },
  { key: 'section', title: texts.section, value: (row) => row.section, width: 220 },
];
const audienceColumns: Column<Entry, string>[] = [
  ...common,
  { key: 'sensitive', title: texts.sensitive, value: (row) => row.sensitive, width: 140 },
  ...sources,
];
const formColumns: Column<Entry, string>[] = [
  ...common,
  { key: 'unit', title: texts.unit, value: (row) => row.unit, width: 130 },
  ...sources,
];

/** What the records refer to; comes with the product, each entry with its source. */
export function CatalogueTab() {
  const { text } = useOfficeSearch();
  const { filter } = useOfficeAddress();
  const [which, setWhich] = useState('audiences');
  const audiences = useQuery(api.office.audiences.list.queryOptions());
  const forms = useQuery(api.office.forms.list.queryOptions());
  const columns = which === 'audiences' ? audienceColumns : formColumns;
  const rows = useListRows(
    which === 'audiences' ? audiences : forms,
    columns,
    undefined,
    (row) => !text || matchesTyped(`${row.code} ${row.name}`, text),
  );
  return (
    <OfficeFrame
      filters={
        <>
          <SegmentedControl
            value={which}
            onChange={setWhich}
            data={[
              { value: 'audiences', label: texts.audiences },
              { value: 'forms', label: texts.forms },
            ]}
          />
          <FilterText label={officeTexts.find} value={text ?? ''} onChange={(next) => filter({ text: next || undefined })} />
        </>
      }
    >
      <EntityTable
        label={texts[which === 'audiences' ? 'audiences' : 'forms']}
        saveable
        columns={columns}
        rows={rows}
        empty={<EmptyHint title={officeTexts.noMatch} />}
      />
    </OfficeFrame>
  );
}
