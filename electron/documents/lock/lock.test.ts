import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCompoundFile, type Part, readStream, writeCompoundFile } from './compound-file.ts';
import { lockWorkbook, unlockWorkbook } from './lock.ts';

const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + 7) % 256);

describe('a compound file', () => {
  it('gives every stream back, small and large, past the point where the table of sectors needs an index of its own', () => {
    for (const length of [0, 1, 63, 64, 4095, 4096, 4097, 70_000, 9_000_000]) {
      const parts: Part[] = [
        { name: 'Lớn', content: Buffer.from(bytes(length)) },
        {
          name: 'Kho',
          content: [
            { name: 'Nhỏ', content: Buffer.from('abc') },
            { name: 'B', content: Buffer.alloc(500, 1) },
          ],
        },
      ];
      const file = writeCompoundFile(parts);
      expect(isCompoundFile(file)).toBe(true);
      expect(readStream(file, 'Lớn')?.equals(Buffer.from(bytes(length)))).toBe(true);
      expect(readStream(file, 'Nhỏ')?.toString()).toBe('abc');
      expect(readStream(file, 'Khác')).toBeUndefined();
    }
  });

  it('that is cut off or scribbled over gives no stream and never hangs', () => {
    const file = writeCompoundFile([{ name: 'A', content: Buffer.from(bytes(9000)) }]);
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), fc.nat(file.length), (at, byte, length) => {
        const broken = Buffer.from(file.subarray(0, length));
        if (at < length) broken[at] = byte;
        const found = readStream(broken, 'A');
        expect(found === undefined || found.length <= file.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a workbook with a password', () => {
  const workbook = bytes(10_000);
  const password = 'Mật khẩu Ấp 3';

  it('opens with its own password alone, gives the same bytes, and is never twice the same', () => {
    const locked = lockWorkbook(workbook, password);
    expect(unlockWorkbook(locked, password)).toEqual(workbook);
    expect(Buffer.from(locked).includes(Buffer.from(workbook.subarray(0, 32)))).toBe(false);
    expect(lockWorkbook(workbook, password)).not.toEqual(locked);
    expect(() => unlockWorkbook(locked, 'Mật khẩu Ấp 4')).toThrow('Mật khẩu không đúng');
  });

  it('of LibreOffice (standard encryption of 2007) opens too', () => {
    const file = readFileSync('tests/fixtures/mat-khau-libreoffice.xlsx');
    expect(Buffer.from(unlockWorkbook(file, password)).subarray(0, 2).toString()).toBe('PK');
    expect(() => unlockWorkbook(file, 'khác')).toThrow('Mật khẩu không đúng');
  });

  it('that is broken, or asks for more turns than any program writes, is refused in plain words', () => {
    const locked = Buffer.from(lockWorkbook(workbook, password));
    const at = locked.indexOf('spinCount="100000"');
    const slow = Buffer.from(locked);
    slow.write('spinCount="900000000" x="', at);
    for (const file of [slow, locked.subarray(0, 2000), writeCompoundFile([{ name: 'EncryptionInfo', content: Buffer.alloc(9) }])])
      expect(() => unlockWorkbook(file, password)).toThrow(/không mở được ở đây|Mật khẩu không đúng/);
  });
});
