import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { bareWorkbook, zipOf } from '../../tests/support/zip.ts';
import { openXlsx, xlsxLimits } from './xlsx-open.ts';
import { readCells } from './xlsx-cells.ts';

const compound = (stream: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
const row = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ngày</t></is></c></row></sheetData>';
const small = { ...xlsxLimits, unpackedBytes: 1_000_000, ratioFrom: 500_000 };

describe('a file that is no workbook is refused with what to do', () => {
  it.each([
    ['nothing', Buffer.alloc(0), /Tệp rỗng/],
    ['one byte', Buffer.from('P'), /không phải tệp Excel \.xlsx/],
    ['text', Buffer.from('Ngày;Giờ\n'), /không phải tệp Excel \.xlsx/],
    ['a web page called .xlsx', Buffer.from('<html><table></table></html>'), /không phải tệp Excel \.xlsx/],
    ['a password', compound('EncryptedPackage'), /đang đặt mật khẩu/],
    ['an old workbook', compound('Workbook'), /kiểu cũ \(\.xls\)/],
    ['an old letter', compound('WordDocument'), /không phải tệp Excel \.xlsx/],
    ['a zip of other things', zipOf({ name: 'anh.txt', bytes: 'x' }), /không phải tệp Excel \.xlsx/],
    ['an OpenDocument table', zipOf({ name: 'mimetype', bytes: 'application/vnd.oasis' }), /OpenDocument/],
    ['a zip with a password', zipOf({ name: 'a', bytes: 'x', encrypted: true }), /đang đặt mật khẩu/],
    ['half a file', zipOf(...bareWorkbook(row)).subarray(0, 700), /bị hỏng hoặc tải về chưa hết/],
    ['a letter (.docx)', zipOf(...bareWorkbook(row).slice(0, 2)), /không phải tệp Excel \.xlsx/],
    ['sheets that are missing', zipOf(...bareWorkbook(row).slice(0, 4)), /bị hỏng/],
    ['XML that breaks off', zipOf(...bareWorkbook('<sheetData><row>')), /bị hỏng/],
    [
      'XML with entities of its own',
      zipOf(
        ...bareWorkbook(row).map((e) =>
          e.name.includes('sheet1') ? { ...e, bytes: `<!DOCTYPE a [<!ENTITY b "c">]>${String(e.bytes)}` } : e,
        ),
      ),
      /bị hỏng/,
    ],
    ['names that leave the archive', zipOf({ name: '../../a.xml', bytes: 'x' }), /không an toàn/],
    ['an absolute name', zipOf({ name: '/etc/a.xml', bytes: 'x' }), /không an toàn/],
    ['the same part twice', zipOf(...bareWorkbook(row), { name: 'xl/WORKBOOK.xml', bytes: 'x' }), /không an toàn/],
  ])('%s', async (_, bytes, message) => {
    await expect(readCells(bytes)).rejects.toThrow(message);
    await expect(readCells(bytes)).rejects.toMatchObject({ code: 'REFUSED' });
  });

  it('is not taken when the file itself is too big', async () => {
    await expect(openXlsx(Buffer.alloc(100), { ...xlsxLimits, fileBytes: 50 })).rejects.toThrow('quá lớn');
  });
});

describe('a bomb', () => {
  const zeros = Buffer.alloc(3_000_000, 48);
  const bomb = (claimedSize?: number) =>
    zipOf(...bareWorkbook(row).slice(0, 4), { name: 'xl/worksheets/sheet1.xml', bytes: zeros, ...(claimedSize ? { claimedSize } : {}) });

  it('that says how big it is, is refused before anything is unpacked', async () => {
    await expect(openXlsx(bomb(), small)).rejects.toThrow('nén quá mức');
  });
  it('that lies about its size, is refused once more comes out than it said', async () => {
    const parts = await openXlsx(bomb(1000), small);
    await expect(parts.text('xl/worksheets/sheet1.xml')).rejects.toThrow(/bị hỏng|nén quá mức/);
  });
  it('of many honest parts is refused by their sum', async () => {
    const parts = Array.from({ length: 5 }, (_, at) => ({ name: `xl/media/${at}.xml`, bytes: Buffer.alloc(300_000, at) }));
    await expect(openXlsx(zipOf(...bareWorkbook(row), ...parts), small)).rejects.toThrow('nén quá mức');
  });
  it('of 10 MB that unpacks to gigabytes costs neither time nor memory', async () => {
    const block = Buffer.alloc(1 << 24);
    const packed = deflateRawSync(block, { finishFlush: 2 });
    const body = Buffer.concat([...Array.from({ length: 600 }, () => packed), deflateRawSync(Buffer.alloc(0))]);
    const entry = zipOf({ name: 'xl/worksheets/sheet1.xml', bytes: '' });
    const plain = deflateRawSync(Buffer.alloc(0)).length;
    const at = entry.indexOf('PK\u0001\u0002', 0, 'latin1');
    const local = Buffer.from(entry.subarray(0, at - plain));
    const directory = Buffer.from(entry.subarray(at, entry.length - 22));
    for (const [part, place] of [
      [local, 18],
      [directory, 20],
    ] as const) {
      part.writeUInt32LE(body.length, place);
      part.writeUInt32LE(4_000_000_000, place + 4);
    }
    const end = Buffer.from(entry.subarray(entry.length - 22));
    end.writeUInt32LE(local.length + body.length, 16);
    const file = Buffer.concat([local, body, directory, end]);
    expect(file.length).toBeGreaterThan(9_000_000);
    const memory = process.memoryUsage().rss;
    await expect(readCells(file)).rejects.toThrow('nén quá mức');
    expect(process.memoryUsage().rss - memory).toBeLessThan(50_000_000);
  });
});

describe('ranges that cover a whole sheet', () => {
  it('stay one rectangle each: merges and validations are not built cell by cell', async () => {
    const merged = `${row}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:Z1048576"/></dataValidations>`;
    expect(await readCells(zipOf(...bareWorkbook(merged)))).toEqual([
      { name: 'Phát thanh', rows: [{ row: 1, cells: ['Ngày'] }], merges: [{ left: 0, top: 1, right: 16_383, bottom: 1_048_576 }] },
    ]);
  });
});

it('reads what exceljs writes', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Xã').addRow(['Mã xã', 26_001]);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  expect(await readCells(bytes)).toEqual([{ name: 'Xã', rows: [{ row: 1, cells: ['Mã xã', 26_001] }] }]);
});
