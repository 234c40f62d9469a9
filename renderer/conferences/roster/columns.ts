import { rosterTexts as texts } from './labels.ts';

/** Cells that hold text as it is typed; read only when the roster is saved. */
export const textColumns = ['name', 'birth', 'sex', 'citizenId', 'phone', 'unit'] as const;
export type TextColumn = (typeof textColumns)[number];
export const markColumns = ['present', 'handedOver'] as const;
export type MarkColumn = (typeof markColumns)[number];
export type RosterColumn = TextColumn | MarkColumn | 'results';

interface Look {
  key: RosterColumn;
  title: string;
  /** Pixels; the one without shares what is left. */
  width?: number;
  hint?: string;
}

/** In the order of the exchange workbook, so that a block copied from there lands in the right cells. */
const looks: readonly Look[] = [
  { key: 'name', title: texts.name, width: 190 },
  { key: 'birth', title: texts.birth, width: 106, hint: texts.birthHint },
  { key: 'sex', title: texts.sex, width: 54, hint: texts.sexHint },
  { key: 'citizenId', title: texts.citizenId, width: 136 },
  { key: 'phone', title: texts.phone, width: 110 },
  { key: 'unit', title: texts.unit },
  { key: 'present', title: texts.present, width: 70, hint: texts.markHint },
  { key: 'results', title: texts.results, width: 160, hint: texts.resultsHint },
  { key: 'handedOver', title: texts.handedOver, width: 122, hint: texts.handedOverHint },
];

/** The citizen number is kept from the screen unless it is asked for (Luật 91/2025/QH15). */
export const columnsShown = (withCitizenId: boolean): readonly Look[] =>
  withCitizenId ? looks : looks.filter((look) => look.key !== 'citizenId');

export const isTextColumn = (column: RosterColumn): column is TextColumn => column !== 'results' && !isMarkColumn(column);
export const isMarkColumn = (column: RosterColumn): column is MarkColumn => column === 'present' || column === 'handedOver';
export const cellName = (title: string, row: { position: number }): string => `${title}, số ${row.position}`;
