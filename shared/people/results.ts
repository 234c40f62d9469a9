/** What somebody comes to: joined or renewed, which insurance. */
export const resultKinds = ['joinedSi', 'joinedHi', 'renewedSi', 'renewedHi'] as const;
export type ResultKind = (typeof resultKinds)[number];
export const resultLabels: Record<ResultKind, string> = {
  joinedSi: 'BHXH TN',
  joinedHi: 'BHYT HGĐ',
  renewedSi: 'Tái tục BHXH TN',
  renewedHi: 'Tái tục BHYT HGĐ',
};
export const isResult = (text: string): text is ResultKind => resultKinds.some((kind) => kind === text);
export const sexes = ['Nam', 'Nữ'] as const;
