import type { ComplianceInput } from '../../../shared/broadcasts/compliance/contract.ts';
import { rowUnit } from '../../../shared/broadcasts/compliance/history.ts';
import type { CommuneWeekLine, CompliancePaper } from '../../../shared/broadcasts/compliance/paper.ts';
import { type CompliancePeriod, periodTitle } from '../../../shared/broadcasts/compliance/period.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { formatMonth, type Span } from '../../../shared/kernel/periods.ts';
import { runJob } from '../../documents/run-job.ts';
import { communeUnits } from '../../office/communes.service.ts';
import { paperOfficeOn } from '../../office/versions.service.ts';
import type { Reader, Store } from '../../store/store.ts';
import { overviewIn } from './overview.service.ts';
import { complianceIn } from './compliance.service.ts';

/** The .xlsx of what «Mức phát» shows, with every commune-week on a row of its own. INVALID: as the overview. */
export async function complianceWorkbook(store: Store, input: ComplianceInput): Promise<Uint8Array> {
  const paper = store.read((reader) => paperOf(reader, input, store.today()));
  return runJob('complianceWorkbook', paper);
}

/** The same as a PDF in landscape A4. */
export async function compliancePrint(store: Store, input: ComplianceInput): Promise<Uint8Array> {
  const paper = store.read((reader) => paperOf(reader, input, store.today()));
  const { compliancePrint: make } = await import('../../documents/compliance/print.ts');
  return runJob('renderPdf', make(paper));
}

function paperOf(reader: Reader, input: ComplianceInput, today: Day): CompliancePaper {
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

function weekLines(reader: Reader, span: Span, { units: view }: ComplianceInput, today: Day): CommuneWeekLine[] {
  const units = communeUnits(reader);
  const { weeks, communes } = complianceIn(reader, span, today);
  return weeks.flatMap(({ from, to }, at) =>
    communes.flatMap(({ commune, cells }): CommuneWeekLine[] => {
      const cell = cells[at];
      if (!cell) return [];
      const { count, planned, required, judged, met } = cell;
      return [{ commune: commune.name, row: rowUnit(units, commune, view, today).name, from, to, count, planned, required, judged, met }];
    }),
  );
}

/** «MucPhat_2026-Q1.xlsx». */
export const compliancePaperName = ({ period }: ComplianceInput, ending: 'xlsx' | 'pdf'): string =>
  `MucPhat_${shortName(period)}.${ending}`;

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
