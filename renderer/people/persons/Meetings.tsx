import { Anchor, Select } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { resultLabels } from '../../../shared/people/results.ts';
import { type Day, formatDay } from '../../../shared/kernel/dates.ts';
import type { zMeeting, zVisitMeeting } from '../../../shared/people/persons/contract.ts';
import { isSaid, type Said, saidLabels } from '../../../shared/people/persons/states.ts';
import { teamLabels } from '../../../shared/people/visits/teams.ts';
import { client } from '../../client/api.ts';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { PlainTable } from '../../components/PlainTable.tsx';
import { EmptyHint, TableEmpty } from '../../components/TableStates.tsx';
import { personTexts as texts } from './labels.ts';
import { type Person, saidOptions } from './PersonForm.tsx';

type Meeting = z.infer<typeof zMeeting>;
type VisitMeeting = z.infer<typeof zVisitMeeting>;

/** Where the person was met, latest first; what they said is chosen here. */
export function Meetings({ person }: { person: Person }) {
  const meetings = [...person.meetingsList.map(atConference), ...person.visitsList.map(onVisit)].sort((a, b) => (a.day < b.day ? 1 : -1));
  if (meetings.length === 0)
    return (
      <TableEmpty>
        <EmptyHint title={texts.neverMet} />
      </TableEmpty>
    );
  return (
    <PlainTable
      label={texts.metTitle}
      head={[
        { title: texts.day, width: 112 },
        { title: texts.where },
        { title: texts.present, width: 88 },
        { title: texts.said, width: 270 },
        { title: texts.results, width: 250 },
        { title: texts.handedOver, width: 120 },
      ]}
    >
      {meetings.map(({ key, day, where, present, said, results, handedOver }) => (
        <tr key={key}>
          <td>{formatDay(day)}</td>
          <td>{where}</td>
          <td>{present ? 'x' : texts.absent}</td>
          <td>{said}</td>
          <td>{resultsText(results, day)}</td>
          <td>{handedOver ? 'x' : ''}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

interface Line {
  key: string;
  day: Day;
  where: ReactNode;
  present: boolean;
  said: ReactNode;
  results: Meeting['results'];
  handedOver: boolean;
}
const atConference = (meeting: Meeting): Line => ({
  ...meeting,
  key: meeting.id,
  where: (
    <Anchor
      size="sm"
      renderRoot={(props) => (
        <Link {...props} to="/conferences/$id" params={{ id: meeting.conferenceId }} search={{ attendee: meeting.id }} />
      )}
    >
      {meeting.code} – {meeting.conference}
    </Anchor>
  ),
  said: <SaidSelect meeting={meeting} />,
});
/** What was said on a round is changed with the round. */
const onVisit = (visit: VisitMeeting): Line => ({
  ...visit,
  key: `${visit.visitId}/${visit.position}`,
  where: (
    <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/people" search={{ tab: 'visits', open: visit.visitId }} />}>
      {[texts.visit, visit.team && teamLabels[visit.team], visit.communeName].filter(Boolean).join(' – ')}
    </Anchor>
  ),
  present: true,
  said: visit.said && saidLabels[visit.said],
  handedOver: false,
});

const resultsText = (results: Meeting['results'], day: Day): string =>
  results.map(({ kind, joinedOn }) => `${resultLabels[kind]} (${formatDay(joinedOn ?? day)})`).join('; ');

function SaidSelect({ meeting }: { meeting: Meeting }) {
  const save = (said: Said | null) => {
    client.people.persons.said({ meeting: { id: meeting.id, version: meeting.version }, said }).then((saved) => {
      tellDone(texts.saidSaved, () => client.people.persons.said({ meeting: saved, said: meeting.said }));
    }, tellProblem);
  };
  return (
    <Select
      aria-label={`${texts.said}: ${meeting.code}`}
      size="xs"
      variant="unstyled"
      placeholder="–"
      clearable
      data={saidOptions}
      value={meeting.said}
      onChange={(value) => save(isSaid(value) ? value : null)}
    />
  );
}
