import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../sheets/cells.ts';
import { day } from '../../kernel/dates.ts';
import { readOutcomes } from '../outcome-words.ts';
import { readSlip, type SlipAnswer } from './slip-reading.ts';

const members = [
  { id: 'a', name: 'Nguyễn Thị Đào', said: null, results: [] },
  { id: 'b', name: 'Trần Văn Ba', said: 'later', results: [{ kind: 'joinedSi' as const, joinedOn: day('2026-03-02') }] },
];
const head: CellValue[] = ['Mã dòng', 'TT', 'Họ và tên', 'Kết quả', 'Ngày tham gia'];
const readAll = (lines: (CellValue | undefined)[][], answers?: Record<string, SlipAnswer>) => {
  const rows = [['Danh sách'], head, ...lines].map((cells, at) => ({ row: at + 1, cells }));
  return readSlip([{ name: 'Chuyển', rows }], members, day('2026-03-10'), { answers: new Map(Object.entries(answers ?? {})) })?.rows;
};
const read = (...lines: (CellValue | undefined)[][]) =>
  readAll(lines)?.map(({ name, state, aside, reason, outcomes, joinedOn }) =>
    [name.split(' ').at(-1), aside ?? state, reason ?? outcomes.join('+'), joinedOn].filter(Boolean).join(' '),
  );

describe('a slip that came back', () => {
  it('brings results with their day and what was said, and knows what it has brought before', () => {
    expect(read(['a', 1, 'NGUYEN THI DAO', 'bhxh tn', '05/03/2026'], ['b', 2, 'Trần Văn Ba', 'BHXH TN', '02/03/2026'])).toEqual([
      'DAO new joinedSi 2026-03-05',
      'Ba same joinedSi 2026-03-02',
    ]);
    expect(read(['a', 1, 'Nguyễn Thị Đào'], ['b', 2, 'Trần Văn Ba', 'hẹn trả lời sau'])).toEqual(['Đào blank', 'Ba same later']);
  });
  it('knows people by the mark of their row wherever it was moved, without it by number and name, and by a name only one bears', () => {
    expect(read(['b', 9, 'Trần Văn Ba', 'chưa có tiền đóng'], ['a', 7, 'Nguyễn Thị Đào', 'thấy chưa cần'])).toEqual([
      'Ba new noMoney',
      'Đào new noNeed',
    ]);
    expect(read([undefined, 2, 'Trần Văn Ba', 'lý do khác'], [undefined, undefined, 'Nguyễn Thị Đào', 'lý do khác'])).toEqual([
      'Ba new other',
      'Đào new other',
    ]);
  });
  it('names whoever was deleted from it, and says of every row that is nobody of the list why', () => {
    expect(read(['b', 2, 'Trần Văn Ba', 'lý do khác'])).toEqual(['Ba new other', 'Đào missing']);
    expect(
      read(
        ['a', 1, 'Trần Văn Bốn', 'BHXH TN', '05/03/2026'],
        ['a', 1, 'Nguyễn Thị Đào', 'BHXH TN', '05/03/2026'],
        ['a', 1, 'Nguyễn Thị Đào', 'BHYT HGĐ', '05/03/2026'],
        [undefined, 3, 'Lê Tám', 'BHXH TN', '05/03/2026'],
        [undefined, undefined, 'Lê Chín'],
      ),
    ).toEqual([
      'Bốn error Họ và tên ở dòng này không còn là người đã chuyển.',
      'Đào new joinedSi 2026-03-05',
      'Đào error Người này đã có ở dòng trên.',
      'Tám error Không có trong danh sách đã chuyển.',
      'Chín error Không có trong danh sách đã chuyển.',
      'Ba missing',
    ]);
  });
  it('asks where the person is known and the result is not, and takes the answer', () => {
    const lines: (CellValue | undefined)[][] = [
      ['a', 1, 'Nguyễn Thị Đào', 'đã tham gia', '05/03/2026'],
      ['b', 2, 'Trần Văn Ba', 'BHYT HGĐ', '31/02/2026'],
    ];
    expect(read(...lines)).toEqual([
      'Đào ask Chưa rõ kết quả: chọn loại đã tham gia hoặc lý do. 2026-03-05',
      expect.stringMatching(/^Ba ask Không phải ngày có thật/),
    ]);
    const answered = readAll(lines, {
      'Chuyển!3': { outcomes: ['joinedSi', 'joinedHi'], joinedOn: day('2026-03-05') },
      'Chuyển!4': { outcomes: ['joinedHi'], joinedOn: day('2026-03-11') },
    });
    expect(answered?.map(({ state, outcomes, reason }) => [state, outcomes, reason])).toEqual([
      ['new', ['joinedSi', 'joinedHi'], null],
      ['ask', ['joinedHi'], 'Ngày tham gia ở tương lai.'],
    ]);
  });
  it('never drops a cell it cannot read: formulas without a result, a day without a result, a result without a day', () => {
    expect(read(['a', 1, 'Nguyễn Thị Đào', { error: 'chưa tính' }], ['b', 2, 'Trần Văn Ba', undefined, '05/03/2026'])).toEqual([
      expect.stringMatching(/^Đào ask Ô chứa công thức chưa có kết quả/),
      'Ba ask Có ngày mà chưa ghi kết quả. 2026-03-05',
    ]);
    expect(read(['a', 1, 'Nguyễn Thị Đào', 'BHXH TN'])?.[0]).toBe('Đào ask Chưa ghi ngày tham gia.');
  });
  it('is none without its headings', () => {
    expect(readSlip([{ name: 'A', rows: [{ row: 1, cells: ['TT', 'Tên'] }] }], members, day('2026-03-10'))).toBeUndefined();
  });
});

it.each([
  ['đã tham gia BHXH tự nguyện', ['joinedSi']],
  ['Đã mua BHYT', ['joinedHi']],
  ['BHXH và BHYT', ['joinedSi', 'joinedHi']],
  ['tái tục bhyt', ['renewedHi']],
  ['đóng tiếp BHXH TN; BHYT HGĐ', ['renewedSi', 'joinedHi']],
  ['chưa rõ chính sách, cần tư vấn thêm', ['unclear']],
  ['hẹn tháng sau', ['later']],
  ['chưa có tiền', ['noMoney']],
  ['đã có thẻ BHYT ở công ty', ['hasOther']],
  ['đã tham gia', undefined],
  ['không tham gia BHXH', undefined],
  ['đồng ý', undefined],
  ['hẹn sau, chưa có tiền', undefined],
])('«%s» typed freely is read as %j', (text, outcomes) => {
  expect(readOutcomes(text)).toEqual(outcomes);
});
