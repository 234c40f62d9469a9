import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { z } from 'zod';
import type { zCopyAttendee } from '../../../shared/conferences/roster-copy/contract.ts';
import { birthText } from '../../../shared/people/values.ts';
import { api } from '../../client/api.ts';
import { type Column, dayWidth } from '../../components/columns.ts';
import { EntityTable } from '../../components/EntityTable.tsx';
import { useListRows } from '../../components/rows.ts';
import { EmptyHint, TableEmpty } from '../../components/TableStates.tsx';
import { type Chosen, chosenColumn, standingColumn, toggled, withAll } from './chosen.tsx';
import { ConferenceSource } from './ConferenceSource.tsx';
import { CopyFrame, type CopyProps } from './CopyFrame.tsx';
import { rosterCopyTexts as texts } from './labels.ts';

type Row = z.infer<typeof zCopyAttendee>;
const takes = {
  all: () => true,
  present: (row: Row) => row.present,
  notJoined: (row: Row) => !row.joined,
} as const;
type Which = keyof typeof takes;
const whichChoices: { value: Which; label: string }[] = [
  { value: 'all', label: texts.all },
  { value: 'present', label: texts.present },
  { value: 'notJoined', label: texts.notJoined },
];

/** The roster of an earlier conference: everyone, those who came, or those who have not joined yet. */
export function FromConference({ conferenceId, copy, frame }: CopyProps) {
  const [fromId, setFromId] = useState<string | null>(null);
  const [which, setWhich] = useState<Which>('all');
  const [chosen, setChosen] = useState<Chosen>(new Set());
  const source = useQuery({
    ...api.conferences.rosterCopy.attendees.queryOptions({ input: { conferenceId, fromId: fromId ?? '' } }),
    enabled: fromId !== null,
  });
  const shown = useMemo(() => (source.data ?? []).filter(takes[which]), [source.data, which]);
  const toggle = (row: Row) => setChosen((known) => toggled(known, row));
  const columns = useMemo(
    () => [chosenColumn<Row>(chosen, (row) => setChosen((known) => toggled(known, row))), ...own, standingColumn<Row>()],
    [chosen],
  );
  const rows = useListRows({ data: shown, error: source.error, refetch: source.refetch }, columns, undefined);
  const visible = shown.filter((row) => chosen.has(row.id)).map((row) => row.id);
  return (
    <CopyFrame
      {...frame}
      count={visible.length}
      onWrite={() => copy({ attendees: visible, people: [] })}
      onAll={fromId === null ? undefined : () => setChosen((known) => withAll(known, shown))}
      onNone={() => setChosen(new Set())}
      filters={
        <>
          <ConferenceSource
            conferenceId={conferenceId}
            value={fromId}
            onChange={(id) => {
              setFromId(id);
              setChosen(new Set());
            }}
          />
          <SegmentedControl
            size="sm"
            aria-label={texts.which}
            data={whichChoices}
            value={which}
            onChange={(value) => setWhich(whichChoices.find((one) => one.value === value)?.value ?? 'all')}
          />
        </>
      }
    >
      {fromId === null ? (
        <TableEmpty>
          <EmptyHint title={texts.chooseFirstTitle}>{texts.chooseFirst}</EmptyHint>
        </TableEmpty>
      ) : (
        <EntityTable
          label={texts.fromConference}
          columns={columns}
          rows={rows}
          onOpen={toggle}
          empty={<EmptyHint title={texts.nobody}>{texts.nobodyHint}</EmptyHint>}
        />
      )}
    </CopyFrame>
  );
}

const own: Column<Row>[] = [
  { key: 'position', title: texts.number, value: (row) => row.position, number: true, width: 56 },
  { key: 'name', title: texts.name, value: (row) => row.name },
  { key: 'birth', title: texts.birth, value: (row) => row.birth && birthText(row.birth), width: dayWidth },
  { key: 'phone', title: texts.phone, value: (row) => row.phone, width: 120 },
  { key: 'unit', title: texts.unit, value: (row) => row.unit },
  { key: 'role', title: texts.role, value: (row) => row.role, width: 120, from: 900 },
  { key: 'present', title: texts.came, value: (row) => row.present, width: 82 },
  { key: 'joined', title: texts.joined, value: (row) => row.joined, width: 106 },
];
