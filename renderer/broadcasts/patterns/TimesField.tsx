import { formatTimes, parseTimes } from '../../../shared/broadcasts/patterns/rules.ts';
import type { FieldLook, FieldProps } from '../../components/fields.ts';
import { ParsedField } from '../../components/parsed-field.tsx';

const read = (text: string): string | undefined => {
  const times = parseTimes(text);
  return times && times.length > 0 ? formatTimes(times) : undefined;
};

/** Several times of day in one box: «5h, 17h30» becomes «05:00, 17:30». */
export function TimesField(props: FieldProps<string> & FieldLook) {
  return <ParsedField<string> {...props} parse={read} show={String} />;
}
