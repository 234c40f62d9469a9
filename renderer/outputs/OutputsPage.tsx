import { getRouteApi } from '@tanstack/react-router';
import { zSort } from '../../shared/kernel/schemas.ts';
import { outputSortColumns } from '../../shared/outputs/contract.ts';
import { useAddress } from '../client/address.ts';
import { api } from '../client/api.ts';
import { useMonth } from '../client/period.ts';
import { remembered } from '../client/remembered.ts';
import type { Sort } from '../components/columns.ts';
import { FilterSelect, FilterSpan } from '../components/Filters.tsx';
import { useLongList } from '../components/lists.ts';
import { Page } from '../components/Page.tsx';
import { type PageFrame, RecordPage } from '../components/RecordPage.tsx';
import { formChoices, useOutputForms } from './forms.ts';
import { outputTexts as texts } from './labels.ts';
import { type Output, outputColumns, type OutputSort } from './output-columns.tsx';
import { OutputForm } from './OutputForm.tsx';
import type { OutputsSearch } from './search.ts';

const route = getRouteApi('/outputs');
const sortStore = remembered<Sort<OutputSort>>('outputs.sort', zSort(outputSortColumns), { by: 'day', descending: true });
const OutputsFrame: PageFrame = (props) => <Page {...props} title={texts.title} />;

export function OutputsPage() {
  const search = route.useSearch();
  const address = useAddress<OutputsSearch>();
  const forms = useOutputForms();
  const { span } = useMonth();
  const { from = span.from, to = span.to, form, text } = search;
  const filter = { from, to, formId: form, text: text || undefined };
  const list = useLongList<Output, OutputSort>(outputColumns, sortStore, (page) =>
    api.outputs.list.queryOptions({ input: { ...page, filter } }),
  );
  return (
    <RecordPage
      frame={OutputsFrame}
      texts={texts}
      {...list}
      saveable
      kind="output"
      get={(id) => api.outputs.get.queryOptions({ input: { id } })}
      form={(output, close) => <OutputForm output={output} onClose={close} />}
      filtered={['from', 'to', 'form', 'text'] satisfies (keyof OutputsSearch)[]}
      find={texts.find}
      filters={
        <>
          <FilterSpan span={span} from={search.from} to={search.to} onChange={address.filter} />
          <FilterSelect
            label={texts.anyForm}
            width={260}
            choices={formChoices(forms)}
            value={search.form}
            onChange={(form) => address.filter({ form })}
          />
        </>
      }
    />
  );
}
