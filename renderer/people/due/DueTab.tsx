import { Text } from '@mantine/core';
import { IconTableExport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { periodOf } from '../../../shared/kernel/periods.ts';
import type { zDue } from '../../../shared/people/due/contract.ts';
import { duePaper } from '../../../shared/people/due/paper.ts';
import { insuranceLabels, pensionMonths } from '../../../shared/people/due/renewal.ts';
import { api } from '../../client/api.ts';
import { useMonth } from '../../client/period.ts';
import { remembered, useRemembered } from '../../client/remembered.ts';
import { type Column, dayWidth, type Sort } from '../../components/columns.ts';
import { EntityTable } from '../../components/EntityTable.tsx';
import { FilterSelect } from '../../components/Filters.tsx';
import { PaperDialog } from '../../components/paper/PaperDialog.tsx';
import { useListRows } from '../../components/rows.ts';
import { EmptyHint } from '../../components/TableStates.tsx';
import { PeopleFrame } from '../PeopleFrame.tsx';
import { dueTexts as texts } from './labels.ts';

type Due = z.infer<typeof zDue>;
/** How often they pay is asked once, not each time. */
const pensionStore = remembered<string | null>('due.pension', z.string().nullable(), null);
const columns: Column<Due, string>[] = [
  { key: 'dueOn', title: texts.dueOn, value: (row) => row.dueOn, sort: 'dueOn', width: dayWidth + 16 },
  { key: 'name', title: texts.name, value: (row) => row.name, sort: 'name' },
  { key: 'insurance', title: texts.insurance, value: (row) => insuranceLabels[row.insurance], sort: 'insurance', width: 110 },
  { key: 'phone', title: texts.phone, value: (row) => row.phone, width: 120 },
  { key: 'unit', title: texts.unit, value: (row) => row.unit, from: 800 },
  { key: 'commune', title: texts.commune, value: (row) => row.communeName, sort: 'commune', width: 180 },
  { key: 'day', title: texts.joined, value: (row) => row.day, sort: 'day', width: dayWidth + 16 },
];
const choices = pensionMonths.map((months) => ({ value: String(months), label: texts.every(months) }));

/** Whose insurance runs out in the month of the top bar: «Đến hạn». */
export function DueTab() {
  const { month } = useMonth();
  const navigate = useNavigate();
  const [pension, setPension] = useRemembered(pensionStore);
  const [sort, setSort] = useState<Sort>({ by: 'dueOn', descending: false });
  const [saving, setSaving] = useState(false);
  const asked = { span: periodOf(month, null), pension: pension ? Number(pension) : null };
  const query = useQuery(api.people.due.list.queryOptions({ input: asked }));
  const rows = useListRows(query, columns, sort);
  const open = (row: Due) => {
    if (row.personId) void navigate({ to: '/people/$id', params: { id: row.personId } });
    else if (row.attendeeId) void navigate({ to: '/attendees/$id', params: { id: row.attendeeId } });
  };
  return (
    <PeopleFrame
      main={{
        label: texts.save,
        icon: <IconTableExport size={16} />,
        shortcut: false,
        disabled: !query.data?.length,
        onClick: () => setSaving(true),
      }}
      filters={
        <FilterSelect
          label={texts.pension}
          width={260}
          choices={choices}
          value={pension ?? undefined}
          onChange={(next) => setPension(next ?? null)}
        />
      }
    >
      {saving && (
        <PaperDialog
          paper={duePaper}
          title={texts.saveTitle}
          input={asked}
          labels={{ xlsx: texts.saveNow }}
          onClose={() => setSaving(false)}
        >
          <Text size="sm">{texts.saveHint}</Text>
        </PaperDialog>
      )}
      <EntityTable
        label={texts.label}
        saveable="persons"
        columns={columns}
        rows={rows}
        sort={sort}
        onSort={setSort}
        onOpen={open}
        empty={<EmptyHint title={texts.emptyTitle}>{texts.emptyHint}</EmptyHint>}
      />
    </PeopleFrame>
  );
}
