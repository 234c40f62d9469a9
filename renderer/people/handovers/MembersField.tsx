import { Button, Checkbox, Group, Input, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { zHanded } from '../../../shared/people/handovers-contract.ts';
import { api } from '../../app/api.ts';
import type { FieldProps } from '../../components/fields.ts';
import { handoverTexts as texts } from './labels.ts';

export type Handed = z.infer<typeof zHanded>;

/** Those who wait to be handed over, and those of the list; a tick says that they agreed. */
export function MembersField({ members, value, onChange, error }: FieldProps<string[]> & { members: readonly Handed[] }) {
  const waiting = useQuery(api.people.handovers.waiting.queryOptions());
  const known = new Set(members.map((row) => row.id));
  const rows = [...members, ...(waiting.data ?? []).filter((row) => !known.has(row.id))];
  const chosen = Array.isArray(value) ? value : [];
  const toggle = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <Input.Wrapper label={texts.who} description={texts.whoHint} error={error} withAsterisk labelElement="div">
      {waiting.data && rows.length === 0 && <Text size="sm">{texts.nobodyWaits}</Text>}
      <Stack gap={8} mt={8} role="group" aria-label={texts.who}>
        {rows.length > 1 && (
          <Group>
            <Button variant="subtle" size="compact-xs" onClick={() => onChange(rows.map((row) => row.id))}>
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
      </Stack>
    </Input.Wrapper>
  );
}
