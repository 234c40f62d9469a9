import { Button, Popover, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { airingSources, languageSuggestions } from '../../../shared/broadcasts/labels.ts';
import { zWeekDefaults } from '../../../shared/broadcasts/week/contract.ts';
import { useRemembered } from '../../client/remembered.ts';
import { Hint } from '../../components/Hint.tsx';
import type { FieldProps } from '../../components/fields.ts';
import { SuggestField, TextField } from '../../components/TextField.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { broadcastTexts } from '../labels.ts';
import { type Entering, enteringStore } from './entering.ts';
import { weekTexts as texts } from './labels.ts';

type Name = keyof Entering['defaults'];

/** As what numbers are entered, and what new airings get besides their count. */
export function EnteringButton() {
  const [entering, setEntering] = useRemembered(enteringStore);
  const [drafts, setDrafts] = useState<Partial<Record<Name, string | null>>>({});
  const field = (name: Name): FieldProps<string> => ({
    name,
    value: name in drafts ? (drafts[name] ?? null) : entering.defaults[name],
    error: name in drafts ? zWeekDefaults.shape[name].safeParse(drafts[name]).error?.issues[0]?.message : undefined,
    onChange: (value) => {
      setDrafts({ ...drafts, [name]: value });
      const parsed = zWeekDefaults.safeParse({ ...entering.defaults, [name]: value });
      if (parsed.success) setEntering({ ...entering, defaults: parsed.data });
    },
  });
  return (
    <Popover position="bottom-end" trapFocus returnFocus onClose={() => setDrafts({})}>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconPencil size={15} />} title={texts.enteringTitle}>
          {entering.status === 'auto' ? texts.entering : `${texts.entering}: ${texts[entering.status].toLowerCase()}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" w={300}>
          <Text size="sm" fw={600}>
            {texts.status}
          </Text>
          <SegmentedControl
            aria-label={texts.status}
            size="xs"
            value={entering.status}
            data={(['auto', 'aired', 'planned'] as const).map((value) => ({ value, label: texts[value] }))}
            onChange={(status) => setEntering({ ...entering, status })}
          />
          <Hint size="xs">{texts.autoHint}</Hint>
          <Text size="sm" fw={600} mt="xs">
            {texts.defaultsHint}
          </Text>
          <TextField label={broadcastTexts.programme} {...field('programme')} />
          <TimeField label={broadcastTexts.time} {...field('time')} />
          <SuggestField label={broadcastTexts.source} suggestions={airingSources} {...field('source')} />
          <SuggestField label={broadcastTexts.language} suggestions={languageSuggestions} placeholder="Kinh" {...field('language')} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
