import { addDays, type Day, day, daysBetween } from '../../shared/kernel/dates.ts';
import { seedCatalogue } from '../../electron/office/catalogue.service.ts';
import { openOffice } from '../../electron/rooms.ts';
import type { Store, Writer } from '../../electron/store/store.ts';
import { stillSurroundings, testActor } from '../support/store.ts';

/** The year reported on; the year before it, for comparison, is in every store as well. */
export const reportYear = 2025;
/** A typical year of one office (domain §1). */
const perYear = { communes: 10, airings: 3000, conferences: 40, attendees: 1600, outputs: 600 };

/** A store on disk that holds the report year, the year before, and so many years in all (2 or more); the same on every run. */
export function officeYears(file: string, years: number): Store {
  const store = openOffice(file, { create: true, surroundings: stillSurroundings() });
  store.write(testActor, (writer) => {
    seedCatalogue(writer);
    const places = makePlaces(writer);
    for (let year = reportYear - years + 1; year <= reportYear; year += 1) fillYear(writer, year, places);
    writer.exec(`INSERT INTO target (id, created_at, updated_at, year, indicator, amount) VALUES (?, ?, ?, ?, 'HN.TT', 24)`, [
      writer.newId(),
      writer.at,
      writer.at,
      reportYear,
    ]);
  });
  store.database.pragma('wal_checkpoint(TRUNCATE)');
  return store;
}

interface Places {
  communes: string[];
  stations: string[];
  forms: string[];
  audiences: string[];
  waves: string[];
}

/** Writes one row; id and the record columns come of themselves. */
function insert(writer: Writer, table: string, values: Record<string, string | number | null>): string {
  const id = writer.newId();
  const columns = ['id', 'created_at', 'updated_at', ...Object.keys(values)];
  writer.exec(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, [
    id,
    writer.at,
    writer.at,
    ...Object.values(values),
  ]);
  return id;
}

function makePlaces(writer: Writer): Places {
  const communes = Array.from({ length: perYear.communes }, (_, at) =>
    insert(writer, 'commune', {
      code: `26${at}`,
      code_key: `26${at}`,
      name: `Xã số ${at}`,
      search_key: `xa so ${at}`,
      sort_key: String(at),
    }),
  );
  const stations = [...communes, null].map((commune) =>
    insert(writer, 'station', { kind: commune ? 'commune' : 'district', commune_id: commune }),
  );
  const waves = ['theme', 'topic'].map((kind, at) =>
    insert(writer, 'wave', { code: `DOT${at}`, code_key: `dot${at}`, name: `Đợt ${at}`, kind, campaign: at, search_key: '' }),
  );
  const ids = (sql: string) => writer.sql<{ id: string }>(sql).map((row) => row.id);
  const forms = ids(`SELECT id FROM form WHERE id NOT IN (SELECT parent_id FROM form WHERE parent_id IS NOT NULL) ORDER BY code`);
  return { communes, stations, waves, forms, audiences: ids('SELECT id FROM audience ORDER BY code') };
}

const pick = <Item>(list: readonly Item[], at: number): Item => {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

function fillYear(writer: Writer, year: number, places: Places): void {
  const first = day(`${year}-01-01`);
  const length = daysBetween(first, day(`${year}-12-31`)) + 1;
  const dayAt = (at: number, of: number): Day => addDays(first, Math.floor((at * length) / of));
  for (let at = 0; at < perYear.airings; at += 1)
    insert(writer, 'airing', {
      station_id: pick(places.stations, at),
      day: dayAt(at, perYear.airings),
      time: at % 2 ? '05:00' : '17:00',
      programme: `Chương trình ${at % 40}`,
      topics: 1 << (at % 7),
      count: 1 + (at % 3 === 0 ? 1 : 0),
      language: at % 9 === 0 ? 'Chơ Ro' : null,
      source: at % 3 === 0 ? 'Tự sản xuất' : 'BHXH VN',
      status: at % 20 === 0 ? 'planned' : 'aired',
      wave_id: at % 6 === 0 ? pick(places.waves, at) : null,
    });
  const perConference = perYear.attendees / perYear.conferences;
  for (let at = 0; at < perYear.conferences; at += 1) {
    const conference = insert(writer, 'conference', {
      code: `HN-${year}-${at}`,
      code_key: `hn-${year}-${at}`,
      name: `Hội nghị truyền thông chính sách BHXH, BHYT số ${at} năm ${year}`,
      kind: pick(['hội nghị', 'tọa đàm', 'đối thoại', 'tập huấn', 'nhóm nhỏ'], at),
      audience_id: pick(places.audiences, at),
      day: dayAt(at, perYear.conferences),
      venue: 'Hội trường UBND xã',
      commune_id: pick(places.communes, at),
      at_enterprise: at % 5 === 0 ? 1 : 0,
      status: 'held',
      invited: 50,
      cost: 2_000_000 + at * 10_000,
      cost_source: 'Quản lý BHXH, BHYT',
      wave_id: at % 4 === 0 ? pick(places.waves, at) : null,
      search_key: '',
    });
    for (let seat = 1; seat <= perConference; seat += 1) {
      const attendee = insert(writer, 'attendee', {
        conference_id: conference,
        position: seat,
        name: `Nguyễn Thị ${seat}`,
        present: seat % 8 === 0 ? 0 : 1,
        handed_over: seat % 10 === 0 ? 1 : 0,
        search_key: `nguyen thi ${seat}`,
        sort_key: String(seat),
      });
      if (seat % 12 === 0)
        writer.exec('INSERT INTO attendee_result (attendee_id, position, kind, joined_on) VALUES (?, 0, ?, NULL)', [
          attendee,
          pick(['joinedSi', 'joinedHi', 'renewedHi'], seat / 12),
        ]);
    }
  }
  for (let at = 0; at < perYear.outputs; at += 1)
    insert(writer, 'output', {
      code: `HD-${year}-${at}`,
      code_key: `hd-${year}-${at}`,
      day: dayAt(at, perYear.outputs),
      form_id: pick(places.forms, at),
      type: at % 5 === 0 ? 'trả lời' : 'bài',
      channel: 'Zalo OA',
      title: `Bài viết số ${at} về chính sách BHXH, BHYT`,
      quantity: 1 + (at % 4),
      reach: at * 10,
      link: `https://zalo.me/s/bai-viet-${at}`,
      search_key: '',
    });
}
