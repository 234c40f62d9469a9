import type { RowOf } from '../../../shared/sheets/columns.ts';
import type { outputSheet } from '../../../shared/outputs/outputs.sheet.ts';
import { addDays, type Day, daysInMonth, makeDay, monthOf, yearOf } from '../../../shared/kernel/dates.ts';
import { answerType, stockType } from '../../../shared/outputs/labels.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { doneUntil, firstDay } from './places.ts';

type Output = RowOf<typeof outputSheet>;

interface Habit {
  form: string;
  type: string;
  channel: string | null;
  titles: readonly string[];
  /** Times a month; a fraction is a chance. */
  perMonth: number;
  quantity: readonly [number, number];
  reach?: readonly [number, number];
  /** In thousands of đồng. */
  cost?: readonly [number, number];
  /** Share handled, of 100. */
  handled?: number;
}

const one = [1, 1] as const;
/** What the office puts out in an ordinary month, over every form (KH166 Phụ lục II; KB-ĐN). */
const habits: readonly Habit[] = [
  {
    form: 'I.2.1',
    type: 'tin',
    channel: 'Cổng TTĐT',
    titles: ['Hội nghị truyền thông tại xã', 'Chi trả lương hưu qua tài khoản', 'Kết quả phát triển người tham gia trong tháng'],
    perMonth: 3,
    quantity: one,
    reach: [150, 900],
  },
  {
    form: 'I.2.2',
    type: 'infographic',
    channel: 'Zalo OA',
    titles: ['5 quyền lợi khi tham gia BHXH tự nguyện', 'Mức hỗ trợ đóng BHXH tự nguyện', 'Các bước gia hạn thẻ BHYT'],
    perMonth: 3,
    quantity: one,
    reach: [800, 6000],
  },
  {
    form: 'I.2.2',
    type: 'clip',
    channel: 'Facebook',
    titles: ['Câu chuyện người nhận lương hưu từ BHXH tự nguyện', 'Thẻ BHYT cứu cả gia đình'],
    perMonth: 1.5,
    quantity: one,
    reach: [1500, 12000],
  },
  { form: 'I.2.2', type: answerType, channel: 'Zalo OA', titles: ['Trả lời câu hỏi trong tháng'], perMonth: 1, quantity: [12, 46] },
  { form: 'I.2.3', type: 'bài', channel: 'VssID', titles: ['Hướng dẫn đăng ký VssID'], perMonth: 0.3, quantity: one, reach: [300, 2000] },
  {
    form: 'I.3.1',
    type: 'bài',
    channel: 'Báo tỉnh',
    titles: ['Lan tỏa chính sách BHXH tự nguyện', 'Chăm lo BHYT cho hộ cận nghèo'],
    perMonth: 1,
    quantity: one,
    cost: [500, 1500],
  },
  {
    form: 'I.3.2',
    type: 'chuyên mục',
    channel: 'Đài PT-TH',
    titles: ['Chuyên mục An sinh xã hội'],
    perMonth: 0.5,
    quantity: one,
    cost: [1500, 3000],
  },
  { form: 'I.3.3', type: 'khung giờ vàng', channel: 'Đài PT-TH', titles: ['Thông điệp BHXH toàn dân'], perMonth: 0.15, quantity: [5, 15] },
  {
    form: 'I.3.4',
    type: 'tọa đàm',
    channel: 'Đài PT-TH',
    titles: ['Giao lưu trực tuyến: BHYT hộ gia đình'],
    perMonth: 0.2,
    quantity: one,
    cost: [3000, 6000],
  },
  {
    form: 'I.3.5',
    type: 'cung cấp thông tin',
    channel: 'Báo tỉnh',
    titles: ['Số liệu thu, chi và người tham gia'],
    perMonth: 0.6,
    quantity: one,
  },
  {
    form: 'I.5.1',
    type: stockType,
    channel: null,
    titles: ['Nhận tờ rơi BHXH tự nguyện từ BHXH tỉnh'],
    perMonth: 0.3,
    quantity: [2000, 5000],
  },
  {
    form: 'I.5.1',
    type: 'phát ra',
    channel: null,
    titles: ['Phát tờ rơi BHXH tự nguyện', 'Phát tờ gấp BHYT hộ gia đình'],
    perMonth: 1.3,
    quantity: [150, 700],
  },
  { form: 'I.5.2', type: 'phát ra', channel: 'Zalo OA', titles: ['Bộ hình động về VssID'], perMonth: 0.4, quantity: [1, 5] },
  {
    form: 'I.5.3',
    type: 'phát ra',
    channel: null,
    titles: ['Áo mưa, mũ in thông điệp'],
    perMonth: 0.4,
    quantity: [30, 120],
    cost: [1500, 5000],
  },
  {
    form: 'I.6',
    type: 'tư vấn',
    channel: null,
    titles: ['Tư vấn tại bộ phận một cửa', 'Tư vấn qua điện thoại'],
    perMonth: 2,
    quantity: [35, 140],
  },
  {
    form: 'TQ',
    type: 'băng rôn',
    channel: null,
    titles: ['Treo băng rôn trên trục đường chính'],
    perMonth: 0.5,
    quantity: [4, 20],
    cost: [1000, 4000],
  },
  {
    form: 'NT',
    type: 'tin nhắn',
    channel: null,
    titles: ['Nhắn tin nhắc đóng tiếp BHXH tự nguyện', 'Nhắn tin nhắc gia hạn thẻ BHYT'],
    perMonth: 1,
    quantity: [180, 620],
  },
  { form: 'KS', type: 'phiếu khảo sát', channel: null, titles: ['Khảo sát sau hội nghị'], perMonth: 0.3, quantity: [40, 120] },
  {
    form: 'TM',
    type: 'công văn',
    channel: null,
    titles: ['Tham mưu giao chỉ tiêu BHXH, BHYT cho xã', 'Dự thảo kế hoạch của Ban Chỉ đạo'],
    perMonth: 0.7,
    quantity: one,
  },
  {
    form: 'VB',
    type: 'công văn',
    channel: null,
    titles: ['Hướng dẫn truyền thông trong tháng', 'Đôn đốc xác nhận lịch phát thanh'],
    perMonth: 1,
    quantity: one,
  },
  { form: 'CC', type: 'thông tin', channel: null, titles: ['Cung cấp thông tin cho Ban Tuyên giáo - Dân vận'], perMonth: 1, quantity: one },
  {
    form: 'BD',
    type: 'khen thưởng',
    channel: null,
    titles: ['Biểu dương nhân viên thu tiêu biểu'],
    perMonth: 0.2,
    quantity: [1, 6],
    cost: [500, 3000],
  },
  { form: 'CK', type: 'công khai', channel: 'Cổng TTĐT', titles: ['Công khai đơn vị chậm đóng'], perMonth: 0.3, quantity: [3, 14] },
  {
    form: 'TANGSO',
    type: 'tặng sổ',
    channel: null,
    titles: ['Tặng sổ BHXH cho người có hoàn cảnh khó khăn'],
    perMonth: 0.3,
    quantity: [3, 15],
    cost: [3000, 12000],
  },
  {
    form: 'TANGTHE',
    type: 'tặng thẻ',
    channel: null,
    titles: ['Tặng thẻ BHYT cho hộ cận nghèo'],
    perMonth: 0.4,
    quantity: [5, 40],
    cost: [3000, 20000],
  },
  {
    form: 'DL',
    type: 'dư luận',
    channel: 'Facebook',
    titles: ['Hiểu sai về rút BHXH một lần', 'Tin đồn thẻ BHYT hết hiệu lực'],
    perMonth: 0.7,
    quantity: one,
    handled: 75,
  },
];

