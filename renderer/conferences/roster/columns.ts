import type { GridColumn } from '../../components/grid/types.ts';
import { attendeeRoles } from '../../../shared/conferences/labels.ts';
import { rosterTexts as texts } from './labels.ts';

/** Cells that hold text as it is typed; read only when the roster is saved. */
export const textColumns = ['name', 'birth', 'sex', 'citizenId', 'phone', 'unit', 'role', 'amount', 'note'] as const;
export type TextColumn = (typeof textColumns)[number];
export const markColumns = ['present', 'handedOver', 'walkIn'] as const;
export type MarkColumn = (typeof markColumns)[number];
export type RosterColumn = TextColumn | MarkColumn | 'results';

type Look = GridColumn & { key: RosterColumn };

/** In the order of the exchange workbook, so that a block copied from there lands in the right cells. */
const looks: readonly Look[] = [
  { key: 'name', title: texts.name, width: 190, align: 'left' },
  { key: 'birth', title: texts.birth, width: 106, hint: texts.birthHint, align: 'left' },
  { key: 'sex', title: texts.sex, width: 54, hint: texts.sexHint, align: 'left' },
  { key: 'citizenId', title: texts.citizenId, width: 136, align: 'left' },
  { key: 'phone', title: texts.phone, width: 110, align: 'left' },
  { key: 'unit', title: texts.unit, least: 144, align: 'left' },
  { key: 'present', title: texts.present, width: 70, hint: texts.markHint, align: 'left' },
  { key: 'results', title: texts.results, width: 160, hint: texts.resultsHint, align: 'left' },
  { key: 'handedOver', title: texts.handedOver, width: 122, hint: texts.handedOverHint, align: 'left' },
  { key: 'role', title: texts.role, width: 106, hint: texts.roleHint, align: 'left', suggestions: attendeeRoles },
  { key: 'walkIn', title: texts.walkIn, width: 82, hint: texts.walkInHint, align: 'left' },
  { key: 'amount', title: texts.amount, width: 104, hint: texts.amountHint, align: 'right' },
  { key: 'note', title: texts.note, width: 150, align: 'left' },
];

/** Columns that are shown or not as each office likes; the others always are. */
export const choosableColumns = ['results', 'handedOver', 'role', 'walkIn', 'amount', 'note'] as const satisfies readonly RosterColumn[];
export type ChoosableColumn = (typeof choosableColumns)[number];
export const usualColumns: readonly ChoosableColumn[] = ['results', 'handedOver', 'role'];
export const columnTitle = (key: ChoosableColumn): string => looks.find((look) => look.key === key)?.title ?? '';

/** The citizen number is kept from the screen unless it is asked for (Luật 91/2025/QH15). */
export const columnsShown = (withCitizenId: boolean, chosen: readonly ChoosableColumn[]): readonly Look[] =>
  looks.filter(({ key }) => (key === 'citizenId' ? withCitizenId : !isChoosable(key) || chosen.includes(key)));
const isChoosable = (key: RosterColumn): key is ChoosableColumn => choosableColumns.some((one) => one === key);

export const isTextColumn = (column: RosterColumn): column is TextColumn => column !== 'results' && !isMarkColumn(column);
export const isMarkColumn = (column: RosterColumn): column is MarkColumn => markColumns.some((one) => one === column);
export const cellName = (title: string, row: { position: number }): string => `${title}, số ${row.position}`;
