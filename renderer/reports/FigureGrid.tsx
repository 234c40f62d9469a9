import { Fragment, useEffect, useRef } from 'react';
import type { SpanName } from '../../shared/kernel/periods.ts';
import classes from './FigureGrid.module.css';
import { useFigureKeys } from './figure-keys.ts';
import { FigureRow } from './FigureRow.tsx';
import { figureId, groupRows, type IndicatorRow, type MonthlyReport } from './figures.ts';
import { reportTexts as texts, spanTitles } from './labels.ts';

interface Props {
  report: MonthlyReport;
  rows: readonly IndicatorRow[];
  /** The figure whose records stand open beside the table. */
  open: { code: string; span: SpanName } | undefined;
  onOpen: (code: string, span: SpanName) => void;
  onEscape: () => void;
  stale: boolean;
}

/** The report as a table of buttons: every figure opens to the records that make it. */
export function FigureGrid({ report, rows, open, onOpen, onEscape, stale }: Props) {
  const groups = groupRows(rows);
  const codes = groups.flatMap((group) => group.rows.map((row) => row.code));
  const keys = useFigureKeys(codes, open);
  const arrived = useRef(false);
  const openId = open && figureId(open.code, open.span);
  // The panel takes room from the table: the figure it belongs to stays in sight.
  useEffect(() => {
    if (openId) document.getElementById(openId)?.scrollIntoView({ block: arrived.current ? 'nearest' : 'center', inline: 'nearest' });
    arrived.current = true;
  }, [openId]);
  return (
    <div
      className={classes.scroll}
      data-stale={stale || undefined}
      aria-busy={stale}
      onKeyDown={(event) => (event.key === 'Escape' ? onEscape() : keys.onKeyDown(event))}
    >
      <table className={classes.table} role="grid" aria-label={texts.tableLabel}>
        <thead>
          <tr>
            <th scope="col" className={classes.tt}>
              {texts.tt}
            </th>
            <th scope="col" className={classes.label}>
              {texts.label}
            </th>
            <th scope="col" className={classes.unit}>
              {texts.unit}
            </th>
            <th scope="col">{texts.plan}</th>
            <th scope="col">{spanTitles.before}</th>
            <th scope="col" data-main>
              {spanTitles.month}
            </th>
            <th scope="col">{spanTitles.ytd}</th>
            <th scope="col">{texts.share}</th>
            <th scope="col">{spanTitles.lastYear}</th>
            <th scope="col" title={texts.growthHint}>
              {texts.growth}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, rows: own }) => (
            <Fragment key={group.tt}>
              <tr className={classes.group} data-level={group.level}>
                <th scope="rowgroup" className={classes.tt}>
                  {group.tt}
                </th>
                <th scope="rowgroup" className={classes.groupLabel} colSpan={9}>
                  <span>{group.label}</span>
                </th>
              </tr>
              {own.map((row) => (
                <FigureRow
                  key={row.code}
                  row={row}
                  groupTt={group.tt}
                  active={keys.at.code === row.code ? keys.at.span : undefined}
                  open={open?.code === row.code ? open.span : undefined}
                  lastYear={report.month.year - 1}
                  onFocus={keys.onFocus}
                  onOpen={onOpen}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