/** From July of the year before to the end of October: some twenty a month. */
export function demoOutputs(year: number, scale: number): Output[] {
  const chance = chanceFrom(`${year} hoạt động`);
  const rows: Output[] = [];
  for (let month = firstDay(year); month <= doneUntil(year); month = addDays(month, daysInMonth(yearOf(month), monthOf(month)))) {
    const made = habits.flatMap((habit) =>
      Array.from({ length: times(habit.perMonth * scale, chance) }, () => makeOne(habit, month, chance)),
    );
    rows.push(...made.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));
  }
  return rows.map((row, at) => ({ ...row, code: `HD${yearOf(row.day)}-${String(at + 1).padStart(4, '0')}` }));
}

const times = (wanted: number, chance: Chance) => Math.floor(wanted) + (chance.happens((wanted % 1) * 100) ? 1 : 0);

function makeOne(habit: Habit, month: Day, chance: Chance): Output {
  const [year, number] = [yearOf(month), monthOf(month)];
  const on = makeDay(year, number, chance.whole(1, 28)) ?? month;
  const campaign = { 2: 'CD1', 5: 'CD2', 7: 'CD3', 10: 'CD7' }[number];
  const joins = campaign !== undefined && habit.type !== stockType && chance.happens(50);
  return {
    code: '',
    day: on,
    form: habit.form,
    type: habit.type,
    channel: habit.channel,
    title: chance.pick(habit.titles),
    quantity: chance.whole(...habit.quantity),
    reach: habit.reach ? chance.whole(...habit.reach) : null,
    link: null,
    wave: joins ? `${campaign}-${year}` : null,
    cost: habit.cost ? chance.whole(...habit.cost) * 1000 : null,
    costSource: habit.cost ? chance.pick(['Quản lý BHXH, BHYT', 'Ngân sách địa phương']) : null,
    handled: habit.handled !== undefined && chance.happens(habit.handled),
  };
}
