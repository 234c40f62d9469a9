import { describe, expect, it } from 'vitest';
import { memoryStore, testActor } from '../../tests/support/store.ts';
import { day } from '../../shared/kernel/dates.ts';
import { listOpenings, saveOpening } from './openings.service.ts';

describe('opening figures', () => {
  it('are kept per indicator and day, changed and cleared, and refused for recomputed indicators or another year', () => {
    const store = memoryStore();
    const until = day('2025-03-31');
    expect(saveOpening(store, testActor, { year: 2025, code: 'kq.bhxhtn', until, amount: 40 })).toEqual({ changed: 1 });
    expect(saveOpening(store, testActor, { year: 2025, code: 'KQ.BHXHTN', until, amount: 40 })).toEqual({ changed: 0 });
    saveOpening(store, testActor, { year: 2025, code: 'KQ.BHXHTN', until, amount: 41 });
    expect(listOpenings(store, 2025)).toMatchObject([{ code: 'KQ.BHXHTN', until, amount: 41 }]);
    expect(() => saveOpening(store, testActor, { year: 2025, code: 'LOA.TYLE', until, amount: 1 })).toThrow('tính lại cho từng kỳ');
    expect(() => saveOpening(store, testActor, { year: 2024, code: 'HN.TT', until, amount: 1 })).toThrow('phải thuộc năm 2024');
    saveOpening(store, testActor, { year: 2025, code: 'KQ.BHXHTN', until, amount: null });
    expect(listOpenings(store, 2025)).toEqual([]);
  });
});
