import { Button, Group, Kbd, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { resultKinds, resultLabels } from '../../../shared/people/results.ts';
import { type Day, isDay } from '../../../shared/kernel/dates.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { Hint } from '../../components/Hint.tsx';
import { DateField } from '../../components/DateField.tsx';
import type { FieldProps } from '../../components/fields.ts';
import { rosterTexts as texts } from './labels.ts';
import type { Result, RosterRow } from './rows.ts';

interface Props {
  row: RosterRow;
  onAdd: (kind: number) => void;
  onChange: (results: readonly Result[]) => void;
  onClose: () => void;
}

/** A person's results, each with the day it came about: people join weeks after the meeting (domain §3 «Results»). */
export function ResultsEditor({ row, onAdd, onChange, onClose }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const typing = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape' || (event.key === 'Enter' && typing)) onClose();
    else if (!typing && /^[1-4]$/.test(event.key)) onAdd(Number(event.key) - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Stack gap="xs" w={360} onKeyDown={onKeyDown}>
      <Text size="sm" fw={600}>
        {row.name || `${texts.number} ${row.position}`}
      </Text>
      <Group gap={6} role="group" aria-label={texts.addResult}>
        {resultKinds.map((kind, at) => (
          <Button
            key={kind}
            size="compact-sm"
            variant="default"
            data-autofocus={at === 0 || undefined}
            leftSection={<Kbd size="xs">{at + 1}</Kbd>}
            onClick={() => onAdd(at)}
          >
            {resultLabels[kind]}
          </Button>
        ))}
      </Group>
      {row.results.length === 0 && <Hint size="xs">{texts.noResults}</Hint>}
      {row.results.map((result, at) => (
        <Group key={`${result.kind}-${at}`} gap="xs" wrap="nowrap">
          <Text size="sm" flex={1}>
            {resultLabels[result.kind]}
          </Text>
          <DateField
            bare
            name={`joinedOn-${at}`}
            label={`${texts.joinedOn}, ${resultLabels[result.kind]}`}
            placeholder={texts.joinedOn}
            value={result.joinedOn as FieldProps<Day>['value']}
            error={result.joinedOn === null || isDay(result.joinedOn) ? undefined : texts.joinedOnWrong}
            onChange={(joinedOn) => onChange(row.results.with(at, { ...result, joinedOn }))}
          />
          <IconButton
            label={`${texts.removeResult}: ${resultLabels[result.kind]}`}
            onClick={() => onChange(row.results.toSpliced(at, 1))}
            icon={<IconX size={15} />}
          />
        </Group>
      ))}
      {row.results.length > 0 && <Hint size="xs">{texts.joinedOnHint}</Hint>}
    </Stack>
  );
}
