import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TargetHeld, writeFileWhole } from './write-file.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'báo cáo '));
const bytes = (text: string) => new TextEncoder().encode(text);
const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

describe('writing a file', () => {
  it('replaces what stood there and leaves nothing beside it', () => {
    const target = join(folder(), 'Tháng 3.xlsx');
    writeFileSync(target, 'old, and longer than the new one');
    expect(writeFileWhole(target, bytes('new'))).toBe(target);
    expect([readFileSync(target, 'utf8'), readdirSync(join(target, '..'))]).toEqual(['new', ['Tháng 3.xlsx']]);
  });

  it('makes the folder it goes into', () => {
    const target = join(folder(), 'mới', '2026', 'a.xlsx');
    writeFileWhole(target, bytes('x'));
    expect(existsSync(target)).toBe(true);
  });

  it('has the whole new file before the old one goes', () => {
    const target = join(folder(), 'a.xlsx');
    writeFileSync(target, 'old');
    writeFileWhole(target, bytes('new'), (from, to) => {
      expect([readFileSync(from, 'utf8'), readFileSync(to, 'utf8')]).toEqual(['new', 'old']);
    });
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])('says when Excel holds the target (%s), offers a free name and keeps the old file', (code) => {
    const target = join(folder(), 'Tháng 3.xlsx');
    writeFileSync(target, 'old');
    writeFileSync(target.replace('.xlsx', ' (2).xlsx'), 'another');
    const offered = target.replace('.xlsx', ' (3).xlsx');
    const writing = () => writeFileWhole(target, bytes('new'), failing(code));
    expect(writing).toThrow(TargetHeld);
    expect(writing).toThrow(expect.objectContaining({ offered, message: expect.stringContaining(offered) }));
    expect([readFileSync(target, 'utf8'), readdirSync(join(target, '..')).length]).toEqual(['old', 2]);
  });

  it('passes on what it does not know', () => {
    expect(() => writeFileWhole(join(folder(), 'a'), bytes('x'), failing('EIO'))).toThrow('EIO');
  });

  it('refuses a folder as target, and a folder that is a file', () => {
    const here = folder();
    mkdirSync(join(here, 'a.xlsx'));
    expect(() => writeFileWhole(join(here, 'a.xlsx'), bytes('x'))).toThrow('là một thư mục');
    writeFileSync(join(here, 'b'), '');
    expect(() => writeFileWhole(join(here, 'b', 'c.xlsx'), bytes('x'))).toThrow('Không ghi được');
  });
});
