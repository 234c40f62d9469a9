import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { scriptPaper } from '../../../shared/broadcasts/programmes/paper.ts';
import { isOutdated } from '../../../shared/broadcasts/programmes/rules.ts';
import type { zProgrammeRow } from '../../../shared/broadcasts/programmes/contract.ts';
import { topicLabels } from '../../../shared/broadcasts/topics.ts';
import { api } from '../../client/api.ts';
import { useToday } from '../../client/today.ts';
import { type Column, dayWidth } from '../../components/columns.ts';
import { usePaperDialog } from '../../components/paper/use-paper-dialog.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { BroadcastsFrame, useBroadcastsAddress } from '../BroadcastsFrame.tsx';
import { programmeTexts as texts } from './labels.ts';
import { ProgrammeForm } from './ProgrammeForm.tsx';
import { RecordPage } from '../../components/RecordPage.tsx';
import { useShortList } from '../../components/lists.ts';

type Row = z.infer<typeof zProgrammeRow>;

const columnsFor = (outdated: (row: Row) => boolean): Column<Row, string>[] => [
  { key: 'title', title: texts.title, value: (row) => row.title, sort: 'title' },
  { key: 'topics', title: texts.topics, value: (row) => row.topics.map((topic) => topicLabels[topic]).join(', '), from: 760, width: 220 },
  { key: 'source', title: texts.source, value: (row) => row.source, sort: 'source', width: 120, from: 1000 },
  { key: 'minutes', title: 'Phút', value: (row) => row.minutes, sort: 'minutes', number: true, width: 74, from: 1000 },
  { key: 'played', title: texts.played, value: (row) => row.played, sort: 'played', number: true, width: 96 },
  { key: 'places', title: texts.places, value: (row) => row.places, sort: 'places', number: true, width: 86, from: 900 },
  { key: 'lastPlayed', title: texts.lastPlayed, value: (row) => row.lastPlayed, sort: 'lastPlayed', width: dayWidth, from: 640 },
  {
    key: 'state',
    title: texts.state,
    value: (row) => (outdated(row) ? texts.outdated : texts.good),
    show: (row) => <StatusBadge tone={outdated(row) ? 'off' : 'good'}>{outdated(row) ? texts.outdated : texts.good}</StatusBadge>,
    width: 132,
  },
];

/** Items to play: «Chương trình». */
export function ProgrammesTab() {
  const today = useToday();
  const { goTo } = useBroadcastsAddress();
  const [past, setPast] = useState(false);
  const printed = usePaperDialog();
  const outdated = (row: Row) => isOutdated(row, today);
  const list = useShortList(useQuery(api.broadcasts.programmes.list.queryOptions()), columnsFor(outdated), {
    order: { by: 'none', descending: false },
    find: (row) => `${row.title} ${row.source ?? ''}`,
    keep: (row) => past || !outdated(row),
  });
  const showAirings = ({ id, firstDay, lastDay }: Row) =>
    goTo({ tab: 'list', open: undefined, text: undefined, programme: id, from: firstDay ?? undefined, to: lastDay ?? undefined });
  return (
    <>
      {printed.dialog}
      <RecordPage
        frame={BroadcastsFrame}
        texts={texts}
        {...list}
        saveable
        kind="programme"
        actions={(row) => [
          ...(row.hasScript ? [{ label: texts.print, onClick: () => printed.open({ paper: scriptPaper, input: { id: row.id } }) }] : []),
          ...(row.lastDay ? [{ label: texts.showAll, onClick: () => showAirings(row) }] : []),
        ]}
        get={(id) => api.broadcasts.programmes.get.queryOptions({ input: { id } })}
        form={(row, close) => <ProgrammeForm programme={row} onClose={close} />}
        find={texts.find}
        filters={<Checkbox label={texts.past} checked={past} onChange={(event) => setPast(event.currentTarget.checked)} />}
      />
    </>
  );
}
