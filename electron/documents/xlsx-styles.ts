/** How a cell looks, as the writer's library wants it told. */
interface Look {
  font?: { name: string; family: number; size: number; bold?: boolean; italic?: boolean; color?: { argb: string } };
  alignment?: { horizontal?: Across; vertical: 'top' | 'middle'; wrapText?: boolean };
  border?: Partial<Record<'top' | 'left' | 'bottom' | 'right', { style: 'thin'; color?: { argb: string } }>>;
  fill?: { type: 'pattern'; pattern: 'solid'; fgColor: { argb: string } };
  numFmt?: string;
}
type Across = 'left' | 'center' | 'right';

const face = 'Times New Roman';
const line = { style: 'thin' } as const;
const box: Look['border'] = { top: line, left: line, bottom: line, right: line };
const shade = (argb: string): Look['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const wrap = (horizontal: Across, vertical: 'top' | 'middle' = 'middle'): Look['alignment'] => ({
  horizontal,
  vertical,
  wrapText: true,
});
const onOneLine = (horizontal: Across): Look['alignment'] => ({ horizontal, vertical: 'middle' });

// Vietnamese separators wherever the file is opened; the blank of a bracket's width keeps figures off the line at their right
const whole = '[$-42A]#,##0_)';
const share = '[$-42A]#,##0.0_)';
const date = 'dd/mm/yyyy';
const font = (size: number, more: Partial<Look['font']> = {}) => ({ name: face, family: 1, size, ...more });
const body = font(12);
const strong = font(12, { bold: true });
const group = shade('FFE8EEF7');
const entry = shade('FFFFF8DC');
const faint = { ...line, color: { argb: 'FFBFBFBF' } };
const listHeading: Look = {
  font: strong,
  alignment: wrap('center'),
  fill: shade('FFE7EEF7'),
  border: { bottom: faint, right: faint },
};
const listed = (numFmt: string, wrapText = false): Look => ({ font: body, numFmt, alignment: { vertical: 'top', wrapText } });

/**
 * One object per look, made once: the writer library knows a style by its object, and one look per cell property is three times slower.
 * Never change one; never set `cell.font` and the like on a cell that has one.
 */
export const styles = {
  // the head of an official paper (Nghị định 30/2020/NĐ-CP, Phụ lục I)
  superior: { font: font(12), alignment: wrap('center') },
  officeName: { font: font(12, { bold: true }), alignment: wrap('center') },
  nation: { font: font(12, { bold: true }), alignment: onOneLine('center') },
  motto: { font: font(13, { bold: true }), alignment: onOneLine('center') },
  rule: { font: font(8), alignment: { horizontal: 'center', vertical: 'top' } },
  number: { font: font(12), alignment: onOneLine('center') },
  placeDay: { font: font(12, { italic: true }), alignment: onOneLine('center') },
  annex: { font: font(14, { bold: true }), alignment: onOneLine('center') },
  title: { font: font(14, { bold: true }), alignment: wrap('center') },
  belongsTo: { font: font(12, { italic: true }), alignment: wrap('center') },
  period: { font: font(13, { italic: true }), alignment: onOneLine('center') },
  signer: { font: font(12, { bold: true }), alignment: wrap('center', 'top') },
  receiversTitle: { font: font(12, { bold: true, italic: true }), alignment: onOneLine('left') },
  receiver: { font: font(11), alignment: onOneLine('left') },
  note: { font: font(11, { italic: true }), alignment: wrap('left', 'top') },
  // tables
  heading: { font: strong, alignment: wrap('center'), border: box, fill: shade('FFD9E2F0') },
  text: { font: body, alignment: wrap('left'), border: box },
  /** Text that begins like a formula: the cell's own format keeps it text even when someone edits it. */
  guarded: { font: body, alignment: wrap('left'), border: box, numFmt: '@' },
  centred: { font: body, alignment: wrap('center'), border: box },
  whole: { font: body, alignment: onOneLine('right'), border: box, numFmt: whole },
  share: { font: body, alignment: onOneLine('right'), border: box, numFmt: share },
  day: { font: body, alignment: onOneLine('center'), border: box, numFmt: date },
  groupText: { font: strong, alignment: wrap('left'), border: box, fill: group },
  groupCentred: { font: strong, alignment: onOneLine('center'), border: box, fill: group },
  groupWhole: { font: strong, alignment: onOneLine('right'), border: box, fill: group, numFmt: whole },
  totalText: { font: strong, alignment: wrap('center'), border: box },
  totalWhole: { font: strong, alignment: onOneLine('right'), border: box, numFmt: whole },
  met: { font: body, alignment: onOneLine('center'), border: box, fill: shade('FFE6F4EA') },
  notMet: { font: strong, alignment: onOneLine('center'), border: box, fill: shade('FFFDE7E3') },
  // cells to be filled in
  entryText: { font: body, alignment: wrap('left'), border: box, fill: entry, numFmt: '@' },
  entryCentred: { font: body, alignment: wrap('center'), border: box, fill: entry, numFmt: '@' },
  entryWhole: { font: body, alignment: onOneLine('right'), border: box, fill: entry, numFmt: whole },
  entryDay: { font: body, alignment: onOneLine('center'), border: box, fill: entry, numFmt: date },
  plain: { font: body, alignment: wrap('left') },
  plainRight: { font: body, alignment: onOneLine('right') },
  // counts of a week: below the mark they carry a sign besides the shade, weeks not judged yet stand in brackets
  metCount: { font: body, alignment: onOneLine('center'), border: box, fill: shade('FFE6F4EA'), numFmt: '[$-42A]#,##0' },
  shortCount: { font: strong, alignment: onOneLine('center'), border: box, fill: shade('FFFDE7E3'), numFmt: '[$-42A]#,##0" ▼"' },
  waitingCount: { font: body, alignment: onOneLine('center'), border: box, numFmt: '"("0")"' },
  totalShare: { font: strong, alignment: onOneLine('right'), border: box, numFmt: share },
  // lists to work on
  listHeading,
  listHeadingNeeded: { ...listHeading, font: font(12, { bold: true, color: { argb: 'FFC00000' } }) },
  /** What is typed into it keeps its leading zeros. */
  listText: listed('@'),
  listNumber: listed('#,##0'),
  listDate: listed(date),
  listGeneral: listed('General'),
  listTextWrapped: listed('@', true),
  listNumberWrapped: listed('#,##0', true),
  listDateWrapped: listed(date, true),
  listGeneralWrapped: listed('General', true),
  listStrong: { ...listed('General', true), font: strong },
  /** For programs: no look at all. */
  data: {},
} satisfies Record<string, Look>;

export type StyleName = keyof typeof styles;
/** Type size and weight of a look, for estimating how a text wraps. */
export function typeOf(name: StyleName): { size: number; bold: boolean; wraps: boolean } {
  const style: Look = styles[name];
  return { size: style.font?.size ?? 11, bold: style.font?.bold ?? false, wraps: style.alignment?.wrapText ?? false };
}
