import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Refusal } from '../../shared/kernel/errors.ts';

/** The target is held by another program (mostly: open in Excel). `offered` is a name beside it that is free. */
export class TargetHeld extends Refusal {
  readonly offered: string;

  constructor(target: string, offered: string) {
    super(
      'REFUSED',
      `Tệp ${basename(target)} đang mở ở chương trình khác (thường là Excel) nên không ghi đè được. Hãy đóng tệp đó rồi làm lại, hoặc lưu thành ${offered}.`,
    );
    this.name = 'TargetHeld';
    this.offered = offered;
  }
}

const heldCodes = new Set(['EBUSY', 'EPERM', 'EACCES']);
const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** «Báo cáo.xlsx» → «Báo cáo (2).xlsx», the first such name that is free. */
export function freeName(target: string): string {
  const ending = extname(target);
  const stem = target.slice(0, target.length - ending.length);
  for (let number = 2; ; number += 1) {
    const name = `${stem} (${number})${ending}`;
    if (!existsSync(name)) return name;
  }
}

/**
 * Writes beside the target and renames over it, so that the target is either the old file or the whole new one (house rule 10).
 * TargetHeld: another program has the target open. REFUSED: the folder cannot be written to, the target is a folder, the disk is full.
 */
export function writeFileWhole(target: string, bytes: Uint8Array, rename: (from: string, to: string) => void = renameSync): string {
  const path = resolve(target);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  if (existsSync(path) && statSync(path).isDirectory()) throw new Refusal('REFUSED', `${path} là một thư mục. Hãy đặt tên tệp cần ghi.`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeDown(beside, bytes);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    throw whyNotWritten(error, dirname(path));
  }
  try {
    rename(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw heldCodes.has(codeOf(error)) ? new TargetHeld(path, freeName(path)) : error;
  }
  return path;
}

function writeDown(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'w');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function whyNotWritten(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Refusal('REFUSED', `Ổ đĩa đã đầy, không ghi được vào ${folder}. Tệp cũ được giữ nguyên.`);
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST', 'EINVAL'].includes(code))
    return new Refusal('REFUSED', `Không ghi được vào thư mục ${folder}. Hãy chọn thư mục khác hoặc kiểm tra quyền ghi.`);
  return error;
}
