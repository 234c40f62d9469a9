import { Text } from '@mantine/core';
import { IconCheck, IconClock, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { zCompliance, zWeekCell } from '../../../shared/broadcasts/contract.ts';
import { type Topic, topicLabels } from '../../../shared/broadcasts/topics.ts';
import { type Day, formatDayShort } from '../../../shared/kernel/dates.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import { api } from '../../client/api.ts';
import { useMonth } from '../../client/period.ts';
import { Matrix } from '../../components/matrix/Matrix.tsx';
import type { MatrixCell, MatrixColumn } from '../../components/matrix/types.ts';
import { TableError } from '../../components/TableStates.tsx';
import { useBroadcastsAddress } from '../BroadcastsFrame.tsx';
import { gridTexts as texts } from '../labels.ts';
import { CommunesSkeleton, NoCommunes } from '../NoCommunes.tsx';
import classes from './ComplianceGrid.module.css';

type Compliance = z.infer<typeof zCompliance>;
type Commune = Compliance['communes'][number];
type WeekCell = z.infer<typeof zWeekCell>;
/** The cell a figure of the report was followed down to. */
type Wanted = { commune?: string | undefined; week?: Day | undefined; topic?: Topic };

/** Communes × weeks of the month: airings on BHXH tự nguyện against R1, or those on another topic. A cell leads to its week in the week grid. */
export function ComplianceGrid({ commune, week, topic = 'bhxhtn' }: Wanted) {
  const { month } = useMonth();
  const { goTo } = useBroadcastsAddress();
  const signed = topic === 'bhxhtn';
  const grid = useQuery(api.broadcasts.grid.queryOptions({ input: signed ? month : { ...month, topic } }));
  if (grid.error) return <TableError error={grid.error} onRetry={() => void grid.refetch()} />;
  if (!grid.data) return <CommunesSkeleton />;
  const { weeks, communes } = grid.data;
  if (communes.length === 0) return <NoCommunes title={texts.emptyTitle} hint={texts.emptyHint} />;
  const open = (one: Commune, of: string) => {
    const from = weeks.find((known) => known.from === of)?.from;
    goTo({ tab: 'week', commune: one.id, week: from, topic: signed ? undefined : topic, from: undefined, to: undefined, open: undefined });
  };
  return (
    <div className={classes.scroll}>
      <Matrix
        className={classes.table}
        label={texts.labelOf(topicLabels[topic])}
        columns={columnsOf(grid.data, signed)}
        rows={communes}
        onOpen={open}
        start={{ row: commune, column: week }}
        focused={communes.some((one) => one.id === commune) && weeks.some((one) => one.from === week)}
      />
    </div>
  );
}

const columnsOf = ({ weeks, communes }: Compliance, signed: boolean): MatrixColumn<Commune>[] => [
  {
    key: 'name',
    head: texts.commune,
    heading: true,
    stuck: '0',
    className: classes.name,
    hintOf: (commune) => commune.name,
    show: ({ name, ethnicArea }) => (
      <>
        {name}
        {ethnicArea && (
          <Text span size="xs" c="dimmed" title={texts.ethnicTitle}>
            {' '}
            · {texts.ethnic}
          </Text>
        )}
      </>
    ),
    foot: signed ? texts.all : texts.allTopic,
  },
  ...weeks.map(
    (week, at): MatrixColumn<Commune> => ({
      key: week.from,
      head: (
        <>
          {formatDayShort(week.from)} – {formatDayShort(week.to)}
          {!week.over && <IconClock size={13} className={classes.running} aria-label={texts.running} />}
        </>
      ),
      cell: (commune) => cellOf(commune.cells[at] ?? null, signed),
      foot: sumOf(
        communes.map((commune) => commune.cells[at] ?? null),
        signed,
      ),
    }),
  ),
  {
    key: 'sum',
    head: signed ? texts.met : texts.total,
    className: classes.sum,
    show: (commune) => sumOf(commune.cells, signed),
    foot: sumOf(
      communes.flatMap((commune) => commune.cells),
      signed,
    ),
  },
];

/** null: no unit of the office that week. `signed`: R1 looks at the topic, the cell says how it stands. */
function cellOf(cell: WeekCell | null, signed: boolean): MatrixCell {
  const state = cell === null ? 'none' : !signed ? 'plain' : !cell.judged ? 'open' : cell.met ? 'met' : 'short';
  const Sign = state === 'met' ? IconCheck : state === 'short' ? IconX : IconClock;
  const words = spoken(cell, signed);
  return {
    state,
    label: words,
    hint: words,
    shown: cell && (
      <span className={classes.inside}>
        {signed && <Sign size={15} stroke={2.4} aria-hidden />}
        <span className={cell.count === 0 && !signed ? classes.nothing : undefined}>{cell.count}</span>
        {cell.planned > 0 && <span className={classes.planned}>+{cell.planned}</span>}
      </span>
    ),
  };
}

function spoken(cell: WeekCell | null, signed: boolean): string {
  if (cell === null) return texts.notUnit;
  const judged = !signed ? '' : !cell.judged ? texts.notJudged : cell.met ? texts.isMet : texts.isShort(cell.required);
  return [texts.counted(cell.count), cell.planned > 0 ? texts.plannedToo(cell.planned) : '', judged].filter(Boolean).join('; ');
}

/** «3/4»: commune-weeks that meet R1 out of those judged; on another topic the airings played. */
function sumOf(cells: readonly (WeekCell | null)[], signed: boolean): string {
  if (!signed) return formatNumber(cells.reduce((sum, cell) => sum + (cell?.count ?? 0), 0));
  const judged = cells.filter((cell) => cell?.judged);
  return judged.length === 0 ? '–' : `${judged.filter((cell) => cell?.met).length}/${judged.length}`;
}
