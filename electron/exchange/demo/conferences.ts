import type { ConferenceKind, ConferenceStatus } from '../../../shared/conferences/labels.ts';
import type { RowOf } from '../../../shared/sheets/columns.ts';
import type { conferenceSheet } from '../../../shared/conferences/conferences.sheet.ts';
import type { attendeeSheet } from '../../../shared/conferences/roster/attendees.sheet.ts';
import { addDays, type Day, day, monthOf, weekday, yearOf } from '../../../shared/kernel/dates.ts';
import { isValidOn } from '../../../shared/office/communes.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { person } from './people.ts';
import { demoPlaces, doneUntil, firstDay, type Place } from './places.ts';

type Conference = RowOf<typeof conferenceSheet>;
type Attendee = RowOf<typeof attendeeSheet>;

interface Occasion {
  kind: ConferenceKind;
  audience: string;
  title: string;
  venue: string;
  partners: string | null;
  /** How many come. */
  size: readonly [number, number];
  /** A list of names is kept; otherwise only figures (groups whose persons are not listed, crowds). */
  roster: boolean;
  atEnterprise?: boolean;
  online?: boolean;
}

const office = 'BHXH cơ sở Tân Lập';
/** What the office does in the course of a year, after KB-ĐN; each has its turn. */
const occasions: readonly Occasion[] = [
  {
    kind: 'hội nghị',
    audience: '3.1',
    title: 'Truyền thông BHXH tự nguyện, BHYT hộ gia đình cho nông dân',
    venue: 'Nhà văn hóa xã',
    partners: 'Hội Nông dân; UBND xã',
    size: [58, 84],
    roster: true,
  },
  {
    kind: 'đối thoại',
    audience: '2',
    title: 'Đối thoại chính sách với người lao động',
    venue: 'Công ty TNHH may Tân Lập',
    partners: 'Liên đoàn Lao động',
    size: [50, 80],
    roster: true,
    atEnterprise: true,
  },
  {
    kind: 'lồng ghép',
    audience: '3.8',
    title: 'Truyền thông lồng ghép trong sinh hoạt ấp',
    venue: 'Trụ sở ấp 2',
    partners: 'UBND xã',
    size: [32, 48],
    roster: true,
  },
  {
    kind: 'tư vấn',
    audience: '3.2',
    title: 'Tư vấn BHXH tự nguyện cho tiểu thương',
    venue: 'Chợ trung tâm',
    partners: 'Ban quản lý chợ; Hội Liên hiệp Phụ nữ',
    size: [38, 56],
    roster: true,
  },
  {
    kind: 'nhóm nhỏ',
    audience: '3.5',
    title: 'Gặp nhóm nhỏ người đang bảo lưu thời gian đóng',
    venue: 'Nhà dân',
    partners: null,
    size: [3, 5],
    roster: true,
  },
  {
    kind: 'tập huấn',
    audience: '6',
    title: 'Tập huấn kỹ năng vận động cho nhân viên tổ chức dịch vụ thu',
    venue: 'Hội trường BHXH',
    partners: 'Tổ chức dịch vụ thu',
    size: [30, 42],
    roster: true,
  },
  {
    kind: 'tọa đàm',
    audience: '1',
    title: 'Tọa đàm với Ban Chỉ đạo xã về chỉ tiêu BHXH, BHYT',
    venue: 'UBND xã',
    partners: 'UBND xã',
    size: [22, 32],
    roster: true,
  },
  {
    kind: 'hội nghị',
    audience: '3.9',
    title: 'Truyền thông chính sách cho đồng bào có đạo',
    venue: 'Nhà sinh hoạt cộng đồng',
    partners: 'Mặt trận Tổ quốc',
    size: [40, 70],
    roster: false,
  },
  {
    kind: 'tư vấn',
    audience: '3.3',
    title: 'Tư vấn cho xã viên hợp tác xã',
    venue: 'Trụ sở hợp tác xã',
    partners: 'Liên minh Hợp tác xã',
    size: [34, 52],
    roster: true,
  },
  {
    kind: 'hội thảo',
    audience: '4.2',
    title: 'Trao đổi về BHYT học sinh, sinh viên với nhà trường',
    venue: 'Trường THPT Tân Lập',
    partners: 'Trường THPT Tân Lập',
    size: [30, 45],
    roster: true,
  },
  {
    kind: 'nhóm nhỏ',
    audience: '3.1',
    title: 'Gặp nhóm nhỏ hộ trồng cây ăn trái',
    venue: 'Nhà dân',
    partners: 'Hội Nông dân',
    size: [3, 5],
    roster: true,
  },
  {
    kind: 'đối thoại',
    audience: '3.6',
    title: 'Đối thoại trực tuyến về quyền lợi khi tạm hoãn hợp đồng',
    venue: 'Phòng họp trực tuyến',
    partners: 'Liên đoàn Lao động',
    size: [45, 80],
    roster: false,
    online: true,
  },
];
const launch: Occasion = {
  kind: 'lễ ra quân',
  audience: '3',
  title: 'Lễ ra quân tuyên truyền, vận động tham gia BHXH tự nguyện, BHYT hộ gia đình',
  venue: 'Sân UBND',
  partners: 'UBND xã; Hội Liên hiệp Phụ nữ; Đoàn Thanh niên',
  size: [120, 180],
  roster: false,
};
const contest: Occasion = {
  kind: 'hội thi',
  audience: '6',
  title: 'Hội thi tuyên truyền viên giỏi',
  venue: 'Hội trường BHXH',
  partners: 'Đoàn Thanh niên; Tổ chức dịch vụ thu',
  size: [60, 90],
  roster: false,
};

