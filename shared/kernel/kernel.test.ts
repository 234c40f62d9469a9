import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  birthYearUpTo,
  type Day,
  day,
  dayAt,
  dayFromSerial,
  daysBetween,
  formatDay,
  mondayOf,
  parseDay,
  parseTime,
  serialOfDay,
  sundayOf,
  timeFromFraction,
  weekday,
} from './dates.ts';
import { uuidv7 } from './ids.ts';
import { formatNumber, parseDong, parseWhole } from './numbers.ts';
import { monthHolding, periodOf, reportSpans } from './periods.ts';
import { codeSortKey, matchesTyped, searchKey, sortKey, valueKey } from './text.ts';

describe('a day as a clerk types it', () => {
  it.each([
    ['5/3/2025', '2025-03-05'],
    ['05-03-25', '2025-03-05'],
    ['5.3.2025', '2025-03-05'],
    ['05032025', '2025-03-05'],
    ['2025-03-05', '2025-03-05'],
    [' 29/2/2024 ', '2024-02-29'],
  ])('%s is read day first', (typed, expected) => expect(parseDay(typed)).toBe(expected));

  it.each(['31/02/2025', '29/2/2025', '13/13/2025', '0/5/2025', '2025', 'hôm nay', '', '5/3', '1/2/3/4'])('«%s» is no day', (typed) =>
    expect(parseDay(typed)).toBeUndefined(),
  );

  it('takes the year of today when none is typed and today is known', () => {
    expect(parseDay('5/3', { today: day('2026-11-21') })).toBe('2026-03-05');
  });

  it('a two-digit year is 20yy, of a birth the last such year that is not in the future', () => {
    const today = day('2026-11-21');
    expect(parseDay('01/05/80')).toBe('2080-05-01');
    expect(parseDay('01/05/80', { twoDigitYear: birthYearUpTo(today) })).toBe('1980-05-01');
    expect(parseDay('01/05/26', { twoDigitYear: birthYearUpTo(today) })).toBe('2026-05-01');
    expect(parseDay('01/05/27', { twoDigitYear: birthYearUpTo(today) })).toBe('1927-05-01');
  });

  it('a moment just before midnight in Việt Nam is still that day', () => {
    expect(dayAt(new Date('2025-03-04T16:59:59Z'))).toBe('2025-03-04');
    expect(dayAt(new Date('2025-03-04T17:00:00Z'))).toBe('2025-03-05');
  });
});

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map((count) => addDays(day('2000-01-01'), count));

describe('counting days', () => {
  it('every day survives being printed and typed again, and its spreadsheet serial', () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        expect(parseDay(formatDay(one))).toBe(one);
      }),
    );
    fc.assert(
      fc.property(
        anyDay.filter((one) => one > '1900-03-01'),
        (one) => {
          expect(dayFromSerial(serialOfDay(one))).toBe(one);
        },
      ),
    );
    expect(serialOfDay(day('2025-07-01'))).toBe(45_839);
  });

  it('a week runs from Monday to Sunday and holds its day', () => {
    expect([weekday(day('2026-11-21')), mondayOf(day('2026-11-21')), sundayOf(day('2026-11-21'))]).toEqual([6, '2026-11-16', '2026-11-22']);
    fc.assert(
      fc.property(anyDay, (one) => {
        expect(daysBetween(mondayOf(one), sundayOf(one))).toBe(6);
        expect(mondayOf(one) <= one && one <= sundayOf(one)).toBe(true);
      }),
    );
  });

  it.each([
    ['7h', '07:00'],
    ['7h30', '07:30'],
    ['7:05', '07:05'],
    ['17:00:00', '17:00'],
    ['5h00', '05:00'],
    ['24h', undefined],
    ['7h75', undefined],
    ['sáng', undefined],
  ])('the time «%s» is %s', (typed, expected) => expect(parseTime(typed)).toBe(expected));

  it('a time kept as a day fraction is read to the minute', () => {
    expect([timeFromFraction(0.3125), timeFromFraction(0.999_99), timeFromFraction(1), timeFromFraction(-0.1)]).toEqual([
      '07:30',
      '00:00',
      undefined,
      undefined,
    ]);
  });
});

