import { Checkbox, Chip, Group, Input } from '@mantine/core';
import type { FieldLook, FieldProps } from './fields.ts';
import type { Choice } from '../client/choices.ts';

export function CheckField({ name, value, onChange, label, hint, error, disabled }: FieldProps<boolean> & FieldLook) {
  return (
    <Checkbox
      name={name}
      label={label}
      description={hint}
      error={error}
      disabled={disabled}
      checked={value === true}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

type ChipsProps<Value extends string> = FieldProps<Value[]> &
  FieldLook & { choices: readonly Choice<Value>[] /** Seven side by side in a drawer. */; narrow?: boolean };

/** A few marks, several of which may stand: Space turns one on or off. */
export function ChipsField<Value extends string>(props: ChipsProps<Value>) {
  const { name, value, onChange, label, hint, error, required, choices, narrow } = props;
  const marked = Array.isArray(value) ? value : [];
  return (
    <Input.Wrapper label={label} description={hint} error={error} withAsterisk={required} labelElement="div">
      <Chip.Group
        multiple
        value={marked}
        onChange={(next) => onChange(choices.map((one) => one.value).filter((one) => next.includes(one)))}
      >
        <Group gap={narrow ? 3 : 6} mt={4} role="group" aria-label={label}>
          {choices.map((choice) => (
            <Chip key={choice.value} value={choice.value} name={name} size={narrow ? 'xs' : 'sm'} radius="sm" variant="outline">
              {choice.label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}
