import { addDays, type Day, formatDay, parseDay } from '../../shared/kernel/dates.ts';
import { useToday } from '../app/today.ts';
import type { FieldLook, FieldProps } from './fields.ts';
import { ParsedField } from './parsed-field.tsx';

/** A day: 5/3, 05032026, 5-3-26 or 05/03/2026; arrows up and down move by a day. */
export function DateField(props: FieldProps<Day> & FieldLook) {
  const today = useToday();
  return (
    <ParsedField<Day>
      placeholder="dd/mm/yyyy"
      {...props}
      inputMode="numeric"
      parse={(text) => parseDay(text, { today })}
      show={formatDay}
      step={(value, by) => (value === null ? today : addDays(value, by))}
    />
  );
}
