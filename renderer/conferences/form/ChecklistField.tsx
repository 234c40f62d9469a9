import { Button, Checkbox, Group, Input, Stack, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tidy, valueKey } from '../../../shared/kernel/text.ts';
import { api, client } from '../../client/api.ts';
import { IconButton } from '../../components/IconButton.tsx';
import type { FieldProps } from '../../components/fields.ts';
import { tellProblem } from '../../components/notify.tsx';
import { removeRecord } from '../../components/saving.ts';
import classes from './Form.module.css';
import { formTexts as texts } from './labels.ts';

const { checklist } = client.conferences;

/** What the conference held, ticked; names ticked long ago stay though the list has changed. */
export function ChecklistField({ value, onChange, error }: FieldProps<string[]>) {
  const [own, setOwn] = useState('');
  const items = useQuery(api.conferences.checklist.list.queryOptions()).data ?? [];
  const ticked = Array.isArray(value) ? value : [];
  const has = (name: string) => ticked.some((one) => valueKey(one) === valueKey(name));
  const set = (name: string, on: boolean) => onChange(on ? [...ticked, name] : ticked.filter((one) => valueKey(one) !== valueKey(name)));
  const past = ticked.filter((name) => !items.some((item) => valueKey(item.name) === valueKey(name)));
  const add = () => {
    const name = tidy(own);
    if (name === '') return;
    if (!has(name)) set(name, true);
    setOwn('');
    if (items.some((item) => valueKey(item.name) === valueKey(name))) return;
    checklist.save({ existing: null, values: { name } }).catch(tellProblem);
  };
  return (
    <Input.Wrapper label={texts.checklist} labelElement="div" error={error} role="group" aria-label={texts.checklist}>
      <Stack gap={6} mt={6}>
        {items.map((item) => (
          <Group gap={6} align="flex-start" justify="space-between" wrap="nowrap" key={item.id}>
            <Checkbox
              label={item.name}
              description={item.source ? texts.source(item.source, item.section) : undefined}
              checked={has(item.name)}
              onChange={(event) => set(item.name, event.currentTarget.checked)}
            />
            {item.source === null && (
              <IconButton
                size={22}
                label={texts.dropItem(item.name)}
                onClick={() => void removeRecord('checklistItem', item, texts.itemDropped(item.name)).catch(tellProblem)}
                icon={<IconX size={14} />}
              />
            )}
          </Group>
        ))}
        {past.map((name) => (
          <Checkbox key={name} label={name} checked onChange={() => set(name, false)} />
        ))}
        <div className={classes.own}>
          <TextInput
            size="xs"
            aria-label={texts.ownItem}
            placeholder={texts.ownItem}
            value={own}
            maxLength={200}
            onChange={(event) => setOwn(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || own.trim() === '' || event.ctrlKey || event.altKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              add();
            }}
          />
          <Button size="xs" variant="default" disabled={own.trim() === ''} onClick={add}>
            {texts.addItem}
          </Button>
        </div>
      </Stack>
    </Input.Wrapper>
  );
}
