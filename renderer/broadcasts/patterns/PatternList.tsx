import { Button, Checkbox } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { weekdayLabels } from '../../../shared/broadcasts/patterns/rules.ts';
import { topicLabels } from '../../../shared/broadcasts/topics.ts';
import { api, client } from '../../client/api.ts';
import { oneOf } from '../../client/one-of.ts';
import { useMonth } from '../../client/period.ts';
import { useToday } from '../../client/today.ts';
import { type Column, dayWidth } from '../../components/columns.ts';
import { BroadcastsFrame, useBroadcastsAddress, useBroadcastsSearch } from '../BroadcastsFrame.tsx';
import { GeneratePanel } from './GeneratePanel.tsx';
import { patternTexts as texts, termText } from './labels.ts';
import { type Pattern, PatternForm } from './PatternForm.tsx';
import { RecordPage } from '../../components/RecordPage.tsx';
import { useShortList } from '../../components/lists.ts';

const contentOf = ({ programme, topics }: Pattern) => programme ?? topics.map((topic) => topicLabels[topic]).join(', ');
const columns: Column<Pattern, string>[] = [
  { key: 'place', title: texts.place, value: (row) => row.label, sort: 'place', width: 180 },
  { key: 'weekdays', title: texts.weekdays, value: (row) => row.weekdays.map((one) => weekdayLabels[one]).join(' '), width: 150 },
  { key: 'times', title: texts.times, value: (row) => row.times, sort: 'times', width: 120 },
  { key: 'content', title: texts.content, value: contentOf, sort: 'content', from: 860 },
  { key: 'term', title: texts.term, value: (row) => termText(row.validFrom, row.validTo), width: 190, from: 1150 },
  {
    key: 'ahead',
    title: texts.ahead,
    value: (row) => row.ahead,
    show: (row) => row.ahead || null,
    sort: 'ahead',
    number: true,
    width: 126,
    from: 640,
  },
  { key: 'lastDay', title: texts.lastDay, value: (row) => row.lastDay, sort: 'lastDay', width: dayWidth, from: 560 },
];

/** In the address, in the place of a record: the panel that generates. */
const generating = 'generate';

export function PatternList({ parts }: { parts: ReactNode }) {
  const today = useToday();
  const { month } = useMonth();
  const { open } = useBroadcastsSearch();
  const address = useBroadcastsAddress();
  const [past, setPast] = useState(false);
  const query = useQuery(api.broadcasts.patterns.list.queryOptions());
  const list = useShortList(query, columns, {
    order: { by: 'none', descending: false },
    find: (row) => `${row.label} ${row.programme ?? ''} ${row.times ?? ''}`,
    keep: (row) => past || row.validTo === null || row.validTo >= today,
  });
  return (
    <RecordPage
      frame={BroadcastsFrame}
      texts={texts}
      {...list}
      saveable
      kind="pattern"
      get={(id) => oneOf('broadcasts.patterns', id, () => client.broadcasts.patterns.list())}
      form={(row, close) => <PatternForm pattern={row} onClose={close} />}
      panel={
        open === generating && <GeneratePanel key={`${month.year}-${month.month}`} patterns={query.data ?? []} onClose={address.close} />
      }
      find={texts.find}
      filters={
        <>
          {parts}
          <Checkbox label={texts.past} checked={past} onChange={(event) => setPast(event.currentTarget.checked)} />
          <Button
            variant="light"
            leftSection={<IconCalendarPlus size={16} />}
            disabled={!query.data?.length}
            style={{ marginLeft: 'auto' }}
            onClick={() => address.open(generating)}
          >
            {texts.generate(month.month, month.year)}
          </Button>
        </>
      }
    />
  );
}
