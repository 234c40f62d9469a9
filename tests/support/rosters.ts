import { openApi } from './api.ts';
import { conferenceValues as conference } from './conferences.ts';
import type { AttendeeValues, ConferenceValues } from '../../shared/conferences/contract.ts';
import { query } from '../../electron/store/connection.ts';

export const guest = (position: number, name: string, more: Partial<AttendeeValues> = {}): AttendeeValues => ({
  position,
  name,
  birth: null,
  sex: null,
  citizenId: null,
  phone: null,
  unit: null,
  present: false,
  results: [],
  handedOver: false,
  ...more,
});

export function openedConferences() {
  const { api, store, bugs } = openApi();
  const add = (more: Partial<ConferenceValues> = {}) => api.conferences.save({ existing: null, values: conference(more) });
  const list = (filter: Parameters<typeof api.conferences.list>[0]['filter'] = {}, more: object = {}) =>
    api.conferences.list({ offset: 0, limit: 200, filter, ...more });
  const names = async (...args: Parameters<typeof list>) => (await list(...args)).rows.map((row) => row.name);
  const facts = (measure: string) =>
    store
      .read((reader) => reader.all(query.selectFrom('fact').where('measure', '=', measure).select('amount')))
      .reduce((sum, row) => sum + row.amount, 0);
  return { api, store, bugs, add, list, names, facts };
}

/** A held conference with three on its sheet, numbers 1 to 3. */
export async function withRoster() {
  const all = openedConferences();
  const { id: conferenceId } = await all.add();
  const roster = all.api.conferences.roster;
  const values = ['Nguyễn Thị Đào', 'Trần Văn Bình', 'Lê Cúc'].map((name, at) => ({ existing: null, values: guest(at + 1, name) }));
  const { attendees } = await roster.save({ conferenceId, rows: values, removed: [] });
  const [dao, binh, cuc] = attendees;
  if (!dao || !binh || !cuc) throw new Error('three attendees expected');
  const sheet = async () => (await all.api.conferences.get({ id: conferenceId })).attendees.map((row) => `${row.position} ${row.name}`);
  const save = (rows: { existing: { id: string; version: number } | null; values: AttendeeValues }[], removed: object[] = []) =>
    roster.save({ conferenceId, rows, removed: removed as { id: string; version: number }[] });
  return { ...all, conferenceId, roster, dao, binh, cuc, sheet, save };
}
