import { type ComboboxItem, MultiSelect, type OptionsFilter, Select } from '@mantine/core';
import { matchesTyped } from '../../shared/kernel/text.ts';
import { type FieldLook, type FieldProps, inputProps } from './fields.ts';
import { commonTexts } from './labels.ts';

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
}
type Props<Value extends string> = FieldProps<Value> & FieldLook & { choices: readonly Choice<Value>[]; clearable?: boolean };

/** «nguyen» finds «Nguyễn»; accents that are typed narrow the list. */
const withoutAccents: OptionsFilter = ({ options, search }) =>
  options.filter((option) => 'group' in option || matchesTyped(option.label, search));

const chosen = <Value extends string>(choices: readonly Choice<Value>[], text: string | null): Value | null =>
  choices.find((choice) => choice.value === text)?.value ?? null;

/** One of a list; typing narrows it, Enter takes the marked one. */
export function SelectField<Value extends string>({ choices, clearable = false, ...props }: Props<Value>) {
  return (
    <Select
      {...inputProps({ ...props, onChange: () => undefined, value: null })}
      data={[...choices] as ComboboxItem[]}
      value={props.value}
      onChange={(text) => props.onChange(chosen(choices, text))}
      onBlur={props.onBlur}
      searchable
      selectFirstOptionOnChange
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
