import ExcelJS from 'exceljs';

/** The table of a slip as someone works on it in Excel: rows counted from 1 below the headings. */
export class FilledSlip<Column extends string> {
  readonly book: ExcelJS.Workbook;
  readonly sheet: ExcelJS.Worksheet;
  readonly head: ExcelJS.Row;
  readonly #headings: Readonly<Record<Column, string>>;

  constructor(book: ExcelJS.Workbook, headings: Readonly<Record<Column, string>>) {
    const [sheet] = book.worksheets;
    if (!sheet) throw new Error('the slip has no sheet');
    const titles = Object.values<string>(headings);
    const head = (sheet.getRows(1, sheet.rowCount) ?? []).find((row) => titles.every((title) => (row.values as unknown[]).includes(title)));
    if (!head) throw new Error('the slip has no headings');
    this.book = book;
    this.sheet = sheet;
    this.head = head;
    this.#headings = headings;
  }

  cell(row: number, column: Column): ExcelJS.Cell {
    return this.sheet.getRow(this.head.number + row).getCell((this.head.values as unknown[]).indexOf(this.#headings[column]));
  }
}

/** The file with what someone wrote into it. */
export async function fillSlip<Column extends string>(
  file: File,
  headings: Readonly<Record<Column, string>>,
  fill: (slip: FilledSlip<Column>) => void,
): Promise<File> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await file.arrayBuffer());
  fill(new FilledSlip(book, headings));
  return new File([await book.xlsx.writeBuffer()], file.name);
}
