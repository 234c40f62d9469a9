import { type CellValue, type MergedCells, neverCalculated, type RowCells, type SheetCells } from '../../shared/sheets/cells.ts';
import { refuse } from '../../shared/kernel/errors.ts';
import { type Book, counted, plainText, readBook, readDateStyles, readStrings } from './xlsx-book.ts';
import { damagedXlsx, openXlsx, type XlsxLimits, type XlsxParts, xlsxLimits } from './xlsx-open.ts';
import { parseXml } from './xml.ts';

/** Beyond this a workbook is no list of an office; far above the stress volumes of domain §1. */
const mostCells = 4_000_000;
const mostCharacters = 200_000_000;

/**
 * The cells of every sheet of a workbook from outside, read as a stream and without exceljs, which builds every cell of every merge
 * and validation range (a merge of a whole sheet, 1 KB of file, ends the process). `onProgress` hears of characters read.
 * REFUSED: all that openXlsx refuses, XML that does not hold together, more cells than any office has.
 */
export async function readCells(
  bytes: Uint8Array,
  onProgress: (done: number, total: number) => void = () => {},
  limits: XlsxLimits = xlsxLimits,
): Promise<SheetCells[]> {
  const parts = await openXlsx(bytes, limits);
  const book = await readBook(parts);
  const total = [book.strings ?? '', ...book.sheets.map((sheet) => sheet.part)].reduce((sum, part) => sum + parts.size(part), 0);
  let done = 0;
  const onPiece = (length: number) => {
    done += length;
    onProgress(Math.min(done, total), total);
  };
  const strings = book.strings ? await readStrings(parts, book.strings, onPiece) : [];
  const dates = book.styles ? await readDateStyles(parts, book.styles) : [];
  const budget = { cells: mostCells, characters: mostCharacters };
  const sheets: SheetCells[] = [];
  for (const { name, part } of book.sheets)
    sheets.push({ name, ...(await new SheetReader(book, strings, dates, budget).read(parts, part, onPiece)) });
  return sheets;
}

interface Budget {
  cells: number;
  characters: number;
}

class SheetReader {
  readonly #rows: RowCells[] = [];
  readonly #merges: MergedCells[] = [];
  readonly #book: Book;
  readonly #strings: readonly string[];
  readonly #dates: readonly boolean[];
  readonly #budget: Budget;
  #row: RowCells = { row: 0, cells: [] };
  #column = -1;
  #type = '';
  #isDate = false;
  #hasFormula = false;
  #value = '';
  #collecting = false;
  #phonetic = 0;

  constructor(book: Book, strings: readonly string[], dates: readonly boolean[], budget: Budget) {
    this.#book = book;
    this.#strings = strings;
    this.#dates = dates;
    this.#budget = budget;
  }

  async read(parts: XlsxParts, part: string, onPiece: (length: number) => void): Promise<Omit<SheetCells, 'name'>> {
    await parseXml(counted(parts.pieces(part), onPiece), {
      open: (name, attributes) => this.#open(name, attributes),
      close: (name) => this.#close(name),
      text: (text) => {
        if (this.#collecting) this.#value += text;
      },
    });
    return this.#merges.length > 0 ? { rows: this.#rows, merges: this.#merges } : { rows: this.#rows };
  }

  #open(name: string, attributes: Record<string, string>): void {
    if (name === 'c') {
      this.#column = attributes.r === undefined ? this.#column + 1 : columnOf(attributes.r);
      this.#type = attributes.t ?? 'n';
      this.#isDate = attributes.s !== undefined && this.#dates[Number(attributes.s)] === true;
      this.#hasFormula = false;
      this.#value = '';
    } else if (name === 'v' || name === 't') this.#collecting = this.#phonetic === 0;
    else if (name === 'f') this.#hasFormula = true;
    else if (name === 'rPh') this.#phonetic += 1;
    else if (name === 'row') {
      this.#row = { row: attributes.r === undefined ? this.#row.row + 1 : Number(attributes.r), cells: [] };
      if (!Number.isSafeInteger(this.#row.row) || this.#row.row < 1) throw damagedXlsx();
      this.#column = -1;
    } else if (name === 'mergeCell') this.#merge(attributes.ref ?? '');
  }

  /** Kept as a range: nothing is built for the cells within (see readCells). */
  #merge(reference: string): void {
    const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference);
    if (!found) return;
    this.#spend(0);
    this.#merges.push({ left: columnOf(found[1] ?? ''), top: Number(found[2]), right: columnOf(found[3] ?? ''), bottom: Number(found[4]) });
  }

  #close(name: string): void {
    if (name === 'v' || name === 't') this.#collecting = false;
    else if (name === 'rPh') this.#phonetic -= 1;
    else if (name === 'c') this.#keep(this.#cell());
    else if (name === 'row' && this.#row.cells.length > 0) this.#rows.push(this.#row);
  }

  #keep(value: CellValue | undefined): void {
    if (value === undefined) return;
    this.#spend(typeof value === 'string' ? value.length : 0);
    this.#row.cells[this.#column] = value;
  }

  #spend(characters: number): void {
    this.#budget.cells -= 1;
    this.#budget.characters -= characters;
    if (this.#budget.cells < 0 || this.#budget.characters < 0)
      throw refuse('Tệp Excel có quá nhiều ô chứa dữ liệu. Hãy chia thành nhiều tệp nhỏ hơn.');
  }

  #cell(): CellValue | undefined {
    const text = this.#value;
    switch (this.#type) {
      case 's':
        return filled(this.#strings[Number(text)]);
      case 'inlineStr':
        return filled(plainText(text));
      case 'str':
        return text === '' && this.#hasFormula ? undefined : filled(plainText(text));
      case 'b':
        return text === '' ? undefined : text === '1' || text === 'true';
      case 'e':
        return { error: text };
      case 'd':
        return isoDate(text);
      default:
        return this.#number(text.trim());
    }
  }

  #number(text: string): CellValue | undefined {
    if (text === '') return this.#hasFormula ? { error: neverCalculated } : undefined;
    const value = Number(text);
    if (!Number.isFinite(value)) return filled(text);
    return this.#isDate ? { serial: this.#book.from1904 ? value + 1462 : value } : value;
  }
}

const filled = (text: string | undefined) => (text === undefined || text.trim() === '' ? undefined : text);

/** An ISO date or time of day, as the strict kind of workbook writes them. */
function isoDate(text: string): CellValue | undefined {
  const time = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(text);
  if (!time?.[0]) return filled(text);
  const days = time[1] ? Date.UTC(Number(time[1]), Number(time[2]) - 1, Number(time[3])) / 86_400_000 + 25_569 : 0;
  return { serial: days + (Number(time[4] ?? 0) * 3600 + Number(time[5] ?? 0) * 60 + Number(time[6] ?? 0)) / 86_400 };
}

const mostColumns = 16_384;

function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column < 1 || column > mostColumns) throw damagedXlsx();
  return column - 1;
}
