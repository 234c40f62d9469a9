import { Text } from '@mantine/core';
import { Fragment } from 'react';
import type { ComplianceOverview } from '../../../shared/broadcasts/compliance/contract.ts';
import { quarterShort } from '../../../shared/broadcasts/compliance/period.ts';
import { formatDayShort } from '../../../shared/kernel/dates.ts';
import { formatMonth } from '../../../shared/kernel/periods.ts';
import { useAddress } from '../../client/address.ts';
import type { BroadcastsSearch } from '../search.ts';
import classes from './compliance.module.css';
import { HeatCell } from './HeatCell.tsx';
import { complianceTexts as texts, percent } from './labels.ts';
import { useGridKeys } from './grid-keys.ts';
import { useOpenWeek } from './open-week.ts';

type Column = ComplianceOverview['columns'][number];
type Row = ComplianceOverview['rows'][number];
type Step = ComplianceOverview['step'];

/** Communes × weeks, or × months where they are many: how many met R1, in figures and signs besides the colour. */
export function HeatTable({ data }: { data: ComplianceOverview }) {
  const { columns, rows, step } = data;
  const open = useOpenCell(data);
  const keys = useGridKeys(rows.length, columns.length, open);
  return (
    <>
      <table className={classes.table} role="grid" aria-label={texts.tableLabel} data-step={step} onKeyDown={keys.onKeyDown}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={classes.name}>
              {texts.commune}
            </th>
            {groupsOf(columns, step).map((group) => (
              <th key={group.label} scope="colgroup" colSpan={group.size} className={classes.group}>
                {group.label}
              </th>
            ))}
            <th scope="col" rowSpan={2} className={classes.figureHead}>
              {texts.sum}
            </th>
            <th scope="col" rowSpan={2} className={classes.figureHead}>
              {texts.share}
            </th>
            <th scope="col" rowSpan={2} className={classes.figureHead} title={texts.ethnicHint}>
              {texts.ethnicShort}
            </th>
            <th scope="col" rowSpan={2} className={classes.figureHead}>
              {texts.ownShort}
            </th>
          </tr>
          <tr className={classes.second}>
            {columns.map((column) => (
              <th key={column.from} scope="col" title={`${formatDayShort(column.from)} – ${formatDayShort(column.to)}`}>
                {heading(column, step)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.id}>
              <Name row={row} />
              {columns.map((column, place) => (
                <HeatCell
                  key={column.from}
                  cell={row.cells[place] ?? null}
                  step={step}
                  place={`${at}-${place}`}
                  focusable={keys.isAt(at, place)}
                  onFocus={() => keys.take(at, place)}
                  onOpen={() => open(at, place)}
                />
              ))}
              <Figures sum={row.sum} airings={row.airings} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={classes.name}>
              {step === 'week' ? texts.all : texts.total}
            </th>
            {columns.map((column) => (
              <td key={column.from}>{column.sum.judged === 0 ? '–' : `${column.sum.met}/${column.sum.judged}`}</td>
            ))}
            <Figures sum={data.sum} airings={data.airings} />
          </tr>
        </tfoot>
      </table>
      <p className={classes.legend}>{step === 'week' ? texts.legendWeek(data.required, data.scope) : texts.legendMonth}</p>
    </>
  );
}

function Name({ row }: { row: Row }) {
  const notes = [
    ...(row.ethnicArea ? [texts.ethnicArea] : []),
    ...(row.ended ? [texts.ended] : []),
    ...(row.members.length > 0 ? [texts.includes(row.members.join(', '))] : []),
  ];
  return (
    <th scope="row" className={classes.name} title={[row.name, ...notes].join(' · ')}>
      {row.name}
      {notes.map((note) => (
        <Fragment key={note}>
          {' '}
          <Text span size="xs" c="dimmed">
            · {note}
          </Text>
        </Fragment>
      ))}
    </th>
  );
}

function Figures({ sum, airings }: Pick<Row, 'sum' | 'airings'>) {
  return (
    <>
      <td className={classes.figureCell}>{sum.judged === 0 ? '–' : `${sum.met}/${sum.judged}`}</td>
      <td className={classes.figureCell}>{percent(sum.met, sum.judged)}</td>
      <td className={classes.figureCell}>{percent(airings.areaEthnic, airings.areaTotal)}</td>
      <td className={classes.figureCell}>{percent(airings.own, airings.total)}</td>
    </>
  );
}

function heading({ from, to, month }: Column, step: Step) {
  if (step === 'month') return `T${month.month}`;
  if (step === 'quarter') return quarterShort(month).split('/')[0];
  return (
    <>
      {formatDayShort(from)}
      <br />– {formatDayShort(to)}
    </>
  );
}

/** Weeks under the month they belong to, months and quarters under their year. */
function groupsOf(columns: readonly Column[], step: Step): { label: string; size: number }[] {
  const groups: { label: string; size: number }[] = [];
  for (const { month } of columns) {
    const label = step === 'week' ? `Tháng ${month.month}/${month.year}` : String(month.year);
    const last = groups.at(-1);
    if (last?.label === label) last.size += 1;
    else groups.push({ label, size: 1 });
  }
  return groups;
}

/** A week leads to its grid, a month or quarter to its weeks. */
function useOpenCell({ columns, rows, step }: ComplianceOverview) {
  const { goTo } = useAddress<BroadcastsSearch & { month?: string }>();
  const openWeek = useOpenWeek();
  return (at: number, place: number) => {
    const [row, column] = [rows[at], columns[place]];
    if (!row || !column) return;
    if (step === 'week') openWeek(column.from, row.id);
    else goTo({ period: step === 'month' ? 'month' : undefined, month: formatMonth(column.month) });
  };
}
