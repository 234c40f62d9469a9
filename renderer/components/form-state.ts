import { useCallback, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import type { FieldProblem } from '../../shared/kernel/errors.ts';
import { fieldProblems } from '../../shared/kernel/messages.ts';
import type { FieldProps, Unread } from './fields.ts';
import { commonTexts } from './labels.ts';

/** Values while they are being typed: any may be missing or not yet readable. */
export type Draft<Values> = { [Name in keyof Values]: Values[Name] | Unread | null };
/** A new record: nothing is entered but what is given. */
export const blank = <Schema extends z.ZodObject>(schema: Schema, given?: Partial<Draft<z.input<Schema>>>) =>
  ({ ...Object.fromEntries(Object.keys(schema.shape).map((name) => [name, null])), ...given }) as Draft<z.input<Schema>>;
/** Lists stay as they are, nullable values lose their null: a field always knows null itself. */
type FieldValue<Value> = Exclude<Value, null | undefined | Unread>;
type Name<Values> = keyof Values & string;

export interface Form<Values> {
  values: Draft<Values>;
  field<Key extends Name<Values>>(name: Key): FieldProps<FieldValue<Values[Key]>>;
  set(patch: Partial<Draft<Values>>): void;
  /** Moves at each refusal: the first field with a message takes the focus. */
  refusals: number;
}

export interface FormState<Output, Input> extends Form<Input> {
  dirty: boolean;
  /** Moves at each reset: fields forget what stood half typed in them. */
  round: number;
  /** Problems that belong to no field. */
  general: string[];
  /** The parsed values, or undefined with the messages set at their fields. */
  check(): Output | undefined;
  place(problems: readonly FieldProblem[]): void;
  reset(next: Draft<Input>): void;
}

const ownName = (field: string) => field.replace(/^values\./, '').split('.')[0] ?? '';

export function useFormState<Output, Input>(schema: z.ZodType<Output, Input>, initial: Draft<Input>): FormState<Output, Input> {
  const [start, setStart] = useState(initial);
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [round, setRound] = useState(0);
  const [refusals, setRefusals] = useState(0);
  const latest = useRef(values);

  const write = useCallback((next: Draft<Input>) => {
    latest.current = next;
    setValues(next);
  }, []);
  const problemsOf = useCallback(
    (draft: Draft<Input>): FieldProblem[] => {
      const parsed = schema.safeParse(draft);
      if (parsed.success) return [];
      return fieldProblems(parsed.error).map(({ field, message }) => {
        const name = ownName(field);
        const empty = name in (draft as object) && draft[name as keyof Input] === null;
        return { field: name, message: empty ? commonTexts.required : message };
      });
    },
    [schema],
  );

  const set = useCallback(
    (patch: Partial<Draft<Input>>) => {
      write({ ...latest.current, ...patch });
      setProblems((known) => known.filter((problem) => !(problem.field in patch)));
    },
    [write],
  );
  const field = <Key extends Name<Input>>(name: Key): FieldProps<FieldValue<Input[Key]>> => ({
    name,
    value: values[name] as FieldProps<FieldValue<Input[Key]>>['value'],
    onChange: (value) => set({ [name]: value } as Partial<Draft<Input>>),
    onBlur: () => {
      if (latest.current[name] === null) return;
      const own = problemsOf(latest.current).filter((problem) => problem.field === name);
      if (own.length > 0) setProblems((known) => [...known.filter((problem) => problem.field !== name), ...own]);
    },
    error: problems.find((problem) => problem.field === name)?.message,
  });

  const refuse = (found: FieldProblem[]) => {
    setProblems(found);
    if (found.length > 0) setRefusals((count) => count + 1);
  };

  return {
    values,
    set,
    field,
    round,
    refusals,
    dirty: useMemo(() => JSON.stringify(values) !== JSON.stringify(start), [values, start]),
    general: problems.filter((problem) => !(problem.field in (values as object))).map((problem) => problem.message),
    check: () => {
      const parsed = schema.safeParse(latest.current);
      refuse(parsed.success ? [] : problemsOf(latest.current));
      return parsed.success ? parsed.data : undefined;
    },
    place: (found) => refuse(found.map((problem) => ({ field: ownName(problem.field), message: problem.message }))),
    reset: (next) => {
      setStart(next);
      write(next);
      setProblems([]);
      setRound(round + 1);
    },
  };
}
