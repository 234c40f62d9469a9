import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { chasePlaces, chaseText } from '../../../shared/broadcasts/confirmations/chase.ts';
import { addDays, type Day, isDay } from '../../../shared/kernel/dates.ts';
import type { Month } from '../../../shared/kernel/periods.ts';
import { api, client } from '../../client/api.ts';
import { copyText } from '../../client/copy-text.ts';
import { useToday } from '../../client/today.ts';
import { DateField } from '../../components/DateField.tsx';
import type { FieldProps } from '../../components/fields.ts';
import { tellDone, tellProblem, tellTrouble } from '../../components/notify.tsx';
import { SidePanel } from '../../components/SidePanel.tsx';
import { chaseTexts as texts } from './labels.ts';

const key = 'broadcasts.chaseText';
/** How long communes are usually given. */
const usualDays = 3;

interface Props {
  month: Month;
  /** The month's last day: before it is over there is nothing to be sent. */
  end: Day;
  office: string;
  /** Those that have not confirmed. */
  communes: readonly string[];
  onClose: () => void;
}

/** The text for Zalo that names who has not confirmed the month (domain §5), to be reworded and copied with one click. */
export function ChasePanel({ month, end, office, communes, onClose }: Props) {
  const today = useToday();
  const settings = useQuery(api.office.settings.list.queryOptions({ input: { year: month.year } }));
  const setting = settings.data?.find((one) => one.key === key);
  const [deadline, setDeadline] = useState<FieldProps<Day>['value']>(addDays(today > end ? today : end, usualDays));
  const [own, setOwn] = useState<string>();
  const [template, setTemplate] = useState<string>();
  const box = useRef<HTMLTextAreaElement>(null);
  const kept = setting ? setting.value.replaceAll(' | ', '\n') : '';
  const until = typeof deadline === 'string' && isDay(deadline) ? deadline : null;
  const made = chaseText({ template: template ?? kept, office, month, communes, deadline: until ?? today });
  const text = own ?? made;

  const copy = () => {
    if (copyText(text)) return tellDone(texts.copied);
    box.current?.select();
    tellTrouble(texts.notCopied);
  };
  const keep = async (value: string) => {
    try {
      const { undo } = await client.office.settings.set({ key, year: null, value });
      setTemplate(undefined);
      setOwn(undefined);
      tellDone(texts.savedTemplate, undo);
    } catch (error) {
      tellProblem(error);
    }
  };
  return (
    <SidePanel
      title={texts.title}
      onClose={onClose}
      foot={
        <Button leftSection={<IconCopy size={16} />} disabled={communes.length === 0 || until === null || !setting} onClick={copy}>
          {texts.copy}
        </Button>
      }
    >
      <Stack gap="sm" p="14px 18px 24px">
        <Text size="sm">{communes.length > 0 ? texts.intro(communes.length) : texts.none}</Text>
        <DateField
          name="deadline"
          label={texts.deadline}
          required
          value={deadline}
          onChange={(value) => {
            setDeadline(value);
            setOwn(undefined);
          }}
        />
        <Textarea
          ref={box}
          label={texts.text}
          description={texts.textHint}
          autosize
          minRows={8}
          maxRows={18}
          value={text}
          spellCheck={false}
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
        {template === undefined ? (
          <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={() => setTemplate(kept)}>
            {texts.editTemplate}
          </Button>
        ) : (
          <>
            <Textarea
              label={texts.template}
              description={texts.places(chasePlaces.join(' '))}
              autosize
              minRows={5}
              maxRows={10}
              maxLength={480}
              value={template}
              spellCheck={false}
              onChange={(event) => {
                setTemplate(event.currentTarget.value);
                setOwn(undefined);
              }}
            />
            <Group gap="xs">
              <Button variant="default" size="compact-sm" disabled={template.trim() === ''} onClick={() => void keep(template)}>
                {texts.saveTemplate}
              </Button>
              {setting && !setting.isDefault && (
                <Button variant="subtle" size="compact-sm" onClick={() => void keep('')}>
                  {texts.usual}
                </Button>
              )}
            </Group>
          </>
        )}
      </Stack>
    </SidePanel>
  );
}
