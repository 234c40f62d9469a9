import { Button, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconCalendarEvent, IconChevronLeft, IconChevronRight, IconChecklist, IconCopy } from '@tabler/icons-react';
import type { Topic } from '../../../shared/broadcasts/topics.ts';
import { addDays, type Day } from '../../../shared/kernel/dates.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { EnteringButton } from './EnteringButton.tsx';
import { TopicSwitch } from '../TopicSwitch.tsx';
import { weekTexts as texts, weekTitle } from './labels.ts';

interface Props {
  topic: Topic;
  onTopic: (topic: Topic) => void;
  monday: Day;
  today: Day;
  isThisWeek: boolean;
  onWeek: (monday: Day) => void;
  copying: boolean;
  onCopy: () => void;
  onConfirm: () => void;
}

/** Which topic, which week, and what can be done with the week as a whole. */
export function WeekBar({ topic, onTopic, monday, today, isThisWeek, onWeek, copying, onCopy, onConfirm }: Props) {
  const week = (by: number) => onWeek(addDays(monday, by * 7));
  useHotkeys(
    [
      ['alt+,', () => week(-1)],
      ['alt+.', () => week(1)],
      ['alt+C', onCopy],
      ['alt+X', onConfirm],
    ],
    [],
  );
  return (
    <>
      <TopicSwitch topic={topic} onTopic={onTopic} />
      <Group gap={2} wrap="nowrap">
        <IconButton
          variant="default"
          size={30}
          label={texts.previous}
          title={`${texts.previous} (Alt+,)`}
          onClick={() => week(-1)}
          icon={<IconChevronLeft size={17} />}
        />
        <Text miw={150} fw={600} ta="center" size="sm" aria-live="polite">
          {weekTitle(monday, addDays(monday, 6))}
        </Text>
        <IconButton
          variant="default"
          size={30}
          label={texts.next}
          title={`${texts.next} (Alt+.)`}
          onClick={() => week(1)}
          icon={<IconChevronRight size={17} />}
        />
        {!isThisWeek && (
          <IconButton
            color={undefined}
            size={30}
            label={texts.thisWeek}
            onClick={() => onWeek(today)}
            icon={<IconCalendarEvent size={17} />}
          />
        )}
      </Group>
      <Group gap={6} wrap="nowrap" ml="auto">
        <EnteringButton />
        <Button variant="default" size="xs" leftSection={<IconCopy size={15} />} title="Alt+C" loading={copying} onClick={onCopy}>
          {texts.copyLast}
        </Button>
        <Button variant="default" size="xs" leftSection={<IconChecklist size={15} />} title="Alt+X" onClick={onConfirm}>
          {texts.confirm}
        </Button>
      </Group>
    </>
  );
}
