import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import type { zCompliance } from '../../../shared/broadcasts/contract.ts';
import { type Topic, topicLabels } from '../../../shared/broadcasts/topics.ts';
import { type Day, formatDayShort } from '../../../shared/kernel/dates.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import { useAddress } from '../../client/address.ts';
import { api } from '../../client/api.ts';
import { useMonth } from '../../client/period.ts';
import { EmptyHint, TableEmpty, TableError } from '../../components/TableStates.tsx';
import classes from './ComplianceGrid.module.css';
import { GridCell, metOf, type WeekCell } from './GridCell.tsx';
import { gridTexts as texts } from '../labels.ts';
import type { BroadcastsSearch } from '../search.ts';

type Compliance = z.infer<typeof zCompliance>;
/** The cell a figure of the report was followed down to. */
type Wanted = { commune?: string | undefined; week?: Day | undefined; topic?: Topic };
type Place = { row: number; column: number };

/** Communes × weeks of the month: airings on BHXH tự nguyện against R1, or those on another topic. A cell leads to its week in the week grid. */
export function ComplianceGrid({ commune, week, topic = 'bhxhtn' }: Wanted) {
  const { month } = useMonth();
  const grid = useQuery(api.broadcasts.grid.queryOptions({ input: topic === 'bhxhtn' ? month : { ...month, topic } }));
  if (grid.error) return <TableError error={grid.error} onRetry={() => void grid.refetch()} />;
  if (!grid.data) {
    return (
      <Stack p="md" gap="xs" aria-busy>
        {Array.from({ length: 10 }, (_, at) => (
          <Skeleton key={at} height={32} animate={false} />
        ))}
      </Stack>
    );
  }
  if (grid.data.communes.length === 0) {
    return (
      <TableEmpty>
        <EmptyHint
          title={texts.emptyTitle}
          action={
            <Button component={Link} to="/office?tab=communes">
              {texts.toCommunes}
            </Button>
          }
        >
          {texts.emptyHint}
        </EmptyHint>
      </TableEmpty>
    );
  }
  return <Grid data={grid.data} commune={commune} week={week} topic={topic} />;
}

function Grid({ data, topic, commune: wantedCommune, week: wantedWeek }: { data: Compliance; topic: Topic } & Wanted) {
  const signed = topic === 'bhxhtn';
  const { weeks, communes } = data;
  const { goTo } = useAddress<BroadcastsSearch>();
  const table = useRef<HTMLTableElement>(null);
  const wanted = {
    row: communes.findIndex((one) => one.id === wantedCommune),
    column: weeks.findIndex((one) => one.from === wantedWeek),
  };
  const [active, setActive] = useState<Place>({ row: Math.max(0, wanted.row), column: Math.max(0, wanted.column) });
  const asked = wanted.row >= 0 && wanted.column >= 0;
  useEffect(() => {
    if (asked) table.current?.querySelector<HTMLElement>('[data-place][tabindex="0"]')?.focus();
  }, [asked]);

  const move = (to: Place) => {
    const place = {
      row: Math.max(0, Math.min(communes.length - 1, to.row)),
      column: Math.max(0, Math.min(weeks.length - 1, to.column)),
    };
    setActive(place);
    table.current?.querySelector<HTMLElement>(`[data-place="${place.row}-${place.column}"]`)?.focus();
  };
  const open = ({ row, column }: Place) => {
    const [commune, week] = [communes[row], weeks[column]];
    if (commune && week) {
      goTo({
        tab: 'week',
        commune: commune.id,
        week: week.from,
        topic: signed ? undefined : topic,
        from: undefined,
        to: undefined,
        open: undefined,
      });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { row, column } = active;
    const steps: Record<string, () => void> = {
      ArrowDown: () => move({ row: row + 1, column }),
      ArrowUp: () => move({ row: row - 1, column }),
      ArrowRight: () => move({ row, column: column + 1 }),
      ArrowLeft: () => move({ row, column: column - 1 }),
      Home: () => move({ row, column: 0 }),
      End: () => move({ row, column: weeks.length - 1 }),
      Enter: () => open(active),
    };
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    step();
  };

  const all = communes.flatMap((commune) => commune.cells);
  return (
    <div className={classes.scroll}>
      <table ref={table} className={classes.table} role="grid" aria-label={texts.labelOf(topicLabels[topic])} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className={classes.name}>
              {texts.commune}
            </th>
            {weeks.map((week) => (
              <th key={week.from} scope="col">
                {formatDayShort(week.from)} – {formatDayShort(week.to)}
                {!week.over && <IconClock size={13} className={classes.running} aria-label={texts.running} />}
              </th>
            ))}
            <th scope="col" className={classes.sum}>
              {signed ? texts.met : texts.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {communes.map((commune, row) => (
            <tr key={commune.id}>
              <th scope="row" className={classes.name} title={commune.name}>
                {commune.name}
                {commune.ethnicArea && (
                  <Text span size="xs" c="dimmed" title={texts.ethnicTitle}>
                    {' '}
                    · {texts.ethnic}
                  </Text>
                )}
              </th>
              {weeks.map((week, column) => (
                <GridCell
                  key={week.from}
                  cell={commune.cells[column] ?? null}
                  signed={signed}
                  place={`${row}-${column}`}
                  focusable={active.row === row && active.column === column}
                  onFocus={() => setActive({ row, column })}
                  onOpen={() => open({ row, column })}
                />
              ))}
              <td className={classes.sum}>{sumOf(commune.cells, signed)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={classes.name}>
              {signed ? texts.all : texts.allTopic}
            </th>
            {weeks.map((week, column) => (
              <td key={week.from}>
                {sumOf(
                  communes.map((commune) => commune.cells[column] ?? null),
                  signed,
                )}
              </td>
            ))}
            <td className={classes.sum}>{sumOf(all, signed)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** «3/4»: commune-weeks that meet R1 out of those judged; on another topic the airings played. */
function sumOf(cells: readonly (WeekCell | null)[], signed: boolean): string {
  if (!signed) return formatNumber(cells.reduce((sum, cell) => sum + (cell?.count ?? 0), 0));
  const { met, judged } = metOf(cells);
  return judged === 0 ? '–' : `${met}/${judged}`;
}
