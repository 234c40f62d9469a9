import { z } from 'zod';
import { parseWhole } from '../kernel/numbers.ts';
import { valueKey } from '../kernel/text.ts';

/** A rule or choice of the office, valid from a year on; the default and its source stand beside it (domain §3). */
export interface SettingDefinition<Value> {
  label: string;
  source: string;
  /** True where each year may have its own value; the latest year at or before the one asked for counts. */
  byYear: boolean;
  schema: z.ZodType<Value>;
  fallback: Value;
  /** From what a person types, and back. Undefined = not understood. */
  read: (text: string) => Value | undefined;
  show: (value: Value) => string;
  hint: string;
  /** Its codes in the words of the screen, where those are others; `oneOf` is chosen from a list, `listed` typed with commas. */
  words?: { kind: 'oneOf' | 'listed'; of: Readonly<Record<string, string>> };
  /** Written down, but no room acts by it yet: not shown on the screen. */
  idle?: true;
}

export const whole = (low: number, high: number, label: string, source: string, fallback: number): SettingDefinition<number> => ({
  label,
  source,
  byYear: true,
  schema: z.int().min(low).max(high),
  fallback,
  read: (text) => {
    const value = parseWhole(text);
    return value !== undefined && value >= low && value <= high ? value : undefined;
  },
  show: String,
  hint: `Số nguyên từ ${low} đến ${high}.`,
});
export const range = (label: string, source: string, low: number, high: number): SettingDefinition<{ low: number; high: number }> => ({
  label,
  source,
  byYear: true,
  schema: z.object({ low: z.int().min(0), high: z.int().min(0) }).refine((value) => value.low <= value.high),
  fallback: { low, high },
  read: (text) => {
    const found = /^\s*(\d{1,4})\s*(?:[-–]\s*(\d{1,4})\s*)?$/.exec(text);
    const [from, to] = [Number(found?.[1]), Number(found?.[2] ?? found?.[1])];
    return found && from <= to ? { low: from, high: to } : undefined;
  },
  show: (value) => (value.low === value.high ? String(value.low) : `${value.low}-${value.high}`),
  hint: 'Một số hoặc khoảng, ví dụ 10-12.',
});
export const choice = <Code extends string>(
  label: string,
  source: string,
  words: Record<Code, string>,
  fallback: NoInfer<Code>,
  hint: string,
): SettingDefinition<Code> => {
  const known = Object.keys(words) as Code[];
  return {
    label,
    source,
    byYear: true,
    schema: z.enum(known as [Code, ...Code[]]) as z.ZodType<Code>,
    fallback,
    read: (text) => known.find((one) => one.toLowerCase() === text.trim().toLowerCase()),
    show: String,
    hint,
    words: { kind: 'oneOf', of: words },
  };
};
export const yesNo = (label: string, source: string, fallback: boolean): SettingDefinition<boolean> => ({
  label,
  source,
  byYear: true,
  schema: z.boolean(),
  fallback,
  read: (text) =>
    ({ có: true, co: true, x: true, '1': true, true: true, không: false, khong: false, '0': false, false: false })[
      text.trim().toLowerCase()
    ],
  show: (value) => (value ? 'có' : 'không'),
  hint: 'có hoặc không.',
  words: { kind: 'oneOf', of: { có: 'có', không: 'không' } },
});
export const codes = (label: string, source: string, fallback: string[], hint: string): SettingDefinition<string[]> => ({
  label,
  source,
  byYear: false,
  schema: z.array(z.string().max(40)).max(200),
  fallback,
  read: (text) =>
    text
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter(Boolean),
  show: (value) => value.join(', '),
  hint,
});

/** One or several of a fixed list, by their short codes or in words. */
export const someOf = <Code extends string>(
  label: string,
  source: string,
  words: Record<Code, string>,
  fallback: readonly NoInfer<Code>[],
  hint: string,
): SettingDefinition<Code[]> => {
  const known = Object.keys(words) as Code[];
  return {
    label,
    source,
    byYear: true,
    schema: z.array(z.enum(known as [Code, ...Code[]])).min(1) as z.ZodType<Code[]>,
    fallback: [...fallback],
    read: (text) => {
      const parts = text.split(/[,;]/).map(valueKey).filter(Boolean);
      const named = parts.map((part) => known.find((code) => code === part || valueKey(words[code]) === part));
      return named.every((code) => code !== undefined) ? known.filter((code) => named.includes(code)) : undefined;
    },
    show: (value) => value.join(', '),
    hint,
    words: { kind: 'listed', of: words },
  };
};

/** A text of several lines, which a table shows in one. */
export const inLines = {
  read: (text: string) =>
    text
      .split(/[|\n]/)
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n'),
  show: (value: string) => value.replaceAll('\n', ' | '),
};
