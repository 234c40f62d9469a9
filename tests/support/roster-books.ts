import ExcelJS from 'exceljs';

type Cell = string | number | Date | { formula: string; result?: string | number } | null;
/** Rows by number of the sheet; merged ranges and formats on top. */
export interface RosterSheet {
  name?: string;
  rows: Cell[][];
  merges?: string[];
}

export async function workbookOf(sheets: readonly RosterSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  sheets.forEach(({ name, rows, merges = [] }, at) => {
    const sheet = book.addWorksheet(name ?? `Sheet${at + 1}`);
    rows.forEach((cells, line) =>
      cells.forEach((value, column) => {
        if (value !== null) sheet.getCell(line + 1, column + 1).value = value as ExcelJS.CellValue;
      }),
    );
    for (const range of merges) sheet.mergeCells(range);
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const title = ['DANH SÁCH ĐẠI BIỂU THAM DỰ HỘI NGHỊ'];
const families = ['NGUYỄN', 'TRẦN', 'LÊ', 'PHẠM', 'HUỲNH', 'VÕ', 'ĐẶNG', 'BÙI', 'ĐỖ', 'HỒ'];
const middles = ['VĂN', 'THỊ', 'NGỌC', 'MINH', 'THANH', 'HỮU'];
const given = [
  'AN',
  'BÌNH',
  'CHI',
  'DŨNG',
  'ĐÀO',
  'GIANG',
  'HẠNH',
  'KHÁNH',
  'LAN',
  'MAI',
  'NGA',
  'OANH',
  'PHÚC',
  'QUÝ',
  'SƠN',
  'TÂM',
  'ƯỚC',
  'VINH',
  'XUÂN',
  'YẾN',
];
/** Names that do not come twice below 1,200. */
export const nameAt = (at: number): string => `${families[at % 10]} ${middles[Math.floor(at / 10) % 6]} ${given[Math.floor(at / 60) % 20]}`;

/** A messy list of so many people: titles, two-row headings, capitals, lost zeros, births in every way, a total and signatures. */
export function messyRoster(count: number): RosterSheet {
  const births: ((year: number) => Cell)[] = [
    (year) => year,
    (year) => `1/5/${year}`,
    (year) => `01-05-${year % 100}`,
    (year) => new Date(Date.UTC(year, 4, 1)),
  ];
  const people = Array.from({ length: count }, (_, at): Cell[] => {
    const birth = births[at % 4]?.(1950 + (at % 50)) ?? null;
    const isMan = at % 2 === 0;
    return [
      at + 1,
      nameAt(at),
      isMan ? birth : null,
      isMan ? null : birth,
      at % 3 === 0 ? 910_000_000 + at : `+84 91${String(at).padStart(7, '0')}`,
      `Ấp ${(at % 9) + 1}`,
    ];
  });
  return {
    name: 'Danh sách',
    rows: [
      ['HỘI NÔNG DÂN XÃ'],
      title,
      [],
      ['STT', 'Họ và tên', 'Năm sinh', null, 'SĐT', 'Địa chỉ'],
      [null, null, 'Nam', 'Nữ'],
      ...people,
      [`Tổng cộng: ${count} người`],
      [null, 'Người lập', null, null, 'Chủ tịch'],
    ],
    merges: ['A2:F2', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:F5'],
  };
}
