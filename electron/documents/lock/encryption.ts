import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Passwords of Office files as [MS-OFFCRYPTO] has them: «agile» (Excel 2010 and later), and to be read «standard» (2007, older LibreOffice). */

/** As Excel writes them: AES-256, SHA-512, 100,000 turns. */
const turns = 100_000;
/** More would only keep the PC busy; Excel and LibreOffice write 50,000–100,000. */
const mostTurns = 1_000_000;
const segment = 4096;
const blocks = {
  input: Buffer.from('fea7d2763b4b9e79', 'hex'),
  value: Buffer.from('d7aa0f6d3061344e', 'hex'),
  key: Buffer.from('146e0be7abacd0d6', 'hex'),
  hmacKey: Buffer.from('5fb2ad010cb9e1f6', 'hex'),
  hmacValue: Buffer.from('a0677f02b22c8433', 'hex'),
};

export interface Locked {
  info: Buffer;
  content: Buffer;
}

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const hashOf = (algorithm: string, ...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
};
/** Cut, or filled up with 0x36, to the length a key or an initial vector must have. */
const fitted = (bytes: Buffer, length: number, filler = 0x36): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(Math.max(0, length - bytes.length), filler)]).subarray(0, length);

function turned(algorithm: string, salt: Buffer, password: string, spins: number): Buffer {
  let hash = hashOf(algorithm, salt, Buffer.from(password, 'utf16le'));
  for (let at = 0; at < spins; at += 1) hash = hashOf(algorithm, number(at), hash);
  return hash;
}

type Direction = typeof createCipheriv | typeof createDecipheriv;
const cipher = (make: Direction, key: Buffer, iv: Buffer, content: Buffer): Buffer => {
  const work = make(`aes-${key.length * 8}-cbc`, key, iv);
  work.setAutoPadding(false);
  return Buffer.concat([work.update(content), work.final()]);
};

interface Agile {
  algorithm: string;
  keyBytes: number;
  salt: Buffer;
}

/** The workbook's bytes, locked: what goes into the two streams of the file. */
export function encrypt(workbook: Uint8Array, password: string): Locked {
  const algorithm = 'sha512';
  const [dataSalt, salt, secret, input, hmacKey] = [16, 16, 32, 16, 64].map((length) => randomBytes(length)) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  const hash = turned(algorithm, salt, password, turns);
  const withPassword = (block: Buffer, content: Buffer) =>
    cipher(createCipheriv, fitted(hashOf(algorithm, hash, block), secret.length), salt, content).toString('base64');
  const data: Agile = { algorithm, keyBytes: secret.length, salt: dataSalt };
  const content = sealed(createCipheriv, workbook, secret, data);
  const mac = createHmac(algorithm, hmacKey).update(content).digest();
  const withSecret = (block: Buffer, value: Buffer) => cipher(createCipheriv, secret, ivOf(data, block), value).toString('base64');
  const look =
    'saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"';
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
    '<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password">',
    `<keyData ${look} saltValue="${dataSalt.toString('base64')}"/>`,
    `<dataIntegrity encryptedHmacKey="${withSecret(blocks.hmacKey, hmacKey)}" encryptedHmacValue="${withSecret(blocks.hmacValue, mac)}"/>`,
    '<keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password">',
    `<p:encryptedKey spinCount="${turns}" ${look} saltValue="${salt.toString('base64')}"`,
    ` encryptedVerifierHashInput="${withPassword(blocks.input, input)}"`,
    ` encryptedVerifierHashValue="${withPassword(blocks.value, hashOf(algorithm, input))}"`,
    ` encryptedKeyValue="${withPassword(blocks.key, secret)}"/></keyEncryptor></keyEncryptors></encryption>`,
  ].join('');
  return { info: Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(xml)]), content };
}

const ivOf = ({ algorithm, salt }: Agile, block: Buffer) => fitted(hashOf(algorithm, salt, block), 16);

/** Segment by segment, each with an initial vector of its own; the length of the workbook stands before it. */
function sealed(make: Direction, content: Uint8Array, secret: Buffer, data: Agile): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(content.length));
  return Buffer.concat([length, ...segments(make, Buffer.from(content), secret, data)]);
}

function segments(make: Direction, content: Buffer, secret: Buffer, data: Agile): Buffer[] {
  return Array.from({ length: Math.ceil(content.length / segment) }, (_, at) => {
    const part = content.subarray(at * segment, (at + 1) * segment);
    return cipher(make, secret, ivOf(data, number(at)), fitted(part, Math.ceil(part.length / 16) * 16, 0));
  });
}

