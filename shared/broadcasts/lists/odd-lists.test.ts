import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accounted,
  airingsOf,
  daysOfAirings,
  decision,
  type Line,
  open,
  reading,
  sheetOf,
  units,
  usualAnswers,
} from '../../../tests/support/lists.ts';
import type { CellValue } from '../../sheets/cells.ts';
import type { ListSource } from './read-list.ts';

const of = (lines: Line[], more: Partial<ListSource> & { sheet?: string } = {}) =>
  reading([sheetOf(more.sheet ?? 'Sheet1', lines)], { ...more, answers: { ...usualAnswers, sender: ['none'], ...more.answers } });
const head = ['Ngày', 'Giờ', 'Nội dung'];
const social = 'BHXH tự nguyện';
const title = 'KẾT QUẢ PHÁT THANH xã Phú Sơn THÁNG 7 NĂM 2026';

describe('the month of a list', () => {
  it('is asked where title and sheet name different ones', () => {
    const found = of([[title], head, [6, '5h', social]], { sheet: 'T6' });
    expect(open(found)).toEqual(['month']);
    expect(decision(found, 'month').choices.map(({ label }) => label)).toEqual(['Tháng 7/2026', 'Tháng 6/2026']);
  });
  it('is asked where nobody names one, and taken from the answer', () => {
    const lines = [['Kết quả phát thanh xã Phú Sơn'], head, [6, '5h', social]];
    expect(open(of(lines))).toEqual(['month']);
    expect(daysOfAirings(of(lines, { answers: { month: ['2026-05'] } }))).toEqual(['2026-05-06']);
  });
  it('may stand in the sheet’s or the file’s name alone', () => {
    const lines = [['Kết quả phát thanh xã Phú Sơn'], head, [6, '5h', social]];
    expect(daysOfAirings(of(lines, { sheet: 'Tháng 5-2026' }))).toEqual(['2026-05-06']);
    expect(daysOfAirings(of(lines, { fileName: 'phat thanh T5.2026.xlsx' }))).toEqual(['2026-05-06']);
  });
  it('across New Year takes the year that fits', () => {
    const lines = [['Kết quả xã Phú Sơn từ ngày 26/12/2025 đến ngày 25/01/2026'], head, ['31/12', '5h', social], ['02/01', '5h', social]];
    expect(daysOfAirings(of(lines))).toEqual(['2025-12-31', '2026-01-02']);
  });
});

describe('days of a row', () => {
  it('«Tuần 1: 3 lượt» in a cell is spread by the rule chosen', () => {
    const lines = [[title], ['Thời gian', 'Nội dung'], ['Tuần 1: 3 lượt', social], ['Tuần 2: 2 lượt', social]];
    expect(open(of(lines))).toEqual(['weeks']);
    const found = of(lines, { answers: { weeks: ['calendar'], 'spread:week': ['even'] } });
    expect(daysOfAirings(found).map((day) => day.slice(8))).toEqual(['01', '02', '04', '06', '09']);
  });
  it('from … to … in two columns with weekdays is a pattern', () => {
    const lines = [[title], ['Từ ngày', 'Đến ngày', 'Thứ', 'Nội dung'], ['06/7/2026', '19/7/2026', 'T2, T6', social]];
    expect(daysOfAirings(of(lines)).map((day) => day.slice(8))).toEqual(['06', '10', '13', '17']);
  });
  it('from … to … without weekdays and count is asked: every day or not', () => {
    const lines = [[title], head, ['từ ngày 01/7 đến ngày 05/7', '5h', social]];
    expect(open(of(lines))).toEqual(['daily:1']);
    expect(of(lines, { answers: { 'daily:1': ['daily'] } }).lines[0]?.airings).toHaveLength(5);
  });
  it('a count that does not fit the row’s days is asked about', () => {
    const lines = [[title], ['Thứ', 'Nội dung', 'Số lượt'], ['Thứ 2, 4', social, 2]];
    expect(open(of(lines))).toEqual(['count:1:days']);
    const sum = (answer: string) => {
      const found = of(lines, { answers: { 'count:1:days': [answer] } });
      return found.lines.flatMap(({ airings }) => airings).reduce((all, { count }) => all + count, 0);
    };
    expect([sum('each'), sum('total')]).toEqual([18, 2]);
  });
  it('hours of a column for the afternoon are in the afternoon', () => {
    const lines = [[title], ['Ngày', 'Giờ sáng', 'Giờ chiều', 'Nội dung'], [6, '5h', '5h', social]];
    expect(open(of(lines))).toEqual(['column:1:time']);
    expect(airingsOf(of(lines, { answers: { 'column:1:time': ['B+C'] } }))).toEqual([
      'Xã Phú Sơn 2026-07-06 05:00 x1 bhxhtn aired',
      'Xã Phú Sơn 2026-07-06 17:00 x1 bhxhtn aired',
    ]);
  });
});

