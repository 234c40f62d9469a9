import { invalid, refuse } from '../../shared/kernel/errors.ts';
import { valueKey } from '../../shared/kernel/text.ts';
import { snake } from './connection.ts';
import type { CodedTable, RecordTable } from './schema.ts';
import type { Reader } from './store.ts';

/** INVALID at «code» where another living record bears it, whatever its case and place of tone marks. */
export function checkCodeFree(reader: Reader, table: CodedTable, code: string, ownId: string | null, word: string): void {
  const taken = otherWithCode(reader, table, valueKey(code), ownId);
  if (taken !== undefined) throw invalid({ field: 'code', message: `Mã «${taken}» đã dùng cho một ${word} khác. Chọn mã khác.` });
}

/** REFUSED before a record leaves the bin while another has taken its code. */
export function checkCodeStillFree(reader: Reader, table: RecordTable, id: string, word: string): void {
  const [own] = reader.sql<{ codeKey: string }>(`SELECT code_key FROM ${snake(table)} WHERE id = ?`, [id]);
  const taken = own && otherWithCode(reader, table, own.codeKey, id);
  if (taken !== undefined)
    throw refuse(`Không khôi phục được: mã «${taken}» nay đã dùng cho một ${word} khác. Đổi mã của ${word} đó trước, rồi khôi phục.`);
}

const otherWithCode = (reader: Reader, table: RecordTable, codeKey: string, ownId: string | null): string | undefined =>
  reader.sql<{ code: string }>(`SELECT code FROM ${snake(table)} WHERE code_key = ? AND id IS NOT ? AND deleted_at IS NULL`, [
    codeKey,
    ownId,
  ])[0]?.code;

/** A record named by its id in a field of another one. */
export interface Reference {
  table: RecordTable;
  id: string | null;
  field: string;
  word: string;
}

/** INVALID at the fields whose record is not there (removed in another window, or never was). */
export function checkReferences(reader: Reader, references: readonly Reference[]): void {
  const lost = references.filter((one) => one.id !== null && !isLiving(reader, one.table, one.id));
  if (lost.length > 0) throw invalid(...lost.map(({ field, word }) => ({ field, message: `Không còn ${word} này. Chọn lại.` })));
}

const isLiving = (reader: Reader, table: RecordTable, id: string): boolean =>
  reader.sql(`SELECT 1 AS found FROM ${snake(table)} WHERE id = ? AND deleted_at IS NULL`, [id]).length > 0;
