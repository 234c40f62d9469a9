import { useEffect, useRef } from 'react';
import type { SpanName } from '../../shared/kernel/periods.ts';
import { Matrix } from '../components/matrix/Matrix.tsx';
import classes from './FigureGrid.module.css';
import { figureColumns, GroupLine } from './figure-columns.tsx';
import { figureId, type FigureSpan, figureSpans, groupRows, type IndicatorRow, type MonthlyReport } from './figures.ts';
import { reportTexts as texts } from './labels.ts';

interface Props {
  report: MonthlyReport;
  rows: readonly IndicatorRow[];
  /** The figure whose records stand open beside the table. */
  open: { code: string; span: SpanName } | undefined;
  onOpen: (code: string, span: FigureSpan) => void;
  onEscape: () => void;
  stale: boolean;
}

/** The report under its headings: every figure opens to the records that make it. */
export function FigureGrid({ report, rows, open, onOpen, onEscape, stale }: Props) {
  const groups = groupRows(rows);
  const lines = groups.flatMap(({ group, rows: own }) => own.map((row) => ({ ...row, id: row.code, groupTt: group.tt })));
  const arrived = useRef(false);
  const openId = open && figureId(open.code, open.span);
  // The panel takes room from the table: the figure it belongs to stays in sight.
  useEffect(() => {
    if (openId) document.getElementById(openId)?.scrollIntoView({ block: arrived.current ? 'nearest' : 'center', inline: 'nearest' });
    arrived.current = true;
  }, [openId]);
  /** The heading of a group above its first row, with those before it that have no row of their own. */
  const headings = (code: string) => {
    const at = groups.findIndex((group) => group.rows[0]?.code === code);
    const before = groups.slice(0, Math.max(0, at)).findLastIndex((group) => group.rows.length > 0);
    return groups.slice(before + 1, at + 1).map(({ group }) => <GroupLine key={group.tt} group={group} />);
  };
  return (
    <div
      className={classes.scroll}
      data-stale={stale || undefined}
      aria-busy={stale}
      onKeyDown={(event) => event.key === 'Escape' && onEscape()}
    >
      <Matrix
        className={classes.table}
        label={texts.tableLabel}
        columns={figureColumns(report.month.year - 1, open)}
        rows={lines}
        before={(row) => headings(row.code)}
        start={{ row: open?.code, column: open?.span ?? 'month' }}
        onOpen={(row, column) => {
          const span = figureSpans.find((one) => one === column);
          if (span) onOpen(row.code, span);
        }}
      />
    </div>
  );
}
