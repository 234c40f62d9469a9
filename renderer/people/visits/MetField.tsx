import { Input, Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { birthText } from '../../../shared/people/values.ts';
import { tidy } from '../../../shared/kernel/text.ts';
import { type MetPerson, zMetPerson } from '../../../shared/people/visits/contract.ts';
import { api } from '../../client/api.ts';
import type { FieldProps } from '../../components/fields.ts';
import type { PersonRow } from '../persons/person-columns.tsx';
import { visitTexts as texts } from './labels.ts';
import { MetCard } from './MetCard.tsx';

/** The list as far as it can be read. */
export const metOf = (value: unknown): MetPerson[] => (Array.isArray(value) ? value : []);
const newOne = 'new';

/** Whom the team met: found in the register or entered as somebody new, each with what they said and joined. */
export function MetField({ value, onChange, error }: FieldProps<MetPerson[]>) {
  const people = metOf(value);
  const put = (at: number, person: MetPerson) => onChange(people.map((one, place) => (place === at ? person : one)));
  return (
    <Input.Wrapper
      label={texts.people}
      description={texts.peopleHint}
      error={people.every((person) => zMetPerson.safeParse(person).success) && error}
      labelElement="div"
      inputWrapperOrder={['label', 'description', 'error', 'input']}
    >
      <Stack gap={8} mt={8} role="group" aria-label={texts.people}>
        {people.map((person, at) => (
          <MetCard
            key={person.personId ?? `${at} ${person.name}`}
            person={person}
            refused={error !== undefined}
            onChange={(next) => put(at, next)}
            onDrop={() => onChange(people.filter((one) => one !== person))}
          />
        ))}
        <PersonSearch known={people} onFound={(person) => onChange([...people, person])} />
      </Stack>
    </Input.Wrapper>
  );
}

function PersonSearch({ known, onFound }: { known: readonly MetPerson[]; onFound: (person: MetPerson) => void }) {
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(tidy(typed), 200);
  const found = useQuery({
    ...api.people.persons.list.queryOptions({ input: { offset: 0, limit: 20, filter: { text } } }),
    enabled: text !== '',
  });
  const rows = (text === '' ? [] : (found.data?.rows ?? [])).filter((row) => !known.some((one) => one.personId === row.id));
  const name = tidy(typed);
  // somebody new is offered only when it is known who of the register bears the name
  const settled = name !== '' && name === text && found.data !== undefined && !found.isFetching;
  const choices = [
    ...rows.map((row) => ({ value: row.id, label: lineOf(row) })),
    ...(settled ? [{ value: newOne, label: texts.newPerson(name) }] : []),
  ];
  const take = (chosen: string | null) => {
    const row = rows.find((one) => one.id === chosen);
    const blank = { said: null, results: [] };
    if (row) onFound({ personId: row.id, name: row.name, birth: row.birth, phone: row.phone, ...blank });
    else if (chosen === newOne && name !== '') onFound({ personId: null, name, birth: null, phone: null, ...blank });
    if (chosen !== null) setTyped('');
  };
  return (
    <Select
      aria-label={texts.findPerson}
      placeholder={texts.findPerson}
      searchable
      selectFirstOptionOnChange
      openOnFocus={false}
      data={choices}
      filter={({ options }) => options}
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={take}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || name === '') return;
        event.preventDefault();
        // the list marks its first line only while one types: what was found a moment later is taken all the same
        const list = document.getElementById(event.currentTarget.getAttribute('aria-controls') ?? '');
        if (!list?.querySelector('[data-combobox-selected]')) take(choices[0]?.value ?? null);
      }}
      comboboxProps={{ transitionProps: { duration: 0 }, shadow: 'md' }}
    />
  );
}

const lineOf = ({ name, birth, phone, address, communeName }: PersonRow): string =>
  [name, birth && birthText(birth), phone, address, communeName].filter(Boolean).join(' · ');
