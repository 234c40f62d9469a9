import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween } from '../../kernel/dates.ts';
import type { Span } from '../../kernel/periods.ts';
import {
  clashes,
  type GeneratedAiring,
  isExcepted,
  type PatternException,
  type PatternRule,
  parseTimes,
  planPattern,
  slotKey,
  slotOf,
  slotsOf,
  stationTime,
  weekdayBits,
  weekdaysOf,
} from './rules.ts';

const december: Span = { from: day('2026-12-01'), to: day('2026-12-31') };
const pattern = (more: Partial<PatternRule> = {}): PatternRule => ({
  id: 'm',
  stationId: 'x',
  weekdays: weekdayBits(['mon', 'wed', 'fri']),
  times: ['05:00', '17:00'],
  validFrom: day('2026-01-01'),
  validTo: null,
  ...more,
});
const today = day('2026-11-21');
const noOne: GeneratedAiring[] = [];
const state = (more: Partial<Parameters<typeof planPattern>[1]> = {}) => ({
  exceptions: [],
  held: noOne,
  occupied: new Set<string>(),
  ...more,
});
let made = 0;
/** The log after a plan was carried out. */
function after(held: readonly GeneratedAiring[], plan: ReturnType<typeof planPattern>): GeneratedAiring[] {
  const added = plan.create.map((slot): GeneratedAiring => {
    made += 1;
    return { id: `a${made}`, patternId: plan.patternId, slot: slotKey(slot), day: slot.day, untouched: true, current: true };
  });
  return [...held.filter((one) => !plan.drop.includes(one.id)), ...added];
}

describe('times and weekdays', () => {
  it('are read as clerks type them, sorted, each once', () => {
    expect(parseTimes('17h, 5h và 5:00')).toEqual(['05:00', '17:00']);
    expect(parseTimes('5h 17h30;6')).toEqual(['05:00', '06:00', '17:30']);
    expect([parseTimes(''), parseTimes('sáng'), parseTimes('5h, 25h')]).toEqual([[], undefined, undefined]);
    expect(weekdaysOf(weekdayBits(['sun', 'mon']))).toEqual(['mon', 'sun']);
  });
});

describe('a pattern', () => {
  it('plays at its times on its weekdays within its term', () => {
    const slots = slotsOf(pattern({ validFrom: day('2026-12-03'), validTo: day('2026-12-08') }), december);
    expect(slots.map(slotKey)).toEqual(['2026-12-04 05:00', '2026-12-04 17:00', '2026-12-07 05:00', '2026-12-07 17:00']);
    expect(slotsOf(pattern({ times: [], weekdays: weekdayBits(['sun']) }), december).map(slotKey)).toEqual(
      ['06', '13', '20', '27'].map((date) => `2026-12-${date} `),
    );
    expect(slotOf('2026-12-06 ')).toEqual({ day: '2026-12-06', time: '' });
  });

  it('leaves out exceptions: a whole day, one time, of this pattern or of all', () => {
    const exceptions: PatternException[] = [
      { patternId: null, day: day('2026-12-02'), time: '' },
      { patternId: 'm', day: day('2026-12-04'), time: '05:00' },
      { patternId: 'other', day: day('2026-12-07'), time: '' },
    ];
    const plan = planPattern(pattern(), state({ exceptions }), { ...december, to: day('2026-12-07') }, today);
    expect(plan.create.map(slotKey)).toEqual(['2026-12-04 17:00', '2026-12-07 05:00', '2026-12-07 17:00']);
    expect(plan.excepted).toBe(3);
  });

  it('does not double what was typed by hand at that time on the same station', () => {
    const occupied = new Set([stationTime('x', { day: day('2026-12-02'), time: '05:00' }), stationTime('y', slotOf('2026-12-04 05:00'))]);
    const plan = planPattern(pattern(), state({ occupied }), { from: day('2026-12-01'), to: day('2026-12-04') }, today);
    expect([plan.create.map(slotKey), plan.occupied]).toEqual([['2026-12-02 17:00', '2026-12-04 05:00', '2026-12-04 17:00'], 1]);
  });

  it('drops what it no longer says, remakes what it says otherwise now, and leaves what was edited, confirmed or lies before today', () => {
    const one = (slot: string, more: Partial<GeneratedAiring> = {}): GeneratedAiring => ({
      id: slot,
      patternId: 'm',
      slot,
      day: slotOf(slot).day,
      untouched: true,
      current: true,
      ...more,
    });
    const held = [
      one('2026-11-30 05:00', { current: false }),
      one('2026-12-01 05:00'),
      one('2026-12-02 05:00', { current: false }),
      one('2026-12-03 05:00', { untouched: false }),
      one('2026-12-04 05:00', { untouched: false, current: false, day: day('2026-12-05') }),
    ];
    const plan = planPattern(
      pattern({ times: ['05:00'] }),
      state({ held }),
      { from: day('2026-11-30'), to: day('2026-12-04') },
      day('2026-12-01'),
    );
    expect(plan.drop).toEqual(['2026-12-01 05:00', '2026-12-02 05:00']);
    expect(plan.create.map(slotKey)).toEqual(['2026-12-02 05:00']);
    expect([plan.kept, plan.keptByHand]).toEqual([3, 2]);
  });

  it('clashes with another of its station at the same time on a day of both', () => {
    const one = { ...pattern(), programme: null, topics: 1 };
    const with_ = (more: Partial<typeof one>) => clashes(one, { ...one, ...more });
    expect(with_({})).toBe(true);
    expect(with_({ stationId: 'y' })).toBe(false);
    expect(with_({ times: ['06:00'] })).toBe(false);
    expect(with_({ weekdays: weekdayBits(['tue']) })).toBe(false);
    expect(with_({ validFrom: day('2025-01-01'), validTo: day('2025-12-31') })).toBe(false);
    expect(with_({ times: [] })).toBe(false);
    const free = { ...one, times: [] };
    expect([clashes(free, free), clashes(free, { ...free, programme: 'Bài khác' })]).toEqual([true, false]);
  });
});