describe('rows that are none', () => {
  it('a commune called like a sum is a group', () => {
    const congHoa = { ...units.phuSon, id: '00000000-0000-7000-8000-000000000099', code: '9', name: 'Xã Cộng Hòa' };
    const lines = [['KẾT QUẢ THÁNG 7 NĂM 2026'], head, ['Cộng Hòa'], ['01/7', '5h', social], ['Cộng', null, '1'], ['Tổng cộng: 1']];
    const found = of(lines, { units: [congHoa] });
    expect(found.lines.map(({ airings }) => airings[0]?.communeId)).toEqual([congHoa.id]);
    expect(found.ignored.map(({ row, why }) => `${row} ${why}`).slice(2)).toEqual(['3 dòng tên nhóm', '5 dòng cộng', '6 dòng cộng']);
  });
  it('a second list below the signature has its own title', () => {
    const list = (name: string): Line[] => [
      [`KẾT QUẢ xã ${name} THÁNG 7 NĂM 2026`],
      head,
      ['01/7', '5h', social],
      ['Người lập'],
      ['Nguyễn Văn A'],
    ];
    const found = of([...list('Phú Sơn'), ...list('An Hòa')]);
    expect(airingsOf(found).map((text) => text.slice(0, 10))).toEqual(['Xã Phú Sơn', 'Xã An Hòa ']);
  });
  it('headings nobody knows are pointed at by the user', () => {
    const lines = [['Phú Sơn'], ['Cột một', 'Cột hai'], ['06/7/2026', social]];
    const asked = of(lines);
    expect(open(asked)).toEqual(['header:Sheet1']);
    const found = of(lines, { answers: { 'header:Sheet1': ['2'] } });
    expect(open(found)).toEqual(['column:1:day', 'topic-of-file']);
    expect(decision(found, 'column:1:day').title).toBe('Cột A «Cột một» có phải là ngày phát?');
  });
});

describe('where a commune is named nowhere', () => {
  const lines = [['KẾT QUẢ PHÁT THANH THÁNG 7 NĂM 2026'], head, ['06/7', '5h', social]];
  it('the user says, for this file alone', () => {
    expect(open(of(lines))).toEqual(['commune:file']);
    expect(open(of(lines, { saved: { 'commune:file': [units.anHoa.id] } }))).toEqual(['commune:file']);
    expect(airingsOf(of(lines, { answers: { 'commune:file': [units.anHoa.id] } }))).toHaveLength(1);
  });
  it('the sender that the user named is the commune', () => {
    expect(airingsOf(of(lines, { answers: { sender: [`xa:${units.anHoa.id}`] } }))).toEqual(['Xã An Hòa 2026-07-06 05:00 x1 bhxhtn aired']);
  });
  it('two communes named above one list are a question', () => {
    const both = of([['Kính gửi: UBND xã An Hòa'], ['Kết quả xã Phú Sơn tháng 7 năm 2026'], head, ['06/7', '5h', social]]);
    expect(open(both)).toEqual(['commune:where:sheet1']);
  });
});

describe('any table at all', () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue | null>(
      null,
      'Ngày',
      'Giờ',
      'Nội dung',
      'Xã',
      'Số lượt',
      'Thứ',
      'Tuần 1',
      'Tuần 2',
      'Tổng cộng',
      'Người lập',
      'x',
      '5h, 17h',
    ),
    fc.constantFrom<CellValue>(
      '01/7/2026',
      'Thứ 2, 4',
      'xa phu son',
      'Xã An Hòa',
      social,
      title,
      'từ 1/7 đến 5/7/2026',
      '1-5',
      { serial: 46_204 },
      { error: '#N/A' },
      true,
    ),
    fc.integer({ min: -3, max: 40 }),
    fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  it('is read to the end, every row is accounted for, and what is read is whole', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), { maxLength: 14 }), (headed, lines) => {
        const sheets = [sheetOf('Sheet1', headed ? [[title], ['Ngày', 'Giờ', 'Xã', 'Nội dung', 'Số lượt', 'Thứ'], ...lines] : lines)];
        const found = reading(sheets, { answers: usualAnswers });
        const { rows, lines: read, ignored } = accounted(sheets, found);
        expect(read + ignored).toBe(rows);
        for (const { state, airings } of found.lines) {
          if (state !== 'read') expect(airings).toEqual([]);
          for (const { count, topics, day } of airings)
            expect([count >= 1, topics > 0, /^\d{4}-\d\d-\d\d$/.test(day)]).toEqual([true, true, true]);
        }
        if (found.lines.some(({ state }) => state === 'ask')) expect(open(found).length).toBeGreaterThan(0);
      }),
      { numRuns: 1_500 },
    );
  });
});
