import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { zHandoverRow } from '../../../shared/people/handovers/contract.ts';
import { api } from '../../client/api.ts';
import { type Column, dayWidth } from '../../components/columns.ts';
import { PeopleFrame } from '../PeopleFrame.tsx';
import { HandoverForm } from './HandoverForm.tsx';
import { handoverTexts as texts } from './labels.ts';
import { RecordPage } from '../../components/RecordPage.tsx';
import { useShortList } from '../../components/lists.ts';

type Handover = z.infer<typeof zHandoverRow>;
const columns: Column<Handover, string>[] = [
  { key: 'day', title: texts.day, value: (row) => row.day, sort: 'day', width: dayWidth + 8 },
  { key: 'recipient', title: texts.recipient, value: (row) => row.recipient, sort: 'recipient' },
  { key: 'people', title: texts.people, value: (row) => row.people, sort: 'people', number: true, width: 100 },
  { key: 'joined', title: texts.joined, value: (row) => row.joined, sort: 'joined', number: true, width: 120 },
  { key: 'returnedOn', title: texts.returnedOn, value: (row) => row.returnedOn, sort: 'returnedOn', width: 140 },
];

/** Lists of people handed to a collection agent: «Chuyển TCDVT». */
export function HandoversTab() {
  const list = useShortList(useQuery(api.people.handovers.list.queryOptions()), columns, { order: { by: 'day', descending: true } });
  return (
    <RecordPage
      frame={PeopleFrame}
      texts={texts}
      {...list}
      saveable
      kind="handover"
      get={(id) => api.people.handovers.get.queryOptions({ input: { id } })}
      form={(handover, close) => <HandoverForm handover={handover} onClose={close} />}
    />
  );
}
