import { valueKey } from '../kernel/text.ts';

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

const kindByKey = new Map(resultKinds.map((kind) => [valueKey(resultLabels[kind]), kind]));
/** «BHXH TN; Tái tục BHYT HGĐ», as the exchange workbook writes them. */
export function parseResults(text: string): ResultKind[] | undefined {
  const kinds: ResultKind[] = [];
  for (const piece of text.split(/[;,]/)) {
    if (piece.trim() === '') continue;
    const kind = kindByKey.get(valueKey(piece));
    if (kind === undefined) return undefined;
    kinds.push(kind);
  }
  return kinds;
}
