import type { CompliancePaper } from '../../../shared/broadcasts/compliance/paper.ts';
import type { Maker } from '../maker.ts';
import { compliancePrint } from './print.ts';
import { complianceWorkbook } from './workbook.ts';

export const compliance: Maker<CompliancePaper> = { pdf: compliancePrint, xlsx: complianceWorkbook };
