import type { IntakeEvent, IntakeResult } from '../../shared/intake/contract.ts';

/** What a file came to, once it is read, answered or written. */
export async function taken<Shown>(events: Promise<AsyncIterable<IntakeEvent<Shown>>>): Promise<IntakeResult<Shown>> {
  let last: IntakeResult<Shown> | undefined;
  for await (const event of await events) if (event.kind === 'result') last = event.result;
  if (!last) throw new Error('no result');
  return last;
}

/** A file as the contract takes it. */
export const fileToTake = (bytes: Uint8Array, name = 'a.xlsx') => new File([new Uint8Array(bytes)], name);
