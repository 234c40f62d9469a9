import { expect, it } from 'vitest';
import { nextCode } from './codes.ts';

it('goes on from the largest number of the series, whatever its width and case, and leaves other codes alone', () => {
  expect(nextCode([], 'HN', 3)).toBe('HN001');
  expect(nextCode(['HN007', 'hn12', 'HN-99', 'HNX3', 'HD50'], 'HN', 3)).toBe('HN013');
  expect(nextCode(['HD9'], 'HD', 1)).toBe('HD10');
  expect(nextCode(['HN1000'], 'HN', 3)).toBe('HN1001');
});
