import { TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { type FieldLook, type FieldProps, inputProps, unread } from './fields.ts';

interface ParsedProps<Value> extends FieldProps<Value>, FieldLook {
  /** From what is typed; undefined = not understood. */
  parse: (text: string) => Value | undefined;
  show: (value: Value) => string;
  /** Arrow up (+1) and down (−1). */
  step?: (value: Value | null, by: 1 | -1) => Value;
  /** Alt+↓, as in every list that opens. */
  onMore?: () => void;
  alignRight?: boolean;
  inputMode?: 'numeric' | 'text';
  rightSection?: ReactNode;
}

/** A text box whose text is read as something else: it passes on what it can read at every key and tidies the text when left. */
export function ParsedField<Value extends string | number>(props: ParsedProps<Value>) {
  const { value, onChange, onBlur, parse, show, step, onMore, alignRight, inputMode = 'text', rightSection } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const readable = typeof value === 'string' ? parse(value) : value;
  const shown = value === null ? '' : readable === null || readable === undefined ? String(value) : show(readable);
  const change = (text: string) => {
    setTyped(text);
    onChange(text.trim() === '' ? null : (parse(text) ?? unread(text)));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (onMore && event.altKey && event.key === 'ArrowDown') {
      event.preventDefault();
      onMore();
      return;
    }
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined;
    if (!step || by === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    setTyped(null);
    onChange(step(readable ?? null, by));
  };
  return (
    <TextInput
      {...inputProps({ ...props, onChange: () => undefined, value: null })}
      value={typed ?? shown}
      inputMode={inputMode}
      styles={alignRight ? { input: { textAlign: 'right' } } : undefined}
      rightSection={rightSection}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        setTyped(null);
        onBlur?.();
      }}
    />
  );
}
