import { join } from 'node:path';
import { listPersons } from '../../electron/people/persons/persons.service.ts';
import { personColumns } from '../../electron/people/columns.ts';
import { putWords } from '../../electron/people/persons/persons.queries.ts';
import { insertMany } from '../../electron/store/bulk.ts';
import { openOffice } from '../../electron/rooms.ts';
import type { Store } from '../../electron/store/store.ts';
import { contest, type Result } from './measure.ts';
import { testActor } from '../support/store.ts';

const surnames = ['Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi'];
const middles = ['Thị', 'Văn', 'Thị', 'Hữu', 'Ngọc', 'Minh'];
const given = ['An', 'Bình', 'Cúc', 'Dung', 'Đào', 'Giang', 'Hạnh', 'Hoa', 'Hùng', 'Khánh', 'Lan', 'Linh', 'Mai', 'Nam', 'Nga', 'Phúc'];
const more = [
  'Quang',
  'Quyên',
  'Sơn',
  'Tâm',
  'Thảo',
  'Thủy',
  'Trang',
  'Tuấn',
  'Tùng',
  'Uyên',
  'Vân',
  'Vinh',
  'Xuân',
  'Yến',
  'Dương',
  'Đường',
];
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

function register(file: string, people: number): Store {
  const store = openOffice(file, { create: true });
  store.write(testActor, (writer) => {
    const rows = Array.from({ length: people }, (_, at) => {
      const chance = Math.imul(at + 1, 2_654_435_761) >>> 0;
      const name = [pick(surnames, chance >>> 3), pick(middles, chance >>> 9), pick([...given, ...more], chance >>> 14)].join(' ');
      const phone = `09${String(10_000_000 + at)}`;
      return personColumns({
        name,
        birth: '1980',
        sex: null,
        phone,
        address: `Ấp ${chance % 9}`,
        communeId: null,
        state: 'potential',
        reason: null,
      });
    });
    const ids = insertMany(writer, 'person', rows);
    rows.forEach((row, at) => putWords(writer, ids[at] ?? '', row.searchKey));
  });
  return store;
}

/** A name typed letter by letter, as the list asks for it. */
const typed = ['ng', 'nguyen', 'nguyen th', 'nguyen thi', 'nguyen thi d', 'nguyen thi dao', 'nguyễn thị đào'];
const typeIt = (store: Store) => () => {
  for (const text of typed) listPersons(store, { filter: { text }, offset: 0, limit: 200 });
};

/** Finding someone while typing must not grow with the register (issue «Conferences, rosters and people»). */
export async function peopleContest(folder: string): Promise<Result> {
  const [small, large] = [register(join(folder, 'people-18.sqlite'), 18_000), register(join(folder, 'people-180.sqlite'), 180_000)];
  const result = await contest({
    name: '«nguyen thi dao» typed letter by letter among 180,000 people against 18,000',
    aim: 3,
    rounds: 11,
    work: typeIt(large),
    floor: typeIt(small),
  });
  small.close();
  large.close();
  return result;
}
