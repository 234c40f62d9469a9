import { Button, CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilterOff, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { type Day, formatDay, isDay } from '../../shared/kernel/dates.ts';
import type { Span } from '../../shared/kernel/periods.ts';
import { DateField } from './DateField.tsx';
import type { FieldProps } from './fields.ts';
import classes from './Filters.module.css';
import { commonTexts } from './labels.ts';
import type { Choice } from '../client/choices.ts';
import { SelectField } from './SelectField.tsx';

/** Finds as one types, a moment after the last key. */
export function FilterText({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const [sent, setSent] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (value !== sent) setTyped(value);
  }
  const later = useDebouncedCallback((text: string) => {
    setSent(text);
    onChange(text);
  }, 200);
  const change = (text: string) => {
    setTyped(text);
    later(text);
  };
  return (
    <TextInput
      className={classes.text}
      aria-label={label}
      placeholder={label}
      value={typed}
      leftSection={<IconSearch size={15} />}
      rightSection={typed && <CloseButton size="sm" aria-label={commonTexts.clear} onClick={() => change('')} />}
      onChange={(event) => change(event.currentTarget.value)}
      spellCheck={false}
    />
  );
}

interface SelectProps<Value extends string> {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
  width?: number;
}

/** `label` stands in the box while nothing is chosen: «Mọi trạng thái». */
export function FilterSelect<Value extends string>({ label, choices, value, onChange, width = 170 }: SelectProps<Value>) {
  return (
    <div style={{ width }}>
      <SelectField
        name={label}
        bare
        clearable
        label={label}
        placeholder={label}
        choices={choices}
        value={value ?? null}
        onChange={(next) => onChange((next ?? undefined) as Value | undefined)}
      />
    </div>
  );
}

interface DayProps {
  label: string;
  /** Shown while nothing is typed: the day that counts then. */
  placeholder: string;
  value: Day | undefined;
  onChange: (value: Day | undefined) => void;
}

/** A day that takes effect when the box is left or Enter is pressed. */
export function FilterDay({ label, placeholder, value, onChange }: DayProps) {
  const [typed, setTyped] = useState<FieldProps<Day>['value'] | undefined>(undefined);
  const commit = () => {
    if (typed === undefined) return;
    if (typed === null) onChange(undefined);
    else if (isDay(typed)) onChange(typed);
    setTyped(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
  };
  return (
    <div className={classes.day} onKeyDown={onKeyDown}>
      <DateField
        name={label}
        bare
        label={label}
        placeholder={placeholder}
        value={typed === undefined ? (value ?? null) : typed}
        onChange={setTyped}
        onPick={(day) => {
          setTyped(undefined);
          onChange(day);
        }}
        onBlur={commit}
      />
    </div>
  );
}

interface SpanProps {
  /** The month of the top bar: what counts while no day is typed. */
  span: Span;
  from: Day | undefined;
  to: Day | undefined;
  onChange: (days: { from?: Day | undefined; to?: Day | undefined }) => void;
}

/** «Từ ngày», «Đến ngày» of a list. */
export const FilterSpan = ({ span, from, to, onChange }: SpanProps) => (
  <>
    <FilterDay label={commonTexts.from} placeholder={formatDay(span.from)} value={from} onChange={(day) => onChange({ from: day })} />
    <FilterDay label={commonTexts.to} placeholder={formatDay(span.to)} value={to} onChange={(day) => onChange({ to: day })} />
  </>
);

export function ClearFilters({ onClear, children }: { onClear: () => void; children: string }) {
  return (
    <Button variant="subtle" size="compact-sm" leftSection={<IconFilterOff size={15} />} onClick={onClear}>
      {children}
    </Button>
  );
}
