import { formatDay, isDay } from '../../shared/kernel/dates.ts';
import { valueKey } from '../../shared/kernel/text.ts';
import { planPartLabels, settingChoices } from './labels.ts';

const partsKey = 'R9.required';
const each = (text: string, word: (one: string) => string) =>
  text
    .split(',')
    .map((part) => word(part.trim()))
    .filter(Boolean)
    .join(', ');

/** A setting's value in the words of the screen; the engine keeps short codes. */
export function shownSetting(key: string, value: string): string {
  if (key === partsKey) return each(value, (code) => planPartLabels[code] ?? code);
  return settingChoices[key]?.find((choice) => choice.value === value)?.label ?? (isDay(value) ? formatDay(value) : value);
}

/** Back from the screen's words. */
export function typedSetting(key: string, text: string): string {
  if (key !== partsKey) return text;
  const codeOf = (word: string) => Object.entries(planPartLabels).find(([, label]) => valueKey(label) === valueKey(word))?.[0] ?? word;
  return each(text, codeOf);
}
