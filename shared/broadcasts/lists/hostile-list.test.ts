import { describe, expect, it } from 'vitest';
import * as ugly from '../../../tests/fixtures/ugly-lists.ts';
import { accounted, daysOfAirings, open, reading, readUgly, sheetOf, troubles, usualAnswers } from '../../../tests/support/lists.ts';

describe('a hostile file', () => {
  it('fails row by row and takes texts as texts', async () => {
    const found = await readUgly(ugly.hostile(), { ...usualAnswers, outside: ['keep'], [`times:${'x'.repeat(80)}`]: ['error'] });
    expect(open(found)).toEqual([]);
    expect(found.lines.filter(({ state }) => state === 'read').map(({ airings }) => airings[0]?.programme)).toEqual([
      '<img src=x onerror=alert(1)> BHXH tự nguyện',
      '=HYPERLINK("http://x") BHXH tự nguyện',
    ]);
    expect(troubles(found).map((text) => text.slice(0, 70))).toEqual([
      '4 error Nội dung dài 32767 ký tự, tối đa 500.',
      `5 error Không đọc được ngày «${'x'.repeat(41)}`,
      `6 error Không đọc được giờ «${'x'.repeat(42)}`,
      '8 error Số lượt không được âm.',
      '9 error Số lượt «1.5» không phải số nguyên.',
      '10 error Ô số lượt báo lỗi #DIV/0!.',
      '11 error Năm 3025 nằm ngoài khoảng 1990–2031.',
    ]);
  });
  it('of a thousand different names and contents asks no more than can be answered', () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => [`Xã Lạ ${at} Lắm`, '01/7/2026', `BHXH bài ${at}`, `giờ ${at}x`]);
    const sheets = [sheetOf('S', [['Xã', 'Ngày', 'Nội dung', 'Giờ'], ...rows])];
    const found = reading(sheets);
    expect(open(found).length).toBeLessThan(150);
    expect(accounted(sheets, found)).toMatchObject({ rows: 1_001, lines: 1_000, ignored: 1 });
  });
  it('of 20,000 rows is read in a moment', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [
      'Xã Phú Sơn',
      `${(at % 31) + 1}/7/2026`,
      `Bài ${at}: BHXH tự nguyện`,
      '5h, 17h',
    ]);
    const sheets = [sheetOf('S', [['Xã', 'Ngày', 'Nội dung', 'Giờ'], ...rows])];
    const found = reading(sheets, { answers: { ...usualAnswers, sender: ['none'] } });
    expect(open(found)).toEqual([]);
    expect(daysOfAirings(found)).toHaveLength(40_000);
  });
});
