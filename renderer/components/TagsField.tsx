import { TagsInput } from '@mantine/core';
import { matchesTyped } from '../../shared/kernel/text.ts';
import { type FieldLook, type FieldProps, inputProps } from './fields.ts';

/** Several free texts: «;» or Enter ends one, leaving the field takes what was typed last. */
export function TagsField({ suggestions = [], ...props }: FieldProps<string[]> & FieldLook & { suggestions?: readonly string[] }) {
  return (
    <TagsInput
      {...inputProps({ ...props, onChange: () => undefined, value: null })}
      data={[...new Set(suggestions)]}
      value={Array.isArray(props.value) ? props.value : []}
      splitChars={[';']}
      openOnFocus={false}
      filter={({ options, search }) => options.filter((option) => !('label' in option) || matchesTyped(String(option.label), search))}
      comboboxProps={{ transitionProps: { duration: 0 }, shadow: 'md' }}
      onChange={(texts) => props.onChange(texts)}
      onBlur={props.onBlur}
    />
  );
}
