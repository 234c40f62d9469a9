import type { ParseArgsConfig } from 'node:util';
import type { ErrorCode } from '../../../shared/kernel/errors.ts';
import type { Month } from '../../../shared/kernel/periods.ts';
import { parseMonth } from '../../../shared/kernel/periods.ts';
import { parseWhole } from '../../../shared/kernel/numbers.ts';
import { zNewFilePassword } from '../../../shared/kernel/file-password.ts';
import { zMonth } from '../../../shared/kernel/schemas.ts';
import { writeFileWhole } from '../write-file.ts';
import type { Api } from '../session.ts';

/** The command was not written as it must be: exit 2 with the way to write it. */
export class WrongUsage extends Error {}

/** What went well (exit 0), or what was refused with the figures it was refused on (`problem`, exit 1). */
export interface Answer {
  /** The one object that --json prints; `error` is added where there is a problem. */
  json: object;
  /** The same for a person to read. */
  lines: string[];
  problem?: { code: ErrorCode; message: string };
}

/** One call of a command: its words and options, and the ways to the store and to the person. */
export interface Call {
  words: string[];
  values: Record<string, string | boolean | (string | boolean)[] | undefined>;
  json: boolean;
  storeFile: string;
  /** True where --db named the store. */
  storeNamed: boolean;
  /** The contract, answered in this process; the store is opened by what needs it. What it refuses ends the command (exit 1). */
  api: Api;
  now: Date;
  /** A line at once to standard output: only for commands that go on running. */
  print(line: string): void;
  /** A line of progress to standard error. */
  note(line: string): void;
}

export interface Command {
  /** How to write it, one line a form, without the program's own name. */
  usage: string[];
  /** What it does, in one line. */
  about: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** Where there is no store yet: it is made, or an empty one is looked at that leaves no file; otherwise refused. */
  whereMissing?: (call: Call) => 'made' | 'empty' | 'refused';
  run(call: Call): Promise<Answer | undefined> | Answer | undefined;
}

export function option(call: Call, name: string): string | undefined {
  const value = call.values[name];
  return typeof value === 'string' ? value : undefined;
}

export function needed(call: Call, name: string): string {
  const value = option(call, name);
  if (!value) throw new WrongUsage(`Thiếu --${name}.`);
  return value;
}

export const flag = (call: Call, name: string): boolean => call.values[name] === true;

export function wholeOption(call: Call, name: string, low: number, high: number): number | undefined {
  const text = option(call, name);
  if (text === undefined) return undefined;
  const value = parseWhole(text);
  if (value === undefined || value < low || value > high) throw new WrongUsage(`--${name} phải là số nguyên từ ${low} đến ${high}.`);
  return value;
}

/** The password a file is made with; undefined = none. */
export function passwordOption(call: Call): string | undefined {
  const text = option(call, 'password');
  if (text === undefined) return undefined;
  const password = zNewFilePassword.safeParse(text);
  if (!password.success) throw new WrongUsage(`--password: ${password.error.issues[0]?.message ?? ''}`);
  return password.data;
}

/** Writes what the contract has made to the file the user has named; its full path. */
export const saved = async (target: string, made: File): Promise<string> =>
  writeFileWhole(target, new Uint8Array(await made.arrayBuffer()));

/** Exactly these words after the command's name. */
export function words<const Names extends readonly string[]>(call: Call, ...names: Names): { [At in keyof Names]: string } {
  const missing = names[call.words.length];
  if (missing !== undefined) throw new WrongUsage(`Thiếu ${missing}.`);
  const extra = call.words[names.length];
  if (extra !== undefined) throw new WrongUsage(`Thừa «${extra}».`);
  return call.words as { [At in keyof Names]: string };
}

export function periodOption(call: Call): Month {
  const text = needed(call, 'period');
  const month = zMonth.safeParse(parseMonth(text));
  if (!month.success) throw new WrongUsage(`Kỳ «${text}» chưa đúng. Viết năm-tháng, ví dụ --period 2026-03.`);
  return month.data;
}
