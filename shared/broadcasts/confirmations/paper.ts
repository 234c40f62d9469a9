import { z } from 'zod';
import { describePaper } from '../../kernel/paper.ts';
import { zId, zMonth } from '../../kernel/schemas.ts';

export const zCommuneIds = z.array(zId).min(1, 'Chưa chọn xã nào.').max(200);

/** The slips of a month: in one PDF, each commune from a page of its own; or a workbook each to be filled in, several packed into one .zip. No communes: all of the month. */
export const airingConfirmationPaper = describePaper({
  name: 'airing-confirmation',
  title: 'Phiếu xác nhận phát thanh',
  area: 'broadcasts',
  input: z.object({ month: zMonth, communeIds: zCommuneIds.optional() }),
  formats: ['pdf', 'xlsx'],
});
