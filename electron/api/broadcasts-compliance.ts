import { complianceOverview } from '../broadcasts/compliance/overview.service.ts';
import { compliancePaperName, compliancePrint, complianceWorkbook } from '../broadcasts/compliance/papers.service.ts';
import { os } from './base.ts';

const { overview, workbook, print } = os.broadcasts.compliance;
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const fileOf = (bytes: Uint8Array, name: string, type: string) => new File([new Uint8Array(bytes)], name, { type });

export const complianceApi = {
  overview: overview.handler(({ context, input }) => complianceOverview(context.store, input)),
  workbook: workbook.handler(async ({ context, input }) =>
    fileOf(await complianceWorkbook(context.store, input), compliancePaperName(input, 'xlsx'), xlsx),
  ),
  print: print.handler(async ({ context, input }) =>
    fileOf(await compliancePrint(context.store, input), compliancePaperName(input, 'pdf'), 'application/pdf'),
  ),
};
