import type { Day } from '../../kernel/dates.ts';
import type { PaperOffice } from '../../office/paper-office.ts';
import { describePaper } from '../../kernel/paper.ts';
import { type ComplianceOverview, zComplianceInput } from './contract.ts';
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

/** «Mức phát» of a period: the table, the trend, who is short; the workbook has every commune-week on a row of its own besides. */
export const compliancePaper = describePaper({
  name: 'compliance',
  title: 'Mức phát thanh về BHXH tự nguyện',
  area: 'broadcasts',
  input: zComplianceInput,
  formats: ['pdf', 'xlsx'],
});

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
