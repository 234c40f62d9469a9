import { Group, SimpleGrid, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { resultKinds, resultLabels } from '../../../shared/people/results.ts';
import { birthText, parseBirth } from '../../../shared/people/values.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { type MetPerson, zMetPerson } from '../../../shared/people/visits/contract.ts';
import { useToday } from '../../client/today.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { DateField } from '../../components/DateField.tsx';
import { ParsedField } from '../../components/parsed-field.tsx';
import { MultiSelectField, SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { saidOptions } from '../persons/PersonForm.tsx';
import { visitTexts as texts } from './labels.ts';
import classes from './MetCard.module.css';

const resultOptions = resultKinds.map((value) => ({ value, label: resultLabels[value] }));

interface Props {
  person: MetPerson;
  /** The list was refused: what cannot be read is marked. */
  refused: boolean;
  onChange: (next: MetPerson) => void;
  onDrop: () => void;
}

/** One person of a round: what they said and joined; of somebody new also how to know them again. */
export function MetCard({ person, refused, onChange, onDrop }: Props) {
  const today = useToday();
  const { name, birth, phone, said, results } = person;
  const known = [birth && birthText(birth), phone].filter(Boolean).join(' · ');
  const joinedOn = results.find((one) => one.joinedOn !== null)?.joinedOn ?? null;
  const wrong = refused ? (zMetPerson.safeParse(person).error?.issues ?? []) : [];
  const errorAt = (part: keyof MetPerson) => wrong.find((issue) => issue.path[0] === part)?.message;
  // every control of the card names its person, so that they can be told apart
  const of = (label: string) => `${label}: ${name}`;
  return (
    <div className={classes.card} role="group" aria-label={name}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" truncate>
          <b>{name}</b> {person.personId !== null && known}
        </Text>
        <IconButton size="sm" label={texts.drop(name)} onClick={onDrop} icon={<IconX size={16} />} />
      </Group>
      {person.personId === null && (
        <SimpleGrid cols={2} spacing="xs">
          <ParsedField<string>
            bare
            label={of(texts.birth)}
            placeholder={texts.birth}
            name="birth"
            value={birth}
            error={errorAt('birth')}
            onChange={(next) => onChange({ ...person, birth: next })}
            parse={(text) => parseBirth(text, today)}
            show={birthText}
          />
          <TextField
            bare
            label={of(texts.phone)}
            placeholder={texts.phone}
            name="phone"
            value={phone}
            onChange={(next) => onChange({ ...person, phone: next })}
          />
        </SimpleGrid>
      )}
      <SelectField
        bare
        label={of(texts.said)}
        placeholder={texts.said}
        clearable
        name="said"
        choices={saidOptions}
        value={said}
        onChange={(next) => onChange({ ...person, said: next as MetPerson['said'] })}
      />
      <MultiSelectField
        bare
        label={of(texts.results)}
        placeholder={results.length === 0 ? texts.results : ''}
        name="results"
        choices={resultOptions}
        value={results.map((one) => one.kind)}
        onChange={(next) => {
          const kinds = Array.isArray(next) ? next : [];
          onChange({ ...person, results: kinds.map((kind) => ({ kind, joinedOn })) });
        }}
      />
      {results.length > 0 && (
        <DateField
          bare
          label={of(texts.joinedOn)}
          placeholder={texts.joinedOnHint}
          name="joinedOn"
          value={joinedOn}
          error={errorAt('results')}
          onChange={(next) => onChange({ ...person, results: results.map((one) => ({ ...one, joinedOn: next as Day | null })) })}
        />
      )}
    </div>
  );
}
