import type { z } from 'zod';
import { type Day, day, yearOf } from '../../shared/kernel/dates.ts';
import { invalid, refuse } from '../../shared/kernel/errors.ts';
import { tidy } from '../../shared/kernel/text.ts';
import type { zSetting } from '../../shared/office/contract.ts';
import { officeTextLabels } from '../../shared/office/labels.ts';
import type { SettingDefinition } from '../../shared/office/setting-definition.ts';
import { type OfficeTextKey, officeTextKeys } from '../../shared/office/settings.ts';
import { type SettingKey, type Settings, settingDefinitions, settingKeys } from '../../shared/settings.ts';
import { createRecord, updateRecord } from '../store/records.ts';
import type { Actor, Reader, Store, Writer } from '../store/store.ts';
import { dropValue, putValue, settingRows, storedValue } from './settings.queries.ts';
import { officeVersionKind } from './office.kinds.ts';
import { officeOn } from './versions.service.ts';

type Setting = z.infer<typeof zSetting>;
type StoredRow = ReturnType<typeof settingRows>[number];

/** The registry with its values' types forgotten: what stands under a key is read, checked and shown by that key's own definition. */
const definitions = settingDefinitions as unknown as Record<SettingKey, SettingDefinition<unknown>>;
const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settingDefinitions, key);
const isOfficeText = (key: string): key is OfficeTextKey => Object.hasOwn(officeTextKeys, key);

/** Year under which a value with no year of its own is kept. */
const always = 0;
/** The office's first version reaches back to before any record when its day is not known. */
const sinceEver = day('1900-01-01');

/** Every setting as it holds in a year: the latest year at or before it, else the value for always, else the default. */
export function readSettings(reader: Reader, year: number): Settings {
  const rows = settingRows(reader);
  return Object.fromEntries(settingKeys.map((key) => [key, valueIn(rows, key, year)])) as Settings;
}

function valueIn(rows: readonly StoredRow[], key: SettingKey, year: number): unknown {
  const { byYear, schema, fallback } = definitions[key];
  const row = rows.find((one) => one.key === key && (byYear ? one.year <= year : one.year === always));
  const parsed = row ? schema.safeParse(JSON.parse(row.value)) : undefined;
  return parsed?.success ? parsed.data : fallback;
}

export const listSettings = (store: Store, year: number): Setting[] =>
  store.read((reader) => {
    const rows = settingRows(reader);
    return settingKeys.map((key) => shown(key, valueIn(rows, key, year)));
  });

/** One setting, or one of the office's own texts as it stands on `today`. REFUSED: no such key. */
export function showSetting(reader: Reader, key: string, year: number, today: Day): Setting {
  if (isOfficeText(key)) return shownText(key, officeOn(reader, today)?.[officeTextKeys[key]] ?? '');
  if (isSettingKey(key)) return shown(key, valueIn(settingRows(reader), key, year));
  throw unknownKey(key);
}

/** The same by itself; of this year where none is given. */
export const getSetting = (store: Store, { key, year = yearOf(store.today()) }: { key: string; year?: number | undefined }): Setting =>
  store.read((reader) => showSetting(reader, key, year, store.today()));

/** The office's own texts and every setting. */
export const allSettings = (store: Store, year = yearOf(store.today())): Setting[] =>
  store.read((reader) => [
    ...Object.keys(officeTextKeys).map((key) => showSetting(reader, key, year, store.today())),
    ...listSettings(store, year),
  ]);

/**
 * Sets a value from what a person typed; empty text goes back to the default (or empties a text of the office). `year` null = for
 * always; a value that does not belong to a year is always kept for always. INVALID at «value» or «year»; REFUSED: no such key.
 */
export function setSetting(store: Store, actor: Actor, key: string, year: number | null, text: string): Setting {
  const today = store.today();
  if (year !== null && (year < 1990 || year > 2100)) throw invalid({ field: 'year', message: 'Năm phải từ 1990 đến 2100.' });
  return store.write(actor, (writer) => {
    if (isOfficeText(key)) setOfficeText(writer, key, text, today);
    else if (isSettingKey(key)) setValue(writer, key, definitions[key].byYear ? (year ?? always) : always, text);
    else throw unknownKey(key);
    return showSetting(writer, key, year ?? Number(today.slice(0, 4)), today);
  });
}

function setValue(writer: Writer, key: SettingKey, year: number, text: string): void {
  const { read, schema, hint } = definitions[key];
  const before = storedValue(writer, key, year);
  if (text.trim() === '') {
    if (dropValue(writer, key, year) === 0) return;
    writer.audit({ area: 'office', action: 'setting', changes: { key, year, from: before, to: null } });
  } else {
    const parsed = schema.safeParse(read(text));
    if (!parsed.success) throw invalid({ field: 'value', message: `Giá trị «${text.trim()}» chưa đúng. ${hint}` });
    const value = JSON.stringify(parsed.data);
    if (value === before) return;
    putValue(writer, key, year, value);
    writer.audit({ area: 'office', action: 'setting', changes: { key, year, from: before ?? null, to: value } });
  }
  writer.changed('office', [key]);
}

function setOfficeText(writer: Writer, key: OfficeTextKey, text: string, today: Day): void {
  const clean = tidy(text);
  const column = officeTextKeys[key];
  const current = officeOn(writer, today);
  const values = { [column]: column === 'name' ? clean : clean || null };
  if (current) updateRecord(writer, officeVersionKind, current, values);
  else if (clean) createRecord(writer, officeVersionKind, { validFrom: sinceEver, name: '', ...values });
}

function shown(key: SettingKey, value: unknown): Setting {
  const { label, source, hint, byYear, show, fallback } = definitions[key];
  const [text, usual] = [show(value), show(fallback)];
  return { key, label, source, hint, byYear, value: text, fallback: usual, isDefault: text === usual };
}

const shownText = (key: OfficeTextKey, value: string): Setting => ({
  key,
  label: officeTextLabels[key],
  source: 'Cơ quan tự khai',
  hint: 'Chữ tùy ý; ghi vào bản thông tin cơ quan đang có hiệu lực.',
  byYear: false,
  value,
  fallback: '',
  isDefault: value === '',
});

const unknownKey = (key: string) =>
  refuse(`Không có thiết lập «${key}». Các thiết lập: ${[...Object.keys(officeTextKeys), ...settingKeys].join(', ')}.`);
