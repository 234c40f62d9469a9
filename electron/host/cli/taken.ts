import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { IntakeEvent, IntakeResult } from '../../../shared/intake/contract.ts';
import { refuse } from '../../../shared/kernel/errors.ts';
import { type Call, option } from './command.ts';

type Events<Shown> = Promise<AsyncIterable<IntakeEvent<Shown>>>;

/** The file a command names, as the contract takes it, with the password that was given. */
export function fileToTake(call: Call, file: string): { files: File[]; passwords: string[] } {
  if (!existsSync(file) || !statSync(file).isFile()) throw refuse(`Không thấy tệp ${file}.`);
  const password = option(call, 'password');
  return { files: [new File([readFileSync(file)], basename(file))], passwords: password === undefined ? [] : [password] };
}

/** What a file came to, once it is read or written. */
export async function taken<Shown>(events: Events<Shown>): Promise<IntakeResult<Shown>> {
  for await (const event of await events) if (event.kind === 'result') return event.result;
  throw new Error('the file ended without a result');
}

/** Writes what was read. Nobody has looked at it between: what has moved meanwhile is simply taken as it stands then. */
export async function writeTaken<Shown>(read: IntakeResult<Shown>, apply: (token: string) => Events<Shown>): Promise<IntakeResult<Shown>> {
  let last = read;
  do last = await taken(apply(last.token));
  while (last.moved);
  return last;
}
