import { parseTime } from '../../shared/kernel/dates.ts';
import type { FieldLook, FieldProps } from './fields.ts';
import { ParsedField } from './parsed-field.tsx';

const pad = (value: number) => String(value).padStart(2, '0');

/** HH:MM a quarter of an hour later or earlier, within the day. */
export function stepTime(value: string | null, by: 1 | -1): string {
  if (value === null) return '07:00';
  const minutes = Number(value.slice(0, 2)) * 60 + Number(value.slice(3, 5));
  const moved = (minutes + by * 15 + 1440) % 1440;
  return `${pad(Math.floor(moved / 60))}:${pad(moved % 60)}`;
}

/** A time of day: 7h, 7h30, 7:30 or 07:30. */
export function TimeField(props: FieldProps<string> & FieldLook) {
  return <ParsedField<string> placeholder="7h30" {...props} inputMode="numeric" parse={parseTime} show={String} step={stepTime} />;
}
