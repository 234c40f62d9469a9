import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { remembered } from './remembered.ts';

const store = () => remembered('thử', z.object({ by: z.string() }), { by: 'ngày' });
beforeEach(() => localStorage.clear());

describe('remembered', () => {
  it('outlives a restart', () => {
    store().write({ by: 'xã' });
    expect(store().read()).toEqual({ by: 'xã' });
  });

  it.each(['{"by":5}', 'not json', 'null'])('counts %s, which no longer fits, as never chosen', (text) => {
    localStorage.setItem('so-truyen-thong.thử', text);
    expect(store().read()).toEqual({ by: 'ngày' });
  });

  it('gives the same object until it changes, as React asks', () => {
    const one = store();
    one.write({ by: 'xã' });
    expect(one.read()).toBe(one.read());
  });
});
