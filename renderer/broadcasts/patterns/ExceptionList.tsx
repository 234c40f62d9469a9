import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import type { zException } from '../../../shared/broadcasts/patterns/contract.ts';
import { weekdayLabels, weekdays } from '../../../shared/broadcasts/patterns/rules.ts';
import { formatDay, weekday } from '../../../shared/kernel/dates.ts';
import { api, client } from '../../client/api.ts';
import { useToday } from '../../client/today.ts';
import { BroadcastsFrame } from '../BroadcastsFrame.tsx';
import { type Column, dayWidth } from '../../components/columns.ts';
import { tellDone } from '../../components/notify.tsx';
import { ExceptionForm } from './ExceptionForm.tsx';
import { exceptionTexts as texts } from './labels.ts';
import { RecordPage } from '../../components/RecordPage.tsx';
import { useShortList } from '../../components/lists.ts';

type Row = z.infer<typeof zException> & { id: string; version: number };

const weekdayOf = (row: Row) => {
  const name = weekdays[weekday(row.day) - 1];
  return name ? weekdayLabels[name] : '';
};
const columns: Column<Row, string>[] = [
  { key: 'day', title: texts.day, value: (row) => row.day, sort: 'day', width: dayWidth },
  { key: 'weekday', title: '', value: weekdayOf, width: 48 },
  { key: 'time', title: texts.time, value: (row) => row.time || texts.wholeDay, sort: 'time', width: 100 },
  { key: 'whose', title: texts.whose, value: (row) => row.label, sort: 'whose' },
  { key: 'reason', title: texts.reason, value: (row) => row.reason, sort: 'reason' },
];

export function ExceptionList({ parts }: { parts: ReactNode }) {
  const today = useToday();
  const [past, setPast] = useState(false);
  const known = useQuery(api.broadcasts.patterns.exceptions.list.queryOptions());
  const patterns = useQuery(api.broadcasts.patterns.list.queryOptions());
  const rows = known.data?.map((one): Row => ({ ...one, id: `${one.patternId ?? ''} ${one.day} ${one.time}`, version: 1 }));
  const list = useShortList({ data: rows, error: known.error, refetch: known.refetch }, columns, {
    order: { by: 'day', descending: true },
    find: (row) => `${formatDay(row.day)} ${row.label} ${row.reason ?? ''}`,
    keep: (row) => past || row.day >= today,
  });
  const remove = async ({ patternId, day, time }: Row) => {
    const { undo } = await client.broadcasts.patterns.exceptions.remove({ keys: [{ patternId, day, time }] });
    tellDone(texts.removed, undo);
  };
  return (
    <RecordPage
      frame={BroadcastsFrame}
      texts={texts}
      {...list}
      saveable
      remove={remove}
      form={(_, close) => <ExceptionForm patterns={patterns.data ?? []} onClose={close} />}
      find={texts.find}
      filters={
        <>
          {parts}
          <Checkbox label={texts.past} checked={past} onChange={(event) => setPast(event.currentTarget.checked)} />
        </>
      }
    />
  );
}
