import { useCallback, useEffect, useRef, useState } from 'react';
import type { Topic } from '../../../shared/broadcasts/topics.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { client } from '../../client/api.ts';
import { writtenIsShown } from '../../client/changes.ts';
import { problemOf } from '../../client/errors.ts';
import { tellProblem, tellTrouble } from '../../components/notify.tsx';
import { enteringStore } from './entering.ts';
import { weekTexts as texts } from './labels.ts';
import { done, emptyHistory, type History, type Step, turned } from './week-history.ts';
import { type CellRef, keyOf, type Pending } from './week-model.ts';

export interface Entry extends CellRef, Pending {}
export interface CellProblem {
  message: string;
  /** What was typed, where insisting would help. */
  insist?: Entry;
}
type Send = Entry & { release: boolean };

/** Keys struck close together go to the store as one action. */
const delay = 180;

function patch<Value>(
  known: ReadonlyMap<string, Value>,
  changes: Iterable<readonly [string, Value | undefined]>,
): ReadonlyMap<string, Value> {
  const next = new Map(known);
  for (const [key, value] of changes) {
    if (value === undefined) next.delete(key);
    else next.set(key, value);
  }
  return next;
}

/** What is typed into the grid, shown at once and stored a moment later; what was refused, and the way back through all of it. */
export function useWeekEdits(topic: Topic, monday: Day, onOtherWeek: (monday: Day) => void) {
  const [pending, setPending] = useState<ReadonlyMap<string, Pending>>(new Map());
  const [problems, setProblems] = useState<ReadonlyMap<string, CellProblem>>(new Map());
  const [busy, setBusy] = useState(0);
  const [said, setSaid] = useState<string>();
  const history = useRef<History>(emptyHistory);
  const waiting = useRef<{ topic: Topic; monday: Day; cells: Map<string, Send> }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const chain = useRef<Promise<unknown>>(Promise.resolve());
  /** Days filled by copying in this session: what stands there is the grid's own, times and all. */
  const copied = useRef(new Set<string>());

  const remember = useCallback((step: Step) => {
    history.current = done(history.current, step);
  }, []);
  /** One after the other: each action sees what the one before has written. */
  const inTurn = useCallback(<Result>(work: () => Promise<Result>): Promise<Result> => {
    setBusy((count) => count + 1);
    const result = chain.current.then(work).finally(() => setBusy((count) => count - 1));
    chain.current = result.catch(() => {
      // Told to whoever asked for it; what comes next is not held up.
    });
    return result;
  }, []);

  const send = useCallback(
    async (cells: readonly Send[], of: { topic: Topic; monday: Day }) => {
      const { defaults } = enteringStore.read();
      try {
        const { refused, undo } = await client.broadcasts.week.set({ topic: of.topic, defaults, cells: [...cells] });
        if (undo !== null) remember({ token: undo, monday: of.monday, what: texts.wrote(cells.length - refused.length) });
        const typed = new Map(cells.map((cell) => [keyOf(cell), cell]));
        setProblems((known) =>
          patch(
            known,
            refused.map((one) => {
              const cell = typed.get(keyOf(one));
              return [keyOf(one), { message: one.message, ...(one.releasable && cell ? { insist: cell } : {}) }] as const;
            }),
          ),
        );
      } catch (error) {
        const { message } = problemOf(error);
        tellTrouble(message);
        setProblems((known) =>
          patch(
            known,
            cells.map((cell) => [keyOf(cell), { message: texts.notSaved(cell.count, message) }] as const),
          ),
        );
      }
      await writtenIsShown();
      setPending((known) =>
        patch(
          known,
          cells.filter((cell) => known.get(keyOf(cell))?.count === cell.count).map((cell) => [keyOf(cell), undefined] as const),
        ),
      );
    },
    [remember],
  );

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const batch = waiting.current;
    waiting.current = undefined;
    if (batch) void inTurn(() => send([...batch.cells.values()], batch));
  }, [inTurn, send]);
  useEffect(() => flush, [flush]);
  useEffect(() => {
    const stay = (event: BeforeUnloadEvent) => {
      if (waiting.current) event.preventDefault();
      flush();
    };
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [flush]);

  const enter = useCallback(
    (entries: readonly Entry[], release = false) => {
      if (entries.length === 0) return;
      if (waiting.current && (waiting.current.topic !== topic || waiting.current.monday !== monday)) flush();
      waiting.current ??= { topic, monday, cells: new Map() };
      for (const entry of entries)
        waiting.current.cells.set(keyOf(entry), { ...entry, release: release || copied.current.has(keyOf(entry)) });
      setSaid(undefined);
      setPending((known) =>
        patch(
          known,
          entries.map((entry) => [keyOf(entry), entry] as const),
        ),
      );
      setProblems((known) =>
        patch(
          known,
          entries.map((entry) => [keyOf(entry), undefined] as const),
        ),
      );
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, delay);
    },
    [topic, monday, flush],
  );

  /** One command of the week with its way back; gives what it answered. */
  const act = useCallback(
    <Answer extends { undo: string | null }>(what: string, work: () => Promise<Answer>): Promise<Answer & { step: Step | undefined }> => {
      flush();
      return inTurn(async () => {
        const answer = await work();
        const step = answer.undo === null ? undefined : { token: answer.undo, monday, what };
        if (step) remember(step);
        await writtenIsShown();
        return { ...answer, step };
      });
    },
    [flush, inTurn, monday, remember],
  );

  const turn = useCallback(
    (way: 'undo' | 'redo', chosen?: Step): Promise<void> => {
      flush();
      return inTurn(async () => {
        const { past, future } = history.current;
        // A step named by a message stands under its newest inverse.
        const step = chosen ? past.find((one) => one === chosen) : (way === 'undo' ? past : future).at(-1);
        if (!step) {
          setSaid(way === 'undo' ? texts.nothingToUndo : texts.nothingToRedo);
          return;
        }
        const next =
          way === 'undo' ? (await client.app.undo({ undo: step.token })).redo : (await client.app.redo({ redo: step.token })).undo;
        history.current = turned(history.current, way, step, next);
        setProblems(new Map());
        setSaid(way === 'undo' ? texts.undone(step.what) : texts.redone(step.what));
        if (step.monday !== monday) onOtherWeek(step.monday);
        await writtenIsShown();
      });
    },
    [flush, inTurn, monday, onOtherWeek],
  );

  return {
    pending,
    problems,
    saving: busy > 0 || pending.size > 0,
    said,
    enter,
    act,
    refuse: (cells: readonly (CellRef & { message: string })[]) =>
      setProblems((known) =>
        patch(
          known,
          cells.map((cell) => [keyOf(cell), { message: cell.message }] as const),
        ),
      ),
    /** Once more for the cells that were refused and may give way. */
    insist: () =>
      enter(
        [...problems.values()].flatMap((problem) => problem.insist ?? []),
        true,
      ),
    dismiss: () => setProblems(new Map()),
    ownCopied: (cells: readonly CellRef[]) => {
      for (const cell of cells) copied.current.add(keyOf(cell));
    },
    undo: () => void turn('undo').catch(tellProblem),
    redo: () => void turn('redo').catch(tellProblem),
    takeBack: (step: Step) => turn('undo', step),
  };
}
export type WeekEdits = ReturnType<typeof useWeekEdits>;
