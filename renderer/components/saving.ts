import { useRef, useState } from 'react';
import type { RemovableKind } from '../../shared/kernel/record-kinds.ts';
import { client } from '../client/api.ts';
import { problemOf } from '../client/errors.ts';
import type { Draft, FormState } from './form-state.ts';
import { tellDone, type WayBack } from './notify.tsx';

export interface Ref {
  id: string;
  version: number;
}
/** What the contract gives for a kind of record that is saved; the client's areas fit it as they are. */
export interface RecordProcedures<Values, Answer = Saved> {
  save: (input: { existing: Ref | null; values: Values }) => Promise<Answer>;
}
export interface Undoable {
  undo: WayBack;
}
export interface Saved extends Ref, Undoable {}

interface Options<Output, Input, Answer extends Undoable> {
  existing: Ref | null;
  initial: Draft<Input>;
  record: RecordProcedures<Output, Answer>;
  saved: string | ((answer: Answer) => string);
  reload?: () => Promise<Ref & Draft<Input>>;
  next?: (saved: Output) => Draft<Input>;
  onSaved?: (values: Output, answer: Answer) => void;
  onClose: () => void;
  form: FormState<Output, Input>;
  leave: () => void;
}

/** Sends the form, puts the messages where they belong and hands out the way back. */
export function useSaving<Output, Input, Answer extends Undoable>(options: Options<Output, Input, Answer>) {
  const { form, record } = options;
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const [messages, setMessages] = useState<string[]>([]);
  const [conflict, setConflict] = useState<{ version: number }>();
  const base = useRef(options.existing);

  const submit = async (mode: 'close' | 'next', over?: number) => {
    if (running.current) return;
    const values = form.check();
    setMessages([]);
    setConflict(undefined);
    if (values === undefined) return;
    const ref = base.current;
    const existing = ref && over !== undefined ? { ...ref, version: over } : ref;
    running.current = true;
    setBusy(true);
    try {
      const saved = await record.save({ existing, values });
      tellDone(typeof options.saved === 'string' ? options.saved : options.saved(saved), saved.undo);
      options.onSaved?.(values, saved);
      if (mode === 'next' && options.next) {
        form.reset(options.next(values));
        base.current = null;
      } else {
        options.leave();
        options.onClose();
      }
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'INVALID' && problem.fields.length > 0) form.place(problem.fields);
      else if (problem.code === 'CONFLICT' && problem.storedVersion !== undefined) setConflict({ version: problem.storedVersion });
      else setMessages([problem.message]);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  return {
    busy,
    messages,
    conflict,
    submit,
    keepMine: () => void submit('close', conflict?.version),
    takeTheirs: () => {
      void options.reload?.().then(
        (stored) => {
          base.current = { id: stored.id, version: stored.version };
          form.reset(stored);
          setConflict(undefined);
        },
        (error) => setMessages([problemOf(error).message]),
      );
    },
  };
}

/** Removes with a way back, and says so; `along` is how many other records went with it. */
export async function removeRecord(kind: RemovableKind, { id, version }: Ref, done: string | ((along: number) => string)): Promise<void> {
  const { along, undo } = await client.records.remove({ kind, id, version });
  tellDone(typeof done === 'string' ? done : done(along), undo);
}

export const savedText = (word: string) => `Đã lưu ${word}.`;
export const removedText = (word: string) => `Đã xóa ${word}.`;
