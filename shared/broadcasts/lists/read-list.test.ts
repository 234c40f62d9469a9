import { describe, expect, it } from 'vitest';
import * as ugly from '../../../tests/fixtures/ugly-lists.ts';
import {
  airingsOf,
  daysOfAirings,
  decision,
  open,
  readUgly,
  troubles,
  units,
  usualAnswers,
  whyIgnored,
} from '../../../tests/support/lists.ts';

describe('a list with letterhead, merged headings, sum and signature', () => {
  it('gives its airings once it is known whether they were aired and on what basis', async () => {
    const asked = await readUgly(ugly.withLetterhead());
    expect(open(asked)).toEqual(['status']);
    const found = await readUgly(ugly.withLetterhead(), usualAnswers);
    expect(open(found)).toEqual([]);
    expect(airingsOf(found)).toEqual([
      'Xã Phú Sơn 2026-07-01 05:00 x1 bhxhtn aired',
      'Xã Phú Sơn 2026-07-03 05:00 x1 bhythgd aired',
      'Xã Phú Sơn 2026-07-03 17:00 x1 bhythgd aired',
      'Xã Phú Sơn 2026-07-06 17:00 x1 hssv aired',
    ]);
    expect(found.lines.flatMap(({ airings }) => airings.map(({ minutes }) => minutes))).toEqual([15, 10, 10, 15]);
    expect(found.lines[2]?.airings[0]?.note).toBe('phát bù');
    expect(whyIgnored(found)).toEqual([
      ...[1, 2, 3, 4].map((row) => `${row} dòng tiêu đề của danh sách`),
      '6 dòng tiêu đề cột',
      '7 dòng tiêu đề cột',
      '8 dòng đánh số cột',
      '12 dòng cộng',
      ...[14, 15, 16].map((row) => `${row} phần chữ ký`),
    ]);
  });
  it('has the same form next month, and another one from another commune', async () => {
    const [july, august, other] = await Promise.all([
      readUgly(ugly.withLetterhead()),
      readUgly(ugly.withLetterhead(8)),
      readUgly(ugly.withLetterhead(7, 'UBND xã An Hòa')),
    ]);
    expect(august.form).toEqual(july.form);
    expect(other.form.signature).toBe(july.form.signature);
    expect(other.form.letterhead).not.toBe(july.form.letterhead);
  });
});

describe('one sheet a commune', () => {
  it('is told apart by the sheets’ names; a name without accents and repeats are asked about', async () => {
    const asked = await readUgly(ugly.sheetPerCommune(), usualAnswers);
    expect(open(asked)).toEqual(['commune:xa an hoa', 'repeats']);
    expect(decision(asked, 'commune:xa an hoa').title).toBe('Hiểu «xa an hoa» là Xã An Hòa?');
    expect(asked.lines.filter(({ state }) => state === 'ask').map(({ sheet, row }) => `${sheet} ${row}`)).toEqual([
      'xa an hoa 3',
      'Tổng hợp 2',
    ]);
    const found = await readUgly(ugly.sheetPerCommune(), { ...usualAnswers, 'commune:xa an hoa': [units.anHoa.id], repeats: ['one'] });
    expect(open(found)).toEqual(['sender']);
    expect(airingsOf(found)).toEqual([
      'Xã Phú Sơn 2026-07-01 05:00 x1 bhxhtn aired',
      'Xã Phú Sơn 2026-07-08 05:00 x1 bhxhtn aired',
      'Xã An Hòa 2026-07-02 17:00 x1 bhythgd aired',
      'Xã Tà Lài 2026-07-03 05:00 x1 bhxhtn aired',
    ]);
    expect(found.ignored.find(({ sheet, row }) => sheet === 'Tổng hợp' && row === 2)?.why).toBe('trùng dòng 2 trang «Phú Sơn»');
  });
});

describe('several communes in one table', () => {
  it('asks about an old name, a prefix in capitals, a name without accents and one nobody bears; a merged cell counts for its rows', async () => {
    const asked = await readUgly(ugly.mergedCommunes(), usualAnswers);
    expect(open(asked)).toEqual(['commune:xa bau sen', 'commune:ubnd xa ta lai', 'commune:xa phu son', 'commune:xa long binh']);
    const old = decision(asked, 'commune:xa bau sen');
    expect(old.title).toBe('Hiểu «Xã Bàu Sen» là Xã Bàu Cát?');
    expect(old.hint).toContain('không còn là đơn vị');
    expect(old.lines).toBe(2);
    expect(old.cells[0]).toEqual({ sheet: 'Thang 7', row: 3, column: 'B', text: 'Xã Bàu Sen' });
    const found = await readUgly(ugly.mergedCommunes(), {
      ...usualAnswers,
      'commune:xa bau sen': [units.bauCat.id],
      'commune:ubnd xa ta lai': [units.taLai.id],
      'commune:xa phu son': [units.phuSon.id],
      'commune:xa long binh': ['skip'],
      sender: ['Trung tâm văn hóa'],
    });
    expect(open(found)).toEqual([]);
    expect(airingsOf(found).map((text) => text.split(' 2026')[0])).toEqual([
      'Xã Bàu Cát',
      'Xã Bàu Cát',
      'Xã Tà Lài',
      'Xã Phú Sơn',
      'Xã An Hòa',
    ]);
    expect(whyIgnored(found).slice(-2)).toEqual(['7 xã, đơn vị không lấy', '9 dòng cộng']);
  });
});

