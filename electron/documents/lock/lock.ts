import { invalid, refuse } from '../../../shared/kernel/errors.ts';
import { unreadableLock, wrongPassword } from '../../../shared/kernel/file-password.ts';
import { readStream, writeCompoundFile } from './compound-file.ts';
import { decrypt, encrypt } from './encryption.ts';

const [infoName, contentName] = ['EncryptionInfo', 'EncryptedPackage'];

/** The workbook as Excel saves it with «Mã hóa bằng mật khẩu»: nothing of it can be read without the password. */
export function lockWorkbook(workbook: Uint8Array, password: string): Uint8Array {
  const { info, content } = encrypt(workbook, password);
  const transform = 'StrongEncryptionTransform';
  const space = 'StrongEncryptionDataSpace';
  const bytes = writeCompoundFile([
    { name: contentName, content },
    { name: infoName, content: info },
    {
      name: '\x06DataSpaces',
      content: [
        { name: 'Version', content: Buffer.concat([lengthAndText('Microsoft.Container.DataSpaces'), versions]) },
        { name: 'DataSpaceMap', content: dataSpaceMap(space) },
        { name: 'DataSpaceInfo', content: [{ name: space, content: Buffer.concat([numbers(8, 1), lengthAndText(transform)]) }] },
        { name: 'TransformInfo', content: [{ name: transform, content: [{ name: '\x06Primary', content: primary }] }] },
      ],
    },
  ]);
  return new Uint8Array(bytes);
}

/** The workbook inside. INVALID at «password»: it is not the one; REFUSED: locked in a way that cannot be read here, or broken. */
export function unlockWorkbook(file: Uint8Array, password: string): Uint8Array {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const [info, content] = [readStream(buffer, infoName), readStream(buffer, contentName)];
  const open = info && content ? decrypt({ info, content }, password) : 'unreadable';
  if (open === 'wrong') throw invalid({ field: 'password', message: wrongPassword });
  if (open === 'unreadable') throw refuse(unreadableLock);
  return new Uint8Array(open);
}

// The fixed texts of [MS-OFFCRYPTO] 2.1 that say «this package is encrypted»; Excel asks for them.
const numbers = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeUInt32LE(value, at * 4));
  return bytes;
};
const lengthAndText = (text: string): Buffer => {
  const letters = Buffer.from(text, 'utf16le');
  return Buffer.concat([numbers(letters.length), letters, Buffer.alloc((4 - (letters.length % 4)) % 4)]);
};
const versions = numbers(1, 1, 1);
const dataSpaceMap = (space: string): Buffer => {
  const entry = Buffer.concat([numbers(1, 0), lengthAndText(contentName), lengthAndText(space)]);
  return Buffer.concat([numbers(8, 1, entry.length + 4), entry]);
};
const transformId = lengthAndText('{FF9A3F03-56EF-4613-BDD5-5A41C1D07246}');
const primary = Buffer.concat([
  numbers(8 + transformId.length, 1),
  transformId,
  lengthAndText('Microsoft.Container.EncryptionTransform'),
  versions,
  numbers(0, 0, 0, 4),
]);