describe('generating, whatever stands in the log', () => {
  const start = day('2026-01-01');
  const anyDay = fc.integer({ min: 0, max: 420 }).map((offset) => addDays(start, offset));
  const anySpan = fc.tuple(anyDay, fc.integer({ min: 0, max: 100 })).map(([from, length]): Span => ({ from, to: addDays(from, length) }));
  const anyTime = fc.constantFrom('05:00', '11:00', '17:00');
  const anyPattern = fc.record({
    id: fc.constant('m'),
    stationId: fc.constant('x'),
    weekdays: fc.integer({ min: 0, max: 127 }),
    times: fc.uniqueArray(anyTime).map((times) => times.toSorted()),
    validFrom: anyDay,
    validTo: fc.option(anyDay),
  });
  const anyExceptions = fc.array(
    fc.record({
      patternId: fc.constantFrom(null, 'm', 'other'),
      day: anyDay,
      time: fc.oneof(fc.constant(''), anyTime),
    }),
    { maxLength: 40 },
  );
  const anyHeld = fc
    .uniqueArray(fc.record({ slotDay: anyDay, time: fc.oneof(fc.constant(''), anyTime), moved: fc.integer({ min: -2, max: 2 }) }), {
      selector: (one) => `${one.slotDay} ${one.time}`,
      maxLength: 40,
    })
    .chain((slots) => fc.tuple(...slots.map((one) => fc.tuple(fc.constant(one), fc.boolean(), fc.boolean()))))
    .map((list) =>
      list.map(
        ([{ slotDay, time, moved }, untouched, current], at): GeneratedAiring => ({
          id: `h${at}`,
          patternId: 'm',
          slot: slotKey({ day: slotDay, time }),
          day: untouched ? slotDay : addDays(slotDay, moved),
          untouched,
          current,
        }),
      ),
    );
  const anyOccupied = fc
    .array(fc.tuple(anyDay, anyTime), { maxLength: 20 })
    .map((list) => new Set(list.map(([on, time]) => stationTime('x', { day: on, time }))));
  const within = (held: readonly GeneratedAiring[], span: Span) =>
    held.filter((one) => span.from <= slotOf(one.slot).day && slotOf(one.slot).day <= span.to);
  const anyWorld = fc.record({
    rule: anyPattern,
    exceptions: anyExceptions,
    held: anyHeld,
    occupied: anyOccupied,
    span: anySpan,
    now: anyDay,
  });

  it('twice does nothing the second time; no slot is held twice; nothing edited, confirmed or past is lost', () => {
    fc.assert(
      fc.property(anyWorld, ({ rule, exceptions, held, occupied, span, now }) => {
        const plan = planPattern(rule, { exceptions, held: within(held, span), occupied }, span, now);
        const then = after(held, plan);
        const again = planPattern(rule, { exceptions, held: within(then, span), occupied }, span, now);
        expect([again.create, again.drop]).toEqual([[], []]);
        expect(new Set(then.map((one) => one.slot)).size).toBe(then.length);
        for (const one of held) {
          const stays = !one.untouched || one.day < now || slotOf(one.slot).day < span.from || slotOf(one.slot).day > span.to;
          if (stays) expect(then).toContain(one);
        }
      }),
    );
  });

  it('makes exactly the slots of the days, and none that is excepted, taken or held', () => {
    fc.assert(
      fc.property(anyWorld, ({ rule, exceptions, held, occupied, span, now }) => {
        const plan = planPattern(rule, { exceptions, held: within(held, span), occupied }, span, now);
        const then = new Set(after(held, plan).map((one) => one.slot));
        for (let one = span.from; one <= span.to; one = addDays(one, 1)) {
          const number = (((daysBetween(day('2026-01-05'), one) % 7) + 7) % 7) as number;
          const played = (rule.weekdays >> number) & 1 && one >= rule.validFrom && (rule.validTo === null || one <= rule.validTo);
          for (const time of ['', '05:00', '11:00', '17:00']) {
            const slot = { day: one, time };
            const says = played && (rule.times.length > 0 ? (rule.times as string[]).includes(time) : time === '');
            const free = says && !isExcepted(exceptions, 'm', slot) && !(time !== '' && occupied.has(stationTime('x', slot)));
            const before = held.find((own) => own.slot === slotKey(slot));
            if (free) expect(then.has(slotKey(slot))).toBe(true);
            else if (!before) expect(then.has(slotKey(slot))).toBe(false);
            else if (before.untouched && before.day >= now && !says) expect(then.has(slotKey(slot))).toBe(false);
          }
        }
      }),
    );
  });

  it('in two halves does what it does at one go', () => {
    fc.assert(
      fc.property(anyWorld, fc.integer({ min: 0, max: 100 }), ({ rule, exceptions, held, occupied, span, now }, cut) => {
        const middle = addDays(span.from, cut);
        const parts =
          middle < span.to
            ? [
                { from: span.from, to: middle },
                { from: addDays(middle, 1), to: span.to },
              ]
            : [span];
        const plans = (spans: Span[]) =>
          spans.map((part) => planPattern(rule, { exceptions, held: within(held, part), occupied }, part, now));
        const added = (list: ReturnType<typeof plans>) => ({
          create: list.flatMap((plan) => plan.create),
          drop: list.flatMap((plan) => plan.drop).toSorted(),
          excepted: list.reduce((sum, plan) => sum + plan.excepted, 0),
        });
        expect(added(plans(parts))).toEqual(added(plans([span])));
      }),
    );
  });
});
