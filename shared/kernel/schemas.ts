import { z } from 'zod';
import { type Day, isDay, yearOf } from './dates.ts';
import type { Dong } from './numbers.ts';
import { tidy } from './text.ts';

/** Bounds of report-workbook §3: dates of events from 1990 to five years ahead; births and validity from 1900. */
export const firstEventYear = 1990;
export const firstBirthYear = 1900;
export const yearsAhead = 5;
export const longestTitle = 500;
export const longestNote = 5000;

export const zId = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'Mã bản ghi không hợp lệ.');
export const zDay = z.custom<Day>((value) => isDay(value), 'Ngày chưa đúng. Nhập dạng ngày/tháng/năm, ví dụ 05/03/2026.');
/** A year or a whole day: rosters often know only the year. */
export const zBirth = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, 'Ngày sinh chưa đúng. Nhập năm (1980) hoặc ngày/tháng/năm.');
export const zEventDay = zDay.refine(
  (value) => yearOf(value) >= firstEventYear && yearOf(value) <= 2100,
  'Năm của ngày này nằm ngoài khoảng cho phép (từ 1990).',
);
export const zTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Giờ chưa đúng. Nhập dạng 7h30 hoặc 07:30.');
export const zMonth = z.object({ year: z.int().min(1900).max(2200), month: z.int().min(1).max(12) });
export const zSpan = z.object({ from: zDay, to: zDay });

const text = (longest: number) =>
  z
    .string()
    .transform(tidy)
    .pipe(z.string().max(longest, `Quá dài: tối đa ${longest} ký tự.`));
export const zTitle = text(longestTitle).pipe(z.string().min(1, 'Chưa nhập.'));
export const zOptionalTitle = text(longestTitle)
  .nullable()
  .transform((value) => value || null);
export const zNote = z
  .string()
  .max(longestNote, `Quá dài: tối đa ${longestNote} ký tự.`)
  .nullable()
  .transform((value) => value?.normalize('NFC').trim() || null);
export const zCode = text(60).pipe(z.string().min(1, 'Chưa nhập mã.'));
export const zCount = z.int('Phải là số nguyên.').min(1, 'Phải từ 1 trở lên.').max(1_000_000_000, 'Số quá lớn.');
export const zPeople = z.int('Phải là số nguyên.').min(0, 'Không được âm.').max(1_000_000_000, 'Số quá lớn.');
export const zDong = z
  .int('Phải là số nguyên đồng.')
  .min(0, 'Không được âm.')
  .max(1_000_000_000_000_000, 'Số tiền quá lớn.')
  .transform((value) => value as Dong);

/** Rows carry their version: a save or removal that names another version is refused as CONFLICT. */
export const zVersion = z.int().min(1);
export const zRef = z.object({ id: zId, version: zVersion });
/**
 * In the answer of everything that writes: names what was written, for app.undo. Null where nothing was, where it was too much, and in what a
 * service gives: the door fills it in (electron/api/base.ts).
 */
export const zUndo = z.string().nullable().default(null);
/** Answer of what writes and has nothing else to say. */
export const zDone = z.object({ undo: zUndo });
/** A record as it was left. */
export const zSaved = zRef.extend({ undo: zUndo });
/** What identifies the record being saved: absent = new. */
export const zExisting = zRef.nullable();

export const zPage = z.object({ offset: z.int().min(0).default(0), limit: z.int().min(1).max(200).default(200) });
export const zSort = <const Columns extends readonly [string, ...string[]]>(columns: Columns) =>
  z.object({ by: z.enum(columns), descending: z.boolean().default(false) });
export const zList = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row), total: z.int() });
