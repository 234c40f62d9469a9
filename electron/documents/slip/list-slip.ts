import type { Day } from '../../../shared/kernel/dates.ts';
import { isDay } from '../../../shared/kernel/dates.ts';
import { rowKeyHeading } from '../../../shared/sheets/seal.ts';
import type { PaperOffice } from '../../../shared/office/paper-office.ts';
import { addLetterhead } from '../official-paper.ts';
import { capitals } from '../official-words.ts';
import { type Cell, centred, dayCell, Sheet, text, whole } from '../sheet.ts';
import type { StyleName } from '../xlsx-styles.ts';
import type { Workbook } from '../xlsx-writer.ts';
import { sealedList, sealSheetOf } from './seal-sheet.ts';

export type SlipColumnKind = 'text' | 'centred' | 'day' | 'whole';
export interface ListSlipColumn {
  heading: string;
  width: number;
  kind: SlipColumnKind;
  /** To be filled in by who gets the slip. */
  entry: boolean;
  /** A list to choose from; other words may be typed, reading sorts them out. */
  values?: readonly string[];
  hint?: string;
}
/** A table that goes out to be filled in and is known again, row by row, when it comes back. */
export interface ListSlip {
  office: PaperOffice;
  title: string;
  /** Lines below the title: to whom, for what, what to do with it. */
  about: string[];
  sheet: string;
  columns: ListSlipColumn[];
  /** `key` stands in a hidden column beside the cells. */
  rows: { key: string; cells: (string | number | null)[] }[];
  seal: [string, string | number][];
  madeOn: Day;
}

const looks: Record<SlipColumnKind, { given: StyleName; entry: StyleName }> = {
  text: { given: 'text', entry: 'entryText' },
  centred: { given: 'centred', entry: 'entryCentred' },
  day: { given: 'day', entry: 'entryDay' },
  whole: { given: 'whole', entry: 'entryWhole' },
};

export function listSlipWorkbook(slip: ListSlip): Workbook {
  // one list at most is too long for a cell's own: it lies with the seal
  const long = slip.columns.find(({ values }) => values && !fits(values))?.values;
  return {
    sheets: [tableSheet(slip), sealSheetOf(slip.seal, long)],
    about: { title: slip.title, author: slip.office.name, madeOn: slip.madeOn },
  };
}
const mostListed = 255;
const fits = (values: readonly string[]) => values.every((value) => !value.includes(',')) && values.join(',').length <= mostListed;

function tableSheet(slip: ListSlip): Sheet {
  const sheet = new Sheet(slip.sheet, [{ width: 10, hidden: true }, ...slip.columns.map(({ width }) => ({ width }))]);
  addLetterhead(sheet, slip.office, '', slip.madeOn);
  sheet.across(text(capitals(slip.title), 'title'));
  sheet.gap(4);
  for (const line of slip.about) sheet.across(text(line, 'plain'));
  sheet.gap(6);
  const heading = sheet.add([rowKeyHeading, ...slip.columns.map((column) => column.heading)].map((one) => text(one, 'heading')));
  sheet.titleRows = { first: heading, last: heading };
  for (const { key, cells } of slip.rows)
    sheet.add([text(key, 'guarded'), ...slip.columns.map((column, at) => cellOf(column, cells[at] ?? null))]);
  slip.columns.forEach(({ values, hint = '' }, at) => {
    if (!values) return;
    const source = fits(values) ? {} : { source: sealedList(values.length) };
    sheet.choices.push({ column: at + 2, first: heading + 1, last: sheet.next - 1, values, open: true, hint, ...source });
  });
  return sheet;
}

function cellOf({ kind, entry }: ListSlipColumn, value: string | number | null): Cell {
  if (value === null || entry) return { kind: 'value', value, style: looks[kind][entry ? 'entry' : 'given'] };
  if (typeof value === 'number') return whole(value, kind === 'centred' ? 'centred' : 'whole');
  if (kind === 'day' && isDay(value)) return dayCell(value);
  return kind === 'centred' ? centred(value) : text(value);
}
