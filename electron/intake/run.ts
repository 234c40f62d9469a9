import { setTimeout as sleep } from 'node:timers/promises';
import type { IntakeEvent, IntakeStage } from '../../shared/intake/contract.ts';
import { cancelled, refuse } from '../../shared/kernel/errors.ts';
import type { ToldColumns } from '../../shared/sheets/headings.ts';
import { runJob } from '../documents/run-job.ts';
import type { Actor, Reader, Store } from '../store/store.ts';
import { errorSheets } from './error-sheets.ts';
import type { Brought, Intake, WithErrors } from './intake.ts';
import { type Files, openFiles } from './open-files.ts';
import { keepSession, type Session, sessionOf } from './sessions.ts';
import { Slices } from './slices.ts';
import { keepColumns, ownColumns, savedColumns } from './told-columns.ts';

/** Who asks, and how they are told how far the work is. */
export interface Run<Shown> {
  store: Store;
  actor: Actor;
  emit: (event: IntakeEvent<Shown>) => void;
  signal?: AbortSignal | undefined;
}

const watched = <Shown>({ emit, signal }: Run<Shown>, stage: IntakeStage) => ({
  signal,
  onProgress: (done: number, total: number) => emit({ kind: 'progress', stage, done, total }),
});

/** Every write leaves an audit row, and some rules ask for the day: while both stay, a plan holds. */
const basisOf = (reader: Reader, store: Store): string =>
  `${store.today()} ${reader.sql<{ last: number | null }>('SELECT max(id) AS last FROM audit')[0]?.last ?? 0}`;

/** Reads files and checks them against the store; writes nothing. REFUSED as openFiles and the intake say; CANCELLED on the signal. */
export async function readIn<Target, Plan, Shown, Order, Answer>(
  run: Run<Shown>,
  intake: Intake<Target, Plan, Shown, Order, Answer>,
  input: Files & { target: Target },
): Promise<void> {
  const files = await openFiles(input, intake.several === true, watched(run, 'reading'));
  const { prepare } = intake;
  const prepared = prepare ? files.map((file) => ({ ...file, sheets: prepare([...file.sheets]) })) : files;
  show(run, intake, await judged(run, intake, { files: prepared, target: input.target, answers: {}, today: run.store.today() }));
}

/** Takes answers in and checks the kept file again; null takes an answer back. */
export async function answerIn<Target, Plan, Shown, Order, Answer>(
  run: Run<Shown>,
  intake: Intake<Target, Plan, Shown, Order, Answer>,
  input: { token: string; answers: Readonly<Record<string, Answer | null>> },
): Promise<void> {
  const { brought } = sessionOf<Target, Plan, Answer>(run.store, run.actor, intake, input.token);
  const answers = Object.fromEntries(
    Object.entries({ ...brought.answers, ...input.answers }).flatMap(([id, answer]) => (answer === null ? [] : [[id, answer]])),
  );
  show(run, intake, await judged(run, intake, { ...brought, answers }));
}

/** The write itself is one piece: before it the word that it begins goes out, and a «Dừng» still comes in. */
const turn = 20;
const tries = 3;

/**
 * Writes the kept plan in one transaction. A store that has moved since is checked again: where that shows something else, nothing is
 * written and the user looks again. REFUSED while a question is open, while a row in error blocks the rest, as the intake says, and when
 * the store keeps moving.
 */
export async function applyIn<Target, Plan, Shown, Order, Answer>(
  run: Run<Shown>,
  intake: Intake<Target, Plan, Shown, Order, Answer>,
  { token, order }: { token: string; order: Order },
): Promise<void> {
  let session = sessionOf<Target, Plan, Answer>(run.store, run.actor, intake, token);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (session.basis !== run.store.read((reader) => basisOf(reader, run.store))) {
      const { seen } = session;
      session = await judged(run, intake, session.brought);
      if (session.seen !== seen) return show(run, intake, session, { moved: true });
    }
    checkReady(intake, session.plan, order);
    const written = await writeIn(run, intake, session, order);
    if (written) return show(run, intake, session, { written: true, ...written });
  }
  throw refuse('Sổ dữ liệu đang được ghi liên tục từ nơi khác nên chưa nhập được. Hãy thử lại sau ít phút.');
}

/** For rows the program makes itself: judged and written without a look between. Undefined where rows in error keep them out. */
export async function takeIn<Target, Plan, Shown, Order, Answer>(
  run: Omit<Run<Shown>, 'emit'>,
  intake: Intake<Target, Plan, Shown, Order, Answer>,
  brought: Brought<Target, Answer>,
  order: Order,
): Promise<{ plan: Plan; written: boolean }> {
  const own = { ...run, emit: () => undefined };
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const session = await judged(own, intake, brought);
    if (isBlocked(intake, session.plan, order)) return { plan: session.plan, written: false };
    if (await writeIn(own, intake, session, order)) return { plan: session.plan, written: true };
  }
  throw refuse('Sổ dữ liệu đang được ghi liên tục từ nơi khác nên chưa nhập được. Hãy thử lại sau ít phút.');
}

