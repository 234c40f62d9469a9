import { openApi } from './api.ts';
import { smallOffice, type SmallOffice } from './small-office.ts';
import { day } from '../../shared/kernel/dates.ts';
import { query } from '../../electron/store/connection.ts';

/** The clock of these tests stands at Tuesday 10/03/2026. */
export const monday = day('2026-03-09');
export const defaults = { programme: 'Sống khỏe', time: null, source: 'BHXH VN', language: null };
const nothingSaid = { programme: null, time: null, source: null, language: null };

export function openedWeek(fill: (office: SmallOffice, ids: { an: string; dao: string }) => void = () => {}) {
  const { api, store, bugs } = openApi();
  const ids = { an: '', dao: '' };
  smallOffice(store, (office) => {
    ids.an = office.commune('AN');
    ids.dao = office.commune('DAO');
    fill(office, ids);
  });
  const get = (topic: 'bhxhtn' | 'bhythgd' = 'bhxhtn', of = monday) => api.broadcasts.week.get({ monday: of, topic });
  const set = (
    cells: { communeId: string | null; day: string; count: number; status?: 'aired' | 'planned'; release?: boolean }[],
    more: Partial<Omit<Parameters<typeof api.broadcasts.week.set>[0], 'cells'>> = {},
  ) =>
    api.broadcasts.week.set({
      topic: 'bhxhtn',
      defaults: nothingSaid,
      ...more,
      cells: cells.map((cell) => ({ status: 'aired' as const, ...cell, day: day(cell.day) })),
    });
  const rowOf = async (communeId: string | null, ...args: Parameters<typeof get>) =>
    (await get(...args)).rows.find((row) => row.communeId === communeId);
  const counts = async (communeId: string | null, ...args: Parameters<typeof get>) =>
    (await rowOf(communeId, ...args))?.cells.map((cell) => [cell.aired, cell.planned, cell.notAired].join('.'));
  const list = async () => (await api.broadcasts.list({ offset: 0, limit: 200, filter: {}, sort: { by: 'day', descending: false } })).rows;
  const audits = () =>
    store.read((reader) => reader.all(query.selectFrom('audit').where('batch', 'is not', null).select(['batch', 'action', 'changes'])));
  return { api, store, bugs, ...ids, get, set, rowOf, counts, list, audits };
}
export const empty = '0.0.0';
