import { formatDay, isDay } from '../../shared/kernel/dates.ts';
import { valueKey } from '../../shared/kernel/text.ts';
import { settingChoices, settingTexts, settingWords } from './labels.ts';

const each = (text: string, word: (one: string) => string) =>
  text
    .split(',')
    .map((part) => word(part.trim()))
    .filter(Boolean)
    .join(', ');

/** A setting's value in the words of the screen; the engine keeps short codes. */
export function shownSetting(key: string, value: string): string {
  const words = settingWords[key];
  if (words) return each(value, (code) => words[code] ?? code);
  return settingChoices[key]?.find((choice) => choice.value === value)?.label ?? (isDay(value) ? formatDay(value) : value);
}

/** How to type it, in the words of the screen. */
export function settingHint(key: string, hint: string): string {
  const words = settingWords[key];
  return words ? settingTexts.several(Object.values(words).join(', ')) : hint;
}

/** Back from the screen's words. */
export function typedSetting(key: string, text: string): string {
  const words = settingWords[key];
  if (!words) return text;
  const codeOf = (word: string) => Object.entries(words).find(([, label]) => valueKey(label) === valueKey(word))?.[0] ?? word;
  return each(text, codeOf);
}
