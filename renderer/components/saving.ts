import { useRef, useState } from 'react';
import { problemOf } from '../client/errors.ts';
import type { Draft, FormState } from './form-state.ts';
import { tellDone } from './notify.tsx';

export interface Ref {
  id: string;
  version: number;
}
/** What `recordProcedures` of the contract gives for a kind of record; the client's areas fit it as they are. */
export interface RecordProcedures<Values> {
  save: (input: { existing: Ref | null; values: Values }) => Promise<Ref>;
  remove: (ref: Ref) => Promise<Ref>;
  restore: (ref: Ref) => Promise<Ref>;
}

interface Options<Output, Input> {
  schema: { safeParse(value: unknown): { success: boolean; data?: Output } };
  existing: Ref | null;
  initial: Draft<Input>;
  record: RecordProcedures<Output>;
  saved: string | ((ref: Ref) => string);
  reload?: () => Promise<Ref & Draft<Input>>;
  next?: (saved: Output) => Draft<Input>;
  onSaved?: (values: Output, ref: Ref) => void;
  onClose: () => void;
  form: FormState<Output, Input>;
  leave: () => void;
}

/** Sends the form, puts the messages where they belong and hands out the way back. */
export function useSaving<Output, Input>(options: Options<Output, Input>) {
  const { form, record } = options;
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const [messages, setMessages] = useState<string[]>([]);
  const [conflict, setConflict] = useState<{ version: number }>();
  const base = useRef({ ref: options.existing, values: options.initial });

  const submit = async (mode: 'close' | 'next', over?: number) => {
    if (running.current) return;
    const values = form.check();
    setMessages([]);
    setConflict(undefined);
    if (values === undefined) return;
    const { ref, values: before } = base.current;
    const existing = ref && over !== undefined ? { ...ref, version: over } : ref;
    running.current = true;
    setBusy(true);
    try {
      const saved = await record.save({ existing, values });
      const known = ref ? options.schema.safeParse(before).data : undefined;
      tellDone(
        typeof options.saved === 'string' ? options.saved : options.saved(saved),
        ref === null
          ? () => record.remove(saved)
          : known && over === undefined
            ? () => record.save({ existing: saved, values: known })
            : undefined,
      );
      options.onSaved?.(values, saved);
      if (mode === 'next' && options.next) {
        form.reset(options.next(values));
        base.current = { ref: null, values: options.next(values) };
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
          base.current = { ref: { id: stored.id, version: stored.version }, values: stored };
          form.reset(stored);
          setConflict(undefined);
        },
        (error) => setMessages([problemOf(error).message]),
      );
    },
  };
}

/** Removes with a way back; for rows of a list. */
export async function removeRecord(record: Pick<RecordProcedures<never>, 'remove' | 'restore'>, ref: Ref, done: string): Promise<void> {
  const gone = await record.remove({ id: ref.id, version: ref.version });
  tellDone(done, () => record.restore(gone));
}

export const savedText = (word: string) => `Đã lưu ${word}.`;
export const removedText = (word: string) => `Đã xóa ${word}.`;
