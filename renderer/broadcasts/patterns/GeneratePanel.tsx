import { Button, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type Day, isDay } from '../../../shared/kernel/dates.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import { api, client } from '../../client/api.ts';
import { problemOf } from '../../client/errors.ts';
import { useMonth } from '../../client/period.ts';
import { useToday } from '../../client/today.ts';
import { Hint } from '../../components/Hint.tsx';
import { DateField } from '../../components/DateField.tsx';
import type { FieldProps } from '../../components/fields.ts';
import { Notice } from '../../components/Notice.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { SidePanel } from '../../components/SidePanel.tsx';
import classes from './GeneratePanel.module.css';
import { patternTexts as texts } from './labels.ts';
import type { Pattern } from './PatternForm.tsx';

type DayValue = FieldProps<Day>['value'];

/** «Sinh lịch tháng …»: what would be added and dropped where, then done in one go with a way back. */
export function GeneratePanel({ patterns, onClose }: { patterns: readonly Pattern[]; onClose: () => void }) {
  const { span } = useMonth();
  const today = useToday();
  const [from, setFrom] = useState<DayValue>(span.from <= today && today <= span.to ? today : span.from);
  const [to, setTo] = useState<DayValue>(span.to);
  const [only, setOnly] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const ready = isDay(from) && isDay(to);
  const input = { from: ready ? from : today, to: ready ? to : today, patternIds: only === null ? null : [only] };
  const preview = useQuery({
    ...api.broadcasts.patterns.preview.queryOptions({ input }),
    enabled: ready,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const { data, error } = preview;
  const changes = (data?.sum.create ?? 0) + (data?.sum.drop ?? 0);
  const choices = patterns.map((one) => ({ value: one.id, label: [one.label, one.times, one.programme].filter(Boolean).join(' · ') }));

  const act = async () => {
    if (busy || !ready || changes === 0) return;
    setBusy(true);
    try {
      const { created, dropped, undo } = await client.broadcasts.patterns.generate(input);
      tellDone(texts.done(created, dropped), undo);
      onClose();
    } catch (problem) {
      tellProblem(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <SidePanel
      title={texts.generateTitle}
      about={texts.generateAbout}
      onClose={onClose}
      foot={
        <Button type="submit" form="generate" loading={busy} disabled={changes === 0 || Boolean(error)} title="Enter">
          {data && changes > 0 ? texts.act(data.sum.create, data.sum.drop) : texts.generateTitle}
        </Button>
      }
    >
      <form
        ref={form}
        id="generate"
        className={classes.body}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act();
        }}
      >
        <Stack gap="sm">
          <SimpleGrid cols={2} spacing="sm">
            <DateField name="from" label={texts.from} required value={from} onChange={setFrom} />
            <DateField name="to" label={texts.to} required value={to} onChange={setTo} />
          </SimpleGrid>
          <SelectField
            name="only"
            label={texts.only}
            placeholder={texts.anyPattern}
            clearable
            choices={choices}
            value={only}
            onChange={(id) => setOnly(id)}
          />
          {error && <Notice tone="bad">{problemOf(error).message}</Notice>}
          {data?.warnings.map((warning) => (
            <Notice key={warning} tone="warn">
              {warning}
            </Notice>
          ))}
          {data && data.sum.keptByHand > 0 && <Notice tone="info">{texts.keptByHand(data.sum.keptByHand)}</Notice>}
          {data && data.sum.occupied > 0 && <Notice tone="info">{texts.occupied(data.sum.occupied)}</Notice>}
          {data && !error && <Amounts data={data} />}
        </Stack>
      </form>
    </SidePanel>
  );
}

type Preview = Awaited<ReturnType<typeof client.broadcasts.patterns.preview>>;

function Amounts({ data: { rows, sum } }: { data: Preview }) {
  if (rows.length === 0) return <Hint>{texts.noPattern}</Hint>;
  const cells = (row: Preview['sum']) =>
    (['create', 'drop', 'kept', 'excepted'] as const).map((column) => (
      <Table.Td key={column} ta="right">
        {row[column] > 0 ? formatNumber(row[column]) : ''}
      </Table.Td>
    ));
  return (
    <>
      {sum.create + sum.drop === 0 && <Hint>{texts.nothing}</Hint>}
      <Table verticalSpacing={4} horizontalSpacing={6} aria-label={texts.generateTitle}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.place}</Table.Th>
            <Table.Th ta="right">{texts.creating}</Table.Th>
            <Table.Th ta="right">{texts.dropping}</Table.Th>
            <Table.Th ta="right">{texts.keeping}</Table.Th>
            <Table.Th ta="right">{texts.excepted}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.patternId}>
              <Table.Td>
                {row.label}
                {row.times && rows.some((other) => other !== row && other.label === row.label) && (
                  <Text span size="xs" c="dimmed">
                    {' '}
                    {row.times}
                  </Text>
                )}
              </Table.Td>
              {cells(row)}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th>{texts.sum}</Table.Th>
            {cells(sum)}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </>
  );
}
