import { useState } from 'react';
import type { z } from 'zod';
import { type Day, formatDay, isDay } from '../../../shared/kernel/dates.ts';
import { type Outcome, outcomeLabels } from '../../../shared/people/handovers/slip.ts';
import type { zSlipRow } from '../../../shared/people/handovers/contract.ts';
import type { SlipAnswer } from '../../../shared/people/handovers/slip-reading.ts';
import { DateField } from '../../components/DateField.tsx';
import type { Unread } from '../../components/fields.ts';
import type { Choice } from '../../client/choices.ts';
import { MultiSelectField } from '../../components/SelectField.tsx';
import { stateTones } from '../../components/intake/labels.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { handoverTexts as texts } from './labels.ts';

type Row = z.infer<typeof zSlipRow>;
const choices: Choice<Outcome>[] = (Object.entries(outcomeLabels) as [Outcome, string][]).map(([value, label]) => ({ value, label }));

interface Props {
  row: Row;
  /** What the user has said of it; undefined while nothing was said. */
  answer: SlipAnswer | undefined;
  onAnswer: (answer: SlipAnswer) => void;
}

/** A row of the slip; where it asks, the result and its day are chosen here. */
export function SlipLine({ row, answer, onAnswer }: Props) {
  const [typed, setTyped] = useState<Day | Unread | null>(row.joinedOn);
  const asked = answer !== undefined || row.state === 'ask';
  const outcomes = answer?.outcomes ?? row.outcomes;
  const say = (next: Outcome[], on: Day | Unread | null) => onAnswer({ outcomes: next, joinedOn: on !== null && isDay(on) ? on : null });
  return (
    <tr>
      <td data-number>{row.row}</td>
      <td>{row.name}</td>
      <td>{row.written}</td>
      <td>
        {asked ? (
          <MultiSelectField<Outcome>
            name={`outcomes-${row.key}`}
            bare
            label={`${texts.outcome}: ${row.name}`}
            choices={choices}
            value={outcomes}
            onChange={(value) => say(Array.isArray(value) ? value : [], typed)}
          />
        ) : (
          row.outcomes.map((outcome) => outcomeLabels[outcome]).join('; ')
        )}
      </td>
      <td>
        {asked ? (
          <DateField
            name={`joinedOn-${row.key}`}
            bare
            label={`${texts.joinedOn}: ${row.name}`}
            value={typed}
            onChange={(value) => {
              setTyped(value);
              say(outcomes, value);
            }}
          />
        ) : (
          row.joinedOn && formatDay(row.joinedOn)
        )}
      </td>
      <td>
        <StatusBadge tone={stateTones[row.state]}>{row.reason ?? texts.states[row.aside ?? row.state]}</StatusBadge>
      </td>
    </tr>
  );
}
