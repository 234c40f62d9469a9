import { describe, expect, it } from 'vitest';
import { serialOfDay, day } from '../../kernel/dates.ts';
import { readWeekdays } from './weekdays.ts';
import { readWhen } from './when.ts';

const days = (...list: [number, number?, number?][]) => ({
  kind: 'days',
  days: list.map(([one, month, year]) => ({ day: one, ...(month ? { month } : {}), ...(year ? { year } : {}) })),
});
const when = (cell: Parameters<typeof readWhen>[0]) => readWhen(cell)?.when;

describe('days as communes write them', () => {
  it.each([
    ['05/7/2026', [5, 7, 2026]],
    ['05-07-26', [5, 7, 2026]],
    ['5.7.2026', [5, 7, 2026]],
    ['ngày 05 tháng 7 năm 2026', [5, 7, 2026]],
    ['Ngày 05/7', [5, 7]],
    ['2026-07-05', [5, 7, 2026]],
    ['5', [5]],
    ['05', [5]],
    ['20-7', [20, 7]],
    ['Chủ nhật, 05/7/2026', [5, 7, 2026]],
    ['T2 (06/7)', [6, 7]],
  ] as [string, [number, number?, number?]][])('«%s» is one day', (text, one) => {
    expect(when(text)).toEqual(days(one));
  });
  it('a date cell, its serial and a bare number', () => {
    const serial = serialOfDay(day('2026-07-05'));
    expect([when({ serial }), when(serial), when(5)]).toEqual([days([5, 7, 2026]), days([5, 7, 2026]), days([5])]);
    expect(readWhen({ serial: serial + 5 / 24 })?.times).toBe('05:00');
  });
  it('several days borrow the month and year of the last', () => {
    expect(when('1, 3, 5/7/2026')).toEqual(days([1, 7, 2026], [3, 7, 2026], [5, 7, 2026]));
    expect(when('ngày 01/7; 03/7 và 10/7/2026')).toEqual(days([1, 7, 2026], [3, 7, 2026], [10, 7, 2026]));
    expect(when('2,4,6')).toEqual(days([2], [4], [6]));
  });
  it('from … to …', () => {
    const span = { kind: 'span', from: { day: 1, month: 7, year: 2026 }, to: { day: 31, month: 7, year: 2026 } };
    expect(when('từ ngày 01/7/2026 đến ngày 31/7/2026')).toEqual(span);
    expect(when('01/7 - 31/7/2026')).toEqual(span);
    expect(when('từ 1 đến hết ngày 31/7/2026')).toEqual(span);
    expect(when('1-31/7/2026')).toEqual(span);
    expect(when('1-15')).toEqual({ kind: 'span', from: { day: 1 }, to: { day: 15 } });
  });
  it('«1-5» is the first of May or five days: it is asked', () => {
    expect(when('1-5')).toMatchObject({ kind: 'either', range: { kind: 'span' }, list: days([1, 5]) });
  });
  it('the weekday beside a date is kept to be held against it', () => {
    expect(readWhen('Thứ Hai, 06/7/2026')?.weekday).toBe(1);
    expect(readWhen('CN 05/7')?.weekday).toBe(7);
    expect(readWhen('05/7')?.weekday).toBeNull();
  });
  it('hours and counts beside the day', () => {
    expect(readWhen('5h00 ngày 02/7/2026')).toMatchObject({ when: days([2, 7, 2026]), times: '5h00' });
    expect(readWhen('Thứ 2, 4, 6 lúc 5h và 17h')).toMatchObject({ when: { kind: 'weekdays', weekdays: [1, 3, 5] }, times: '5h va 17h' });
    expect(readWhen('Tuần 1: 3 lượt')).toMatchObject({ when: { kind: 'week', number: 1 }, count: 3 });
  });
  it('weeks by figure, word and numeral; with dates in brackets the dates count', () => {
    expect(['Tuần 2', 'tuần thứ hai', 'Tuần II', 'TUẦN 02'].map(when)).toEqual(Array(4).fill({ kind: 'week', number: 2 }));
    expect(when('Tuần 1 (29/6 - 05/7/2026)')).toMatchObject({
      kind: 'span',
      from: { day: 29, month: 6 },
      to: { day: 5, month: 7, year: 2026 },
    });
  });
  it.each([5.7, -3, 32, true, '32', '0', 'Nội dung', '', '1/13', 'x'.repeat(32_767), '1,2,3,x', '<b>5</b>'])(
    '«%.20s» is no day',
    (cell) => {
      expect(when(cell)).toBeUndefined();
    },
  );
});

describe('weekdays', () => {
  const read = (text: string, bare = false) => readWeekdays(text, bare);
  it.each([
    ['thu 2, 4, 6', [1, 3, 5]],
    ['t2, t4, t6', [1, 3, 5]],
    ['thu hai, tu, sau', [1, 3, 5]],
    ['thu hai, thu tu va thu sau hang tuan', [1, 3, 5]],
    ['cac ngay thu 2, 4, 6', [1, 3, 5]],
    ['thu 7, cn', [6, 7]],
    ['thu bay va chu nhat', [6, 7]],
    ['t2-t4-t6', [1, 3, 5]],
    ['thu 2 den thu 6', [1, 2, 3, 4, 5]],
    ['tu thu hai den thu sau', [1, 2, 3, 4, 5]],
    ['thu tu', [3]],
    ['hang ngay', [1, 2, 3, 4, 5, 6, 7]],
    ['cn', [7]],
  ])('«%s»', (text, weekdays) => {
    expect(read(text)).toEqual({ kind: 'weekdays', weekdays });
  });
  it('two with a dash are a range or a pair: it is asked', () => {
    expect(read('thu 3-5')).toMatchObject({ kind: 'either', range: { weekdays: [2, 3, 4] }, list: { weekdays: [2, 4] } });
  });
  it('figures alone only in a column of weekdays', () => {
    expect(read('2, 4, 6')).toBeUndefined();
    expect(read('2, 4, 6', true)).toEqual({ kind: 'weekdays', weekdays: [1, 3, 5] });
    expect(read('thu 9')).toBeUndefined();
    expect(read('thu vien tinh')).toBeUndefined();
  });
});