async function judged<Target, Plan, Shown, Order, Answer>(
  run: Run<Shown>,
  intake: Intake<Target, Plan, Shown, Order, Answer>,
  from: Brought<Target, Answer>,
): Promise<Session<Target, Plan, Answer>> {
  const { store } = run;
  // taken first: whatever moves while the rows are checked makes the plan stale
  const basis = store.read((reader) => basisOf(reader, store));
  const brought = { ...from, today: store.today() };
  const judge = (told: ToldColumns) => intake.judge(store, { ...brought, told }, new Slices(watched(run, 'checking')));
  const own = ownColumns(brought.answers);
  const first = await judge(own);
  const saved = store.read((reader) => savedColumns(reader, intake, first, own));
  const plan = Object.keys(saved).length > 0 ? await judge({ ...saved, ...own }) : first;
  return { brought, plan, saved, basis, seen: JSON.stringify([intake.preview(plan), intake.seen?.(plan)]) };
}

function show<Target, Plan, Shown, Order, Answer>(
  { store, actor, emit }: Run<Shown>,
  intake: Intake<Target, Plan, Shown, Order, Answer>,
  session: Session<Target, Plan, Answer>,
  end: { written?: boolean; moved?: boolean; undo?: string | null; done?: number } = {},
): void {
  const token = keepSession(store, actor, intake.name, session);
  const { shown, decisions = [], tables = [], counts } = intake.preview(session.plan);
  const { saved } = session;
  const marked = tables.map((table) => ({ ...table, fields: table.fields.map((one) => ({ ...one, saved: one.id in saved })) }));
  const state = { written: false, moved: false, undo: null, done: 0, ...end };
  emit({ kind: 'result', result: { token, ...state, decisions, tables: marked, counts, ...shown } });
}

const isBlocked = <Target, Plan, Shown, Order, Answer>(
  intake: Intake<Target, Plan, Shown, Order, Answer>,
  plan: Plan,
  order: Order,
): boolean => {
  const leftOut = typeof order === 'object' && order !== null && 'leaveOutErrors' in order && order.leaveOutErrors === true;
  return intake.errorsBlock === true && !leftOut && intake.preview(plan).counts.error > 0;
};

function checkReady<Target, Plan, Shown, Order, Answer>(
  intake: Intake<Target, Plan, Shown, Order, Answer>,
  plan: Plan,
  order: Order,
): void {
  const open = (intake.preview(plan).decisions ?? []).filter(({ answer }) => answer === null).length;
  if (open > 0) throw refuse(`Còn ${open} câu chưa trả lời. Trả lời hết rồi nhập.`);
  if (isBlocked(intake, plan, order)) throw refuse('Còn dòng lỗi. Sửa trong tệp rồi chọn lại, hoặc bỏ các dòng lỗi.');
  intake.ready?.(plan, order);
}

/** Undefined where the store has moved since the plan was made: then nothing is written. */
async function writeIn<Target, Plan, Shown, Order, Answer>(
  { store, actor, emit, signal }: Run<Shown>,
  intake: Intake<Target, Plan, Shown, Order, Answer>,
  { plan, basis, brought }: Session<Target, Plan, Answer>,
  order: Order,
): Promise<{ undo: string | null; done: number } | undefined> {
  const { counts } = intake.preview(plan);
  const rows = counts.new + counts.changed;
  emit({ kind: 'progress', stage: 'writing', done: 0, total: rows });
  await sleep(turn);
  if (signal?.aborted) throw cancelled();
  const done = store.write(actor, (writer) => {
    if (basisOf(writer, store) !== basis) return undefined;
    // what was learnt of the sender stays when the records are taken back
    writer.stays(() => keepColumns(writer, intake, plan, ownColumns(brought.answers)));
    return intake.write(writer, plan, order, brought);
  });
  if (done === undefined) return undefined;
  emit({ kind: 'progress', stage: 'writing', done: rows, total: rows });
  return { undo: actor.answer?.token ?? null, done };
}

/** The rows in error of the kept file, with a column that says why. */
export function errorsOf<Target, Plan, Shown, Order, Answer>(
  { store, actor }: Pick<Run<Shown>, 'store' | 'actor'>,
  intake: WithErrors<Target, Plan, Shown, Order, Answer>,
  token: string,
): Promise<Uint8Array> {
  const { plan, brought } = sessionOf<Target, Plan, Answer>(store, actor, intake, token);
  return runJob('writeSheets', errorSheets(intake.errors, plan, brought.files));
}
