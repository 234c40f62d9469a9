import { describePaper } from '../../kernel/paper.ts';
import { zById } from '../../kernel/record-procedures.ts';

/** The workbook that is sent to be filled in by those who do the rounds; it names nobody. */
export const visitSlipPaper = describePaper({
  name: 'visit-slip',
  title: 'Phiếu ghi kết quả tiếp cận',
  area: 'people',
  input: zById,
  formats: ['xlsx'],
});
