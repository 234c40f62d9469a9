import { formatDay } from '../../shared/kernel/dates.ts';
import { useAddress } from '../client/address.ts';
import { ClearFilters, FilterDay, FilterSelect, FilterText } from '../components/Filters.tsx';
import { useOutputFilter } from './filter.ts';
import { formChoices, useOutputForms } from './forms.ts';
import { outputTexts as texts } from './labels.ts';
import type { OutputsSearch } from './search.ts';

export function OutputFilters({ search }: { search: OutputsSearch }) {
  const { filter } = useAddress<OutputsSearch>();
  const { span, narrowed, none } = useOutputFilter(search);
  const forms = useOutputForms();
  return (
    <>
      <FilterText label={texts.find} value={search.text ?? ''} onChange={(text) => filter({ text: text || undefined })} />
      <FilterDay label={texts.from} placeholder={formatDay(span.from)} value={search.from} onChange={(from) => filter({ from })} />
      <FilterDay label={texts.to} placeholder={formatDay(span.to)} value={search.to} onChange={(to) => filter({ to })} />
      <FilterSelect
        label={texts.anyForm}
        width={260}
        choices={formChoices(forms)}
        value={search.form}
        onChange={(form) => filter({ form })}
      />
      {narrowed && <ClearFilters onClear={() => filter(none)}>{texts.clear}</ClearFilters>}
    </>
  );
}
