import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthlyWorkbook } from '../../../tests/support/monthly-workbook.ts';
import { answersFor, type HandUnit } from '../../../tests/support/counted-by-hand.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { memoryStore } from '../../../tests/support/store.ts';
import { cellText, openBook, rowOf, sheetOf } from '../../../tests/support/workbook.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { monthlyReport } from '../reports.service.ts';
import { traceFigure } from '../trace.service.ts';
import { communeMonth } from './communes.ts';

const today = day('2026-11-21');
const march = { year: 2025, month: 3 };
const period = { from: day('2025-03-01'), to: day('2025-03-31') };

/** 0: stays; 1: merged into it in mid-March; 2: its heir, from that day on; 3: ended before March with the heir of 1; 4: ended in March, no heir. */
const units: HandUnit[] = [
  { id: '0', from: null, to: null, heirs: [] },
  { id: '1', from: null, to: '2025-03-14', heirs: ['2'] },
  { id: '2', from: '2025-03-15', to: null, heirs: [] },
  { id: '3', from: null, to: '2024-12-31', heirs: ['1'] },
  { id: '4', from: null, to: '2025-03-20', heirs: [] },
];
const place = fc.constantFrom(null, '0', '1', '2', '3', '4');
const on = fc.constantFrom('2025-02-28', '2025-03-01', '2025-03-14', '2025-03-15', '2025-03-31', '2025-04-01');
const results = fc.array(
  fc.record({ kind: fc.constantFrom('joinedSi', 'joinedHi', 'renewedSi'), joinedOn: fc.option(on, { nil: undefined }) }),
  { maxLength: 2 },
);
type Result = typeof results extends fc.Arbitrary<(infer One)[]> ? One : never;
const guest = fc.record({ present: fc.boolean(), handedOver: fc.boolean(), results });
const conference = fc.record({
  on,
  place,
  status: fc.constantFrom('held', 'held', 'held', 'cancelled'),
  kind: fc.constantFrom('hội nghị', 'tập huấn', 'nhóm nhỏ'),
  attended: fc.integer({ min: 0, max: 30 }),
  joinedSi: fc.integer({ min: 0, max: 5 }),
  joinedHi: fc.integer({ min: 0, max: 5 }),
  guests: fc.array(guest, { maxLength: 4 }),
});
const history = fc.record({
  conferences: fc.array(conference, { maxLength: 8 }),
  airings: fc.array(fc.record({ on, place, count: fc.integer({ min: 1, max: 3 }), status: fc.constantFrom('aired', 'planned') }), {
    maxLength: 8,
  }),
  visits: fc.array(
    fc.record({
      on,
      place,
      approached: fc.integer({ min: 0, max: 9 }),
      joinedSi: fc.integer({ min: 0, max: 3 }),
      people: fc.array(fc.record({ results }), { maxLength: 3 }),
    }),
    { maxLength: 5 },
  ),
});
type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

const inPeriod = (date: string) => date >= period.from && date <= period.to;
type Sums = Record<string, [number, number, number, number, number, number, number]>;

/** Row by row as domain §3 says it, without the fact view: conferences, attendance, airings, approached, BHXH TN, BHYT HGĐ, handed over. */
function countedByHand({ conferences, airings, visits }: History): Sums {
  const sums: Sums = {};
  const add = (where: string | null, column: number, amount: number) => {
    const name = where === null ? '' : (answersFor(units, where, period.to) ?? where);
    sums[name] ??= [0, 0, 0, 0, 0, 0, 0];
    const line = sums[name];
    line[column] = (line[column] ?? 0) + amount;
  };
  const addResults = (of: { place: string | null; on: string }, found: Result[]) => {
    for (const { kind, joinedOn } of found)
      if (inPeriod(joinedOn ?? of.on)) add(of.place, kind === 'joinedSi' ? 4 : 5, kind === 'renewedSi' ? 0 : 1);
  };
  for (const one of conferences.filter((each) => each.status === 'held')) {
    const marked = one.guests.filter((each) => each.present).length;
    const came = marked > 0 ? marked : one.attended;
    if (inPeriod(one.on)) {
      add(one.place, 0, 1);
      add(one.place, 1, came);
      add(one.place, 3, came);
      add(one.place, 6, one.guests.filter((each) => each.handedOver).length);
    }
    const found = one.guests.flatMap((each) => each.results);
    addResults(one, found);
    if (found.length === 0 && inPeriod(one.on)) {
      add(one.place, 4, one.joinedSi);
      add(one.place, 5, one.joinedHi);
    }
  }
  for (const one of airings) if (one.status === 'aired' && inPeriod(one.on)) add(one.place, 2, one.count);
  for (const one of visits) {
    const found = one.people.flatMap((each) => each.results);
    addResults(one, found);
    if (!inPeriod(one.on)) continue;
    add(one.place, 3, one.people.length > 0 ? one.people.length : one.approached);
    if (found.length === 0) add(one.place, 4, one.joinedSi);
  }
  return sums;
}

const plain = (found: Result[]) => found.map(({ kind, joinedOn }) => ({ kind, ...(joinedOn ? { joinedOn } : {}) }));

