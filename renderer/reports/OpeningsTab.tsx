import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { type Day } from '../../shared/kernel/dates.ts';
import { zDay, zPeople } from '../../shared/kernel/schemas.ts';
import { findIndicator, indicators } from '../../shared/plan/indicators.ts';
import { api, client } from '../client/api.ts';
import { newRecord } from '../client/open.ts';
import { useMonth } from '../client/period.ts';
import type { Column } from '../components/columns.ts';
import { DateField } from '../components/DateField.tsx';
import { EntityForm } from '../components/EntityForm.tsx';
import { NumberField } from '../components/NumberField.tsx';
import { type Ref } from '../components/saving.ts';
import { SelectField } from '../components/SelectField.tsx';
import { officeTexts } from '../office/labels.ts';
import { OfficeList } from '../office/OfficeList.tsx';
import { openingTexts as texts } from './labels.ts';

const zOpening = z.object({ code: z.string(), until: zDay, amount: zPeople });
type Values = z.infer<typeof zOpening>;
type Opening = Values & Ref;

/** Only what is added up can have an opening figure; coverage is recomputed (report-workbook §1.1). */
const choices = indicators
  .filter((indicator) => indicator.kind === 'added')
  .map(({ code, label }) => ({ value: code, label: `${code} – ${label}` }));

const columns: Column<Opening, string>[] = [
  { key: 'code', title: officeTexts.code, value: (row) => row.code, sort: 'code', width: 150 },
  { key: 'indicator', title: texts.indicator, value: (row) => findIndicator(row.code)?.label ?? row.code },
  { key: 'until', title: texts.until, value: (row) => row.until, sort: 'until', width: 140 },
  { key: 'amount', title: texts.amount, value: (row) => row.amount, number: true, width: 150 },
];

/** The contract keeps an opening figure by year, code and day; this gives it the commands of every record. */
function commands(year: number, rows: readonly Opening[]) {
  const find = (ref: Ref | null) => rows.find((row) => row.id === ref?.id);
  return {
    save: ({ existing, values }: { existing: Ref | null; values: Values }) =>
      client.reports.openings.save({ year, ...values, instead: find(existing) ?? null }),
    remove: async (ref: Ref) => {
      const row = find(ref);
      return row ? client.reports.openings.save({ year, code: row.code, until: row.until, amount: null }) : { undo: null };
    },
  };
}
type Commands = ReturnType<typeof commands>;

export function OpeningsTab() {
  const { month, span } = useMonth();
  const { year } = month;
  const list = useQuery(api.reports.openings.list.queryOptions({ input: { year } }));
  const rows = list.data?.map((row) => ({ ...row, version: 1 }));
  const record = commands(year, rows ?? []);
  return (
    <OfficeList
      tab="openings"
      query={{ data: rows, error: list.error, refetch: list.refetch }}
      all={async () => (await client.reports.openings.list({ year })).map((row) => ({ ...row, version: 1 }))}
      columns={columns}
      order={{ by: 'code', descending: false }}
      record={record}
      texts={texts}
      form={(row, onClose) => <OpeningForm key={row?.id ?? newRecord} opening={row} until={span.to} record={record} onClose={onClose} />}
    />
  );
}

interface FormProps {
  opening: Opening | null;
  until: Day;
  record: Commands;
  onClose: () => void;
}

function OpeningForm({ opening, until, record, onClose }: FormProps) {
  return (
    <EntityForm
      texts={texts}
      schema={zOpening}
      existing={opening}
      initial={opening ?? { code: null, until, amount: null }}
      record={record}
      next={(saved) => ({ code: null, until: saved.until, amount: null })}
      onClose={onClose}
    >
      {({ field }) => (
        <>
          <SelectField label={texts.indicator} required choices={choices} {...field('code')} />
          <DateField label={texts.until} required hint={texts.untilHint} {...field('until')} />
          <NumberField label={texts.amount} required {...field('amount')} />
        </>
      )}
    </EntityForm>
  );
}
