import { type ComboboxItem, MultiSelect, type OptionsFilter, Select } from '@mantine/core';
import { useState } from 'react';
import type { Choice } from '../client/choices.ts';
import { matchesTyped } from '../../shared/kernel/text.ts';
import { type FieldLook, type FieldProps, inputProps } from './fields.ts';
import { commonTexts } from './labels.ts';

type Props<Value extends string> = FieldProps<Value> & FieldLook & { choices: readonly Choice<Value>[]; clearable?: boolean };

/** «nguyen» finds «Nguyễn»; accents that are typed narrow the list. */
const withoutAccents: OptionsFilter = ({ options, search }) =>
  options.filter((option) => 'group' in option || matchesTyped(option.label, search));

const chosen = <Value extends string>(choices: readonly Choice<Value>[], text: string | null): Value | null =>
  choices.find((choice) => choice.value === text)?.value ?? null;

/** One of a list; typing narrows it, Enter or leaving the box takes the marked one. */
export function SelectField<Value extends string>({ choices, clearable = false, ...props }: Props<Value>) {
  // Only what was typed marks the first match: a box that is merely passed by with Tab must not change.
  const [typing, setTyping] = useState(false);
  return (
    <Select
      {...inputProps({ ...props, onChange: () => undefined, value: null })}
      data={[...choices] as ComboboxItem[]}
      value={props.value}
      onChange={(text) => {
        setTyping(false);
        props.onChange(chosen(choices, text));
      }}
      onInput={({ currentTarget }) => {
        setTyping(currentTarget.value !== '');
        if (clearable && currentTarget.value === '') props.onChange(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typing && takeMarked(event.currentTarget)) event.preventDefault();
      }}
      onBlur={(event) => {
        if (typing) takeMarked(event.currentTarget);
        setTyping(false);
        props.onBlur?.();
      }}
      searchable
      selectFirstOptionOnChange={typing}
      autoSelectOnBlur
      openOnFocus={false}
      allowDeselect={false}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': commonTexts.clear }}
      filter={withoutAccents}
      nothingFoundMessage={commonTexts.noMatch}
      maxDropdownHeight={280}
    />
  );
}

/** The list marks the first match but forgets its place when it has only just opened: go by the mark itself. */
function takeMarked(input: HTMLInputElement): boolean {
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
  const marked = list?.querySelector<HTMLElement>('[data-combobox-selected]');
  marked?.click();
  return marked !== null && marked !== undefined;
}

type MultiProps<Value extends string> = FieldProps<Value[]> & FieldLook & { choices: readonly Choice<Value>[] };

export function MultiSelectField<Value extends string>({ choices, ...props }: MultiProps<Value>) {
  const value = Array.isArray(props.value) ? props.value : [];
  return (
    <MultiSelect
      {...inputProps({ ...props, onChange: () => undefined, value: null })}
      data={[...choices] as ComboboxItem[]}
      value={value}
      onChange={(texts) => props.onChange(choices.filter((choice) => texts.includes(choice.value)).map((choice) => choice.value))}
      onBlur={props.onBlur}
      searchable
      selectFirstOptionOnChange
      openOnFocus={false}
      hidePickedOptions
      filter={withoutAccents}
      nothingFoundMessage={commonTexts.noMatch}
      maxDropdownHeight={280}
    />
  );
}
