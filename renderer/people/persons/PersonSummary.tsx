import { Button } from '@mantine/core';
import { useState } from 'react';
import { birthText } from '../../../shared/people/values.ts';
import { personStateLabels, saidLabels } from '../../../shared/people/persons/states.ts';
import { client } from '../../client/api.ts';
import { Facts } from '../../components/Facts.tsx';
import { tellProblem } from '../../components/notify.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { personTexts as texts, stateTones } from './labels.ts';
import type { Person } from './PersonForm.tsx';

/** What is known of the person, in a line; the citizen id only after it was asked for, and not for long. */
export function PersonSummary({ person }: { person: Person }) {
  const [citizenId, setCitizenId] = useState<string | null>(null);
  const parts: [string, string | null][] = [
    [texts.birth, person.birth && birthText(person.birth)],
    [texts.sex, person.sex],
    [texts.phone, person.phone],
    [texts.address, person.address],
    [texts.commune, person.communeName],
    [texts.reason, person.reasonNow && saidLabels[person.reasonNow]],
    [texts.citizenId, citizenId],
  ];
  const ask = () => {
    client.people.persons.citizenId({ id: person.id }).then((answer) => setCitizenId(answer.citizenId), tellProblem);
  };
  return (
    <Facts
      parts={parts}
      after={
        person.hasCitizenId &&
        citizenId === null && (
          <Button variant="subtle" size="compact-xs" onClick={ask}>
            {texts.showCitizenId}
          </Button>
        )
      }
    >
      <StatusBadge tone={stateTones[person.stateNow]}>{personStateLabels[person.stateNow]}</StatusBadge>
    </Facts>
  );
}
