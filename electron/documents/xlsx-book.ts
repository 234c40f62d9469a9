import { posix } from 'node:path';
import { damagedXlsx, notAnXlsx, type XlsxParts } from './xlsx-open.ts';
import { attribute, parseXml } from './xml.ts';

/** Where things lie in a workbook, and what its cells need to be read. */
export interface Book {
  sheets: { name: string; part: string }[];
  strings: string | undefined;
  styles: string | undefined;
  /** Serial 0 is 1/1/1904 (old Mac workbooks). */
  from1904: boolean;
}

interface Relation {
  id: string;
  type: string;
  part: string;
}

/** REFUSED: a zip that is no workbook. */
export async function readBook(parts: XlsxParts): Promise<Book> {
  const main = (await relations(parts, '')).find((one) => one.type.endsWith('/officeDocument'))?.part ?? 'xl/workbook.xml';
  if (!parts.has(main) || !main.endsWith('.xml')) throw notAnXlsx();
  const inside = await relations(parts, main);
  const sheets: { name: string; id: string }[] = [];
  let from1904 = false;
  let isWorkbook = false;
  await parseXml(parts.pieces(main), {
    open: (name, attributes) => {
      if (name === 'workbook') isWorkbook = true;
      if (name === 'sheet') sheets.push({ name: attribute(attributes, 'name') ?? '', id: attribute(attributes, 'id') ?? '' });
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    },
  });
  if (!isWorkbook) throw notAnXlsx();
  const byType = (type: string) => inside.find((one) => one.type.endsWith(type) && parts.has(one.part))?.part;
  return {
    sheets: sheets.flatMap(({ name, id }) => {
      const found = inside.find((one) => one.id === id);
      if (!found) throw damagedXlsx();
      return found.type.endsWith('/worksheet') ? [{ name, part: found.part }] : [];
    }),
    strings: byType('/sharedStrings'),
    styles: byType('/styles'),
    from1904,
  };
}

/** Relations of a part, their targets as names of parts; none where the part has no such file. */
async function relations(parts: XlsxParts, part: string): Promise<Relation[]> {
  const file = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  const found: Relation[] = [];
  if (!parts.has(file)) return found;
  await parseXml(parts.pieces(file), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(part), Target);
      found.push({ id: Id, type: Type, part: target });
    },
  });
  return found;
}

/** Shared strings in order; phonetic guides are left out. */
export async function readStrings(parts: XlsxParts, part: string, onPiece: (length: number) => void): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = 0;
  await parseXml(counted(parts.pieces(part), onPiece), {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 't') inText = phonetic === 0;
      else if (name === 'rPh') phonetic += 1;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') strings.push(plainText(current));
    },
  });
  return strings;
}

export async function* counted(pieces: AsyncIterable<string>, onPiece: (length: number) => void): AsyncGenerator<string> {
  for await (const piece of pieces) {
    onPiece(piece.length);
    yield piece;
  }
}

/** Excel writes control characters as _x000D_. */
export const plainText = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;

/** For each cell style in order: does it show its number as a date or time. */
export async function readDateStyles(parts: XlsxParts, part: string): Promise<boolean[]> {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  await parseXml(parts.pieces(part), {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) styles.push(isDateFormat(Number(attributes.numFmtId ?? 0), formats));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

/** Built-in numbers of date and time formats (ECMA-376 §18.8.30, with those of East Asian locales). */
const builtInDates = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

function isDateFormat(id: number, formats: ReadonlyMap<number, string>): boolean {
  const code = formats.get(id);
  if (code === undefined) return builtInDates(id);
  const [first = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(';');
  return /[dmyhs]/i.test(first) && !/general/i.test(first);
}
