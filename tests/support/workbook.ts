import ExcelJS from 'exceljs';

/** The bytes as the workbook library reads them back. */
export async function openBook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}

export function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The first row with a cell that says just this. */
export function rowOf(sheet: ExcelJS.Worksheet, text: string): ExcelJS.Row {
  for (let at = 1; at <= sheet.rowCount; at += 1) {
    const row = sheet.getRow(at);
    if ((row.values as unknown[]).includes(text)) return row;
  }
  throw new Error(`no row «${text}» on ${sheet.name}`);
}

/** Texts of all cells that hold anything. */
export function cellText(sheet: ExcelJS.Worksheet): string[] {
  const texts: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.value === null ? '' : cell.text)));
  return texts.filter(Boolean);
}
