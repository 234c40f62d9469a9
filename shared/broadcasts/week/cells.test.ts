import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicBit, topicBits } from '../topics.ts';
import { type CellTarget, type HeldAiring, planCell } from './cells.ts';

let made = 0;
const held = (more: Partial<HeldAiring> = {}): HeldAiring => ({
  id: more.id ?? `a${(made += 1)}`,
  time: null,
  programme: null,
  topics: topicBit('bhxhtn'),
  count: 1,
  status: 'aired',
  basis: null,
  agreementNumber: null,
  patternId: null,
  station: null,
  ...more,
});
const target = (count: number, more: Partial<CellTarget> = {}): CellTarget => ({
  topic: 'bhxhtn',
  count,
  status: 'aired',
  time: null,
  release: false,
  ...more,
});
const several = topicBits(['bhxhtn', 'bhythgd']);

describe('a number typed into a cell of the week', () => {
  it('makes one airing of that count where the day is empty, and none for 0', () => {
    expect(planCell([], target(2))).toEqual({ change: [], drop: [], create: 2 });
    expect(planCell([], target(0))).toEqual({ change: [], drop: [], create: 0 });
  });

  it('changes nothing where the day holds just that', () => {
    expect(planCell([held({ count: 2 })], target(2))).toEqual({ change: [], drop: [], create: 0 });
  });

  it('adjusts its own airing up and down, and drops it at 0', () => {
    const own = held({ id: 'own', count: 2 });
    expect(planCell([own], target(5))).toEqual({ change: [{ id: 'own', count: 5, status: 'aired' }], drop: [], create: 0 });
    expect(planCell([own], target(1))).toEqual({ change: [{ id: 'own', count: 1, status: 'aired' }], drop: [], create: 0 });
    expect(planCell([own], target(0))).toEqual({ change: [], drop: ['own'], create: 0 });
  });

  it('is the total: what was entered elsewhere is counted in and left as it is', () => {
    const elsewhere = [held({ topics: several }), held({ time: '05:00' }), held({ station: 'Cụm 2' })];
    expect(planCell(elsewhere, target(5))).toEqual({ change: [], drop: [], create: 2 });
    expect(planCell([...elsewhere, held({ id: 'own', count: 4 })], target(3))).toEqual({ change: [], drop: ['own'], create: 0 });
  });

  it('takes an airing at the default time for its own', () => {
    expect(planCell([held({ id: 'own', time: '05:00' })], target(3, { time: '05:00' }))).toEqual({
      change: [{ id: 'own', count: 3, status: 'aired' }],
      drop: [],
      create: 0,
    });
  });

  it('below what was entered elsewhere is refused, and what that is is named', () => {
    const rows = [held({ topics: several, time: '17:00', programme: 'Sống khỏe' }), held({ time: '05:00', basis: 'điện thoại' }), held()];
    expect(planCell(rows, target(1))).toEqual({
      refused:
        'Ngày này đã có 2 lượt nhập riêng: 1 lượt 05:00 (đã xác nhận: điện thoại); 1 lượt 17:00 «Sống khỏe» (nhiều chủ đề). Muốn ghi ít hơn thì sửa ở danh sách.',
      releasable: false,
    });
  });

  it('gives up airings with a time of their own when the user insists, the latest first, never those with other topics', () => {
    const rows = [held({ id: 'late', time: '17:00' }), held({ id: 'early', time: '05:00' })];
    expect(planCell(rows, target(1))).toMatchObject({ releasable: true });
    expect(planCell(rows, target(1, { release: true }))).toEqual({ change: [], drop: ['late'], create: 0 });
    expect(planCell([...rows, held({ topics: several })], target(0, { release: true }))).toMatchObject({ releasable: false });
  });

  it('says of a day that is over what of the plan was played', () => {
    const plan = [
      held({ id: 'p5', time: '05:00', status: 'planned', patternId: 'm' }),
      held({ id: 'p17', time: '17:00', status: 'planned' }),
    ];
    expect(planCell(plan, target(2))).toEqual({
      change: [
        { id: 'p5', count: 1, status: 'aired' },
        { id: 'p17', count: 1, status: 'aired' },
      ],
      drop: [],
      create: 0,
    });
    expect(planCell(plan, target(1))).toMatchObject({ releasable: true });
    expect(planCell(plan, target(1, { release: true }))).toEqual({
      change: [
        { id: 'p5', count: 1, status: 'aired' },
        { id: 'p17', count: 1, status: 'notAired' },
      ],
      drop: [],
      create: 0,
    });
  });

  it('turns its own plan of the day into what was played', () => {
    expect(planCell([held({ id: 'own', count: 2, status: 'planned' })], target(1))).toEqual({
      change: [{ id: 'own', count: 1, status: 'aired' }],
      drop: [],
      create: 0,
    });
  });

  it('as a plan leaves what was played alone', () => {
    const played = held({ status: 'aired', count: 2 });
    expect(planCell([played], target(3, { status: 'planned' }))).toEqual({ change: [], drop: [], create: 1 });
    expect(planCell([played], target(1, { status: 'planned' }))).toMatchObject({
      refused: expect.stringContaining('đã phát'),
      releasable: false,
    });
  });

  it('whatever the day holds is either refused or makes the total, without touching what was entered elsewhere', () => {
    const any = fc.record({
      time: fc.constantFrom(null, '05:00', '17:00'),
      topics: fc.constantFrom(topicBit('bhxhtn'), several),
      count: fc.integer({ min: 1, max: 4 }),
      status: fc.constantFrom('planned' as const, 'aired' as const),
      basis: fc.constantFrom(null, 'điện thoại'),
      station: fc.constantFrom(null, 'Cụm 2'),
    });
    const wanted = fc.record({
      count: fc.integer({ min: 0, max: 12 }),
      status: fc.constantFrom('planned' as const, 'aired' as const),
      time: fc.constantFrom(null, '05:00'),
      release: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), wanted, (rows, more) => {
        const list = rows.map((row, at) => held({ ...row, id: `r${at}` }));
        const answer = planCell(list, { topic: 'bhxhtn', ...more });
        const counts = new Map(list.map((one) => [one.id, one.count]));
        const special = list.filter((one) => one.topics === several || one.station !== null);
        if ('refused' in answer) {
          const leastOwn = list.filter(
            (one) => !special.includes(one) && one.time === null && one.basis === null && one.status === 'planned',
          );
          expect(more.count).toBeLessThan([...counts.values()].reduce((a, b) => a + b, 0) - leastOwn.reduce((a, b) => a + b.count, 0) + 1);
          return;
        }
        for (const { id, count, status } of answer.change) counts.set(id, status === 'notAired' ? 0 : count);
        for (const id of answer.drop) counts.delete(id);
        expect([...counts.values()].reduce((a, b) => a + b, 0) + answer.create).toBe(more.count);
        for (const one of special) expect(counts.get(one.id)).toBe(one.count);
      }),
    );
  });
});
