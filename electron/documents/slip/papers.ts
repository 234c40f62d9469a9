import { type SlipModel, slipFileName } from '../../../shared/broadcasts/confirmations/slip.ts';
import type { Maker } from '../maker.ts';
import { slipWorkbook } from './slip-book.ts';
import { slipsPdf } from './slip-pdf.ts';

export const airingConfirmation: Maker<SlipModel[]> = {
  pdf: slipsPdf,
  // each goes to another place
  xlsx: (slips) => slips.map((slip) => ({ name: slipFileName(slip.month, 'xlsx', slip.commune), ...slipWorkbook(slip) })),
};
