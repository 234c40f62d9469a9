import { formatDay, isDay } from '../../shared/kernel/dates.ts';
import { valueKey } from '../../shared/kernel/text.ts';
import { findSetting } from '../../shared/settings.ts';
import { settingTexts } from './labels.ts';

const each = (text: string, word: (one: string) => string) =>
  text
    .split(',')
    .map((part) => word(part.trim()))
    .filter(Boolean)
    .join(', ');

const wordsOf = (key: string, kind: 'oneOf' | 'listed') => {
  const words = findSetting(key)?.words;
  return words?.kind === kind ? words.of : undefined;
};

/** What a setting is chosen from, in the words of the screen; undefined where its value is typed. */
export function settingChoices(key: string): { value: string; label: string }[] | undefined {
  const words = wordsOf(key, 'oneOf');
  return words && Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** A setting's value in the words of the screen; the engine keeps short codes. */
export function shownSetting(key: string, value: string): string {
  const words = wordsOf(key, 'listed');
  if (words) return each(value, (code) => words[code] ?? code);
  return wordsOf(key, 'oneOf')?.[value] ?? (isDay(value) ? formatDay(value) : value);
}

/** How to type it, in the words of the screen. */
export function settingHint(key: string, hint: string): string {
  const words = wordsOf(key, 'listed');
  return words ? settingTexts.several(Object.values(words).join(', ')) : hint;
}

/** Back from the screen's words. */
export function typedSetting(key: string, text: string): string {
  const words = wordsOf(key, 'listed');
  if (!words) return text;
  const codeOf = (word: string) => Object.entries(words).find(([, label]) => valueKey(label) === valueKey(word))?.[0] ?? word;
  return each(text, codeOf);
}
