import type { AiringStatus } from '../../../shared/broadcasts/labels.ts';
import { type Topic, topicBits } from '../../../shared/broadcasts/topics.ts';
import type { RowOf } from '../../../shared/sheets/columns.ts';
import type { airingSheet } from '../../../shared/broadcasts/airings.sheet.ts';
import { addDays, type Day, mondayOf, monthOf, yearOf } from '../../../shared/kernel/dates.ts';
import { isValidOn } from '../../../shared/office/communes.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { demoPlaces, doneUntil, firstDay, lastDay, type Place } from './places.ts';

type Airing = RowOf<typeof airingSheet>;

export const programmes: Record<Topic, readonly string[]> = {
  bhxhtn: [
    'Vì sao nên tham gia BHXH tự nguyện',
    'Mức đóng và mức hỗ trợ BHXH tự nguyện',
    'Lương hưu cho nông dân: câu chuyện của bác Tư',
    'Hỏi đáp về BHXH tự nguyện',
    'Trợ cấp thai sản trong BHXH tự nguyện',
  ],
  bhythgd: ['Giảm mức đóng khi cả nhà cùng tham gia BHYT', 'Quyền lợi khám chữa bệnh BHYT hộ gia đình', 'Gia hạn thẻ BHYT tại nhà'],
  hssv: ['BHYT học sinh, sinh viên năm học mới', 'Phụ huynh cần biết về thẻ BHYT của con'],
  bhxhbb: ['Quyền của người lao động khi doanh nghiệp chậm đóng', 'Chế độ ốm đau, thai sản'],
  bhxhmotlan: ['Thiệt thòi khi rút BHXH một lần', 'Giữ sổ BHXH hôm nay, an tâm tuổi già'],
  bhtn: ['Thủ tục hưởng trợ cấp thất nghiệp', 'Học nghề khi đang hưởng BHTN'],
  khac: ['Cài đặt và dùng ứng dụng VssID', 'Cảnh giác cuộc gọi mạo danh cơ quan BHXH'],
};
const midweek: readonly Topic[] = ['bhythgd', 'bhtn', 'bhythgd', 'bhxhbb', 'bhxhmotlan', 'khac'];
const sources = ['BHXH tỉnh', 'BHXH tỉnh', 'BHXH VN', 'Tự sản xuất'] as const;

/** Monday, Wednesday and Friday on every commune's loudspeakers, Tuesdays on the office's own station; some weeks a station falls silent. */
export function demoAirings(year: number, scale: number): Airing[] {
  const rows: Airing[] = [];
  for (const place of demoPlaces(year)) {
    const chance = chanceFrom(`${year} ${place.code}`);
    const silent = silentWeeks(place, year, chance);
    for (let monday = mondayOf(firstDay(year)); monday <= lastDay(year); monday = addDays(monday, 7)) {
      const isSilent = silent.has(monday);
      for (const row of weekOf(place, monday, scale, chance)) {
        if (row.day < firstDay(year) || row.day > lastDay(year) || !isValidOn(place, row.day)) continue;
        rows.push(settle(row, statusOf(row.day, year, isSilent, chance), place.basis, chance));
      }
    }
  }
  rows.push(...ownStation(year));
  return rows.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** Weeks in which storms or broken amplifiers keep a commune below two airings; three communes fare worse than the others. */
function silentWeeks(place: Place, year: number, chance: Chance): Set<Day> {
  const weeks = new Set<Day>();
  const often = ['26206', '26224', '26230'].includes(place.code) ? 9 : 3;
  for (let left = often; left > 0; left--) weeks.add(addDays(mondayOf(firstDay(year)), 7 * chance.whole(1, 65)));
  if (often > 3) weeks.add(addDays(mondayOf(doneUntil(year)), -7 * chance.whole(1, 3)));
  return weeks;
}

function weekOf(place: Place, monday: Day, scale: number, chance: Chance): Airing[] {
  const week = Math.round(Date.parse(monday) / 604_800_000);
  const [wednesday, friday] = [addDays(monday, 2), addDays(monday, 4)];
  const inTerm = monthOf(monday) >= 8;
  const middle: Topic[] = inTerm && week % 2 === 0 ? ['hssv'] : [midweek[week % midweek.length] ?? 'khac'];
  const rows: Airing[] = [];
  for (let turn = 0; turn < scale; turn++) {
    const at = (time: string) => (turn === 0 ? time : shifted(time, turn));
    const [morning, evening] = [at(place.times[0]), at(place.times[1])];
    rows.push(
      airing(place, monday, morning, ['bhxhtn'], chance),
      airing(place, monday, evening, ['bhxhtn'], chance),
      { ...airing(place, wednesday, morning, middle, chance), language: place.language },
      airing(place, friday, morning, ['bhxhtn', 'bhythgd'], chance),
      airing(place, friday, evening, week % 2 === 0 ? ['bhythgd'] : ['bhxhtn'], chance),
    );
  }
  return rows;
}

/** Further airings of a scaled office: a quarter of an hour apart, round the clock. */
function shifted(time: string, turn: number): string {
  const minutes = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + 15 * turn) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function airing(place: Place | null, day: Day, time: string, topics: readonly Topic[], chance: Chance): Airing {
  const lead = topics[0] ?? 'khac';
  return {
    day,
    time,
    commune: place?.code ?? null,
    station: null,
    programme: chance.pick(programmes[lead]),
    topics: topicBits(topics),
    count: 1,
    minutes: chance.whole(5, 15),
    language: null,
    source: chance.pick(sources),
    status: 'aired',
    basis: null,
    wave: waveOf(day, topics),
    agreement: null,
  };
}

/** Airings of a campaign carry its code (KH166 III.1.2.1). */
function waveOf(day: Day, topics: readonly Topic[]): string | null {
  const [month, year] = [monthOf(day), yearOf(day)];
  if (topics.includes('hssv')) return month >= 8 ? `CD4-${year}` : null;
  if (!topics.includes('bhxhtn')) return month === 7 ? `CD3-${year}` : null;
  const code = { 2: 'CD1', 5: 'CD2', 7: 'CD3', 10: 'CD7', 11: 'CD7', 12: 'CD7' }[month];
  return code ? `${code}-${year}` : null;
}

function statusOf(day: Day, year: number, isSilent: boolean, chance: Chance): AiringStatus {
  const fails = isSilent ? !chance.happens(15) : chance.happens(1);
  if (day > doneUntil(year)) return 'planned';
  return fails ? 'notAired' : 'aired';
}

const settle = (row: Airing, status: AiringStatus, basis: string, chance: Chance): Airing => {
  const known = chance.happens(90) ? basis : 'điện thoại';
  return { ...row, status, basis: status === 'aired' ? known : null };
};

function ownStation(year: number): Airing[] {
  const chance = chanceFrom(`${year} đài`);
  const rows: Airing[] = [];
  for (let day = addDays(mondayOf(firstDay(year)), 1); day <= lastDay(year); day = addDays(day, 7)) {
    if (day < firstDay(year)) continue;
    const row = airing(null, day, '06:00', [chance.pick(['bhxhtn', 'bhythgd', 'khac'])], chance);
    rows.push(settle(row, statusOf(day, year, false, chance), 'nhật ký hệ thống', chance));
  }
  return rows;
}
