import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { asHeaded, noColumn, type TableColumns } from '../../../shared/sheets/headings.ts';
import { SelectField } from '../SelectField.tsx';
import { Hint } from '../Hint.tsx';
import classes from './Intake.module.css';
import { columnTexts as texts } from './labels.ts';

interface Props {
  tables: readonly TableColumns[];
  busy: boolean;
  /** Reads the file again with a field from another column. */
  onTold: (answers: Record<string, string[]>) => void;
}

/** From which column of the file each field is taken, with the way to say otherwise. */
export function ColumnsBar({ tables, busy, onTold }: Props) {
  const [open, setOpen] = useState(false);
  const named = tables.filter(({ fields }) => fields.some(({ columns }) => columns.length > 0));
  if (named.length === 0) return null;
  const saved = named.flatMap(({ fields }) => fields.filter((field) => field.saved).map(({ id }) => [id, [asHeaded]]));
  const words = (table: TableColumns) =>
    table.fields
      .filter(({ columns }) => columns.length > 0)
      .map(({ label, columns }) => texts.from(label, columns))
      .join(' · ');
  return (
    <Group gap={8} wrap="nowrap" miw={0}>
      <Text size="sm" c="dimmed" truncate title={named.map(words).join('\n')}>
        {saved.length > 0 ? texts.asBefore : texts.taken}:{' '}
        {named.map((table) => (named.length > 1 ? `${texts.table(table)}: ${words(table)}` : words(table))).join(' | ')}
      </Text>
      {saved.length > 0 && (
        <Button size="compact-xs" variant="subtle" disabled={busy} onClick={() => onTold(Object.fromEntries(saved))}>
          {texts.asHeaded}
        </Button>
      )}
      <Button size="compact-xs" variant="subtle" disabled={busy} onClick={() => setOpen(true)}>
        {texts.change}
      </Button>
      <Modal opened={open} onClose={() => setOpen(false)} size={560} title={<Text fw={600}>{texts.title}</Text>}>
        <Stack gap="md">
          <Hint>{texts.hint}</Hint>
          {named.map((table) => (
            <FieldColumns key={`${table.sheet} ${table.row}`} table={table} titled={named.length > 1} busy={busy} onTold={onTold} />
          ))}
        </Stack>
      </Modal>
    </Group>
  );
}

function FieldColumns({ table, titled, busy, onTold }: { table: TableColumns; titled: boolean; busy: boolean; onTold: Props['onTold'] }) {
  const single = table.columns.map(({ column, heading }) => ({ value: column, label: texts.column(column, heading) }));
  return (
    <Stack gap={6}>
      {titled && <b>{texts.table(table)}</b>}
      {table.fields.map(({ id, label, columns }) => {
        const value = columns.length === 0 ? noColumn : columns.join('+');
        const several = columns.length > 1 ? [{ value, label: texts.several(columns) }] : [];
        return (
          <div key={id} className={classes.field}>
            <span>{label}</span>
            <SelectField
              name={id}
              bare
              label={texts.of(label)}
              disabled={busy}
              choices={[...several, ...single, { value: noColumn, label: texts.none }]}
              value={value}
              onChange={(next) => {
                if (next && next !== value) onTold({ [id]: [next] });
              }}
            />
          </div>
        );
      })}
    </Stack>
  );
}
