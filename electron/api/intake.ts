import type { IntakeEvent } from '../../shared/intake/contract.ts';
import type { Intake, WithErrors } from '../intake/intake.ts';
import { answerIn, applyIn, errorsOf, readIn, type Run } from '../intake/run.ts';
import type { Files } from '../intake/open-files.ts';
import type { Actor, Store } from '../store/store.ts';
import { eventsOf } from './events.ts';
import { fileOf } from './files.ts';

interface Asked<Input> {
  context: { store: Store; actor: Actor };
  input: Input;
  signal?: AbortSignal | undefined;
}

/** What stands behind the procedures of one kind of file. */
export function intakeHandlers<Target, Plan, Shown, Order, Answer>(intake: Intake<Target, Plan, Shown, Order, Answer>) {
  const work = <Input>({ context, signal }: Asked<Input>, run: (run: Run<Shown>) => Promise<void>) =>
    eventsOf<IntakeEvent<Shown>>(signal, (emit, stop) => run({ store: context.store, actor: context.actor, emit, signal: stop }));
  return {
    read: async function* (asked: Asked<Files & Target>) {
      const { files, passwords, leaveLocked, ...target } = asked.input;
      yield* work(asked, (run) => readIn(run, intake, { files, passwords, leaveLocked, target: target as Target }));
    },
    answer: async function* (asked: Asked<{ token: string; answers: Record<string, Answer | null> }>) {
      yield* work(asked, (run) => answerIn(run, intake, asked.input));
    },
    apply: async function* (asked: Asked<{ token: string } & Order>) {
      const { token, ...order } = asked.input;
      yield* work(asked, (run) => applyIn(run, intake, { token, order: order as Order }));
    },
  };
}

/** The rows in error of the kept file. */
export const errorsHandler =
  <Target, Plan, Shown, Order, Answer>(intake: WithErrors<Target, Plan, Shown, Order, Answer>) =>
  async ({ context, input }: Asked<{ token: string }>) =>
    fileOf({ bytes: await errorsOf(context, intake, input.token), name: 'Dong-loi.xlsx' });
