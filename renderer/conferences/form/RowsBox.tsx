import { Button, Input, Stack } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { IconButton } from '../../components/IconButton.tsx';
import classes from './Form.module.css';

interface Props<Row> {
  label: string;
  add: string;
  /** Name of the button that takes away row n. */
  drop: (number: number) => string;
  rows: readonly Row[];
  blank: Row;
  error?: string | undefined;
  onChange: (rows: Row[]) => void;
  children: (row: Row, change: (patch: Partial<Row>) => void, number: number) => ReactNode;
}

/** A few rows of a form, one below the other; a new one takes the focus. */
export function RowsBox<Row>({ label, add, drop, rows, blank, error, onChange, children }: Props<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const focusLater = (find: () => HTMLElement | null | undefined) => requestAnimationFrame(() => find()?.focus());
  const addRow = () => {
    onChange([...rows, blank]);
    focusLater(() => [...(box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].at(-1)?.querySelector('input, textarea'));
  };
  const dropRow = (at: number) => {
    onChange(rows.filter((_, index) => index !== at));
    focusLater(() => box.current?.querySelector<HTMLElement>('[data-add]'));
  };
  return (
    <Input.Wrapper label={label} labelElement="div" error={error} role="group" aria-label={label} ref={box}>
      <Stack gap={8} mt={4}>
        {rows.map((row, at) => (
          // rows have no life of their own: their place is all that tells them apart
          <div key={at} className={classes.row} data-row>
            <Stack flex={1} miw={0} gap={6}>
              {children(row, (patch) => onChange(rows.map((one, index) => (index === at ? { ...one, ...patch } : one))), at + 1)}
            </Stack>
            <IconButton size={26} label={drop(at + 1)} onClick={() => dropRow(at)} icon={<IconX size={15} />} />
          </div>
        ))}
        <Button
          variant="default"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconPlus size={14} />}
          data-add
          onClick={addRow}
        >
          {add}
        </Button>
      </Stack>
    </Input.Wrapper>
  );
}
