import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import { api } from '../../client/api.ts';
import { rosterCopyTexts as texts } from './labels.ts';

interface Props {
  /** The conference that is copied into. */
  conferenceId: string;
  value: string | null;
  onChange: (id: string | null) => void;
}
/** Typing narrows; nobody reads a longer list. */
const mostShown = 50;

/** The earlier conference, latest first, found by its name, code or place. */
export function ConferenceSource({ conferenceId, value, onChange }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string }>();
  const [text] = useDebouncedValue(typed === chosen?.label ? '' : typed, 200);
  const found = useQuery({
    ...api.conferences.list.queryOptions({ input: { offset: 0, limit: mostShown, filter: { text } } }),
    placeholderData: keepPreviousData,
  });
  const choices = (found.data?.rows ?? [])
    .filter((row) => row.id !== conferenceId && row.onRoster > 0)
    .map((row) => ({ value: row.id, label: `${formatDay(row.day)} · ${row.name} (${formatNumber(row.onRoster)} người)` }));
  return (
    <Select
      w={420}
      searchable
      ref={box}
      aria-label={texts.conference}
      placeholder={texts.conference}
      nothingFoundMessage={texts.noConference}
      data={chosen && !choices.some((one) => one.value === chosen.value) ? [chosen, ...choices] : choices}
      // The engine has searched, without accents.
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={(next, option) => {
        setChosen(next === null ? undefined : { value: next, label: option.label });
        onChange(next);
      }}
    />
  );
}