/** The workbook, or why there is none: the password is not the one, or the file is locked in a way (or so broken) that it cannot be read. */
export function decrypt({ info, content }: Locked, password: string): Buffer | 'wrong' | 'unreadable' {
  try {
    if (content.length < 8) return 'unreadable';
    const length = Number(content.readBigUInt64LE(0));
    if (length > content.length - 8) return 'unreadable';
    const agile = info.readUInt16LE(0) === 4 && info.readUInt16LE(2) === 4;
    const open = agile
      ? openAgile(info.subarray(8).toString('utf8'), content.subarray(8), password)
      : openStandard(info, content.subarray(8), password);
    return typeof open === 'string' ? open : open.subarray(0, length);
  } catch (error) {
    if (error instanceof Error && !(error instanceof TypeError)) return 'unreadable';
    throw error;
  }
}

const attributesOf = (xml: string, element: string): Map<string, string> => {
  const tag = new RegExp(`<(?:\\w+:)?${element}\\b([^>]*)>`).exec(xml)?.[1] ?? '';
  return new Map([...tag.matchAll(/(\w+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
};
const algorithms: Record<string, string> = { SHA1: 'sha1', 'SHA-1': 'sha1', SHA256: 'sha256', SHA384: 'sha384', SHA512: 'sha512' };

function agileOf(attributes: ReadonlyMap<string, string>): Agile | undefined {
  const algorithm = algorithms[attributes.get('hashAlgorithm') ?? ''];
  const keyBits = Number(attributes.get('keyBits'));
  const known = attributes.get('cipherAlgorithm') === 'AES' && attributes.get('cipherChaining') === 'ChainingModeCBC';
  if (!algorithm || !known || ![128, 192, 256].includes(keyBits)) return undefined;
  return { algorithm, keyBytes: keyBits / 8, salt: Buffer.from(attributes.get('saltValue') ?? '', 'base64') };
}

function openAgile(xml: string, content: Buffer, password: string): Buffer | 'wrong' | 'unreadable' {
  const lock = attributesOf(xml, 'encryptedKey');
  const data = agileOf(attributesOf(xml, 'keyData'));
  const own = agileOf(lock);
  const spins = Number(lock.get('spinCount'));
  if (!data || !own || !(spins <= mostTurns)) return 'unreadable';
  const hash = turned(own.algorithm, own.salt, password, spins);
  const unlocked = (block: Buffer, name: string) => {
    const value = Buffer.from(lock.get(name) ?? '', 'base64');
    return cipher(createDecipheriv, fitted(hashOf(own.algorithm, hash, block), own.keyBytes), fitted(own.salt, 16), value);
  };
  const expected = hashOf(own.algorithm, unlocked(blocks.input, 'encryptedVerifierHashInput'));
  const found = unlocked(blocks.value, 'encryptedVerifierHashValue').subarray(0, expected.length);
  if (found.length !== expected.length || !timingSafeEqual(found, expected)) return 'wrong';
  const secret = unlocked(blocks.key, 'encryptedKeyValue').subarray(0, data.keyBytes);
  return Buffer.concat(segments(createDecipheriv, content, secret, data));
}

function openStandard(info: Buffer, content: Buffer, password: string): Buffer | 'wrong' | 'unreadable' {
  const headerSize = info.readUInt32LE(8);
  const [algorithmId, keyBits] = [info.readUInt32LE(20), info.readUInt32LE(28)];
  if (![0x660e, 0x660f, 0x6610].includes(algorithmId) || ![128, 192, 256].includes(keyBits)) return 'unreadable';
  const verifier = info.subarray(12 + headerSize);
  const salt = verifier.subarray(4, 20);
  const hash = hashOf('sha1', turned('sha1', salt, password, 50_000), number(0));
  const half = (pad: number) => {
    const block = Buffer.alloc(64, pad);
    hash.forEach((byte, at) => block.writeUInt8(byte ^ pad, at));
    return hashOf('sha1', block);
  };
  const key = Buffer.concat([half(0x36), half(0x5c)]).subarray(0, keyBits / 8);
  const open = (bytes: Buffer) => {
    const work = createDecipheriv(`aes-${keyBits}-ecb`, key, null);
    work.setAutoPadding(false);
    return Buffer.concat([work.update(bytes.subarray(0, bytes.length - (bytes.length % 16))), work.final()]);
  };
  const expected = hashOf('sha1', open(verifier.subarray(20, 36)));
  if (!open(verifier.subarray(40, 72)).subarray(0, 20).equals(expected)) return 'wrong';
  return open(content);
}
