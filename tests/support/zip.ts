import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  bytes: Uint8Array | string;
  /** What the table of contents claims instead of the truth. */
  claimedSize?: number;
  encrypted?: boolean;
}

/** A zip byte by byte, so that tests can tell lies in it. */
export function zipOf(...entries: ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claimedSize, encrypted } of entries) {
    const raw = Buffer.from(bytes as Uint8Array);
    const packed = deflateRawSync(raw);
    const nameBytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800 | (encrypted ? 1 : 0), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimedSize ?? raw.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, nameBytes, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, tail, nameBytes]));
    parts.push(local);
    offset += local.length;
  }
  const contents = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(contents.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, contents, end]);
}

const namespace = 'http://schemas.openxmlformats.org';
const office = `${namespace}/officeDocument/2006/relationships`;

/** The least a workbook may be: one sheet with this XML inside its worksheet element. */
export function bareWorkbook(
  inside: string,
  more: { sheet?: string; strings?: string; styles?: string; workbook?: string } = {},
): ZipEntry[] {
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (list: string) => `<Relationships xmlns="${namespace}/package/2006/relationships">${list}</Relationships>`;
  const main = `xmlns="${namespace}/spreadsheetml/2006/main" xmlns:r="${office}"`;
  return [
    { name: '[Content_Types].xml', bytes: `<Types xmlns="${namespace}/package/2006/content-types"/>` },
    { name: '_rels/.rels', bytes: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      bytes: `<workbook ${main}>${more.workbook ?? ''}<sheets><sheet name="${more.sheet ?? 'Phát thanh'}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          (more.strings === undefined ? '' : relation('rId2', 'sharedStrings', '/xl/sharedStrings.xml')) +
          (more.styles === undefined ? '' : relation('rId3', 'styles', 'styles.xml')),
      ),
    },
    { name: 'xl/worksheets/sheet1.xml', bytes: `<worksheet ${main}>${inside}</worksheet>` },
    ...(more.strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', bytes: `<sst ${main}>${more.strings}</sst>` }]),
    ...(more.styles === undefined ? [] : [{ name: 'xl/styles.xml', bytes: `<styleSheet ${main}>${more.styles}</styleSheet>` }]),
  ];
}
