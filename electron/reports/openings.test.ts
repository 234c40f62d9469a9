import { describe, expect, it } from 'vitest';
import { memoryStore, testActor } from '../../tests/support/store.ts';
import { day } from '../../shared/kernel/dates.ts';
import type { Ref } from '../store/records.ts';
import { removeRecord } from '../store/removal.ts';
import { listOpenings, saveOpening } from './openings.service.ts';

describe('opening figures', () => {
  const until = day('2025-03-31');
  function opened() {
    const store = memoryStore();
    const enter = (code: string, amount: number, { year = 2025, existing = null }: { year?: number; existing?: Ref | null } = {}) =>
      saveOpening(store, testActor, { existing, values: { year, code, until, amount } });
    const figures = () => listOpenings(store, 2025).map(({ code, amount }) => [code, amount]);
    return { store, enter, figures };
  }

  it('are kept per indicator and day, changed and removed, and refused for recomputed indicators or another year', () => {
    const { store, enter, figures } = opened();
    const first = enter('kq.bhxhtn', 40);
    expect(enter('KQ.BHXHTN', 40)).toEqual(first);
    const changed = enter('KQ.BHXHTN', 41);
    expect(changed).toEqual({ id: first.id, version: 2 });
    expect(listOpenings(store, 2025)).toMatchObject([{ code: 'KQ.BHXHTN', until, amount: 41 }]);
    expect(() => enter('LOA.TYLE', 1)).toThrow('tính lại cho từng kỳ');
    expect(() => enter('HN.TT', 1, { year: 2024 })).toThrow('phải thuộc năm 2024');
    removeRecord(store, testActor, { ...changed, kind: 'openingFigure' });
    expect(figures()).toEqual([]);
  });

  it('take the place of another at their indicator and day, which is then the only one', () => {
    const { enter, figures } = opened();
    enter('HN.TT', 5);
    const moved = enter('HN.TAPHUAN', 7);
    expect(figures()).toHaveLength(2);
    enter('HN.TT', 8, { existing: moved });
    expect(figures()).toEqual([['HN.TT', 8]]);
    const [only] = [enter('HN.TT', 8)];
    enter('KQ.BHXHTN', 9, { existing: only });
    expect(figures()).toEqual([['KQ.BHXHTN', 9]]);
  });
});
