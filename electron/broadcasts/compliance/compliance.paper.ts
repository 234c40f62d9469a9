import type { ComplianceInput } from '../../../shared/broadcasts/compliance/contract.ts';
import { rowUnit } from '../../../shared/broadcasts/compliance/history.ts';
import * as papers from '../../../shared/broadcasts/compliance/paper.ts';
import { type CompliancePeriod, periodTitle } from '../../../shared/broadcasts/compliance/period.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { formatMonth, type Span } from '../../../shared/kernel/periods.ts';
import { communeUnits } from '../../office/communes.service.ts';
import { paperOfficeOn } from '../../office/versions.service.ts';
import { paperOf } from '../../papers/paper.ts';
import type { Reader } from '../../store/store.ts';
import { overviewIn } from './overview.service.ts';
import { complianceIn } from './compliance.service.ts';

/** «MucPhat_2026-Q1.xlsx». INVALID: as the overview. */
export const compliancePaper = paperOf(papers.compliancePaper, {
  model: (reader, { input, today }) => complianceModel(reader, input, today),
  fileName: (_, { input, format }) => `MucPhat_${shortName(input.period)}.${format}`,
});

function complianceModel(reader: Reader, input: ComplianceInput, today: Day): papers.CompliancePaper {
  const overview = overviewIn(reader, input, today);
  return {
    office: paperOfficeOn(reader, today),
    madeOn: today,
    period: periodTitle(input.period),
    view: input.units,
    overview,
    weeks: weekLines(reader, overview.span, input, today),
  };
}

function weekLines(reader: Reader, span: Span, { units: view }: ComplianceInput, today: Day): papers.CommuneWeekLine[] {
  const units = communeUnits(reader);
  const { weeks, communes } = complianceIn(reader, span, today);
  return weeks.flatMap(({ from, to }, at) =>
    communes.flatMap(({ commune, cells }): papers.CommuneWeekLine[] => {
      const cell = cells[at];
      if (!cell) return [];
      const { count, planned, required, judged, met } = cell;
      return [{ commune: commune.name, row: rowUnit(units, commune, view, today).name, from, to, count, planned, required, judged, met }];
    }),
  );
}

function shortName(period: CompliancePeriod): string {
  switch (period.kind) {
    case 'month':
      return formatMonth(period);
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'year':
      return String(period.year);
    case 'range':
      return `${period.from}_${period.to}`;
  }
}
