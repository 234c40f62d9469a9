import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Refusal, refuse } from '../../shared/kernel/errors.ts';

/** What a workbook from outside may cost. Declared sizes are held against the bytes that really come out. */
export interface XlsxLimits {
  fileBytes: number;
  unpackedBytes: number;
  entries: number;
  /** A part above `ratioFrom` bytes that unpacks to more than this many times its size is a bomb, no sheet. */
  ratio: number;
  ratioFrom: number;
}
export const xlsxLimits: XlsxLimits = {
  fileBytes: 60_000_000,
  unpackedBytes: 400_000_000,
  entries: 5_000,
  ratio: 300,
  ratioFrom: 20_000_000,
};

/** The parts of a workbook, read as a stream and counted; nothing is unpacked before it is asked for. */
export interface XlsxParts {
  has(name: string): boolean;
  names(): string[];
  /** Unpacked size as the file declares it; more never comes out. */
  size(name: string): number;
  /** The part as text in pieces. REFUSED when more comes out than the limits allow or the part is damaged. */
  pieces(name: string): AsyncGenerator<string>;
  text(name: string): Promise<string>;
}

const notXlsx = 'Tệp này không phải tệp Excel .xlsx. Hãy mở bằng Excel rồi chọn «Lưu thành» kiểu «Excel Workbook (.xlsx)».';
const damaged = 'Tệp Excel bị hỏng hoặc tải về chưa hết. Hãy lấy lại tệp, hoặc mở bằng Excel, lưu lại rồi thử lần nữa.';
const unsafe = 'Tệp Excel có cấu trúc không an toàn nên không được đọc. Hãy mở bằng Excel, lưu thành tệp mới rồi thử lại.';
const withPassword =
  'Tệp Excel đang đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi thử lại.';
const tooBig = (bytes: number) => `Tệp Excel quá lớn (quá ${Math.round(bytes / 1_000_000)} MB). Hãy chia thành nhiều tệp nhỏ hơn.`;
const bomb = (bytes: number) =>
  `Tệp Excel nén quá mức: bung ra lớn hơn ${Math.round(bytes / 1_000_000)} MB nên không được đọc. Hãy xóa trang và vùng trống thừa, lưu lại rồi thử lại.`;

/**
 * Opens a workbook nobody vouches for. Looks at its first bytes and its table of contents only.
 * REFUSED: not an .xlsx (an old .xls, .xlsb, .ods, text …), password, truncated, too big, bomb, entry names that leave the archive.
 */
export async function openXlsx(bytes: Uint8Array, limits: XlsxLimits = xlsxLimits): Promise<XlsxParts> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length === 0) throw refuse('Tệp rỗng, không có gì để đọc.');
  if (buffer.length > limits.fileBytes) throw refuse(tooBig(limits.fileBytes));
  if (buffer.subarray(0, 8).equals(compoundFile)) throw refuse(whatCompoundFile(buffer));
  if (buffer.length < 4 || buffer.readUInt16BE(0) !== zipMark) throw refuse(notXlsx);
  const zip = await open(buffer);
  const entries = await contents(zip, limits);
  if (!entries.has('[content_types].xml')) throw refuse(whatZip(entries));
  return new Parts(zip, entries, limits);
}

const zipMark = 0x504b;
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Old Office files and encrypted new ones are the same kind of container; the names of their streams tell them apart. */
function whatCompoundFile(buffer: Buffer): string {
  const holds = (stream: string) => buffer.includes(Buffer.from(stream, 'utf16le'));
  if (isLockedXlsx(buffer)) return withPassword;
  if (holds('Workbook') || holds('Book'))
    return 'Đây là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel rồi chọn «Lưu thành» kiểu «Excel Workbook (.xlsx)».';
  return notXlsx;
}

/** A compound file that holds a workbook behind a password. */
export const isLockedXlsx = (bytes: Uint8Array): boolean =>
  bytes.length <= xlsxLimits.fileBytes &&
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'));

function whatZip(entries: ReadonlyMap<string, Entry>): string {
  if (entries.has('mimetype')) return 'Đây là bảng tính OpenDocument (.ods). Hãy lưu lại thành kiểu «Excel Workbook (.xlsx)».';
  return notXlsx;
}

async function open(buffer: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
  } catch (error) {
    throw asRefusal(error);
  }
}

async function contents(zip: ZipFile, limits: XlsxLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) throw refuse(unsafe);
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw refuse(withPassword);
      if (entry.uncompressedSize > limits.ratioFrom && entry.uncompressedSize > entry.compressedSize * limits.ratio)
        throw refuse(bomb(limits.ratioFrom));
      unpacked += entry.uncompressedSize;
      if (unpacked > limits.unpackedBytes) throw refuse(bomb(limits.unpackedBytes));
      const name = entry.fileName.toLowerCase();
      if (entries.has(name)) throw refuse(unsafe);
      entries.set(name, entry);
    }
  } catch (error) {
    throw asRefusal(error);
  }
  return entries;
}

/** yauzl's own complaints: names that leave the archive, and everything else that is a broken file. */
function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const message = error instanceof Error ? error.message : '';
  return refuse(/relative path|absolute path|invalid characters in fileName/.test(message) ? unsafe : damaged);
}

class Parts implements XlsxParts {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #limits: XlsxLimits;
  #unpacked = 0;

  constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, limits: XlsxLimits) {
    this.#zip = zip;
    this.#entries = entries;
    this.#limits = limits;
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  names(): string[] {
    return [...this.#entries.values()].map((entry) => entry.fileName);
  }

  size(name: string): number {
    return this.#entries.get(name.toLowerCase())?.uncompressedSize ?? 0;
  }

  async *pieces(name: string): AsyncGenerator<string> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) throw refuse(damaged);
    try {
      const stream = await this.#zip.openReadStreamPromise(entry);
      const decoder = new TextDecoder('utf-8');
      for await (const piece of stream as AsyncIterable<Buffer>) {
        this.#unpacked += piece.length;
        if (this.#unpacked > this.#limits.unpackedBytes) throw refuse(bomb(this.#limits.unpackedBytes));
        yield decoder.decode(piece, { stream: true });
      }
      yield decoder.decode();
    } catch (error) {
      throw asRefusal(error);
    }
  }

  async text(name: string): Promise<string> {
    let whole = '';
    for await (const piece of this.pieces(name)) whole += piece;
    return whole;
  }
}

/** For those who read the parts: what to say of XML that does not hold together. */
export const damagedXlsx = (): Refusal => refuse(damaged);
export const notAnXlsx = (): Refusal => refuse(notXlsx);
