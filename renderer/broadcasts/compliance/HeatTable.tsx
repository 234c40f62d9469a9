import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconX } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { ComplianceOverview } from '../../../shared/broadcasts/compliance/contract.ts';
import { quarterShort } from '../../../shared/broadcasts/compliance/period.ts';
import { formatDayShort } from '../../../shared/kernel/dates.ts';
import { formatMonth } from '../../../shared/kernel/periods.ts';
import { useAddress } from '../../client/address.ts';
import { Matrix } from '../../components/matrix/Matrix.tsx';
import type { MatrixCell, MatrixColumn } from '../../components/matrix/types.ts';
import type { BroadcastsSearch } from '../search.ts';
import classes from './compliance.module.css';
import { complianceTexts as texts, percent } from './labels.ts';
import { useOpenWeek } from './open-week.ts';

type Period = ComplianceOverview['columns'][number];
type Row = ComplianceOverview['rows'][number];
type HeatCell = Row['cells'][number];
type Step = ComplianceOverview['step'];

/** Communes × weeks, or × months where they are many: how many met R1, in figures and signs besides the colour. */
export function HeatTable({ data }: { data: ComplianceOverview }) {
  const open = useOpenCell(data);
  return (
    <>
      <Matrix className={classes.table} label={texts.tableLabel} columns={columnsOf(data)} rows={data.rows} onOpen={open} />
      <p className={classes.legend}>{data.step === 'week' ? texts.legendWeek(data.required, data.scope) : texts.legendMonth}</p>
    </>
  );
}

const columnsOf = ({ columns, step, sum, airings }: ComplianceOverview): MatrixColumn<Row>[] => [
  {
    key: 'name',
    head: texts.commune,
    heading: true,
    stuck: '0',
    className: classes.name,
    hintOf: (row) => [row.name, ...notesOf(row)].join(' · '),
    show: (row) => (
      <>
        {row.name}
        {notesOf(row).map((note) => (
          <Fragment key={note}>
            {' '}
            <Text span size="xs" c="dimmed">
              · {note}
            </Text>
          </Fragment>
        ))}
      </>
    ),
    foot: step === 'week' ? texts.all : texts.total,
  },
  ...columns.map(
    (period, at): MatrixColumn<Row> => ({
      key: period.from,
      // Weeks under the month they belong to, months and quarters under their year.
      group: step === 'week' ? `Tháng ${period.month.month}/${period.month.year}` : String(period.month.year),
      head: heading(period, step),
      hint: `${formatDayShort(period.from)} – ${formatDayShort(period.to)}`,
      className: classes.period,
      cell: (row) => cellOf(row.cells[at] ?? null, step),
      foot: metOf(period.sum),
    }),
  ),
  { ...figure('sum', (row) => metOf(row.sum)), head: texts.sum, foot: metOf(sum) },
  { ...figure('share', (row) => shareOf(row.sum)), head: texts.share, foot: shareOf(sum) },
  { ...figure('ethnic', (row) => ethnicOf(row.airings)), head: texts.ethnicShort, hint: texts.ethnicHint, foot: ethnicOf(airings) },
  { ...figure('own', (row) => ownOf(row.airings)), head: texts.ownShort, foot: ownOf(airings) },
];

const figure = (key: string, show: (row: Row) => string) => ({ key, show, className: classes.sum });
const metOf = ({ met, judged }: Row['sum']) => (judged === 0 ? '–' : `${met}/${judged}`);
const shareOf = ({ met, judged }: Row['sum']) => percent(met, judged);
const ethnicOf = ({ areaEthnic, areaTotal }: Row['airings']) => percent(areaEthnic, areaTotal);
const ownOf = ({ own, total }: Row['airings']) => percent(own, total);

const notesOf = (row: Row): string[] => [
  ...(row.ethnicArea ? [texts.ethnicArea] : []),
  ...(row.ended ? [texts.ended] : []),
  ...(row.members.length > 0 ? [texts.includes(row.members.join(', '))] : []),
];

/** All met, most, few or none; or not judged yet. null: no unit of the office then. */
function stateOf(cell: HeatCell): 'none' | 'open' | 'met' | 'most' | 'short' {
  if (cell === null) return 'none';
  if (cell.judged === 0) return 'open';
  if (cell.met === cell.judged) return 'met';
  return cell.met * 2 >= cell.judged ? 'most' : 'short';
}
const signs = { none: null, open: IconClock, met: IconCheck, most: IconAlertTriangle, short: IconX };

function cellOf(cell: HeatCell, step: Step): MatrixCell {
  const state = stateOf(cell);
  const Sign = signs[state];
  const words = spoken(cell, step);
  return {
    state,
    label: words,
    hint: words,
    shown: cell && (
      <span className={classes.inside}>
        {Sign && <Sign size={13} stroke={2.4} aria-hidden />}
        {/* one week judged: its airings say more than 1/1 */}
        {step === 'week' && cell.judged < 2 ? cell.count : cell.judged === 0 ? '' : `${cell.met}/${cell.judged}`}
        {step === 'week' && cell.planned > 0 && <small>+{cell.planned}</small>}
      </span>
    ),
  };
}

function spoken(cell: HeatCell, step: Step): string {
  if (cell === null) return texts.notUnit;
  const one = step === 'week' && cell.judged < 2;
  const verdict =
    cell.judged === 0
      ? texts.notJudged
      : one
        ? cell.met
          ? texts.isMet
          : texts.isShort(cell.required)
        : texts.weeksMet(cell.met, cell.judged);
  return [texts.counted(cell.count), ...(cell.planned > 0 ? [texts.planned(cell.planned)] : []), verdict].join('; ');
}

function heading({ from, to, month }: Period, step: Step) {
  if (step === 'month') return `T${month.month}`;
  if (step === 'quarter') return quarterShort(month).split('/')[0];
  return (
    <>
      {formatDayShort(from)}
      <br />– {formatDayShort(to)}
    </>
  );
}

/** A week leads to its grid, a month or quarter to its weeks. */
function useOpenCell({ columns, step }: ComplianceOverview) {
  const { goTo } = useAddress<BroadcastsSearch & { month?: string }>();
  const openWeek = useOpenWeek();
  return (row: Row, of: string) => {
    const period = columns.find((one) => one.from === of);
    if (!period) return;
    if (step === 'week') openWeek(period.from, row.id);
    else goTo({ period: step === 'month' ? 'month' : undefined, month: formatMonth(period.month) });
  };
}
