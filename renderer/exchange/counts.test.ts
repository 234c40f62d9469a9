import { expect, it } from 'vitest';
import { countsOf } from './counts.ts';

it('counts of an import add up over the sheets and tell rows in error from errors', () => {
  const counts = countsOf({
    sheets: { Xã: { new: 1, changed: 0, same: 0, errors: 1 }, 'Phát thanh': { new: 3, changed: 1, same: 2, errors: 1 } },
    errors: [1, 2, 3].map((row) => ({ sheet: 'Xã', row, column: null, reason: 'x' })),
    warnings: [],
  });
  expect(counts).toEqual({ fresh: 4, changed: 1, same: 2, errorRows: 2, errors: 3 });
});
