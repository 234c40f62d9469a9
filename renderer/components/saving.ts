import { useRef, useState } from 'react';
import { problemOf } from '../client/errors.ts';
import type { Draft, FormState } from './form-state.ts';
import { tellDone, type WayBack } from './notify.tsx';

export interface Ref {
  id: string;
  version: number;
}
/** What `recordProcedures` of the contract gives for a kind of record; the client's areas fit it as they are. */
export interface RecordProcedures<Values, Answer = Saved> {
  save: (input: { existing: Ref | null; values: Values }) => Promise<Answer>;
  remove: (ref: Ref) => Promise<Undoable>;
}
export interface Undoable {
  undo: WayBack;
}
export interface Saved extends Ref, Undoable {}

interface Options<Output, Input, Answer extends Undoable> {
  existing: Ref | null;
  initial: Draft<Input>;
  record: Pick<RecordProcedures<Output, Answer>, 'save'>;
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

/** Removes with a way back; for rows of a list. */
export async function removeRecord(record: Pick<RecordProcedures<never>, 'remove'>, ref: Ref, done: string): Promise<void> {
  const { undo } = await record.remove({ id: ref.id, version: ref.version });
  tellDone(done, undo);
}

export const savedText = (word: string) => `Đã lưu ${word}.`;
export const removedText = (word: string) => `Đã xóa ${word}.`;
