import { type Day, formatDay, yearOf } from '../../shared/kernel/dates.ts';
import type { Span } from '../../shared/kernel/periods.ts';
import type { PaperOffice } from '../../shared/office/paper-office.ts';
import { capitals, dayInWords, motto, nation, titleLines } from './official-words.ts';
import { type Cell, type Sheet, text } from './sheet.ts';
import { linesHeight, textWidth } from './text-metrics.ts';

/** Type size of the rules, which are rows of long dashes as wide as their size. */
const dash = 8;
const rule = (points: number): Cell => text('—'.repeat(Math.max(3, Math.round(points / dash))), 'rule');
/** «Số:      /BC-BHXH», room for the number that is given on signing. */
const numbered = (office: PaperOffice) => `Số:          /BC${office.symbol ? `-${office.symbol}` : ''}`;

export interface Head {
  office: PaperOffice;
  madeOn: Day;
  title: string;
  period: Span;
  /** «I», «II» …: the sheet goes with the report as this annex. Absent = the report itself. */
  annex?: string;
}

/**
 * The two blocks at the top of an official paper (domain §7; Nghị định 30/2020/NĐ-CP, Phụ lục I): the office with the paper's number at the
 * left, the nation with place and day at the right; no day leaves dots to fill in by hand.
 */
export function addLetterhead(sheet: Sheet, office: PaperOffice, number: string, madeOn: Day | null): void {
  const split = sheet.columnAt(0.42);
  const [from, to] = [sheet.firstShown, sheet.width];
  const pair = (left: Cell, right: Cell, height?: number) =>
    sheet.addBlocks(
      [
        { from, to: split, cell: left },
        { from: split + 1, to, cell: right },
      ],
      height,
    );
  const name = capitals(office.name);
  pair(text(capitals(office.superior), 'superior'), text(nation, 'nation'));
  pair(text(name, 'officeName'), text(motto, 'motto'));
  // under the office a third to a half of its line, under the motto as long as it is
  pair(rule(Math.min(textWidth(name, 12, true), sheet.pointsOf(from, split)) * 0.4), rule(textWidth(motto, 13, true)), 9);
  pair(
    text(number, 'number'),
    text(`${office.place ? `${office.place}, ` : ''}${madeOn ? dayInWords(madeOn) : 'ngày …… tháng …… năm ………'}`, 'placeDay'),
    18,
  );
  sheet.gap(6);
}

/** The head of an official paper over the table. */
export function addHead(sheet: Sheet, { office, madeOn, title, period, annex }: Head): void {
  addLetterhead(sheet, office, annex ? '' : numbered(office), madeOn);
  if (annex) sheet.across(text(`Phụ lục ${annex}`, 'annex'));
  sheet.across(text(capitals(title), 'title'));
  if (annex)
    sheet.across(
      text(
        `(Kèm theo Báo cáo ${numbered(office).replace('Số:', 'số')} ngày       tháng       năm ${yearOf(madeOn)}${office.name ? ` của ${office.name}` : ''})`,
        'belongsTo',
      ),
    );
  sheet.across(text(`Kỳ báo cáo: từ ${formatDay(period.from)} đến ${formatDay(period.to)}`, 'period'));
  sheet.gap(8);
}

/** Blank lines between a signer's title and name: room for a signature, written or digital. */
const signingLines = 5;
/**
 * Who signs and, under the report itself, whom it goes to. All signers stand in one row, title, room and name in one cell: a row is never
 * torn apart by a page's end.
 */
export function addSignatures(sheet: Sheet, office: PaperOffice, receivers: readonly string[] = []): void {
  sheet.closing ??= sheet.next;
  sheet.gap(12);
  const [from, to] = [sheet.firstShown, sheet.width];
  const [first, second] = [sheet.columnAt(0.33), sheet.columnAt(0.64)];
  const director = titleLines(office.directorTitle || 'Giám đốc').join('\n');
  const titleHeight = director.split('\n').length;
  const signer = (title: string, name: string): Cell => {
    const room = signingLines + titleHeight - title.split('\n').length;
    return text(`${title}${'\n'.repeat(room)}${name}`.trimEnd(), 'signer');
  };
  sheet.addBlocks(
    [
      { from, to: first, cell: signer('NGƯỜI LẬP BIỂU', office.preparer) },
      ...(office.checker ? [{ from: first + 1, to: second, cell: signer('NGƯỜI KIỂM TRA', office.checker) }] : []),
      { from: second + 1, to, cell: signer(director, office.director) },
    ],
    linesHeight(signingLines + titleHeight, 12),
  );
  if (receivers.length === 0) return;
  sheet.addBlocks([{ from, to: first, cell: text('Nơi nhận:', 'receiversTitle') }]);
  for (const receiver of receivers) sheet.addBlocks([{ from, to: first, cell: text(receiver, 'receiver') }]);
}
