import { describe, expect, it } from 'vitest';
import { periodIn } from './period.ts';

const nothing = { months: [], bareMonths: [], years: [], span: null };
const july = { ...nothing, months: [{ year: 2026, month: 7 }] };

describe('the month a title names', () => {
  it.each([
    'BÁO CÁO KẾT QUẢ PHÁT THANH THÁNG 7 NĂM 2026',
    'Danh sách phát thanh tháng 07/2026',
    'tháng 7-2026',
    'Tháng bảy năm 2026',
    'THANG 7/2026',
  ])('«%s»', (text) => {
    expect(periodIn(text)).toEqual(july);
  });
  it('a month without its year, and a year alone', () => {
    expect(periodIn('LỊCH PHÁT THANH THÁNG 12')).toEqual({ ...nothing, bareMonths: [12] });
    expect(periodIn('Theo dõi phát thanh năm 2026')).toEqual({ ...nothing, years: [2026] });
  });
  it('the place and day of writing say nothing', () => {
    expect(periodIn('Phú Sơn, ngày 02 tháng 8 năm 2026')).toEqual(nothing);
    expect(periodIn('Số 12/BC-UBND ngày 02/8/2026')).toEqual(nothing);
  });
  it('from … to …', () => {
    expect(periodIn('(Từ ngày 26/6/2026 đến ngày 25/7/2026)')).toEqual({ ...nothing, span: { from: '2026-06-26', to: '2026-07-25' } });
    expect(periodIn('từ 01/7 đến 31/7/2026')).toEqual({ ...nothing, span: { from: '2026-07-01', to: '2026-07-31' } });
    expect(periodIn('từ 31/7/2026 đến 01/7/2026').span).toBeNull();
  });
  it('two months are both kept, for the user to choose', () => {
    expect(periodIn('tháng 6/2026 và tháng 7/2026').months).toHaveLength(2);
  });
});

describe('the month a sheet or a file is called by', () => {
  it.each(['T7.2026', '07-2026', 'Tháng 7 năm 2026', 'xa_phu_son_T7_2026', 'phat thanh 7.2026'])('«%s»', (text) => {
    expect(periodIn(text, true).months).toEqual(july.months);
  });
  it('«T7» has no year; «T7» in a title is Saturday', () => {
    expect(periodIn('T7', true).bareMonths).toEqual([7]);
    expect(periodIn('Phát thứ 2, T7')).toEqual(nothing);
  });
  it.each(['Sheet1', 'Xã Phú Sơn', 'x'.repeat(32_767)])('«%.20s» names none', (text) => {
    expect(periodIn(text, true)).toEqual(nothing);
  });
});
