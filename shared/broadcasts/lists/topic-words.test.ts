import { describe, expect, it } from 'vitest';
import { topicsOf } from '../topics.ts';
import { mentionsInsurance, topicsIn, topicsNamed } from './topic-words.ts';

const content = (text: string) => topicsOf(topicsIn(text));
const cell = (text: string) => topicsOf(topicsNamed(text));

describe('topics by the words of a content', () => {
  it.each([
    ['Lợi ích khi tham gia BHXH tự nguyện', ['bhxhtn']],
    ['Những điều cần biết về bảo hiểm xã hội tự nguyện', ['bhxhtn']],
    ['TUYÊN TRUYỀN BHXH TN', ['bhxhtn']],
    ['Mức đóng BHYT hộ gia đình năm 2026', ['bhythgd']],
    ['BHYT HGĐ và BHXH tự nguyện', ['bhxhtn', 'bhythgd']],
    ['BHYT học sinh, sinh viên năm học mới', ['hssv']],
    ['Tuyên truyền BHYT HSSV', ['hssv']],
    ['BHXH bắt buộc và tự nguyện', ['bhxhtn', 'bhxhbb']],
    ['Không nên nhận BHXH một lần', ['bhxhmotlan']],
    ['Hậu quả của việc rút BHXH 1 lần', ['bhxhmotlan']],
    ['Chính sách bảo hiểm thất nghiệp', ['bhtn']],
  ])('«%s»', (text, topics) => {
    expect(content(text)).toEqual(topics);
  });
  it.each(['Tuyên truyền BHXH, BHYT', 'Chính sách mới', 'Tham gia dân quân tự nguyện', 'Khai giảng cho học sinh', 'Gia đình văn hóa'])(
    '«%s» names none',
    (text) => {
      expect(content(text)).toEqual([]);
    },
  );
});

describe('a column of topics', () => {
  it('takes labels, abbreviations and several at once', () => {
    expect(cell('BHXH tự nguyện; BHYT hộ gia đình')).toEqual(['bhxhtn', 'bhythgd']);
    expect(cell('TN, HGĐ')).toEqual(['bhxhtn', 'bhythgd']);
    expect(cell('BHXHTN + BHYTHGĐ')).toEqual(['bhxhtn', 'bhythgd']);
    expect(cell('HSSV')).toEqual(['hssv']);
    expect(cell('Khác')).toEqual(['khac']);
  });
  it('with a piece that nobody knows is asked about', () => {
    expect(cell('TN, chính sách')).toEqual([]);
    expect(cell('BHXH')).toEqual([]);
  });
});

it('knows what is about insurance at all', () => {
  expect(['Lương hưu tháng 7', 'Thẻ BHYT trên VssID', 'bao hiem xa hoi'].map(mentionsInsurance)).toEqual([true, true, true]);
  expect(['Thông báo lịch tiêm chủng', 'Dự báo thời tiết', ''].map(mentionsInsurance)).toEqual([false, false, false]);
});
