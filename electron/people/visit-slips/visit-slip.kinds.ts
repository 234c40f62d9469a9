import type { RecordKind } from '../../store/kinds.ts';

/** The visits that came from it stay when it goes. */
export const visitSlipKind: RecordKind<'visitSlip'> = {
  table: 'visitSlip',
  area: 'people',
  word: 'phiếu tiếp cận',
  uses: 'phiếu gửi',
  label: 'r.recipient',
  day: 'fromDay',
};
