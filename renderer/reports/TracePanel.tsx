import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { formatMonth, type SpanName } from '../../shared/kernel/periods.ts';
import type { TraceRecord } from '../../shared/reports/contract.ts';
import { api } from '../client/api.ts';
import { useCutoff } from '../client/period.ts';
import { addressOf } from '../client/record-kinds.ts';
import { setWayBack } from '../client/way-back.ts';
import { EntityTable } from '../components/EntityTable.tsx';
import { useWindowedRows, windowSize } from '../components/rows.ts';
import { PanelHead } from '../components/SidePanel.tsx';
import panelClasses from '../components/SidePanel.module.css';
import { EmptyHint } from '../components/TableStates.tsx';
import { fullLabel, type IndicatorRow, type MonthlyReport, showFigure, spanText } from './figures.ts';
import { reportTexts as texts, spanTitles } from './labels.ts';
import classes from './TracePanel.module.css';
import { traceColumns } from './trace-columns.tsx';

interface Props {
  report: MonthlyReport;
  row: IndicatorRow;
  span: SpanName;
  onClose: () => void;
}

/** The records behind one figure, beside the report: arrows and Enter go on to the record, Esc back to the figure. */
export function TracePanel({ report, row, span, onClose }: Props) {
  const box = useRef<HTMLElement>(null);
  const titleId = useId();
  const label = fullLabel(report.rows, row);
  const navigate = useNavigate();
  const cutoff = useCutoff();
  const traceOf = (page: { offset: number; limit: number }) =>
    api.reports.trace.queryOptions({ input: { code: row.code, month: report.month, span, ...page } });
  const rows = useWindowedRows<TraceRecord>(traceOf);
  const { data } = useQuery(traceOf({ offset: 0, limit: windowSize }));
  const total = data?.total;

  const arrived = useRef(false);
  useEffect(() => {
    const focused = document.activeElement;
    const elsewhere = arrived.current && focused !== document.body && !box.current?.contains(focused);
    arrived.current = true;
    if (!elsewhere) (box.current?.querySelector<HTMLElement>('[role=grid]') ?? box.current)?.focus();
  }, [total]);

  const sum = data && data.value !== null && (
    <span className={classes.sum}>
      {row.unit === '%' ? texts.ratio : texts.sum}{' '}
      <strong>
        {showFigure(data.value, row.unit)} {row.unit}
      </strong>
    </span>
  );
  const open = (record: TraceRecord) => {
    setWayBack({ label, search: { month: formatMonth(report.month), code: row.code, span } });
    void navigate(addressOf(record, cutoff));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside ref={box} tabIndex={-1} className={panelClasses.panel} data-trace aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <PanelHead
        id={titleId}
        title={label}
        about={
          <>
            {spanTitles[span]} · {spanText(report, span)}
          </>
        }
        onClose={onClose}
      />
      <div className={panelClasses.body}>
        <EntityTable
          label={texts.records}
          columns={traceColumns(row.unit)}
          rows={rows}
          onOpen={open}
          note={sum}
          empty={
            data?.value === null ? (
              <EmptyHint title={texts.noYear(report.month.year - 1)} />
            ) : (
              <EmptyHint title={texts.noRecords}>{texts.noRecordsHint}</EmptyHint>
            )
          }
        />
      </div>
    </aside>
  );
}
