import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAbsentees } from './absentees.ts';

const people = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

test('single numbers and a range, whatever stands between them', () => {
  const expected = { absent: [3, 17, 41, 42, 43, 44, 45] };
  for (const line of ['3, 17, 41–45', '3 17 41-45', '3;17;41 - 45', '41—45, 17, 3', '3,17,41 đến 45.']) {
    expect(readAbsentees(line, people(50)), line).toEqual(expected);
  }
});

test('a number named twice is one person', () => {
  expect(readAbsentees('3, 3, 2–4', people(5))).toEqual({ absent: [2, 3, 4] });
});

test('numbers that no one bears are named and no one is marked', () => {
  expect(readAbsentees('3, 7, 61', people(5))).toEqual({ problem: 'Không có số 7, 61 trong danh sách. Chưa đánh dấu ai.' });
  expect(readAbsentees('4–9', people(5))).toEqual({ problem: 'Không có số 9 trong danh sách. Chưa đánh dấu ai.' });
  expect(readAbsentees('0', people(5))).toEqual({ problem: 'Không có số 0 trong danh sách. Chưa đánh dấu ai.' });
});

test('a long line of wrong numbers is cut short', () => {
  expect(readAbsentees('11 12 13 14 15 16 17 18', people(5))).toEqual({
    problem: 'Không có số 11, 12, 13, 14, 15, 16 và 2 số khác trong danh sách. Chưa đánh dấu ai.',
  });
});

test('a range passes over rows that were taken out of the list', () => {
  expect(readAbsentees('2–5', [1, 2, 4, 5])).toEqual({ absent: [2, 4, 5] });
});

test('a range of a billion does not stop the program', () => {
  expect(readAbsentees('1–999999999', people(5))).toEqual({ problem: 'Không có số 999999999 trong danh sách. Chưa đánh dấu ai.' });
});

test('what is no number is quoted back', () => {
  expect(readAbsentees('3, ông Ba', people(5))).toEqual({ problem: 'Không hiểu «ông». Chỉ nhập số thứ tự, ví dụ: 3, 17, 41–45.' });
  expect(readAbsentees('5-3', people(5))).toEqual({ problem: '«5-3» viết ngược: số nhỏ đứng trước, ví dụ 3–5.' });
});

test('an empty line and an empty list say what is missing', () => {
  expect(readAbsentees('  ', people(5))).toEqual({ problem: 'Chưa nhập số thứ tự nào. Ví dụ: 3, 17, 41–45.' });
  expect(readAbsentees('1', [])).toEqual({ problem: 'Danh sách chưa có ai để đánh dấu.' });
});

test('whoever is written down by number is read back, one by one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1 }), (numbers) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      expect(readAbsentees(numbers.join(', '), people(300))).toEqual({ absent: sorted });
    }),
  );
});
