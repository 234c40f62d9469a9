import { useQuery } from '@tanstack/react-query';
import { findIndicator, indicators } from '../../shared/plan/indicators.ts';
import { type OpeningValues, zOpeningValues } from '../../shared/reports/contract.ts';
import { api, client } from '../client/api.ts';
import { newRecord } from '../client/open.ts';
import { useMonth } from '../client/period.ts';
import type { Column } from '../components/columns.ts';
import { DateField } from '../components/DateField.tsx';
import { EntityForm } from '../components/EntityForm.tsx';
import type { Draft } from '../components/form-state.ts';
import { NumberField } from '../components/NumberField.tsx';
import type { Ref } from '../components/saving.ts';
import { SelectField } from '../components/SelectField.tsx';
import { officeTexts } from '../office/labels.ts';
import { OfficeList } from '../office/OfficeList.tsx';
import { openingTexts as texts } from './labels.ts';

type Opening = Omit<OpeningValues, 'year'> & Ref;

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

export function OpeningsTab() {
  const { month, span } = useMonth();
  const { year } = month;
  return (
    <OfficeList
      tab="openings"
      query={useQuery(api.reports.openings.list.queryOptions({ input: { year } }))}
      all={() => client.reports.openings.list({ year })}
      columns={columns}
      order={{ by: 'code', descending: false }}
      kind="openingFigure"
      texts={texts}
      form={(row, onClose) => (
        <OpeningForm
          key={row?.id ?? newRecord}
          opening={row}
          initial={{ year, code: null, until: span.to, amount: null }}
          onClose={onClose}
        />
      )}
    />
  );
}

interface FormProps {
  opening: Opening | null;
  /** Of a new one. */
  initial: Draft<OpeningValues>;
  onClose: () => void;
}

function OpeningForm({ opening, initial, onClose }: FormProps) {
  return (
    <EntityForm
      texts={texts}
      schema={zOpeningValues}
      existing={opening}
      initial={{ ...initial, ...opening }}
      record={client.reports.openings}
      next={(saved) => ({ ...initial, until: saved.until })}
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
