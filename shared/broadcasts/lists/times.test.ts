import { describe, expect, it } from 'vitest';
import { cutTimes, readMinutes, readTimes } from './times.ts';

const said = (text: string) => {
  const found = readTimes(text);
  return (
    found && [found.slots.map(({ time, minutes }) => `${time ?? '--'}${minutes === null ? '' : `+${minutes}`}`).join(' '), found.unclear]
  );
};

describe('hours as communes write them', () => {
  it.each([
    ['5h', '05:00'],
    ['5h00', '05:00'],
    ['05:00', '05:00'],
    ['5 giờ', '05:00'],
    ['5g30', '05:30'],
    ['17 giờ 30 phút', '17:30'],
    ['5h30 sáng', '05:30'],
    ['5 giờ chiều', '17:00'],
    ['lúc 5h', '05:00'],
    ['12h trưa', '12:00'],
  ])('«%s» is one airing', (text, time) => {
    expect(said(text)).toEqual([time, null]);
  });
  it.each([
    ['5h00–5h15', '05:00+15'],
    ['5h00 - 5h15', '05:00+15'],
    ['từ 5h00 đến 5h15', '05:00+15'],
    ['05:00-05:15', '05:00+15'],
    ['5 giờ 00 – 5 giờ 15 phút', '05:00+15'],
    ['16h45 → 17h05', '16:45+20'],
  ])('«%s» is a beginning and a length', (text, time) => {
    expect(said(text)).toEqual([time, null]);
  });
  it.each([
    ['5h, 17h', '05:00 17:00'],
    ['5h và 17h', '05:00 17:00'],
    ['5h00; 17h00', '05:00 17:00'],
    ['5h 17h', '05:00 17:00'],
    ['5h00\n17h00', '05:00 17:00'],
    ['5h + 11h + 17h', '05:00 11:00 17:00'],
    ['Sáng 5h, chiều 17h', '05:00 17:00'],
    ['sáng: 5h00-5h15; chiều: 17h00-17h15', '05:00+15 17:00+15'],
    ['sáng 5h, chiều 5h', '05:00 17:00'],
  ])('«%s» is several airings', (text, times) => {
    expect(said(text)).toEqual([times, null]);
  });
  it('a range of hours is no item: it is asked', () => {
    expect(said('5h – 17h')).toEqual(['05:00 17:00', 'range']);
  });
  it('a part of the day without an hour is asked', () => {
    expect(said('sáng')).toEqual(['--', 'vague']);
    expect(said('sáng, chiều')).toEqual(['-- --', 'vague']);
    expect(said('sáng - chiều')).toEqual(['-- --', 'vague']);
  });
  it.each(['25h', '5h75', 'không rõ', '17h-5h', '', 'x'.repeat(32_767), '5h-6h-7h', '=HYPERLINK("5h")'])('«%.20s» is no hour', (text) => {
    expect(readTimes(text)).toBeUndefined();
  });
});

it('takes the hours out of a text that says more', () => {
  expect(cutTimes('5h00 ngay 02/7/2026')).toEqual({ times: '5h00', rest: 'ngay 02/7/2026' });
  expect(cutTimes('02/7/2026 (5h00-5h15)')).toMatchObject({ times: '5h00-5h15', rest: expect.stringMatching(/^02\/7\/2026/) });
  expect(cutTimes('thu 2, 4, 6 luc 5h va 17h')).toEqual({ times: '5h va 17h', rest: 'thu 2, 4, 6' });
  expect(cutTimes('ngay 02/7')).toEqual({ times: '', rest: 'ngay 02/7' });
});

it.each([
  ['15 phút', 15],
  ["15'", 15],
  ['15ph', 15],
  ['00:15', 15],
  ['15', 15],
  ['ngắn', undefined],
  ['-5', undefined],
])('length «%s»', (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes);
});
