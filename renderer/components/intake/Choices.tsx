import { Button, Checkbox, Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Decision } from '../../../shared/intake/questions.ts';
import { formatMonth } from '../../../shared/kernel/periods.ts';
import { useCommuneChoices } from '../../client/choices.ts';
import { useToday } from '../../client/today.ts';
import { SelectField } from '../SelectField.tsx';
import { questionTexts as texts } from './labels.ts';
import classes from './Intake.module.css';

interface Props {
  decision: Decision;
  busy: boolean;
  onAnswer: (answer: string[]) => void;
  onKeep?: () => void;
}

/** The answers of a question as plain buttons, boxes where several may be meant, and a way to name something else. */
export function Choices({ decision, busy, onAnswer, onKeep }: Props) {
  const { choices, several, other, answer } = decision;
  if (several) return <SeveralChoices {...{ decision, busy, onAnswer }} {...(onKeep ? { onKeep } : {})} />;
  return (
    <div className={classes.choices}>
      {choices.map(({ value, label }) => (
        <Button
          key={value}
          data-choice
          variant={answer?.includes(value) ? 'light' : 'default'}
          disabled={busy}
          onClick={() => onAnswer([value])}
        >
          {label}
        </Button>
      ))}
      {other === 'commune' && <OtherCommune busy={busy} onAnswer={onAnswer} />}
      {other === 'month' && <OtherMonth busy={busy} onAnswer={onAnswer} />}
      {other === 'text' && <OtherText busy={busy} onAnswer={onAnswer} />}
      {onKeep && <Keep onKeep={onKeep} />}
    </div>
  );
}

const Keep = ({ onKeep }: { onKeep: () => void }) => (
  <Button size="compact-sm" variant="subtle" color="gray" onClick={onKeep}>
    {texts.keep}
  </Button>
);

function SeveralChoices({ decision, busy, onAnswer, onKeep }: Props) {
  const [chosen, setChosen] = useState<string[]>(decision.answer ?? []);
  return (
    <Checkbox.Group value={chosen} onChange={setChosen} aria-label={decision.title}>
      <div className={classes.choices}>
        {decision.choices.map(({ value, label }) => (
          <Checkbox key={value} size="sm" value={value} label={label} disabled={busy} />
        ))}
        <Group gap="xs">
          <Button size="compact-md" disabled={busy || chosen.length === 0} onClick={() => onAnswer(chosen)}>
            {texts.done}
          </Button>
          {onKeep && <Keep onKeep={onKeep} />}
        </Group>
      </div>
    </Checkbox.Group>
  );
}

type OtherProps = Pick<Props, 'busy' | 'onAnswer'>;

function OtherCommune({ busy, onAnswer }: OtherProps) {
  const communes = useCommuneChoices();
  return (
    <SelectField
      name="otherCommune"
      bare
      label={texts.otherCommune}
      placeholder={texts.otherCommune}
      disabled={busy}
      choices={communes}
      value={null}
      onChange={(id) => {
        if (id) onAnswer([id]);
      }}
    />
  );
}

function OtherMonth({ busy, onAnswer }: OtherProps) {
  const today = useToday();
  const [month, setMonth] = useState<string | number>('');
  const [year, setYear] = useState<string | number>(Number(today.slice(0, 4)));
  const valid = typeof month === 'number' && typeof year === 'number' && month >= 1 && month <= 12 && year >= 1990 && year <= 2100;
  return (
    <div className={classes.other}>
      <NumberInput
        size="sm"
        aria-label={texts.month}
        placeholder={texts.otherMonth}
        min={1}
        max={12}
        value={month}
        onChange={setMonth}
        hideControls
        disabled={busy}
      />
      <NumberInput size="sm" w={84} aria-label={texts.year} value={year} onChange={setYear} hideControls disabled={busy} />
      <Button
        variant="default"
        disabled={busy || !valid}
        onClick={() => onAnswer([formatMonth({ year: Number(year), month: Number(month) })])}
      >
        {texts.done}
      </Button>
    </div>
  );
}

function OtherText({ busy, onAnswer }: OtherProps) {
  const [text, setText] = useState('');
  const give = () => {
    if (text.trim() !== '') onAnswer([text.trim()]);
  };
  return (
    <div className={classes.other}>
      <TextInput
        size="sm"
        aria-label={texts.otherText}
        placeholder={texts.otherText}
        maxLength={200}
        value={text}
        disabled={busy}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') give();
        }}
      />
      <Button variant="default" disabled={busy || text.trim() === ''} onClick={give}>
        {texts.done}
      </Button>
    </div>
  );
}
