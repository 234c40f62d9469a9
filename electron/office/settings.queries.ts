import type { SettingKey } from '../../shared/settings.ts';
import { query } from '../store/connection.ts';
import type { Reader, Writer } from '../store/store.ts';

export const settingRows = (reader: Reader) => reader.all(query.selectFrom('setting').selectAll().orderBy('year', 'desc'));

/** JSON text of one value, as it stands for just this year; 0 = always. */
export const storedValue = (reader: Reader, key: SettingKey, year: number): string | undefined =>
  reader.first(query.selectFrom('setting').where('key', '=', key).where('year', '=', year).select('value'))?.value;

export function putValue(writer: Writer, key: SettingKey, year: number, value: string): void {
  const row = { key, year, value, updatedAt: writer.at };
  writer.run(query.insertInto('setting').orReplace().values(row));
}

export const dropValue = (writer: Writer, key: SettingKey, year: number): number =>
  writer.run(query.deleteFrom('setting').where('key', '=', key).where('year', '=', year));
