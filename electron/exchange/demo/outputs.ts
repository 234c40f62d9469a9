import type { RowOf } from '../../../shared/sheets/columns.ts';
import type { outputSheet } from '../../../shared/outputs/outputs.sheet.ts';
import { addDays, type Day, daysInMonth, makeDay, monthOf, yearOf } from '../../../shared/kernel/dates.ts';
import { answerType, stockType } from '../../../shared/outputs/labels.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { doneUntil, firstDay } from './places.ts';

type Output = RowOf<typeof outputSheet>;

/**
 * What the office puts out in an ordinary month, over every form (KH166 Phụ lục II; KB-ĐN): form, type, channel, times a month (a fraction is a
 * chance), quantity, reach, cost in thousands of đồng, share handled of 100, titles. «-» = none.
 */
const habits = `
I.2.1 | tin | Cổng TTĐT | 3 | 1 | 150-900 | - | - | Hội nghị truyền thông tại xã; Chi trả lương hưu qua tài khoản; Kết quả phát triển người tham gia trong tháng
I.2.2 | infographic | Zalo OA | 3 | 1 | 800-6000 | - | - | 5 quyền lợi khi tham gia BHXH tự nguyện; Mức hỗ trợ đóng BHXH tự nguyện; Các bước gia hạn thẻ BHYT
I.2.2 | clip | Facebook | 1.5 | 1 | 1500-12000 | - | - | Câu chuyện người nhận lương hưu từ BHXH tự nguyện; Thẻ BHYT cứu cả gia đình
I.2.2 | ${answerType} | Zalo OA | 1 | 12-46 | - | - | - | Trả lời câu hỏi trong tháng
I.2.3 | bài | VssID | 0.3 | 1 | 300-2000 | - | - | Hướng dẫn đăng ký VssID
I.3.1 | bài | Báo tỉnh | 1 | 1 | - | 500-1500 | - | Lan tỏa chính sách BHXH tự nguyện; Chăm lo BHYT cho hộ cận nghèo
I.3.2 | chuyên mục | Đài PT-TH | 0.5 | 1 | - | 1500-3000 | - | Chuyên mục An sinh xã hội
I.3.3 | khung giờ vàng | Đài PT-TH | 0.15 | 5-15 | - | - | - | Thông điệp BHXH toàn dân
I.3.4 | tọa đàm | Đài PT-TH | 0.2 | 1 | - | 3000-6000 | - | Giao lưu trực tuyến: BHYT hộ gia đình
I.3.5 | cung cấp thông tin | Báo tỉnh | 0.6 | 1 | - | - | - | Số liệu thu, chi và người tham gia
I.5.1 | ${stockType} | - | 0.3 | 2000-5000 | - | - | - | Nhận tờ rơi BHXH tự nguyện từ BHXH tỉnh
I.5.1 | phát ra | - | 1.3 | 150-700 | - | - | - | Phát tờ rơi BHXH tự nguyện; Phát tờ gấp BHYT hộ gia đình
I.5.2 | phát ra | Zalo OA | 0.4 | 1-5 | - | - | - | Bộ hình động về VssID
I.5.3 | phát ra | - | 0.4 | 30-120 | - | 1500-5000 | - | Áo mưa, mũ in thông điệp
I.6 | tư vấn | - | 2 | 35-140 | - | - | - | Tư vấn tại bộ phận một cửa; Tư vấn qua điện thoại
TQ | băng rôn | - | 0.5 | 4-20 | - | 1000-4000 | - | Treo băng rôn trên trục đường chính
NT | tin nhắn | - | 1 | 180-620 | - | - | - | Nhắn tin nhắc đóng tiếp BHXH tự nguyện; Nhắn tin nhắc gia hạn thẻ BHYT
KS | phiếu khảo sát | - | 0.3 | 40-120 | - | - | - | Khảo sát sau hội nghị
TM | công văn | - | 0.7 | 1 | - | - | - | Tham mưu giao chỉ tiêu BHXH, BHYT cho xã; Dự thảo kế hoạch của Ban Chỉ đạo
VB | công văn | - | 1 | 1 | - | - | - | Hướng dẫn truyền thông trong tháng; Đôn đốc xác nhận lịch phát thanh
CC | thông tin | - | 1 | 1 | - | - | - | Cung cấp thông tin cho Ban Tuyên giáo - Dân vận
BD | khen thưởng | - | 0.2 | 1-6 | - | 500-3000 | - | Biểu dương nhân viên thu tiêu biểu
CK | công khai | Cổng TTĐT | 0.3 | 3-14 | - | - | - | Công khai đơn vị chậm đóng
TANGSO | tặng sổ | - | 0.3 | 3-15 | - | 3000-12000 | - | Tặng sổ BHXH cho người có hoàn cảnh khó khăn
TANGTHE | tặng thẻ | - | 0.4 | 5-40 | - | 3000-20000 | - | Tặng thẻ BHYT cho hộ cận nghèo
DL | dư luận | Facebook | 0.7 | 1 | - | - | 75 | Hiểu sai về rút BHXH một lần; Tin đồn thẻ BHYT hết hiệu lực`
  .trim()
  .split('\n')
  .map(habitOf);
type Habit = ReturnType<typeof habitOf>;

function habitOf(line: string) {
  const [form = '', type = '', channel = '', perMonth = '', quantity = '', reach = '', cost = '', handled = '', titles = ''] =
    line.split(' | ');
  return {
    form,
    type,
    channel: channel === '-' ? null : channel,
    perMonth: Number(perMonth),
    quantity: spanOf(quantity),
    reach: reach === '-' ? null : spanOf(reach),
    cost: cost === '-' ? null : spanOf(cost),
    handled: handled === '-' ? null : Number(handled),
    titles: titles.split('; '),
  };
}

function spanOf(text: string): [number, number] {
  const [low = 0, high = low] = text.split('-').map(Number);
  return [low, high];
}

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
    handled: habit.handled !== null && chance.happens(habit.handled),
  };
}
