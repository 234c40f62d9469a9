import { useState } from 'react';
import { addDays, type Day, formatDay, isDay, parseDay } from '../../shared/kernel/dates.ts';
import { useToday } from '../client/today.ts';
import { CalendarButton } from './CalendarButton.tsx';
import type { FieldLook, FieldProps } from './fields.ts';
import { ParsedField } from './parsed-field.tsx';

/** A day: 5/3, 05032026, 5-3-26 or 05/03/2026; arrows up and down move by a day, Alt+↓ shows the month (`onPick`: a day chosen there). */
export function DateField({ onPick, ...props }: FieldProps<Day> & FieldLook & { onPick?: (day: Day) => void }) {
  const today = useToday();
  const [opened, setOpened] = useState(false);
  return (
    <ParsedField<Day>
      placeholder="dd/mm/yyyy"
      {...props}
      inputMode="numeric"
      parse={(text) => parseDay(text, { today })}
      show={formatDay}
      step={(value, by) => (value === null ? today : addDays(value, by))}
      onMore={() => setOpened(true)}
      rightSection={
        !props.disabled && (
          <CalendarButton
            value={props.value !== null && isDay(props.value) ? props.value : null}
            today={today}
            label={props.label}
            opened={opened}
            onToggle={setOpened}
            onPick={onPick ?? props.onChange}
          />
        )
      }
    />
  );
}
