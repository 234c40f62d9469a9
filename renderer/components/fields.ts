/** What was typed and cannot be read as a date, number … It stays as typed; the contract's schema says what is wrong with it. */
export type Unread = string & { readonly __unread: true };
export const unread = (text: string): Unread => text as Unread;

/** What a form hands to each of its fields: `<DateField label="Ngày" {...form.field('day')} />`. */
export interface FieldProps<Value> {
  name: string;
  value: Value | Unread | null;
  onChange: (value: Value | Unread | null) => void;
  onBlur?: () => void;
  error?: string | undefined;
}

/** What the page says of a field. */
export interface FieldLook {
  label: string;
  required?: boolean;
  /** One short line below the field. */
  hint?: string;
  placeholder?: string;
  disabled?: boolean;
  /** In a line of filters: no visible label, only its name for screen readers. */
  bare?: boolean;
}

/** The control of a field with a message; the boxes around it bear the same mark and cannot take the focus. */
export const wrongControl = ':is(input, textarea):is([aria-invalid=true], [data-error=true])';

/** Name by which form and tests find the control. */
export const inputProps = ({ name, error, label, required, hint, placeholder, disabled, bare }: FieldProps<never> & FieldLook) => ({
  name,
  label: bare ? undefined : label,
  'aria-label': bare ? label : undefined,
  placeholder,
  disabled,
  error,
  description: hint,
  withAsterisk: required,
  'aria-required': required || undefined,
  autoComplete: 'off',
  spellCheck: false,
});
