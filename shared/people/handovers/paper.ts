import { describePaper } from '../../kernel/paper.ts';
import { zById } from '../../kernel/record-procedures.ts';

/** A list of people handed over: as pages to be signed for, or as a slip to be filled in and sent back. */
export const handoverPaper = describePaper({
  name: 'handover',
  title: 'Danh sách chuyển TCDVT',
  area: 'people',
  input: zById,
  formats: ['pdf', 'xlsx'],
  persons: true,
});