function storeOf({ conferences, airings, visits }: History) {
  const store = memoryStore();
  smallOffice(store, (office) => {
    const ids = new Map<string, string>();
    for (const id of ['0', '2', '4', '1', '3']) {
      const unit = units.find((one) => one.id === id);
      ids.set(
        id,
        office.commune(id, {
          ...(unit?.from ? { validFrom: unit.from } : {}),
          ...(unit?.to ? { validTo: unit.to } : {}),
          ...(unit?.heirs[0] ? { successor: ids.get(unit.heirs[0]) ?? '' } : {}),
        }),
      );
    }
    const at = (name: string | null) => (name === null ? null : (ids.get(name) ?? null));
    for (const { on: held, place: where, guests, status, ...rest } of conferences)
      office.conference(held, {
        ...rest,
        status: status === 'held' ? 'held' : 'cancelled',
        communeId: at(where),
        attendees: guests.map(({ results: found, ...one }) => ({
          ...one,
          results: plain(found),
        })),
      });
    for (const { on: aired, place: where, count, status } of airings) {
      const commune = at(where);
      office.airing(aired, { ...(commune ? { commune } : {}), count, status: status === 'aired' ? 'aired' : 'planned' });
    }
    for (const one of visits)
      office.visit(
        one.on,
        one.approached,
        one.joinedSi,
        at(one.place),
        one.people.map((each) => ({ results: plain(each.results) })),
      );
  });
  return store;
}

describe('«Theo xã»', () => {
  it('is what a count by hand gives, and its totals are those of the summary', () => {
    fc.assert(
      fc.property(history, (given) => {
        const store = storeOf(given);
        const { communes, elsewhere } = store.read((reader) => communeMonth(reader, period));
        const { rows } = store.read((reader) => monthlyReport(reader, march, today));
        for (const code of ['KQ.TIEPCAN', 'KQ.BHXHTN', 'KQ.BHYTHGD', 'KQ.TAITUC', 'KQ.CHUYENDVT']) {
          const traced = store.read((reader) => traceFigure(reader, { code, month: march, span: 'month' }, today)).rows;
          expect(traced.reduce((total, row) => total + row.amount, 0)).toBe(rows.find((row) => row.code === code)?.month);
          expect(traced.filter((row) => row.label === 'Bản ghi không còn')).toEqual([]);
        }
        store.close();
        const hand = countedByHand(given);
        const lines = [...communes, { ...elsewhere, name: 'Xã ' }];
        for (const { name, ...line } of lines)
          expect([name, ...Object.values(line)]).toEqual([name, ...(hand[name.slice(3)] ?? [0, 0, 0, 0, 0, 0, 0])]);
        expect(lines.map((line) => line.name)).toEqual(expect.arrayContaining(Object.keys(hand).map((name) => `Xã ${name}`)));
        const figure = (code: string) => rows.find((row) => row.code === code)?.month ?? Number.NaN;
        const sum = (column: 'conferences' | 'attendance' | 'airings' | 'approached' | 'joinedSi' | 'joinedHi' | 'handedOver') =>
          lines.reduce((total, line) => total + line[column], 0);
        expect([sum('attendance'), sum('airings'), sum('approached')]).toEqual(['HN.NGUOIDU', 'LOA.TONG', 'KQ.TIEPCAN'].map(figure));
        expect([sum('joinedSi'), sum('joinedHi'), sum('handedOver')]).toEqual(['KQ.BHXHTN', 'KQ.BHYTHGD', 'KQ.CHUYENDVT'].map(figure));
        expect(sum('conferences')).toBe(figure('HN.TT') + figure('HN.TAPHUAN') + figure('HN.LONGGHEP') + figure('HN.NHOMNHO'));
      }),
      { numRuns: 60 },
    );
  });

  it('has a row for every unit of the period, quiet ones too, merged ones only as their heir', () => {
    const store = storeOf({ conferences: [], airings: [], visits: [] });
    const { communes } = store.read((reader) => communeMonth(reader, period));
    expect(communes.map((line) => line.name)).toEqual(['Xã 0', 'Xã 2', 'Xã 4']);
  });

  it('is written with what names no commune below the communes, and sums', async () => {
    const store = storeOf({
      conferences: [
        { on: '2025-03-01', place: '1', status: 'held', kind: 'tập huấn', attended: 30, joinedSi: 2, joinedHi: 1, guests: [] },
        { on: '2025-03-14', place: null, status: 'held', kind: 'hội nghị', attended: 12, joinedSi: 0, joinedHi: 0, guests: [] },
      ],
      airings: [{ on: '2025-03-15', place: '2', count: 3, status: 'aired' }],
      visits: [{ on: '2025-03-31', place: '0', approached: 9, joinedSi: 3, people: [] }],
    });
    const sheet = sheetOf(await openBook(await monthlyWorkbook(store, march, today)), 'Theo xã');
    const cells = (name: string) => [3, 4, 5, 6, 7, 8, 9].map((column) => rowOf(sheet, name).getCell(column).value);
    expect(cells('Xã 0')).toEqual([0, 0, 0, 9, 3, 0, 0]);
    expect(cells('Xã 2')).toEqual([1, 30, 3, 30, 2, 1, 0]);
    expect(cells('Cấp cơ quan, không ghi xã')).toEqual([1, 12, 0, 12, 0, 0, 0]);
    const total = rowOf(sheet, 'Tổng cộng');
    expect([3, 4, 5, 6, 7, 8, 9].map((column) => total.getCell(column).result)).toEqual([2, 42, 3, 51, 5, 1, 0]);
    expect(cellText(sheet)).toEqual(expect.arrayContaining(['Phụ lục IV', 'Lượt người được tiếp cận']));
  });
});
