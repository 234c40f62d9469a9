import { Autocomplete, Textarea, TextInput } from '@mantine/core';
import { matchesTyped } from '../../shared/kernel/text.ts';
import { type FieldLook, type FieldProps, inputProps } from './fields.ts';

type Props = FieldProps<string> & FieldLook;
const plain = (props: Props) => inputProps({ ...props, onChange: () => undefined, value: null });

export function TextField(props: Props) {
  return (
    <TextInput
      {...plain(props)}
      value={props.value ?? ''}
      onChange={(event) => props.onChange(event.currentTarget.value || null)}
      onBlur={props.onBlur}
    />
  );
}

/** Enter makes a new line here; Ctrl+Enter saves the form. */
export function TextArea(props: Props & { rows?: number }) {
  return (
    <Textarea
      {...plain(props)}
      autosize
      minRows={props.rows ?? 2}
      maxRows={8}
      value={props.value ?? ''}
      onChange={(event) => props.onChange(event.currentTarget.value || null)}
      onBlur={props.onBlur}
    />
  );
}

/** Free text with suggestions found without typing accents. */
export function SuggestField({ suggestions, ...props }: Props & { suggestions: readonly string[] }) {
  return (
    <Autocomplete
      {...plain(props)}
      value={props.value ?? ''}
      data={[...new Set(suggestions)]}
      filter={({ options, search }) => options.filter((option) => !('label' in option) || matchesTyped(String(option.label), search))}
      openOnFocus={false}
      comboboxProps={{ transitionProps: { duration: 0 }, shadow: 'md' }}
      onChange={(text) => props.onChange(text || null)}
      onBlur={props.onBlur}
    />
  );
}
