import { Anchor, Select } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { z } from 'zod';
import { resultLabels } from '../../../shared/conferences/labels.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import type { zMeeting } from '../../../shared/people/persons-contract.ts';
import { isSaid, type Said } from '../../../shared/people/states.ts';
import { client } from '../../app/api.ts';
import { refreshAll } from '../../app/changes.ts';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { PlainTable } from '../../components/PlainTable.tsx';
import { EmptyHint, TableEmpty } from '../../components/TableStates.tsx';
import { personTexts as texts } from './labels.ts';
import { type Person, saidOptions } from './PersonForm.tsx';

type Meeting = z.infer<typeof zMeeting>;

/** Where the person was met, latest first; what they said is chosen here. */
export function Meetings({ person }: { person: Person }) {
  if (person.meetingsList.length === 0)
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
        { title: texts.conference },
        { title: texts.present, width: 88 },
        { title: texts.said, width: 270 },
        { title: texts.results, width: 250 },
        { title: texts.handedOver, width: 120 },
      ]}
    >
      {person.meetingsList.map((meeting) => (
        <tr key={meeting.id}>
          <td>{formatDay(meeting.day)}</td>
          <td>
            <Anchor
              size="sm"
              renderRoot={(props) => (
                <Link {...props} to="/conferences/$id" params={{ id: meeting.conferenceId }} search={{ attendee: meeting.id }} />
              )}
            >
              {meeting.code} – {meeting.conference}
            </Anchor>
          </td>
          <td>{meeting.present ? 'x' : texts.absent}</td>
          <td>
            <SaidSelect meeting={meeting} />
          </td>
          <td>{resultsText(meeting)}</td>
          <td>{meeting.handedOver ? 'x' : ''}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

const resultsText = ({ results, day }: Meeting): string =>
  results.map(({ kind, joinedOn }) => `${resultLabels[kind]} (${formatDay(joinedOn ?? day)})`).join('; ');

function SaidSelect({ meeting }: { meeting: Meeting }) {
  const queries = useQueryClient();
  const save = (said: Said | null) => {
    client.people.persons.said({ meeting: { id: meeting.id, version: meeting.version }, said }).then((saved) => {
      tellDone(texts.saidSaved, () => client.people.persons.said({ meeting: saved, said: meeting.said }));
      return refreshAll(queries);
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
