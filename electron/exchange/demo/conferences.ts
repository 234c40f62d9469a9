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

type Occasion = ReturnType<typeof occasion>;

function occasion(
  kind: ConferenceKind,
  audience: string,
  title: string,
  venue: string,
  partners: string | null,
  /** How many come. */
  size: readonly [number, number],
  /** roster: a list of names is kept; otherwise only figures (groups whose persons are not listed, crowds). */
  { roster = true, atEnterprise = false, online = false } = {},
) {
  return { kind, audience, title, venue, partners, size, roster, atEnterprise, online };
}

const office = 'BHXH cơ sở Tân Lập';
/** What the office does in the course of a year, after KB-ĐN; each has its turn. */
const occasions: readonly Occasion[] = [
  occasion(
    'hội nghị',
    '3.1',
    'Truyền thông BHXH tự nguyện, BHYT hộ gia đình cho nông dân',
    'Nhà văn hóa xã',
    'Hội Nông dân; UBND xã',
    [58, 84],
  ),
  occasion('đối thoại', '2', 'Đối thoại chính sách với người lao động', 'Công ty TNHH may Tân Lập', 'Liên đoàn Lao động', [50, 80], {
    atEnterprise: true,
  }),
  occasion('lồng ghép', '3.8', 'Truyền thông lồng ghép trong sinh hoạt ấp', 'Trụ sở ấp 2', 'UBND xã', [32, 48]),
  occasion('tư vấn', '3.2', 'Tư vấn BHXH tự nguyện cho tiểu thương', 'Chợ trung tâm', 'Ban quản lý chợ; Hội Liên hiệp Phụ nữ', [38, 56]),
  occasion('nhóm nhỏ', '3.5', 'Gặp nhóm nhỏ người đang bảo lưu thời gian đóng', 'Nhà dân', null, [3, 5]),
  occasion(
    'tập huấn',
    '6',
    'Tập huấn kỹ năng vận động cho nhân viên tổ chức dịch vụ thu',
    'Hội trường BHXH',
    'Tổ chức dịch vụ thu',
    [30, 42],
  ),
  occasion('tọa đàm', '1', 'Tọa đàm với Ban Chỉ đạo xã về chỉ tiêu BHXH, BHYT', 'UBND xã', 'UBND xã', [22, 32]),
  occasion('hội nghị', '3.9', 'Truyền thông chính sách cho đồng bào có đạo', 'Nhà sinh hoạt cộng đồng', 'Mặt trận Tổ quốc', [40, 70], {
    roster: false,
  }),
  occasion('tư vấn', '3.3', 'Tư vấn cho xã viên hợp tác xã', 'Trụ sở hợp tác xã', 'Liên minh Hợp tác xã', [34, 52]),
  occasion(
    'hội thảo',
    '4.2',
    'Trao đổi về BHYT học sinh, sinh viên với nhà trường',
    'Trường THPT Tân Lập',
    'Trường THPT Tân Lập',
    [30, 45],
  ),
  occasion('nhóm nhỏ', '3.1', 'Gặp nhóm nhỏ hộ trồng cây ăn trái', 'Nhà dân', 'Hội Nông dân', [3, 5]),
  occasion(
    'đối thoại',
    '3.6',
    'Đối thoại trực tuyến về quyền lợi khi tạm hoãn hợp đồng',
    'Phòng họp trực tuyến',
    'Liên đoàn Lao động',
    [45, 80],
    { roster: false, online: true },
  ),
];
const launch = occasion(
  'lễ ra quân',
  '3',
  'Lễ ra quân tuyên truyền, vận động tham gia BHXH tự nguyện, BHYT hộ gia đình',
  'Sân UBND',
  'UBND xã; Hội Liên hiệp Phụ nữ; Đoàn Thanh niên',
  [120, 180],
  { roster: false },
);
const contest = occasion(
  'hội thi',
  '6',
  'Hội thi tuyên truyền viên giỏi',
  'Hội trường BHXH',
  'Đoàn Thanh niên; Tổ chức dịch vụ thu',
  [60, 90],
  { roster: false },
);

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
  const nowhere = occasion.online;
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
    atEnterprise: occasion.atEnterprise,
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
