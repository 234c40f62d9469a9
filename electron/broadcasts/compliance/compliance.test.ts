import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHistory, type History } from '../../../tests/support/any-history.ts';
import { countByHand, type HandAiring, sundaysByHand } from '../../../tests/support/counted-by-hand.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { memoryStore, testActor } from '../../../tests/support/store.ts';
import { topicBits } from '../../../shared/broadcasts/topics.ts';
import { type Day, day } from '../../../shared/kernel/dates.ts';
import { valueKey } from '../../../shared/kernel/text.ts';
import { setSetting } from '../../office/settings.service.ts';
import { createRecord } from '../../store/records.ts';
import type { Schema } from '../../store/schema.ts';
import type { Store, Writer } from '../../store/store.ts';
import { complianceOfMonth } from './compliance.service.ts';

/** Writes a random history into a store; ids by the names it uses. */
function keep(store: Store, { year, month, units, airings, rules }: History): Map<string, string> {
  const set = (key: string, of: number | null, value: unknown) => setSetting(store, testActor, key, of, String(value ?? ''));
  for (const since of [1990, year]) {
    set('R1.perWeek', since, rules.required(since));
    set('R1.scope', since, rules.whole(since) ? 'office' : 'commune');
    set('R1.districtCounts', since, rules.districtForAll(since) ? 'có' : 'không');
    set('R1.stationKinds', since, rules.kinds(since).join(', '));
  }
  set('period.cutoffDay', year, rules.cutoff(year));
  set('office.startDate', null, rules.start);
  return store.write(testActor, (writer) => {
    const ids = new Map<string, string>();
    for (const { id, from, to } of units)
      ids.set(
        id,
        createRecord(
          writer,
          { table: 'commune', area: 'office', word: 'xã' },
          {
            code: id,
            codeKey: id,
            name: id,
            kind: 'xã',
            validFrom: from as Day | null,
            validTo: to as Day | null,
            ethnicArea: 0,
            searchKey: id,
            sortKey: id,
          },
        ).id,
      );
    const idOf = (name: string) => ids.get(name) ?? '';
    for (const { id, heirs } of units)
      heirs.forEach((heir, at) =>
        writer.exec('INSERT INTO commune_successor (commune_id, successor_id, position) VALUES (?, ?, ?)', [idOf(id), idOf(heir), at]),
      );
    const relayed = stationAt(writer, 'district', null, 'Đài tiếp âm');
    for (const relay of rules.alwaysRelay)
      writer.exec('INSERT INTO station_relay (station_id, commune_id) VALUES (?, ?)', [relayed, idOf(relay)]);
    airings.forEach((airing, at) => keepAiring(writer, airing, at + month, idOf));
    return ids;
  });
}

function stationAt(writer: Writer, kind: Schema['station']['kind'], communeId: string | null, name: string | null): string {
  const [known] = writer.sql<{ id: string }>('SELECT id FROM station WHERE kind = ? AND commune_id IS ? AND name IS ?', [
    kind,
    communeId,
    name,
  ]);
  const values = { kind, communeId, name, nameKey: valueKey(name ?? '') };
  return known?.id ?? createRecord(writer, { table: 'station', area: 'broadcasts', word: 'đài' }, values).id;
}

/** Two clusters in every place; an airing that shall not count speaks of something else, lies in the bin or stands in no commune. */
function keepAiring(writer: Writer, airing: HandAiring, chance: number, idOf: (name: string) => string): void {
  const why = airing.counts ? 'none' : (['topic', 'bin', 'nowhere'] as const)[chance % 3];
  const kind = airing.place === null ? 'district' : airing.kind;
  const usual = kind === 'commune' || kind === 'district' ? null : 'Cụm 1';
  const name = airing.always ? 'Đài tiếp âm' : chance % 2 ? usual : 'Cụm 2';
  const stationId =
    why === 'nowhere'
      ? stationAt(writer, 'zone', null, 'KCN ngoài')
      : stationAt(writer, kind, airing.place === null ? null : idOf(airing.place), name);
  const { id } = createRecord(
    writer,
    { table: 'airing', area: 'broadcasts', word: 'lượt phát' },
    {
      stationId,
      day: day(airing.on),
      topics: topicBits(why === 'topic' ? ['bhythgd', 'khac'] : chance % 5 ? ['bhxhtn'] : ['bhxhtn', 'hssv']),
      count: airing.count,
      status: airing.status,
    },
  );
  if (why === 'bin') writer.exec('UPDATE airing SET deleted_at = ? WHERE id = ?', [writer.at, id]);
  if (why !== 'nowhere')
    for (const relay of airing.relays) writer.exec('INSERT INTO airing_relay (airing_id, commune_id) VALUES (?, ?)', [id, idOf(relay)]);
}

describe('R1 out of the store', () => {
  it('equals a count made by hand of random airings, mergers, cut-offs, relays and settings', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { year, month, units, airings, rules } = history;
        const store = memoryStore();
        const ids = keep(store, history);
        const names = new Map([...ids].map(([name, id]) => [id, name]));
        const { weeks, communes } = store.read((reader) => complianceOfMonth(reader, { year, month }, day(rules.today)));
        const told = communes.flatMap(({ commune, cells }) =>
          cells.flatMap((cell, at) => (cell ? [`${weeks[at]?.from} ${names.get(commune.id)} ${said(cell)}`] : [])),
        );
        const byHand = countByHand(units, airings, sundaysByHand(year, month, rules.cutoff(year)), rules);
        expect(told.sort()).toEqual(byHand.map((cell) => `${cell.monday} ${cell.unit} ${said(cell)}`).sort());
        store.close();
      }),
      { numRuns: 120 },
    );
  });

  it('judges no week before the year of the first airing, conference or output, unless a start date is set', () => {
    const store = memoryStore();
    smallOffice(store, (office) => {
      office.commune('X1');
      office.output('2025-03-01', 'I.5.1');
    });
    const judged = (year: number, month: number) =>
      store.read((reader) => complianceOfMonth(reader, { year, month }, day('2025-12-31'))).weeks.map((week) => week.judged);
    // the week of 30/12/2024 began before 1/1/2025
    expect(judged(2025, 1)).toEqual([false, true, true, true]);
    expect(judged(2024, 12)).not.toContain(true);
    setSetting(store, testActor, 'office.startDate', null, '15/1/2025');
    expect(judged(2025, 1)).toEqual([false, false, false, true]);
  });
});

const said = ({ count, planned, judged, met }: { count: number; planned: number; judged: boolean; met: boolean }) =>
  `${count}+${planned} ${judged ? 'xét' : '–'} ${met ? 'đạt' : 'thiếu'}`;
