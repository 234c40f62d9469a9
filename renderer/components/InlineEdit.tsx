import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { problemOf } from '../client/errors.ts';
import classes from './InlineEdit.module.css';

interface Props {
  /** For screen readers: «Kế hoạch năm của HN.TT». */
  label: string;
  /** As it is kept and shown. */
  value: string;
  /** Gives undefined when the text is taken, else what is wrong with it. Called only when the text differs. */
  onCommit: (text: string) => Promise<string | undefined>;
  placeholder?: string;
  number?: boolean;
}

/** A cell that is typed into where it stands, as in a spreadsheet: Enter or an arrow keeps it and moves on, Esc takes it back. */
export function InlineEdit({ label, value, onCommit, placeholder, number }: Props) {
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const commit = async () => {
    if (typed === undefined || typed === value) return setTyped(undefined);
    try {
      const problem = await onCommit(typed);
      setWrong(problem);
      if (problem === undefined) setTyped(undefined);
    } catch (error) {
      const { message, fields } = problemOf(error);
      setWrong(fields[0]?.message ?? message);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && typed !== undefined) {
      event.preventDefault();
      setTyped(undefined);
      setWrong(undefined);
    } else if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = neighbour(event.currentTarget, event.key === 'ArrowUp' ? -1 : 1);
      // Moving on leaves this cell, and leaving it keeps what was typed.
      if (next) next.focus();
      else void commit();
    }
  };
  return (
    <TextInput
      aria-label={label}
      classNames={{ input: classes.input }}
      data-inline-edit
      value={typed ?? value}
      placeholder={placeholder}
      error={wrong}
      inputMode={number ? 'numeric' : 'text'}
      styles={number ? { input: { textAlign: 'right' } } : undefined}
      spellCheck={false}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => void commit()}
      onKeyDown={onKeyDown}
    />
  );
}

function neighbour(input: HTMLInputElement, by: 1 | -1): HTMLElement | undefined {
  const cells = [...(input.closest('table')?.querySelectorAll<HTMLElement>('input[data-inline-edit]') ?? [])];
  return cells[cells.indexOf(input) + by];
}
