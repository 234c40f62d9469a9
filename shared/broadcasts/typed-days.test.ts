import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, dayOfMonth } from '../kernel/dates.ts';
import { periodOf } from '../kernel/periods.ts';
import { daysOf, readDays } from './typed-days.ts';

const november = periodOf({ year: 2026, month: 11 }, null);

test('single days and ranges of a month, whatever stands between them', () => {
  const expected = { days: ['2026-11-03', '2026-11-17', '2026-11-20', '2026-11-21', '2026-11-22'] };
  for (const line of ['3, 17, 20-22', '3 17 20–22', '03;17;20 đến 22.', '20 - 22, 3, 17, 3', '3/11, 17/11, 20/11-22'])
    expect(readDays(line, november), line).toEqual(expected);
});

test('an empty line names no day', () => expect(readDays('  ', november)).toEqual({ days: [] }));

test('in a period with a cut-off day a number is the one day that bears it', () => {
  const period = periodOf({ year: 2026, month: 3 }, 25);
  expect(readDays('27, 3', period)).toEqual({ days: ['2026-02-27', '2026-03-03'] });
  expect(readDays('27-2', period)).toMatchObject({ days: ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'] });
});

test('what cannot be a day of the span is said and nothing is taken', () => {
  const problem = (line: string, span = november) => readDays(line, span);
  expect(problem('31')).toEqual({ problem: 'Ngày 31 không nằm trong khoảng 01/11/2026 – 30/11/2026.' });
  expect(problem('3, hôm qua')).toEqual({ problem: 'Không hiểu «hôm». Ví dụ: 3, 17, 20-22.' });
  expect(problem('1-2-3')).toEqual({ problem: 'Không hiểu «1-2-3». Ví dụ: 3, 17, 20-22.' });
  expect(problem('9-4')).toEqual({ problem: '«9-4» viết ngược: ngày trước đứng trước. Ví dụ: 3, 17, 20-22.' });
  expect(problem('3', { from: day('2026-11-01'), to: day('2026-12-31') })).toEqual({
    problem: 'Có hai ngày 3 trong khoảng này. Ghi cả tháng, ví dụ 3/12.',
  });
});

test('days written down by their number are read back, whatever the period', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2020, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.option(fc.integer({ min: 1, max: 28 })),
      fc.infiniteStream(fc.boolean()),
      (year, month, cutoff, chosen) => {
        const span = periodOf({ year, month }, cutoff);
        const all = daysOf(span);
        const unique = all.filter((one) => all.filter((other) => dayOfMonth(other) === dayOfMonth(one)).length === 1);
        const days = unique.filter(() => chosen.next().value);
        expect(readDays(days.map(dayOfMonth).join(', '), span)).toEqual({ days });
      },
    ),
  );
});
