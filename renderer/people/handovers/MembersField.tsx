import { Button, Checkbox, Group, Input, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { matchesTyped } from '../../../shared/kernel/text.ts';
import type { zHanded } from '../../../shared/people/handovers/contract.ts';
import { api } from '../../client/api.ts';
import type { FieldProps } from '../../components/fields.ts';
import { handoverTexts as texts } from './labels.ts';

export type Handed = z.infer<typeof zHanded>;

/** More than this are not drawn at once: typing narrows them. */
const mostShown = 100;

/** Those who wait to be handed over, and those of the list; a tick says that they agreed. */
export function MembersField({ members, value, onChange, error }: FieldProps<string[]> & { members: readonly Handed[] }) {
  const waiting = useQuery(api.people.handovers.waiting.queryOptions());
  const known = new Set(members.map((row) => row.id));
  const [text, setText] = useState('');
  const all = [...members, ...(waiting.data ?? []).filter((row) => !known.has(row.id))];
  const matching = all.filter((row) => matchesTyped([row.name, row.conference, row.unit, row.communeName].filter(Boolean).join(' '), text));
  const rows = matching.slice(0, mostShown);
  const chosen = Array.isArray(value) ? value : [];
  const toggle = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <Input.Wrapper label={texts.who} description={texts.whoHint} error={error} withAsterisk labelElement="div">
      {waiting.data && all.length === 0 && <Text size="sm">{texts.nobodyWaits}</Text>}
      <Stack gap={8} mt={8} role="group" aria-label={texts.who}>
        {all.length > 1 && (
          <Group gap="xs" wrap="nowrap">
            <TextInput
              size="xs"
              flex={1}
              aria-label={texts.find}
              placeholder={texts.find}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => onChange([...new Set([...chosen, ...matching.map((row) => row.id)])])}
            >
              {texts.all}
            </Button>
          </Group>
        )}
        {rows.map((row) => (
          <Checkbox
            key={row.id}
            size="sm"
            label={row.name}
            description={[row.conference, row.phone, row.unit].filter(Boolean).join(' · ')}
            checked={chosen.includes(row.id)}
            onChange={(event) => toggle(row.id, event.currentTarget.checked)}
          />
        ))}
        {matching.length > mostShown && <Text size="sm">{texts.more(matching.length - mostShown)}</Text>}
      </Stack>
    </Input.Wrapper>
  );
}
