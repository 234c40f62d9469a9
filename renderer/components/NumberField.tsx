import { formatNumber, parseDong, parseWhole } from '../../shared/kernel/numbers.ts';
import { Hint } from './Hint.tsx';
import type { FieldLook, FieldProps } from './fields.ts';
import { ParsedField } from './parsed-field.tsx';

/** A whole number, shown grouped (1.234). */
export function NumberField(props: FieldProps<number> & FieldLook & { lowest?: number }) {
  const { lowest = 0, ...rest } = props;
  return (
    <ParsedField<number>
      {...rest}
      alignRight
      inputMode="numeric"
      parse={parseWhole}
      show={formatNumber}
      step={(value, by) => Math.max(lowest, (value ?? lowest) + by)}
    />
  );
}

/** Whole đồng: 1500000 or 1.500.000. */
export function MoneyField(props: FieldProps<number> & FieldLook) {
  return (
    <ParsedField<number> {...props} alignRight inputMode="numeric" parse={parseDong} show={formatNumber} rightSection={<Hint>đ</Hint>} />
  );
}
