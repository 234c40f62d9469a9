import { type Refusal, refuse } from '../../shared/kernel/errors.ts';
import type { Actor } from '../store/store.ts';

type Door = Actor['door'];
const everywhere: readonly Door[] = ['window', 'page', 'cli', 'test'];

/**
 * By which doors a procedure, or a whole branch of the contract, can be called; the longest path that fits holds, and what is not named is
 * open everywhere. Whoever must not do something is refused here, before anything is read.
 */
export const doorsOf: Record<string, readonly Door[]> = {
  // Names files of this machine: only for whoever sits before it.
  'safety.copies': ['cli', 'test'],
  // Numbers of identity cards leave the office only by somebody’s express command.
  'exchange.exportWithIds': ['cli', 'test'],
  // A made-up office in one’s own store could not be taken out again.
  'exchange.demo': ['cli', 'test'],
};

/** The one place that decides who may call what; what is asked of a kind of record goes by the kind too: «records.remove.person». Undefined = may. */
export function may(actor: Actor, procedure: readonly string[], input: unknown): Refusal | undefined {
  const path = [...procedure, ...kindIn(input)];
  const known = path.map((_, at) => doorsOf[path.slice(0, path.length - at).join('.')]).find((doors) => doors !== undefined);
  return (known ?? everywhere).includes(actor.door) ? undefined : refuse('Việc này không làm được từ đây.');
}

const kindIn = (input: unknown): string[] =>
  typeof input === 'object' && input !== null && 'kind' in input && typeof input.kind === 'string' ? [input.kind] : [];
