import { sealKeys } from '../../sheets/seal.ts';

/** Headings of the slip that an association fills in with its rounds; it is read by them, wherever columns were moved. */
export const visitSlipHeadings = {
  position: 'TT',
  day: 'Ngày',
  commune: 'Xã/phường',
  hamlet: 'Khu, ấp',
  place: 'Địa điểm',
  members: 'Người đi',
  approached: 'Số người tiếp cận',
  joinedSi: 'BHXH TN mới',
  joinedHi: 'BHYT HGĐ mới',
  renewed: 'Tái tục',
  note: 'Ghi chú',
} as const;
export type VisitSlipColumn = keyof typeof visitSlipHeadings;

/** What the seal of the slip says. */
export const visitSlipSeal = { schema: 'phieu-tiep-can', version: 1 } as const;
export const visitSlipSealKeys = { ...sealKeys, slip: 'slip' } as const;

/** Empty rows to fill in; more may be added below them. */
export const visitSlipRows = 40;
