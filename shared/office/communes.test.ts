import { describe, expect, it } from 'vitest';
import { day } from '../kernel/dates.ts';
import { type CommuneUnit, communesOn, succeedsItself, unitOn } from './communes.ts';

const commune = (id: string, more: Partial<CommuneUnit> = {}): CommuneUnit => ({
  id,
  code: id,
  name: `Xã ${id}`,
  validFrom: null,
  validTo: null,
  ethnicArea: false,
  successorIds: [],
  ...more,
});
const merger = [
  commune('A', { validTo: day('2025-06-30'), successorIds: ['B', 'C'] }),
  commune('B', { validFrom: day('2025-07-01'), validTo: day('2025-12-31'), successorIds: ['D'] }),
  commune('C', { validFrom: day('2025-07-01') }),
  commune('D', { validFrom: day('2026-01-01') }),
  commune('E', { validTo: day('2025-06-30') }),
];
const standsFor = (id: string, on: string) => unitOn(merger, id, day(on))?.id;

describe('the units of a day', () => {
  it('counts both ends of a validity', () => {
    const ids = (on: string) => communesOn(merger, day(on)).map((unit) => unit.id);
    expect(ids('2025-06-30')).toEqual(['A', 'E']);
    expect(ids('2025-07-01')).toEqual(['B', 'C']);
    expect(ids('2026-01-01')).toEqual(['C', 'D']);
  });

  it('lets a commune stand for itself to its last day and its first successor from the next', () => {
    expect(standsFor('A', '2025-06-30')).toBe('A');
    expect(standsFor('A', '2025-07-01')).toBe('B');
  });

  it('follows the chain of successors', () => expect(standsFor('A', '2026-03-01')).toBe('D'));
  it('knows no unit after an end without successor', () => expect(standsFor('E', '2025-07-01')).toBeUndefined());
  it('knows no unit before it began', () => expect(standsFor('D', '2025-12-31')).toBeUndefined());
  it('knows no unit that does not exist', () => expect(standsFor('X', '2025-12-31')).toBeUndefined());
  it('comes back from a circle of successors', () => {
    const ended = { validTo: day('2025-01-01') };
    const circle = [commune('A', { ...ended, successorIds: ['B'] }), commune('B', { ...ended, successorIds: ['A'] })];
    expect(unitOn(circle, 'A', day('2025-02-01'))).toBeUndefined();
  });
});

describe('succession', () => {
  it('sees a commune that would succeed itself, directly or through others', () => {
    expect(succeedsItself(merger, 'A', ['A'])).toBe(true);
    expect(succeedsItself(merger, 'D', ['C', 'A'])).toBe(true);
    expect(succeedsItself(merger, 'A', ['D', 'C'])).toBe(false);
  });
});
