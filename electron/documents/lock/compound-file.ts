/** The container of an Office file with a password ([MS-CFB]): storages and streams in sectors, as little of it as that needs. */

const mark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const sector = 512;
const miniSector = 64;
const miniLimit = 4096;
const [free, endOfChain, fatSector, difatSector] = [0xffffffff, 0xfffffffe, 0xfffffffd, 0xfffffffc];
const none = 0xffffffff;
const headDifat = 109;
const perSector = sector / 4;

export const isCompoundFile = (bytes: Uint8Array): boolean => mark.equals(bytes.subarray(0, mark.length));

/** A stream, or a storage with its own. */
export interface Part {
  name: string;
  content: Buffer | Part[];
}
interface Entry {
  name: string;
  kind: 1 | 2 | 5;
  left: number;
  right: number;
  child: number;
  red: boolean;
  content: Buffer;
  start: number;
}

/** Streams and storages as one file. */
export function writeCompoundFile(parts: readonly Part[]): Buffer {
  const entries: Entry[] = [];
  addEntry(entries, { name: 'Root Entry', content: [...parts] }, 5);
  const root = entries[0];
  const streams = entries.filter((entry) => entry.kind === 2 && entry.content.length > 0);
  const small = streams.filter((entry) => entry.content.length < miniLimit);
  const miniFat = placeMini(small);
  const mini = Buffer.concat(small.map((entry) => padded(entry.content, miniSector)));

  const fat: number[] = [];
  const body: Buffer[] = [];
  const place = (content: Buffer): number => {
    if (content.length === 0) return endOfChain;
    const start = fat.length;
    const count = Math.ceil(content.length / sector);
    for (let at = 1; at <= count; at += 1) fat.push(at === count ? endOfChain : start + at);
    body.push(padded(content, sector));
    return start;
  };
  for (const entry of streams) if (entry.content.length >= miniLimit) entry.start = place(entry.content);
  if (root) Object.assign(root, { start: place(mini), content: mini });
  const miniFatStart = place(sectors(miniFat));
  const directoryStart = place(directory(entries));

  const { fats, difats } = tableSectors(fat.length);
  const fatAt = fat.length;
  for (let at = 0; at < fats; at += 1) fat.push(fatSector);
  for (let at = 0; at < difats; at += 1) fat.push(difatSector);
  const fatPlaces = Array.from({ length: fats }, (_, at) => fatAt + at);
  const header = Buffer.alloc(sector);
  mark.copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(fats, 44);
  header.writeUInt32LE(directoryStart, 48);
  header.writeUInt32LE(miniLimit, 56);
  header.writeUInt32LE(miniFatStart, 60);
  header.writeUInt32LE(Math.ceil((miniFat.length * 4) / sector), 64);
  header.writeUInt32LE(difats > 0 ? fatAt + fats : endOfChain, 68);
  header.writeUInt32LE(difats, 72);
  for (let at = 0; at < headDifat; at += 1) header.writeUInt32LE(fatPlaces[at] ?? free, 76 + at * 4);
  return Buffer.concat([header, ...body, sectors(fat), difatTable(fatPlaces.slice(headDifat), fatAt + fats)]);
}

const padded = (content: Buffer, to: number) => Buffer.concat([content, Buffer.alloc((to - (content.length % to)) % to)]);
/** Numbers as whole sectors, the rest of the last one free. */
const sectors = (numbers: readonly number[]): Buffer => {
  const table = Buffer.alloc(Math.ceil(numbers.length / perSector) * sector, 0xff);
  numbers.forEach((number, at) => table.writeUInt32LE(number, at * 4));
  return table;
};

/** How many sectors the table of sectors takes, itself and its own index counted. */
function tableSectors(used: number): { fats: number; difats: number } {
  let [fats, difats] = [0, 0];
  for (;;) {
    const needed = Math.ceil((used + fats + difats) / perSector);
    const index = Math.max(0, Math.ceil((needed - headDifat) / (perSector - 1)));
    if (needed === fats && index === difats) return { fats, difats };
    [fats, difats] = [needed, index];
  }
}

function difatTable(places: readonly number[], first: number): Buffer {
  const own = perSector - 1;
  const count = Math.ceil(places.length / own);
  return Buffer.concat(
    Array.from({ length: count }, (_, at) => {
      const page = Array.from({ length: own }, (_, index) => places[at * own + index] ?? free);
      return sectors([...page, at === count - 1 ? endOfChain : first + at + 1]);
    }),
  );
}

function placeMini(entries: readonly Entry[]): number[] {
  const table: number[] = [];
  for (const entry of entries) {
    entry.start = table.length;
    const count = Math.ceil(entry.content.length / miniSector);
    for (let at = 1; at <= count; at += 1) table.push(at === count ? endOfChain : entry.start + at);
  }
  return table;
}