/** Some three a month, more in the campaigns of May, July and the last quarter; rosters where names may be kept. */
export function demoConferences(year: number, scale: number): { conferences: Conference[]; attendees: Attendee[] } {
  const chance = chanceFrom(`${year} hội nghị`);
  const places = demoPlaces(year);
  const conferences: Conference[] = [];
  const attendees: Attendee[] = [];
  let turn = 0;
  for (const month of months(year)) {
    const campaign = [5, 7, 10].includes(monthOf(month));
    const list = Array.from({ length: (campaign ? 4 : 3) * scale }, () => occasions[turn++ % occasions.length] ?? contest);
    if (campaign) list.push(launch);
    if (monthOf(month) === 9) list.push(contest);
    const made = list.map((occasion) => gather(occasion, month, year, places, chance)).sort((one, other) => (one.day < other.day ? -1 : 1));
    for (const conference of made) {
      const code = `HN${yearOf(month)}-${String(conferences.filter(({ day: on }) => yearOf(on) === yearOf(month)).length + 1).padStart(3, '0')}`;
      const { occasion, place, ...row } = conference;
      const finished = { ...row, code };
      conferences.push(finished);
      if (occasion.roster && row.status === 'held') attendees.push(...rosterOf(finished, occasion, place, year, chance));
    }
  }
  return { conferences, attendees };
}

function* months(year: number): Generator<Day> {
  for (let at = 0; at < 18; at++) {
    const number = 6 + at;
    yield day(`${year - 1 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}-01`);
  }
}

type Made = Conference & { occasion: Occasion; place: Place };

function gather(occasion: Occasion, month: Day, year: number, places: readonly Place[], chance: Chance): Made {
  let on = addDays(month, chance.whole(2, 26));
  while (weekday(on) > 5) on = addDays(on, 1);
  if (on < firstDay(year)) on = firstDay(year);
  const place = chance.pick(places.filter((one) => isValidOn(one, on)));
  const size = chance.whole(...occasion.size);
  const status = statusOf(on, year, chance);
  const held = status === 'held';
  const figures = held && !occasion.roster;
  const reaches = occasion.audience.startsWith('3') && figures;
  const nowhere = occasion.online === true;
  return {
    occasion,
    place,
    code: '',
    name:
      nowhere || occasion.atEnterprise
        ? occasion.title
        : `${occasion.title} ${place.name.replace(/^Xã/, 'xã').replace(/^Thị trấn/, 'thị trấn')}`,
    kind: occasion.kind,
    audience: occasion.audience,
    day: on,
    time: chance.pick(['08:00', '08:30', '14:00']),
    venue: occasion.venue,
    commune: nowhere ? null : place.code,
    lead: office,
    partners: occasion.partners,
    atEnterprise: occasion.atEnterprise ?? false,
    online: nowhere,
    status,
    invited: size + chance.whole(2, 12),
    attended: figures ? size : null,
    joinedSi: reaches ? chance.whole(0, 4) : null,
    joinedHi: reaches ? chance.whole(1, 7) : null,
    renewed: reaches ? chance.whole(0, 5) : null,
    cost: held && size > 10 ? chance.whole(8, 60) * 100_000 : null,
    costSource: held && size > 10 ? chance.pick(['Quản lý BHXH, BHYT', 'Quản lý BHXH, BHYT', 'Ngân sách địa phương']) : null,
    wave: waveOf(occasion, on),
    agreement: null,
  };
}

function statusOf(on: Day, year: number, chance: Chance): ConferenceStatus {
  const slips = chance.whole(1, 100);
  if (on > doneUntil(year)) return on <= addDays(doneUntil(year), 20) ? 'invited' : 'planned';
  return slips <= 3 ? 'cancelled' : slips <= 6 ? 'postponed' : 'held';
}

function waveOf({ kind, audience }: Occasion, on: Day): string | null {
  const [month, year] = [monthOf(on), yearOf(on)];
  if (audience === '1') return `CDE1-${year}`;
  if (audience.startsWith('4') && month >= 8) return `CD4-${year}`;
  if (kind === 'đối thoại') return `CDE2-${year}`;
  const code = { 2: 'CD1', 5: 'CD2', 7: 'CD3', 10: 'CD7', 11: 'CD7', 12: 'CD7' }[month];
  return code ? `${code}-${year}` : null;
}

function rosterOf(conference: Conference, { audience, size }: Occasion, place: Place, year: number, chance: Chance): Attendee[] {
  const people = chance.whole(...size);
  const reaches = audience.startsWith('3') || audience === '2';
  return Array.from({ length: people }, (_, at): Attendee => {
    const present = chance.happens(90);
    const result = reaches && present ? resultOf(chance) : null;
    const later = result !== null && chance.happens(35);
    return {
      conference: conference.code,
      position: at + 1,
      ...person(chance, yearOf(conference.day), place.ethnicArea),
      citizenId: null,
      unit: conference.atEnterprise
        ? `Tổ may ${chance.whole(1, 12)}`
        : `Ấp ${chance.whole(1, 8)}, ${place.name.charAt(0).toLowerCase()}${place.name.slice(1)}`,
      present,
      results: result,
      joinedOn: later ? earlier(addDays(conference.day, chance.whole(2, 24)), doneUntil(year)) : null,
      handedOver: reaches && present && result === null && chance.happens(16),
    };
  });
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

function resultOf(chance: Chance): string | null {
  const luck = chance.whole(1, 100);
  if (luck <= 6) return 'joinedSi';
  if (luck <= 13) return 'joinedHi';
  if (luck <= 15) return 'joinedSi;joinedHi';
  if (luck <= 18) return 'renewedSi';
  return luck <= 22 ? 'renewedHi' : null;
}