describe('a weekly pattern', () => {
  it('is laid over the month; «thứ 3-5» is asked, and «4 lượt» of the Sundays fits', async () => {
    const asked = await readUgly(ugly.weeklyPattern(), usualAnswers);
    expect(open(asked)).toEqual(['range:thu 3-5']);
    expect(decision(asked, 'range:thu 3-5').choices.map(({ label }) => label)).toEqual(['thứ Ba, thứ Tư, thứ Năm', 'thứ Ba, thứ Năm']);
    const found = await readUgly(ugly.weeklyPattern(), { ...usualAnswers, 'range:thu 3-5': ['list'] });
    expect(open(found)).toEqual([]);
    const [first, second, third] = found.lines;
    expect(first?.airings.map(({ day }) => day.slice(8)).join(' ')).toBe('01 03 06 08 10 13 15 17 20 22 24 27 29 31');
    expect(first?.airings.every(({ time, minutes }) => time === '05:00' && minutes === 15)).toBe(true);
    expect(second?.airings).toHaveLength(2 * 9);
    expect(third?.airings.map(({ day, count }) => `${day.slice(8)}x${count}`)).toEqual(['05x1', '12x1', '19x1', '26x1']);
  });
});

describe('counts a week', () => {
  it('asks what a week is and how to spread it, once for all', async () => {
    const asked = await readUgly(ugly.countsPerWeek(), usualAnswers);
    expect(open(asked)).toEqual(['weeks']);
    expect(decision(asked, 'weeks').choices[0]?.label).toBe(
      'Thứ Hai đến Chủ nhật: 01/07–05/07, 06/07–12/07, 13/07–19/07, 20/07–26/07, 27/07–31/07',
    );
    const weeks = { ...usualAnswers, weeks: ['calendar'] };
    expect(open(await readUgly(ugly.countsPerWeek(), weeks))).toEqual(['spread:week']);
    const found = await readUgly(ugly.countsPerWeek(), { ...weeks, 'spread:week': ['even'], sender: ['x'] });
    expect(open(found)).toEqual([]);
    const [first, second] = found.lines;
    expect(first?.airings.map(({ day, count }) => `${day.slice(8)}x${count}`)).toEqual([
      '01x1',
      '03x1',
      '06x1',
      '08x1',
      '10x1',
      '13x1',
      '16x1',
      '20x2',
      '21x2',
      '22x1',
      '23x1',
      '24x1',
      '25x1',
      '26x1',
    ]);
    expect(second?.airings.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    const last = await readUgly(ugly.countsPerWeek(), { ...weeks, 'spread:week': ['last'], sender: ['x'] });
    expect(last.lines[0]?.airings.map(({ day, count }) => `${day.slice(8)}x${count}`)).toEqual(['05x2', '12x3', '19x2', '26x9']);
    expect(whyIgnored(found).slice(-2)).toEqual(['6 không có lượt nào trong bảng', '7 dòng cộng']);
  });
});

describe('a table of the month', () => {
  it('is read day by day; a cell that is neither mark nor number fails its row', async () => {
    const found = await readUgly(ugly.monthTable(), { ...usualAnswers, sender: ['x'] });
    expect(open(found)).toEqual([]);
    expect(airingsOf(found)).toEqual(['01', '08', '15'].map((day) => `Xã Phú Sơn 2026-07-${day} -- x1 bhxhtn aired`));
    expect(troubles(found)).toEqual(['5 error Cột D: Số lượt «hỏng» không phải số nguyên.']);
  });
});

describe('two columns that could both be the date', () => {
  it('are asked about, whatever their headings say', async () => {
    const asked = await readUgly(ugly.twoDates(), usualAnswers);
    expect(open(asked)).toEqual(['column:1:day']);
    const question = decision(asked, 'column:1:day');
    expect(question.title).toBe('Cột nào là ngày phát?');
    expect(question.cells.map(({ column, text }) => `${column} ${text}`)).toEqual([
      'B Ngày phát',
      'B 06/07/2026',
      'C Ngày gửi bài',
      'C 01/07/2026',
    ]);
    expect(airingsOf(asked)).toEqual([]);
    const found = await readUgly(ugly.twoDates(), { ...usualAnswers, 'column:1:day': ['B'] });
    expect(open(found)).toEqual([]);
    expect(daysOfAirings(found)).toEqual(['2026-07-06', '2026-07-08']);
    expect(daysOfAirings(await readUgly(ugly.twoDates(), { ...usualAnswers, 'column:1:day': ['C'], repeats: ['both'] }))).toEqual([
      '2026-07-01',
      '2026-07-01',
    ]);
  });
  it('are known the next month', async () => {
    const found = await readUgly(ugly.twoDates(6), {}, { ...usualAnswers, 'column:1:day': ['B'] });
    expect(open(found)).toEqual([]);
    expect(daysOfAirings(found)).toEqual(['2026-06-06', '2026-06-08']);
    expect(decision(found, 'column:1:day').settledBy).toBe('saved');
  });
});

describe('groups of a list', () => {
  it('name the commune of the rows below them; a blank day is asked about', async () => {
    const asked = await readUgly(ugly.groups(), usualAnswers);
    expect(open(asked)).toEqual(['fill:day:1']);
    const found = await readUgly(ugly.groups(), { ...usualAnswers, 'fill:day:1': ['yes'], sender: ['x'] });
    expect(airingsOf(found)).toEqual([
      'Xã Phú Sơn 2026-07-01 05:00 x1 bhxhtn aired',
      'Xã Phú Sơn 2026-07-01 17:00 x1 bhythgd aired',
      'Xã An Hòa 2026-07-02 05:00 x1 bhxhtn aired',
    ]);
    expect(found.lines[0]?.airings[0]).toMatchObject({ source: 'BHXH tỉnh', language: 'Chơ Ro' });
    expect(whyIgnored(found)).toEqual([
      '1 dòng tiêu đề của danh sách',
      '2 dòng tiêu đề cột',
      '3 dòng tên nhóm',
      '6 dòng cộng',
      '7 dòng tên nhóm',
      '8 dòng tiêu đề cột',
      '10 dòng ghi chú',
    ]);
    const refused = await readUgly(ugly.groups(), { ...usualAnswers, 'fill:day:1': ['no'] });
    expect(troubles(refused)).toEqual(['5 error Ô ngày phát để trống.']);
  });
});

describe('the whole programme of the day', () => {
  it('asks for the year, the topics nobody can tell, what is not about insurance and what a remark means', async () => {
    const asked = await readUgly(ugly.wholeProgramme());
    expect(open(asked)).toEqual(['unrelated', 'month:7', 'topic:tuyen truyen bhxh bhyt', 'note:loa ap 2 mat dien', 'aired:phat lai']);
    const answers = {
      ...usualAnswers,
      unrelated: ['skip'],
      'month:7': ['2026-07'],
      'topic:tuyen truyen bhxh bhyt': ['bhxhtn', 'bhythgd'],
      'note:loa ap 2 mat dien': ['aired'],
      'aired:phat lai': ['aired'],
    };
    const found = await readUgly(ugly.wholeProgramme(), answers);
    expect(open(found)).toEqual([]);
    expect(airingsOf(found)).toEqual([
      'Xã Tà Lài 2026-07-01 -- x1 bhxhtn aired',
      'Xã Tà Lài 2026-07-03 -- x1 bhxhtn notAired',
      'Xã Tà Lài 2026-07-04 -- x1 bhxhtn+bhythgd aired',
      'Xã Tà Lài 2026-07-05 -- x1 bhxhtn aired',
      'Xã Tà Lài 2026-07-06 -- x1 bhxhtn aired',
    ]);
    expect(whyIgnored(found).slice(2)).toEqual(['3', '5'].map((row) => `${row} nội dung không nhắc đến BHXH, BHYT`));
  });
  it('never takes the month from an earlier list', async () => {
    expect(open(await readUgly(ugly.wholeProgramme(), {}, { 'month:7': ['2026-07'] }))).toContain('month:7');
  });
});

describe('dates that cannot be right', () => {
  it('are asked about or fail with their reason, never taken', async () => {
    const asked = await readUgly(ugly.brokenDates(), usualAnswers);
    expect(open(asked)).toEqual(['turned', 'weekday', 'outside']);
    const found = await readUgly(ugly.brokenDates(), { ...usualAnswers, turned: ['turn'], weekday: ['error'], outside: ['skip'] });
    expect(open(found)).toEqual([]);
    expect(daysOfAirings(found)).toEqual(['2026-07-06', '2026-07-13']);
    expect(troubles(found)).toEqual([
      '5 error Ngày 15/07/2026 không phải thứ Ba như danh sách ghi.',
      '6 error Không có ngày 31/6/2026.',
      '8 error Không đọc được ngày «5.7».',
      '9 error Không đọc được ngày «hôm qua».',
      '10 error Ô ngày phát báo lỗi chưa tính.',
    ]);
    expect(whyIgnored(found).at(-1)).toBe('7 ngày ngoài kỳ của danh sách');
  });
});
