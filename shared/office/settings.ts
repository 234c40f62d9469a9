import { z } from 'zod';
import { type SettingDefinition } from './setting-definition.ts';
import { isDay, parseDay } from '../kernel/dates.ts';
import { parseWhole } from '../kernel/numbers.ts';
import { valueKey } from '../kernel/text.ts';

/** Said of a period that ends with the calendar month, in a year after one with a cut-off day. */
const calendarMonth = 'cuối tháng';

export const officeSettings = {
  'period.cutoffDay': {
    label: 'Ngày chốt số liệu hằng tháng',
    source: 'Cơ quan tự chọn',
    byYear: true,
    schema: z.int().min(1).max(28).nullable(),
    fallback: null,
    read: (text: string) => {
      const value = parseWhole(text);
      if (value === 0 || valueKey(text) === calendarMonth) return null;
      return value !== undefined && value >= 1 && value <= 28 ? value : undefined;
    },
    show: (value: number | null) => (value === null ? '' : String(value)),
    hint: 'Từ 1 đến 28, hoặc «cuối tháng» (hay 0); để trống là như năm trước.',
  } satisfies SettingDefinition<number | null>,
  'office.startDate': {
    label: 'Ngày bắt đầu dùng sổ',
    source: 'Cơ quan tự chọn',
    byYear: false,
    schema: z.string().refine(isDay).nullable(),
    fallback: null,
    read: (text: string) => parseDay(text),
    show: (value: string | null) => value ?? '',
    hint: 'Ngày/tháng/năm; để trống là 1/1 của năm có hoạt động đầu tiên.',
  } satisfies SettingDefinition<string | null>,
};

/** The office's own texts, reached by the same command as settings; each is a column of the office version valid on the day. */
export const officeTextKeys = {
  'office.name': 'name',
  'office.superior': 'superior',
  'office.place': 'place',
  'office.symbol': 'symbol',
  'office.director': 'director',
  'office.directorTitle': 'directorTitle',
  'office.preparer': 'preparer',
  'office.checker': 'checker',
  'office.address': 'address',
  'office.phone': 'phone',
} as const;
export type OfficeTextKey = keyof typeof officeTextKeys;
