import { airingStatuses, airingStatusLabels } from '../../../shared/broadcasts/labels.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { useAddress } from '../../client/address.ts';
import { ClearFilters, FilterDay, FilterSelect, FilterText } from '../../components/Filters.tsx';
import { usePlaces } from '../choices.ts';
import { useAiringFilter } from '../filter.ts';
import { broadcastTexts as texts } from '../labels.ts';
import type { BroadcastsSearch } from '../search.ts';
import { topicChoices } from '../topic-choices.ts';

const statusChoices = airingStatuses.map((value) => ({ value, label: airingStatusLabels[value] }));

export function AiringFilters({ search }: { search: BroadcastsSearch }) {
  const { filter } = useAddress<BroadcastsSearch>();
  const { span, narrowed, none } = useAiringFilter(search);
  const { choices } = usePlaces();
  return (
    <>
      <FilterText label={texts.find} value={search.text ?? ''} onChange={(text) => filter({ text: text || undefined })} />
      <FilterDay label={texts.from} placeholder={formatDay(span.from)} value={search.from} onChange={(from) => filter({ from })} />
      <FilterDay label={texts.to} placeholder={formatDay(span.to)} value={search.to} onChange={(to) => filter({ to })} />
      <FilterSelect label={texts.anyCommune} choices={choices} value={search.commune} onChange={(commune) => filter({ commune })} />
      <FilterSelect
        label={texts.anyTopic}
        width={150}
        choices={topicChoices}
        value={search.topic}
        onChange={(topic) => filter({ topic })}
      />
      <FilterSelect
        label={texts.anyStatus}
        width={150}
        choices={statusChoices}
        value={search.status}
        onChange={(status) => filter({ status })}
      />
      {narrowed && <ClearFilters onClear={() => filter(none)}>{texts.clear}</ClearFilters>}
    </>
  );
}
