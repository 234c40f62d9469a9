import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { box, show } from '../../tests/support/screen.tsx';
import type { Day } from '../../shared/kernel/dates.ts';
import { DateField } from './DateField.tsx';
import type { FieldProps } from './fields.ts';
import { MoneyField, NumberField } from './NumberField.tsx';
import { SelectField } from './SelectField.tsx';
import { stepTime, TimeField } from './TimeField.tsx';

/** Draws a field and hands back all it passed on. */
async function field<Value>(draw: (props: FieldProps<Value>) => ReactNode, first: Value | null = null) {
  const heard: unknown[] = [];
  function Piece() {
    const [value, setValue] = useState<FieldProps<Value>['value']>(first);
    return draw({
      name: 'x',
      value,
      onChange: (next) => {
        heard.push(next);
        setValue(next);
      },
    });
  }
  await show(() => <Piece />);
  return { heard, input: await box('Ô') };
}
const type = (input: HTMLElement, text: string) => fireEvent.change(input, { target: { value: text } });

describe('DateField', () => {
  it.each([
    ['5/3', '2026-03-05'],
    ['05032026', '2026-03-05'],
    ['5-3-26', '2026-03-05'],
    ['05/03/2026', '2026-03-05'],
  ])('reads %s as a day and shows it in full once it is left', async (text, day) => {
    const { heard, input } = await field<Day>((props) => <DateField label="Ô" {...props} />);
    type(input, text);
    expect(heard.at(-1)).toBe(day);
    expect(input.value).toBe(text);
    fireEvent.blur(input);
    expect(input.value).toBe('05/03/2026');
  });

  it('keeps what it cannot read as it was typed', async () => {
    const { heard, input } = await field<Day>((props) => <DateField label="Ô" {...props} />);
    type(input, '31/02/2026');
    fireEvent.blur(input);
    expect(heard.at(-1)).toBe('31/02/2026');
    expect(input.value).toBe('31/02/2026');
  });

  it('moves by a day with the arrows, from today when it is empty', async () => {
    const { heard, input } = await field<Day>((props) => <DateField label="Ô" {...props} />);
    fireEvent.keyDown(input, { key: 'ArrowUp' });
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    expect(heard).toEqual(['2026-03-10', '2026-03-09']);
    expect(input.value).toBe('09/03/2026');
  });

  it('is nothing when it is cleared', async () => {
    const { heard, input } = await field<Day>((props) => <DateField label="Ô" {...props} />, '2026-03-01' as Day);
    type(input, ' ');
    expect(heard.at(-1)).toBeNull();
  });

  it('shows the month on Alt+↓, in Vietnamese, and takes the day that is picked; Esc takes none', async () => {
    const { heard, input } = await field<Day>((props) => <DateField label="Ô" {...props} />, '2026-03-05' as Day);
    fireEvent.keyDown(input, { key: 'ArrowDown', altKey: true });
    const month = await screen.findByRole('dialog', { name: 'Xem lịch: Ô' });
    expect(within(month).getByText('Tháng 3/2026')).toBeTruthy();
    expect([...month.querySelectorAll('th')].map((head) => head.textContent)).toEqual(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']);
    fireEvent.keyDown(within(month).getByRole('button', { name: '05/03/2026' }), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(heard).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Xem lịch: Ô' }));
    fireEvent.click(await screen.findByRole('button', { name: '27/03/2026' }));
    await waitFor(() => expect(input.value).toBe('27/03/2026'));
    expect(heard).toEqual(['2026-03-27']);
  });
});

describe('MoneyField', () => {
  it.each([
    ['1500000', 1_500_000, '1.500.000'],
    ['1.500.000 đồng', 1_500_000, '1.500.000'],
    ['0', 0, '0'],
  ])('reads %s as whole đồng and groups it', async (text, amount, shown) => {
    const { heard, input } = await field<number>((props) => <MoneyField label="Ô" {...props} />);
    type(input, text);
    expect(heard.at(-1)).toBe(amount);
    fireEvent.blur(input);
    expect(input.value).toBe(shown);
  });

  it('does not guess what «1,5 tr» means', async () => {
    const { heard, input } = await field<number>((props) => <MoneyField label="Ô" {...props} />);
    type(input, '1,5 tr');
    expect(heard.at(-1)).toBe('1,5 tr');
  });
});

describe('NumberField', () => {
  it('does not go below its lowest with the arrows', async () => {
    const { heard, input } = await field<number>((props) => <NumberField label="Ô" lowest={1} {...props} />, 1);
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    fireEvent.keyDown(input, { key: 'ArrowUp' });
    expect(heard).toEqual([1, 2]);
  });
});

describe('TimeField', () => {
  it('reads 7h30 and 17h', async () => {
    const { heard, input } = await field<string>((props) => <TimeField label="Ô" {...props} />);
    type(input, '7h30');
    type(input, '17h');
    fireEvent.blur(input);
    expect(heard).toEqual(['07:30', '17:00']);
    expect(input.value).toBe('17:00');
  });

  it('stays within the day', () => {
    expect([stepTime('23:50', 1), stepTime('00:00', -1), stepTime(null, 1)]).toEqual(['00:05', '23:45', '07:00']);
  });
});

describe('SelectField', () => {
  const type = (input: HTMLElement, text: string) => fireEvent.input(input, { target: { value: text } });
  const communes = [
    { value: 'a', label: 'xã Tân Đường' },
    { value: 'b', label: 'xã Tân Dương' },
  ];

  it('finds without accents, and only the exact word when accents are typed', async () => {
    await show(() => <SelectField name="x" label="Ô" choices={communes} value={null} onChange={() => undefined} />);
    const input = await screen.findByRole('combobox', { name: 'Ô' });
    input.focus();
    type(input, 'duong');
    expect((await screen.findAllByRole('option')).map((option) => option.textContent)).toEqual(['xã Tân Đường', 'xã Tân Dương']);
    type(input, 'dương');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['xã Tân Dương']);
  });

  async function select(first: string | null, clearable = false) {
    const taken: unknown[] = [];
    function Piece() {
      const [value, setValue] = useState<string | null>(first);
      const onChange = (next: string | null) => {
        taken.push(next);
        setValue(next);
      };
      return <SelectField name="x" label="Ô" choices={communes} value={value} onChange={onChange} clearable={clearable} />;
    }
    await show(() => <Piece />);
    const input = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Ô' });
    input.focus();
    return { taken, input };
  }

  it('takes the first match with Enter, however little was typed', async () => {
    const { taken, input } = await select(null);
    type(input, 'd');
    fireEvent.keyDown(input, { key: 'Enter', code: 'Enter' });
    expect(taken.at(-1)).toBe('a');
    expect(input.value).toBe('xã Tân Đường');
  });

  it('takes the marked match when the box is left, and nothing when it is only passed by', async () => {
    const { taken, input } = await select('a');
    fireEvent.blur(input);
    expect(taken).toEqual([]);
    input.focus();
    type(input, 'dương');
    fireEvent.blur(input);
    expect(taken).toEqual(['b']);
  });

  it('is cleared by emptying the box where it may be empty', async () => {
    const { taken, input } = await select('b', true);
    type(input, '');
    fireEvent.blur(input);
    expect(taken).toEqual([null]);
  });

  it('takes back its value when the box is emptied and it may not be', async () => {
    const { taken, input } = await select('b');
    type(input, '');
    fireEvent.blur(input);
    expect(taken).toEqual([]);
    expect(input.value).toBe('xã Tân Dương');
  });
});
