import { SegmentedControl } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type Topic, topicLabels, topics } from '../../shared/broadcasts/topics.ts';
import { shortTopics, weekTexts as texts } from './week/labels.ts';

const isTopic = (value: string): value is Topic => topics.some((topic) => topic === value);

/** The topic a grid counts, always in sight; Alt+↑ and Alt+↓ go through them. */
export function TopicSwitch({ topic, onTopic }: { topic: Topic; onTopic: (topic: Topic) => void }) {
  const step = (by: number) => {
    const next = topics[(topics.indexOf(topic) + by + topics.length) % topics.length];
    if (next) onTopic(next);
  };
  useHotkeys(
    [
      ['alt+ArrowUp', () => step(-1)],
      ['alt+ArrowDown', () => step(1)],
    ],
    [],
  );
  return (
    <SegmentedControl
      size="xs"
      aria-label={texts.topic}
      title={texts.topicKeys}
      value={topic}
      onChange={(value) => {
        if (isTopic(value)) onTopic(value);
      }}
      data={topics.map((value) => ({ value, label: <span title={topicLabels[value]}>{shortTopics[value]}</span> }))}
    />
  );
}
