import { type ResultKind, resultLabels } from '../results.ts';
import { sealKeys } from '../../sheets/seal.ts';
import { type Said, saidLabels } from '../persons/states.ts';

export type Outcome = ResultKind | Said;
/** What a collection agent may write behind a name: what they joined, or why not. */
export const outcomeLabels: Record<Outcome, string> = { ...resultLabels, ...saidLabels };

/** Headings of the slip that goes out with a list of people and comes back filled in: the last two columns are the agent's. */
export const handoverSlipHeadings = {
  position: 'TT',
  name: 'Họ và tên',
  birth: 'Năm sinh',
  phone: 'Điện thoại',
  unit: 'Đơn vị, địa chỉ',
  commune: 'Xã/phường',
  outcome: 'Kết quả',
  joinedOn: 'Ngày tham gia',
} as const;

/** What the seal of the slip says. */
export const handoverSeal = { schema: 'phieu-chuyen-tcdvt', version: 1 } as const;
export const handoverSealKeys = { ...sealKeys, handover: 'handover' } as const;

export const handoverFileName = (day: string, ending: string): string => `Chuyen-TCDVT_${day}.${ending}`;
