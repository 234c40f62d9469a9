import { airingSortColumns } from '../../../shared/broadcasts/contract.ts';
import { airingStatuses, airingStatusLabels } from '../../../shared/broadcasts/labels.ts';
import { zSort } from '../../../shared/kernel/schemas.ts';
import { api } from '../../client/api.ts';
import { useMonth } from '../../client/period.ts';
import { remembered } from '../../client/remembered.ts';
import type { Sort } from '../../components/columns.ts';
import { FilterSelect, FilterSpan } from '../../components/Filters.tsx';
import { useLongList } from '../../components/lists.ts';
import { RecordPage } from '../../components/RecordPage.tsx';
import { BroadcastsFrame, useBroadcastsAddress, useBroadcastsSearch } from '../BroadcastsFrame.tsx';
import { usePlaces } from '../choices.ts';
import { broadcastTexts as texts } from '../labels.ts';
import type { BroadcastsSearch } from '../search.ts';
import { topicChoices } from '../topic-choices.ts';
import { type Airing, airingColumns, type AiringSort } from './airing-columns.tsx';
import { AiringForm } from './AiringForm.tsx';

const sortStore = remembered<Sort<AiringSort>>('broadcasts.sort', zSort(airingSortColumns), { by: 'day', descending: true });
const statusChoices = airingStatuses.map((value) => ({ value, label: airingStatusLabels[value] }));

/** All airings as a list: «Danh sách». */
export function ListTab() {
  const search = useBroadcastsSearch();
  const address = useBroadcastsAddress();
  const { choices } = usePlaces();
  const { span } = useMonth();
  const { from = span.from, to = span.to, commune, status, topic, programme, text } = search;
  const filter = { from, to, communeId: commune, status, topic, programmeId: programme, text: text || undefined };
  const list = useLongList<Airing, AiringSort>(airingColumns, sortStore, (page) =>
    api.broadcasts.list.queryOptions({ input: { ...page, filter } }),
  );
  return (
    <RecordPage
      frame={BroadcastsFrame}
      texts={texts}
      {...list}
      saveable
      kind="airing"
      get={(id) => api.broadcasts.get.queryOptions({ input: { id } })}
      form={(airing, close) => <AiringForm airing={airing} onClose={close} />}
      filtered={['from', 'to', 'commune', 'status', 'topic', 'programme', 'text'] satisfies (keyof BroadcastsSearch)[]}
      find={texts.find}
      filters={
        <>
          <FilterSpan span={span} from={search.from} to={search.to} onChange={address.filter} />
          <FilterSelect
            label={texts.anyCommune}
            choices={choices}
            value={search.commune}
            onChange={(commune) => address.filter({ commune })}
          />
          <FilterSelect
            label={texts.anyTopic}
            width={150}
            choices={topicChoices}
            value={search.topic}
            onChange={(topic) => address.filter({ topic })}
          />
          <FilterSelect
            label={texts.anyStatus}
            width={150}
            choices={statusChoices}
            value={search.status}
            onChange={(status) => address.filter({ status })}
          />
        </>
      }
    />
  );
}
