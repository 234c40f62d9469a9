import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openApi } from '../../tests/support/api.ts';
import { conferenceValues } from '../../tests/support/conferences.ts';
import { smallOffice } from '../../tests/support/small-office.ts';
import { day } from '../../shared/kernel/dates.ts';
import type { Store } from './store.ts';

const kept = new Set(['audit', 'attachment']);
const bookkeeping = ['version', 'updatedAt', 'slotVersion'];

/** All living records and all parts, without what tells only when and how often they were written. */
function contents(store: Store): Record<string, string[]> {
  const tables = store.read((reader) => reader.sql<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
  return Object.fromEntries(
    tables
      .filter(({ name }) => !kept.has(name) && !name.startsWith('sqlite_'))
      .map(({ name }) => {
        const rows = store.read((reader) => reader.sql<Record<string, unknown>>(`SELECT * FROM "${name}"`));
        const living = rows.filter((row) => !('deletedAt' in row) || row['deletedAt'] === null);
        const shown = living.map((row) => JSON.stringify(Object.entries(row).filter(([column]) => !bookkeeping.includes(column))));
        return [name, shown.sort()];
      }),
  );
}

type Step = (typeof steps)[number];
const steps = [
  'cell',
  'drop',
  'airing',
  'removeAiring',
  'conference',
  'edit',
  'visit',
  'setting',
  'pattern',
  'generate',
  'copy',
  'target',
] as const;

async function opened() {
  const { api, store } = openApi();
  let communeId = '';
  smallOffice(store, (office) => {
    communeId = office.commune('AN');
    office.airing('2026-03-02', { commune: communeId, count: 2 });
    office.airing('2026-03-03', { relays: [communeId] });
  });
  const cell = (count: number, on: number) =>
    api.broadcasts.week.set({
      topic: 'bhxhtn',
      defaults: { programme: null, time: null, source: null, language: null },
      cells: [{ communeId, day: day(`2026-03-${String(9 + on).padStart(2, '0')}`), count, status: on > 1 ? 'planned' : 'aired' }],
    });
  const airings = async () =>
    (await api.broadcasts.list({ offset: 0, limit: 200, filter: {}, sort: { by: 'day', descending: false } })).rows;
  const meetings = async () => (await api.conferences.list({ filter: {} })).rows;
  const nothing = { undo: null };
  /** Each does one thing, by chance with this number; gives the way back. */
  const doing: Record<Step, (chance: number) => Promise<{ undo: string | null }>> = {
    cell: (chance) => cell(1 + (chance % 4), chance % 7),
    drop: (chance) => cell(0, chance % 7),
    airing: async (chance) => {
      const [first] = await airings();
      if (!first) return nothing;
      return api.broadcasts.save({
        existing: null,
        values: { ...first, communeId: null, station: null, stationId: null, count: 1 + (chance % 5), relayCommuneIds: [communeId] },
      });
    },
    removeAiring: async (chance) => {
      const rows = await airings();
      const one = rows[chance % Math.max(1, rows.length)];
      return one ? api.records.remove({ id: one.id, version: one.version, kind: 'airing' }) : nothing;
    },
    conference: (chance) =>
      api.conferences.save({
        existing: null,
        values: conferenceValues({ name: `HN ${chance}`, partners: ['Hội Phụ nữ', `Hội ${chance}`] }),
      }),
    edit: async (chance) => {
      const rows = await meetings();
      const row = rows[chance % Math.max(1, rows.length)];
      if (!row) return nothing;
      const one = await api.conferences.get({ id: row.id });
      return api.conferences.save({ existing: one, values: { ...one, name: `Sửa ${chance}`, partners: [`Đoàn ${chance % 3}`] } });
    },
    visit: (chance) =>
      api.people.visits.save({
        existing: null,
        values: {
          day: day('2026-03-05'),
          communeId,
          audienceId: null,
          team: 'advisory',
          members: ['Lan'],
          approached: 1 + (chance % 9),
          joinedSi: null,
          joinedHi: null,
          renewed: null,
          waveId: null,
          agreementNumber: null,
          note: null,
        },
      }),
    setting: (chance) =>
      api.office.settings.set({ key: 'R1.perWeek', year: 2026, value: chance % 3 === 0 ? '' : String(1 + (chance % 5)) }),
    pattern: (chance) =>
      api.broadcasts.patterns
        .save({
          existing: null,
          values: {
            places: [communeId],
            weekdays: ['mon', 'wed'],
            times: `${5 + (chance % 12)}h`,
            programme: null,
            topics: ['bhtn'],
            count: 1,
            minutes: null,
            language: null,
            source: null,
            agreementNumber: null,
            validFrom: day('2026-03-01'),
            validTo: null,
            note: null,
          },
        })
        // a time that is taken is refused
        .catch(() => nothing),
    generate: () => api.broadcasts.patterns.generate({ from: day('2026-03-16'), to: day('2026-03-29'), patternIds: null }),
    copy: () => api.broadcasts.week.copyLast({ monday: day('2026-03-09') }),
    target: (chance) => api.plan.targets.save({ year: 2026, rows: [{ code: 'LOA.TONG', amount: chance % 4 === 0 ? null : chance }] }),
  };
  return { api, store, doing };
}

it('whatever was done over the rooms, all of it goes back step by step to what stood before, and forward again', async () => {
  const any = fc.array(fc.tuple(fc.constantFrom(...steps), fc.nat(50)), { minLength: 1, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(any, async (sequence) => {
      const { api, store, doing } = await opened();
      const states = [contents(store)];
      const tokens: string[] = [];
      for (const [step, chance] of sequence) {
        const { undo } = await doing[step](chance);
        if (step === 'conference' || step === 'visit') expect(undo).not.toBeNull();
        if (undo === null) continue;
        tokens.push(undo);
        states.push(contents(store));
      }
      const back: string[] = [];
      for (const [at, undo] of [...tokens.entries()].reverse()) {
        back.push((await api.app.undo({ undo })).redo ?? '');
        expect(contents(store)).toEqual(states[at]);
      }
      for (const [at, redo] of back.reverse().entries()) {
        await api.app.redo({ redo });
        expect(contents(store)).toEqual(states[at + 1]);
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
