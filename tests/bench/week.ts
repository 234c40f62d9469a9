import { join } from 'node:path';
import { addDays, type Day, day } from '../../shared/kernel/dates.ts';
import { insertMany } from '../../electron/store/bulk.ts';
import { openOffice } from '../../electron/rooms.ts';
import type { Store } from '../../electron/store/store.ts';
import { setCellsIn } from '../../electron/broadcasts/week/set.service.ts';
import { weekIn } from '../../electron/broadcasts/week/week.service.ts';
import { smallOffice } from '../support/small-office.ts';
import { askingActor, stillSurroundings, testActor } from '../support/store.ts';
import { contest, type Result } from './measure.ts';

const perYear = 4000;
const communes = 10;
const today = day('2025-11-15');
const monday = day('2025-11-03');

/** Ten communes with 4,000 airings a year, evenly over all days, for so many years; 2025 is in every such store. */
export function airingYears(file: string, years: number): Store {
  const store = openOffice(file, { create: true, surroundings: stillSurroundings() });
  const ids: string[] = [];
  smallOffice(store, (office) => {
    for (let at = 0; at < communes; at += 1) ids.push(office.commune(`X${at}`));
    for (const commune of ids) office.airing('2025-01-01', { commune });
  });
  store.write(testActor, (writer) => {
    const stations = writer.sql<{ id: string }>('SELECT id FROM station').map((row) => row.id);
    const first = day(`${2025 - Math.floor(years / 2)}-01-01`);
    const rows = Array.from({ length: perYear * years }, (_, at) => ({
      stationId: stations[at % stations.length] ?? '',
      day: addDays(first, Math.floor((at * 365.25) / perYear)),
      time: at % 2 ? '05:00' : '17:00',
      topics: 1 << (at % 3),
      count: 1,
      status: at % 10 === 0 ? ('planned' as const) : ('aired' as const),
    }));
    for (let at = 0; at < rows.length; at += 20_000) insertMany(writer, 'airing', rows.slice(at, at + 20_000));
  });
  store.database.pragma('wal_checkpoint(TRUNCATE)');
  return store;
}

const grid = (store: Store) => () => {
  store.read((reader) => weekIn(reader, { monday, topic: 'bhxhtn' }, today));
};
/** Seventy cells typed into an empty week of a topic; rolled back, so that every turn finds the same. */
const typed = (store: Store) => () => {
  const places = store.read((reader) => weekIn(reader, { monday, topic: 'bhtn' }, today)).rows.flatMap((row) => row.communeId ?? []);
  const cells = places.flatMap((communeId) =>
    Array.from({ length: 7 }, (_, at) => ({
      communeId,
      day: addDays(monday, at) as Day,
      count: 2,
      status: 'aired' as const,
      release: false,
    })),
  );
  try {
    store.write(askingActor(), (writer) => {
      setCellsIn(writer, { topic: 'bhtn', defaults: { programme: null, time: null, source: null, language: null }, cells }, today);
      throw undone;
    });
  } catch (error) {
    if (error !== undone) throw error;
  }
};
const undone = new Error('rolled back');

/** The week grid where 400,000 airings lie around its week against where 4,000 do: the same week's work in both. */
export async function weekContests(folder: string): Promise<Result[]> {
  const [few, many] = [airingYears(join(folder, 'week-4000.sqlite'), 1), airingYears(join(folder, 'week-400000.sqlite'), 100)];
  const name = (what: string) => `${what}, 400,000 airings in the store against 4,000`;
  const results = [
    await contest({ name: name('grid of a week'), aim: 1.5, rounds: 41, work: grid(many), floor: grid(few) }),
    await contest({ name: name('70 cells typed into a week'), aim: 1.5, rounds: 21, work: typed(many), floor: typed(few) }),
  ];
  for (const store of [few, many]) store.close();
  return results;
}
