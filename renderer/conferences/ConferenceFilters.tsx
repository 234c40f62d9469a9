import { conferenceKinds, conferenceStatuses, conferenceStatusLabels } from '../../shared/conferences/labels.ts';
import { useAddress } from '../client/address.ts';
import { useCommuneChoices } from '../client/choices.ts';
import { ClearFilters, FilterSelect, FilterText } from '../components/Filters.tsx';
import { useConferenceFilter } from './filter.ts';
import { capital, conferenceTexts as texts } from './labels.ts';
import type { ConferencesSearch } from './search.ts';

export const statusChoices = conferenceStatuses.map((value) => ({ value, label: capital(conferenceStatusLabels[value]) }));
export const kindChoices = conferenceKinds.map((value) => ({ value, label: capital(value) }));

export function ConferenceFilters({ search }: { search: ConferencesSearch }) {
  const { filter } = useAddress<ConferencesSearch>();
  const { narrowed, none } = useConferenceFilter(search);
  const communes = useCommuneChoices();
  return (
    <>
      <FilterText label={texts.find} value={search.text ?? ''} onChange={(text) => filter({ text: text || undefined })} />
      <FilterSelect
        label={texts.anyStatus}
        width={150}
        choices={statusChoices}
        value={search.status}
        onChange={(status) => filter({ status })}
      />
      <FilterSelect label={texts.anyKind} width={140} choices={kindChoices} value={search.kind} onChange={(kind) => filter({ kind })} />
      <FilterSelect
        label={texts.anyCommune}
        width={180}
        choices={communes}
        value={search.commune}
        onChange={(commune) => filter({ commune })}
      />
      {narrowed && <ClearFilters onClear={() => filter(none)}>{texts.clear}</ClearFilters>}
    </>
  );
}
