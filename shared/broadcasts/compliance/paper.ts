import type { Day } from '../../kernel/dates.ts';
import type { PaperOffice } from '../../office/paper-office.ts';
import type { ComplianceOverview } from './contract.ts';
import type { UnitView } from './history.ts';

/** One commune-week, by the unit of that week. */
export interface CommuneWeekLine {
  commune: string;
  /** Whose row it stands in. */
  row: string;
  from: Day;
  to: Day;
  count: number;
  planned: number;
  required: number;
  judged: boolean;
  met: boolean;
}

/** All that the workbook and the print of «Mức phát» say; plain data, so that it can be handed to the documents' thread. */
export interface CompliancePaper {
  office: PaperOffice;
  /** The day on the paper. */
  madeOn: Day;
  /** «Quý I/2026». */
  period: string;
  view: UnitView;
  overview: ComplianceOverview;
  weeks: CommuneWeekLine[];
}
