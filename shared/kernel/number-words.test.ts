import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dongInWords, numberInWords } from './number-words.ts';

it.each([
  [0, 'không'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [40, 'bốn mươi'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [111, 'một trăm mười một'],
  [1000, 'một nghìn'],
  [1005, 'một nghìn không trăm linh năm'],
  [1_200_000, 'một triệu hai trăm nghìn'],
  [1_000_050, 'một triệu không trăm năm mươi'],
  [3_021_000_000, 'ba tỷ không trăm hai mươi mốt triệu'],
  [2_000_000_000_000, 'hai nghìn tỷ'],
  [1_050_000_000_001, 'một nghìn không trăm năm mươi tỷ không trăm linh một'],
])('%i is read «%s»', (value, words) => expect(numberInWords(value)).toBe(words));

it('an amount begins with a capital and ends with đồng', () => {
  expect(dongInWords(1_200_000)).toBe('Một triệu hai trăm nghìn đồng');
  expect(dongInWords(0)).toBe('Không đồng');
});

const names = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const figures = new Map([...names.map((name, at) => [name, at] as const), ['mốt', 1] as const, ['tư', 4] as const, ['lăm', 5] as const]);
const sizes = new Map([
  ['nghìn', 1000],
  ['triệu', 1_000_000],
]);

/** Reads the words back, knowing nothing of how they were made. */
function readBack(words: string): number {
  const [before, after] = words.split(/ tỷ ?(?!.* tỷ)/);
  if (after !== undefined && before !== undefined && words.includes('tỷ'))
    return readBack(before) * 1_000_000_000 + readBack(after || 'không');
  let [sum, group, last] = [0, 0, 0];
  for (const word of words.split(' ')) {
    const figure = figures.get(word);
    const size = sizes.get(word);
    if (figure !== undefined) last = figure;
    else if (word === 'trăm') [group, last] = [group + last * 100, 0];
    else if (word === 'mươi') [group, last] = [group + last * 10, 0];
    else if (word === 'mười') group += 10;
    else if (size !== undefined) [sum, group, last] = [sum + (group + last) * size, 0, 0];
    else if (word !== 'linh') throw new Error(`unknown word ${word}`);
  }
  return sum + group + last;
}

it('every number can be read back from its words, and no word is said out of place', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 999_999_999_999_999 })), (value) => {
      const words = numberInWords(value);
      expect(readBack(words)).toBe(value);
      expect(words).toBe(words.trim().replace(/\s+/g, ' '));
      expect(words).not.toMatch(/mươi (một|bốn|năm)( |$)|mười (mốt|tư|năm)( |$)|linh (mốt|tư|lăm|mười)( |$)/);
    }),
    { numRuns: 3000 },
  );
});