describe('the period of a month', () => {
  const month = { year: 2025, month: 3 };

  it('is the calendar month without a cut-off day', () => {
    expect(periodOf({ year: 2024, month: 2 }, null)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  });

  it('runs from the day after the last cut-off, but January begins on 1/1 and December ends on 31/12', () => {
    expect(periodOf(month, 25)).toEqual({ from: '2025-02-26', to: '2025-03-25' });
    expect(periodOf({ year: 2025, month: 1 }, 25)).toEqual({ from: '2025-01-01', to: '2025-01-25' });
    expect(periodOf({ year: 2025, month: 12 }, 25)).toEqual({ from: '2025-11-26', to: '2025-12-31' });
    expect(periodOf(month, 28)).toEqual({ from: '2025-03-01', to: '2025-03-28' });
  });

  it('the twelve periods of a year cover each of its days exactly once, whatever the cut-off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2060 }),
        fc.option(fc.integer({ min: 1, max: 28 })),
        fc.integer({ min: 0, max: 364 }),
        (year, cutoff, offset) => {
          const one = addDays(`${year}-01-01` as Day, offset);
          const holding = Array.from({ length: 12 }, (_, at) => ({ year, month: at + 1 })).filter((some) => {
            const { from, to } = periodOf(some, cutoff);
            return from <= one && one <= to;
          });
          expect(holding).toEqual([monthHolding(one, cutoff)]);
        },
      ),
    );
  });

  it('has nothing before January, and last year is cut off as that year was', () => {
    expect(reportSpans({ year: 2025, month: 1 }, null, null).before).toBeUndefined();
    expect(reportSpans(month, 25, null)).toEqual({
      month: { from: '2025-02-26', to: '2025-03-25' },
      before: { from: '2025-01-01', to: '2025-02-25' },
      ytd: { from: '2025-01-01', to: '2025-03-25' },
      lastYear: { from: '2024-01-01', to: '2024-03-31' },
    });
  });
});

describe('Vietnamese text', () => {
  it('is found without accents, and typed accents narrow', () => {
    expect(searchKey('  Nguyễn  Thị ĐÀO ')).toBe('nguyen thi dao');
    expect(matchesTyped('Nguyễn Thị Đào', 'nguyen thi dao')).toBe(true);
    expect(matchesTyped('Dương Văn Tài', 'duong')).toBe(true);
    expect(matchesTyped('Dương Văn Tài', 'đường')).toBe(false);
    expect(matchesTyped('Tổ 3 đường Hùng Vương', 'đường')).toBe(true);
  });

  it('compares alike with the tone mark at its old and new place, whatever the case', () => {
    for (const [older, newer] of [
      ['toạ đàm', 'Tọa đàm'],
      ['huỷ', 'HỦY'],
      ['khoẻ', 'khỏe'],
      ['hoà', 'hòa'],
    ] as const)
      expect(valueKey(older)).toBe(valueKey(newer));
    expect(valueKey('quý')).not.toBe(valueKey('quy'));
    expect(valueKey('của')).not.toBe(valueKey('cua'));
    expect(valueKey('hoàn')).not.toBe(valueKey('hoan'));
  });

  it('is sorted as the Vietnamese alphabet says: letters first, tones after', () => {
    const names = ['Ánh', 'An', 'Đào', 'Dũng', 'Ân', 'Ăn', 'Yến', 'Ẩn', 'Em', 'Êm', 'Dung', 'Ơn', 'Ôn', 'Oanh'];
    const sorted = [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    expect(sorted).toEqual(['An', 'Ánh', 'Ăn', 'Ân', 'Ẩn', 'Dung', 'Dũng', 'Đào', 'Em', 'Êm', 'Oanh', 'Ôn', 'Ơn', 'Yến']);
  });

  it('numbers in codes are sorted by their value', () => {
    expect(['HN10', 'HN2', 'hn1'].sort((a, b) => (codeSortKey(a) < codeSortKey(b) ? -1 : 1))).toEqual(['hn1', 'HN2', 'HN10']);
  });
});

describe('numbers and money', () => {
  it.each([
    ['1.234', 1234],
    ['1,234', 1234],
    ['1.234.567', 1_234_567],
    ['0', 0],
    ['-5', -5],
    ['12', 12],
  ])('«%s» is %d', (typed, expected) => expect(parseWhole(typed)).toBe(expected));
  it.each(['1,5', '1.5', '1.23', '1.234,5', '1.234,567', '', 'hai', '99999999999999999999'])('«%s» is no whole number', (typed) =>
    expect(parseWhole(typed)).toBeUndefined(),
  );
  it('money is whole đồng and is shown as it is typed', () => {
    expect(parseDong('1.500.000 đồng')).toBe(1_500_000);
    expect(parseDong('1,5 tr')).toBeUndefined();
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (amount) => {
        expect(parseDong(formatNumber(amount))).toBe(amount);
      }),
    );
    expect([formatNumber(27.272_727, 1), formatNumber(63.0, 1), formatNumber(-0.04, 1)]).toEqual(['27,3', '63', '0']);
  });
});

describe('ids', () => {
  it('are version 7 and sorted by the time they were made', () => {
    const random = new Uint8Array(10).fill(255);
    const [older, newer] = [uuidv7(1_700_000_000_000, random), uuidv7(1_700_000_000_001, new Uint8Array(10))];
    expect(older).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newer).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(older < newer).toBe(true);
  });
});