function addEntry(entries: Entry[], part: Part, kind: Entry['kind'], red = false): number {
  const at = entries.length;
  const content = Buffer.isBuffer(part.content) ? part.content : Buffer.alloc(0);
  const entry: Entry = { name: part.name, kind, left: none, right: none, child: none, red, content, start: kind === 2 ? endOfChain : 0 };
  entries.push(entry);
  if (!Buffer.isBuffer(part.content)) entry.child = addTree(entries, part.content.toSorted(inOrder), Math.log2(part.content.length + 1));
  return at;
}

/** Siblings form a red-black tree: as flat as it gets, and red where its last level is not full. */
function addTree(entries: Entry[], parts: readonly Part[], fullLevels: number, level = 0): number {
  if (parts.length === 0) return none;
  const middle = parts.length >> 1;
  const part = parts[middle];
  if (!part) return none;
  const at = addEntry(entries, part, Buffer.isBuffer(part.content) ? 2 : 1, level > 0 && level >= Math.floor(fullLevels));
  const left = addTree(entries, parts.slice(0, middle), fullLevels, level + 1);
  const right = addTree(entries, parts.slice(middle + 1), fullLevels, level + 1);
  Object.assign(entries[at] ?? {}, { left, right });
  return at;
}
const inOrder = (one: Part, other: Part) =>
  one.name.length - other.name.length || (one.name.toUpperCase() < other.name.toUpperCase() ? -1 : 1);

function directory(entries: readonly Entry[]): Buffer {
  const table = Buffer.alloc(Math.ceil(entries.length / 4) * sector);
  for (let at = 0; at < table.length / 128; at += 1) for (const link of [68, 72, 76]) table.writeUInt32LE(none, at * 128 + link);
  entries.forEach(({ name, kind, left, right, child, red, content, start }, at) => {
    const own = table.subarray(at * 128, at * 128 + 128);
    own.write(name, 0, 62, 'utf16le');
    own.writeUInt16LE((name.length + 1) * 2, 64);
    own.writeUInt8(kind, 66);
    own.writeUInt8(red ? 0 : 1, 67);
    own.writeUInt32LE(left, 68);
    own.writeUInt32LE(right, 72);
    own.writeUInt32LE(child, 76);
    own.writeUInt32LE(start, 116);
    own.writeUInt32LE(content.length, 120);
  });
  return table;
}

/** The stream of that name, wherever it lies; undefined where there is none or the file is broken. */
export function readStream(file: Buffer, name: string): Buffer | undefined {
  try {
    return new Reader(file).stream(name);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

class Reader {
  readonly #file: Buffer;
  readonly #size: number;
  readonly #fat: number[];

  constructor(file: Buffer) {
    this.#file = file;
    this.#size = 1 << Math.min(file.readUInt16LE(30), 16);
    const places = Array.from({ length: headDifat }, (_, at) => file.readUInt32LE(76 + at * 4));
    let next = file.readUInt32LE(68);
    for (let left = file.length / this.#size; next < difatSector && left > 0; left -= 1) {
      const page = this.#numbers(this.#sector(next));
      next = page.pop() ?? endOfChain;
      places.push(...page);
    }
    this.#fat = places.filter((place) => place < difatSector).flatMap((place) => this.#numbers(this.#sector(place)));
  }

  #sector(at: number): Buffer {
    const start = (at + 1) * this.#size;
    if (start >= this.#file.length) throw new RangeError('sector outside the file');
    return this.#file.subarray(start, start + this.#size);
  }

  #numbers(table: Buffer): number[] {
    return Array.from({ length: table.length >> 2 }, (_, at) => table.readUInt32LE(at * 4));
  }

  #chain(start: number): Buffer {
    return Buffer.concat(this.#links(start, this.#fat).map((at) => this.#sector(at)));
  }

  #links(start: number, table: readonly number[]): number[] {
    const links: number[] = [];
    for (let at = start; at < difatSector; at = table[at] ?? endOfChain) {
      if (links.length > table.length) throw new RangeError('chain without an end');
      links.push(at);
    }
    return links;
  }

  stream(name: string): Buffer | undefined {
    const entries = this.#chain(this.#file.readUInt32LE(48));
    const title = Buffer.from(`${name}\0`, 'utf16le');
    for (let at = 0; at + 128 <= entries.length; at += 128) {
      const own = entries.subarray(at, at + 128);
      if (own.readUInt8(66) !== 2 || own.readUInt16LE(64) !== title.length || !own.subarray(0, title.length).equals(title)) continue;
      const [start, length] = [own.readUInt32LE(116), own.readUInt32LE(120)];
      const content = length < miniLimit ? this.#mini(entries, start) : this.#chain(start);
      return content.length < length ? undefined : content.subarray(0, length);
    }
    return undefined;
  }

  #mini(entries: Buffer, start: number): Buffer {
    const container = this.#chain(entries.readUInt32LE(116));
    const table = this.#numbers(this.#chain(this.#file.readUInt32LE(60)));
    const parts = this.#links(start, table).map((at) => container.subarray(at * miniSector, (at + 1) * miniSector));
    return Buffer.concat(parts);
  }
}
