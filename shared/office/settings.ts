import { z } from 'zod';
import { chasePlaces, usualChaseText } from '../broadcasts/confirmations/chase.ts';
import { usualInvitation } from '../conferences/prints/invitation.ts';
import { isDay, parseDay } from '../kernel/dates.ts';
import { parseWhole } from '../kernel/numbers.ts';
import { valueKey } from '../kernel/text.ts';

/** A rule or choice of the office, valid from a year on; the default and its source stand beside it (domain §3). */
export interface SettingDefinition<Value> {
  label: string;
  source: string;
  /** True where each year may have its own value; the latest year at or before the one asked for counts. */
  byYear: boolean;
  schema: z.ZodType<Value>;
  fallback: Value;
  /** From what a person types, and back. Undefined = not understood. */
  read: (text: string) => Value | undefined;
  show: (value: Value) => string;
  hint: string;
}

const whole = (low: number, high: number, label: string, source: string, fallback: number): SettingDefinition<number> => ({
  label,
  source,
  byYear: true,
  schema: z.int().min(low).max(high),
  fallback,
  read: (text) => {
    const value = parseWhole(text);
    return value !== undefined && value >= low && value <= high ? value : undefined;
  },
  show: String,
  hint: `Số nguyên từ ${low} đến ${high}.`,
});
const range = (label: string, source: string, low: number, high: number): SettingDefinition<{ low: number; high: number }> => ({
  label,
  source,
  byYear: true,
  schema: z.object({ low: z.int().min(0), high: z.int().min(0) }).refine((value) => value.low <= value.high),
  fallback: { low, high },
  read: (text) => {
    const found = /^\s*(\d{1,4})\s*(?:[-–]\s*(\d{1,4})\s*)?$/.exec(text);
    const [from, to] = [Number(found?.[1]), Number(found?.[2] ?? found?.[1])];
    return found && from <= to ? { low: from, high: to } : undefined;
  },
  show: (value) => (value.low === value.high ? String(value.low) : `${value.low}-${value.high}`),
  hint: 'Một số hoặc khoảng, ví dụ 10-12.',
});
const choice = <const Choices extends readonly [string, ...string[]]>(
  label: string,
  source: string,
  choices: Choices,
  fallback: Choices[number],
  hint: string,
): SettingDefinition<Choices[number]> => ({
  label,
  source,
  byYear: true,
  schema: z.enum(choices) as z.ZodType<Choices[number]>,
  fallback,
  read: (text) => choices.find((one) => one.toLowerCase() === text.trim().toLowerCase()),
  show: String,
  hint,
});
const yesNo = (label: string, source: string, fallback: boolean): SettingDefinition<boolean> => ({
  label,
  source,
  byYear: true,
  schema: z.boolean(),
  fallback,
  read: (text) =>
    ({ có: true, co: true, x: true, '1': true, true: true, không: false, khong: false, '0': false, false: false })[
      text.trim().toLowerCase()
    ],
  show: (value) => (value ? 'có' : 'không'),
  hint: 'có hoặc không.',
});
const codes = (label: string, source: string, fallback: string[], hint: string): SettingDefinition<string[]> => ({
  label,
  source,
  byYear: false,
  schema: z.array(z.string().max(40)).max(200),
  fallback,
  read: (text) =>
    text
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter(Boolean),
  show: (value) => value.join(', '),
  hint,
});

/** One or several of a fixed list, by their short codes or in words. */
const someOf = <Code extends string>(
  label: string,
  source: string,
  words: Record<Code, string>,
  fallback: readonly NoInfer<Code>[],
  hint: string,
): SettingDefinition<Code[]> => {
  const known = Object.keys(words) as Code[];
  return {
    label,
    source,
    byYear: true,
    schema: z.array(z.enum(known as [Code, ...Code[]])).min(1) as z.ZodType<Code[]>,
    fallback: [...fallback],
    read: (text) => {
      const parts = text.split(/[,;]/).map(valueKey).filter(Boolean);
      const named = parts.map((part) => known.find((code) => code === part || valueKey(words[code]) === part));
      return named.every((code) => code !== undefined) ? known.filter((code) => named.includes(code)) : undefined;
    },
    show: (value) => value.join(', '),
    hint,
  };
};

/** Said of a period that ends with the calendar month, in a year after one with a cut-off day. */
const calendarMonth = 'cuối tháng';

/** A text of several lines, which a table shows in one. */
const inLines = {
  read: (text: string) =>
    text
      .split(/[|\n]/)
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n'),
  show: (value: string) => value.replaceAll('\n', ' | '),
};

