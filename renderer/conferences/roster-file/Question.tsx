import { NativeSelect, SegmentedControl } from '@mantine/core';
import type { Answer } from './answers.ts';
import { rosterFileTexts as texts } from './labels.ts';

interface Props {
  name: string | null;
  /** Who of the register this may be. */
  people: readonly { id: string; words: string }[];
  answer: Answer;
  onAnswer: (answer: Answer) => void;
}

/** Whether a row is taken, and where the register knows somebody like it also who it is. */
export function Question({ name, people, answer, onAnswer }: Props) {
  if (people.length === 0)
    return (
      <SegmentedControl
        size="xs"
        aria-label={texts.question(name)}
        data={[
          { value: 'skip', label: texts.skip },
          { value: 'add', label: texts.add },
        ]}
        value={answer === 'skip' ? 'skip' : 'add'}
        onChange={(value) => onAnswer(value === 'add' ? 'add' : 'skip')}
      />
    );
  return (
    <NativeSelect
      size="xs"
      w={190}
      aria-label={texts.question(name)}
      data={[
        { value: 'skip', label: texts.skip },
        { value: 'add', label: texts.addAskLater },
        ...people.map(({ id, words }) => ({ value: id, label: texts.addAs(words) })),
        { value: 'other', label: texts.addOther },
      ]}
      value={typeof answer === 'object' ? answer.personId : answer}
      onChange={({ currentTarget: { value } }) =>
        onAnswer(value === 'skip' || value === 'add' || value === 'other' ? value : { personId: value })
      }
    />
  );
}
