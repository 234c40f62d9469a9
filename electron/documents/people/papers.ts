import type { Maker } from '../maker.ts';
import type { SheetModel } from '../sheet-model.ts';
import { listSlipWorkbook } from '../slip/list-slip.ts';
import { tables } from '../table-sheet.ts';
import { type HandoverPaper, handoverPdf, handoverSlip } from './handover-paper.ts';
import { type VisitSlipPaper, visitSlipPaper } from './visit-slip-paper.ts';

export const handover: Maker<HandoverPaper> = { pdf: handoverPdf, xlsx: (model) => listSlipWorkbook(handoverSlip(model)) };
export const visitSlip: Maker<VisitSlipPaper> = { xlsx: (model) => listSlipWorkbook(visitSlipPaper(model)) };
export const due: Maker<SheetModel[]> = { xlsx: tables };