/** Every setting there is. Texts of the office itself (name, signers …) are versions of the office, not settings. */
export const settingDefinitions = {
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
  'R1.perWeek': whole(1, 50, 'Lượt phát BHXH tự nguyện tối thiểu mỗi tuần', 'KH166 III.2.1.4; QĐ294 VI.2.7', 2),
  'R1.scope': choice(
    'Phạm vi tính R1',
    'KH166 III.2.1.4 (mỗi xã); KH166 PL II I.4 (không nói rõ)',
    ['commune', 'office'],
    'commune',
    'commune = mỗi xã, office = cả cơ quan.',
  ),
  'R1.districtCounts': yesNo('Đài cấp cơ quan tính cho mọi xã', 'Cơ quan tự chọn', false),
  'R1.stationKinds': someOf(
    'Loại đài, cụm loa được tính cho xã',
    'Cơ quan tự chọn',
    { commune: 'của xã/phường', zone: 'khu công nghiệp', mobile: 'loa lưu động' },
    ['commune'],
    'commune = của xã/phường, zone = khu công nghiệp, mobile = loa lưu động; nhiều loại cách nhau bằng dấu phẩy.',
  ),
  'R2.perYear': range('Cuộc đối thoại tại doanh nghiệp mỗi năm (toàn tỉnh)', 'KH166 PL II 1.2', 10, 12),
  'R3.percent': range('Tỷ lệ xã có hội nghị theo nhóm chủ thể (%)', 'KH166 PL II 1.2; QĐ294 VI.2.5', 15, 20),
  'R4.perYear': range('Hội nghị tập huấn cộng tác viên mỗi năm', 'KH166, QĐ294, KB-ĐN 6', 1, 3),
  'R4.scope': choice(
    'Phạm vi tính R4',
    'KH166, QĐ294 (tỉnh); KB-ĐN 6 (huyện)',
    ['province', 'district'],
    'district',
    'province = toàn tỉnh, district = huyện/cơ sở.',
  ),
  'R5.waves': whole(0, 50, 'Đợt chiến dịch tối thiểu mỗi năm', 'KH166 PL II.II', 3),
  'R6.perMonth': whole(0, 50, 'Lần cung cấp thông tin cho Ban Tuyên giáo mỗi tháng', 'KB-ĐN 1', 1),
  'R7.gapMonths': whole(1, 24, 'Khoảng cách tối đa giữa hai buổi lồng ghép ở một khu, ấp (tháng)', 'KB-ĐN 3.1', 2),
  'R8.advisoryTeam': range('Số người của tổ tư vấn', 'KB-ĐN', 2, 4),
  'R8.strikeTeam': range('Số người của tổ xung kích', 'CV337 chú thích 4', 4, 5),
  'R8.smallGroup': range('Số người của một nhóm nhỏ được gặp', 'KB-ĐN', 3, 5),
  'R9.required': codes(
    'Phần bắt buộc của một dòng kế hoạch',
    'KH166 IV.8, VII.3.1',
    ['audience', 'contents', 'form', 'staff', 'expected'],
    'Danh sách cách nhau bằng dấu phẩy.',
  ),
  'R10.ethnicShare': whole(0, 100, 'Tỷ lệ lượt phát tiếng dân tộc ở xã vùng dân tộc (%)', 'KH166 III.2.1.4', 0),
  'R11.monthlyDay': whole(1, 31, 'Ngày gửi báo cáo tháng', 'Cơ quan tự chọn (KH166 VII.3.10)', 25),
  'R12.warnDays': codes(
    'Nhắc trước khi chương trình, hợp đồng hết hạn (ngày)',
    'Thực tế',
    ['60', '30', '15'],
    'Các số ngày cách nhau bằng dấu phẩy.',
  ),
  'people.retentionYears': {
    ...whole(1, 50, 'Thời hạn lưu thông tin cá nhân, kể từ lần gặp cuối (năm)', 'Luật 91/2025/QH15; cơ quan tự chọn', 5),
    byYear: false,
  },
  'files.password': {
    ...yesNo('Đặt sẵn mật khẩu cho tệp Excel có tên người khi gửi đi', 'Luật 91/2025/QH15; cơ quan tự chọn', true),
    byYear: false,
  },
  'conference.invitationText': {
    label: 'Lời giấy mời hội nghị',
    source: 'Cơ quan tự chọn',
    byYear: false,
    schema: z.string().min(1).max(3000),
    fallback: usualInvitation,
    ...inLines,
    hint: 'Các dòng cách nhau bằng dấu |. Sửa dễ hơn ở trang hội nghị, «In, xuất».',
  } satisfies SettingDefinition<string>,
  'roster.scanCards': {
    ...yesNo('Điểm danh bằng quét mã QR thẻ căn cước', 'Cơ quan tự chọn; Luật 91/2025/QH15', false),
    byYear: false,
    hint: 'có hoặc không. Dùng máy quét USB; số CCCD được giữ trong danh sách người dự, không bao giờ bắt buộc.',
  },
  'broadcasts.chaseText': {
    label: 'Lời nhắn Zalo nhắc xã gửi phiếu xác nhận',
    source: 'Cơ quan tự chọn',
    byYear: false,
    schema: z.string().min(1).max(480),
    fallback: usualChaseText,
    ...inLines,
    hint: `Tự điền: ${chasePlaces.join(' ')}. Các dòng cách nhau bằng dấu |. Sửa dễ hơn ở «Xác nhận tháng», «Nhắc qua Zalo».`,
  } satisfies SettingDefinition<string>,
  'report.hiddenRows': codes(
    'Chỉ tiêu không in trong báo cáo',
    'Cơ quan tự chọn',
    ['VSSID', 'BC.GIOVANG'],
    'Mã chỉ tiêu cách nhau bằng dấu phẩy.',
  ),
};

export type SettingKey = keyof typeof settingDefinitions;
export type SettingValue<Key extends SettingKey> = z.infer<(typeof settingDefinitions)[Key]['schema']>;
export type Settings = { [Key in SettingKey]: SettingValue<Key> };
export const settingKeys = Object.keys(settingDefinitions) as SettingKey[];

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
