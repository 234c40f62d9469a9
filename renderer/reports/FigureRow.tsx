import { formatNumber } from '../../shared/kernel/numbers.ts';
import type { SpanName } from '../../shared/kernel/periods.ts';
import classes from './FigureGrid.module.css';
import { figureId, growth, type IndicatorRow, isPart, planShare, showFigure, showGrowth } from './figures.ts';
import { reportTexts as texts, spanTitles } from './labels.ts';

interface Props {
  row: IndicatorRow;
  /** TT of the heading above: not said again in the rows that share it. */
  groupTt: string;
  /** The figure of this row that Tab reaches. */
  active: SpanName | undefined;
  open: SpanName | undefined;
  lastYear: number;
  onFocus: (code: string, span: SpanName) => void;
  onOpen: (code: string, span: SpanName) => void;
}

export function FigureRow({ row, groupTt, active, open, lastYear, onFocus, onOpen }: Props) {
  const share = planShare(row);
  const change = growth(row);
  const figure = (span: 'before' | 'month' | 'ytd' | 'lastYear') => {
    const value = row[span];
    const text = value === null ? texts.noYear(lastYear) : `${showFigure(value, row.unit)} ${row.unit}`;
    return (
      <td role="gridcell" className={classes.figure} data-main={span === 'month' || undefined}>
        <button
          type="button"
          id={figureId(row.code, span)}
          data-zero={!value || undefined}
          data-open={open === span || undefined}
          aria-label={`${row.label}, ${spanTitles[span].toLowerCase()}: ${text}`}
          aria-expanded={open === span}
          tabIndex={active === span ? 0 : -1}
          onFocus={() => onFocus(row.code, span)}
          onClick={() => onOpen(row.code, span)}
        >
          {value === null ? '' : value === 0 ? '–' : showFigure(value, row.unit)}
        </button>
      </td>
    );
  };
  return (
    <tr className={classes.row}>
      <td className={classes.tt}>{row.tt === groupTt ? '' : row.tt}</td>
      <th scope="row" className={classes.label} data-inner={isPart(row) || undefined}>
        {row.label}
        {row.recomputed && <span title={texts.recomputed}>{'\u00a0*'}</span>}
        {row.opening !== 0 && <span className={classes.opening}> ({texts.opening(formatNumber(row.opening))})</span>}
      </th>
      <td className={classes.unit}>{row.unit}</td>
      <td className={classes.number}>{row.plan === null ? '' : showFigure(row.plan, row.unit)}</td>
      {figure('before')}
      {figure('month')}
      {figure('ytd')}
      <td className={classes.share}>{share !== undefined && <PlanBar share={share} />}</td>
      {figure('lastYear')}
      <td className={classes.number}>{change === undefined ? '' : showGrowth(change)}</td>
    </tr>
  );
}

/** The number first; the bar below shows at a glance how far the year's plan is. */
function PlanBar({ share }: { share: number }) {
  return (
    <>
      {formatNumber(share, 1)}
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${Math.min(100, share)}%` }} />
      </span>
    </>
  );
}
