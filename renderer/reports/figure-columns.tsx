import { formatNumber } from '../../shared/kernel/numbers.ts';
import type { SpanName } from '../../shared/kernel/periods.ts';
import type { SummaryGroup } from '../../shared/reports/summary-groups.ts';
import type { MatrixColumn } from '../components/matrix/types.ts';
import classes from './FigureGrid.module.css';
import { figureId, type FigureSpan, growth, type IndicatorRow, isPart, planShare, showFigure, showGrowth } from './figures.ts';
import { reportTexts as texts, spanTitles } from './labels.ts';

/** An indicator as it stands under its heading, whose TT is not said again in the rows that share it. */
export type FigureLine = IndicatorRow & { id: string; groupTt: string };

/** KH166 Phụ lục II and the three columns of the office: what is asked for, what was done, and that against the plan and last year. */
export function figureColumns(lastYear: number, open: { code: string; span: SpanName } | undefined): MatrixColumn<FigureLine>[] {
  const figure = (span: FigureSpan): MatrixColumn<FigureLine> => ({
    key: span,
    head: spanTitles[span],
    className: span === 'month' ? `${classes.figure} ${classes.main}` : classes.figure,
    cell: (row) => {
      const value = row[span];
      const text = value === null ? texts.noYear(lastYear) : `${showFigure(value, row.unit)} ${row.unit}`;
      return {
        id: figureId(row.code, span),
        label: `${row.label}, ${spanTitles[span].toLowerCase()}: ${text}`,
        expanded: open?.code === row.code && open.span === span,
        state: value ? undefined : 'zero',
        shown: value === null ? '' : value === 0 ? '–' : showFigure(value, row.unit),
      };
    },
  });
  return [
    { key: 'tt', head: texts.tt, stuck: '0', className: classes.tt, show: (row) => (row.tt === row.groupTt ? '' : row.tt) },
    { key: 'label', head: texts.label, heading: true, stuck: 'var(--tt)', className: classes.label, show: (row) => <Label row={row} /> },
    { key: 'unit', head: texts.unit, className: classes.unit, show: (row) => row.unit },
    {
      key: 'plan',
      head: texts.plan,
      className: classes.number,
      show: (row) => (row.plan === null ? '' : showFigure(row.plan, row.unit)),
    },
    figure('before'),
    figure('month'),
    figure('ytd'),
    { key: 'share', head: texts.share, className: classes.share, show: (row) => <PlanBar share={planShare(row)} /> },
    figure('lastYear'),
    {
      key: 'growth',
      head: texts.growth,
      hint: texts.growthHint,
      className: classes.number,
      show: (row) => {
        const change = growth(row);
        return change === undefined ? '' : showGrowth(change);
      },
    },
  ];
}

function Label({ row }: { row: FigureLine }) {
  return (
    <span className={classes.words} data-inner={isPart(row) || undefined}>
      {row.label}
      {row.recomputed && <span title={texts.recomputed}>{'\u00a0*'}</span>}
      {row.opening !== 0 && <span className={classes.opening}> ({texts.opening(formatNumber(row.opening))})</span>}
    </span>
  );
}

/** The number first; the bar below shows at a glance how far the year's plan is. */
function PlanBar({ share }: { share: number | undefined }) {
  if (share === undefined) return null;
  return (
    <>
      {formatNumber(share, 1)}
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${Math.min(100, share)}%` }} />
      </span>
    </>
  );
}

export function GroupLine({ group }: { group: SummaryGroup }) {
  return (
    <tr className={classes.group} data-level={group.level}>
      <th scope="rowgroup" className={classes.tt}>
        {group.tt}
      </th>
      <th scope="rowgroup" colSpan={9}>
        <span>{group.label}</span>
      </th>
    </tr>
  );
}
