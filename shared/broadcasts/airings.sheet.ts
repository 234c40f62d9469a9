import * as column from '../sheets/columns.ts';
import { agreementColumn, communeColumn, waveColumn } from '../sheets/named-columns.ts';
import { airingSources, airingStatusLabels, confirmationBases, languageSuggestions } from './labels.ts';
import { type Topic, topicBits, topicLabels, topicsOf } from './topics.ts';

export const airingSheet = column.defineSheet({
  name: 'Phát thanh',
  about: 'Mỗi dòng là một tin phát trên một đài trong một ngày.',
  columns: {
    day: column.required(column.dayColumn('Ngày', { example: '05/03/2026', hint: 'Ngày phát.' })),
    time: column.timeColumn('Giờ', { example: '05:00', hint: '7h, 7:00 hoặc 07:00.' }),
    commune: communeColumn('Để trống là đài cấp cơ quan.'),
    station: column.textColumn('Đài/cụm loa', { width: 20, example: 'Cụm loa ấp 3', hint: 'Để trống là đài thường dùng của xã.' }),
    programme: column.textColumn('Chương trình', { width: 40, example: 'Lợi ích khi tham gia BHXH tự nguyện', hint: 'Tên tin, bài.' }),
    topics: column.required(
      column.severalColumn<Topic, number | null>(
        'Chủ đề phát',
        topicLabels,
        { blank: null, join: (values) => topicBits(values) || null, part: (bits) => topicsOf(bits ?? 0) },
        { width: 26, example: 'BHXH tự nguyện; BHYT hộ gia đình', hint: 'Một hay nhiều chủ đề, cách nhau bằng dấu ;' },
      ),
    ),
    count: column.withBlank(column.countColumn('Số lượt', { width: 9, example: 1, hint: 'Để trống là 1.' }), 1),
    minutes: column.peopleColumn('Thời lượng phút', { width: 11, example: 10, hint: 'Số phút mỗi lượt.' }),
    language: column.textColumn('Ngôn ngữ', { known: languageSuggestions, width: 12, example: 'Kinh', hint: 'Để trống là tiếng Việt.' }),
    source: column.textColumn('Nguồn', {
      known: airingSources,
      width: 16,
      example: 'BHXH tỉnh',
      hint: 'Chọn trong danh sách hoặc ghi khác.',
    }),
    status: column.required(
      column.choiceColumn('Trạng thái', airingStatusLabels, { width: 13, example: 'đã phát', hint: 'Chọn trong danh sách.' }),
    ),
    basis: column.textColumn('Căn cứ xác nhận', {
      known: confirmationBases,
      width: 24,
      example: 'phiếu xác nhận có dấu',
      hint: 'Chỉ phiếu có dấu hoặc nhật ký hệ thống mới dùng thanh toán được.',
    }),
    wave: waveColumn(),
    agreement: agreementColumn(),
  },
  identity: ['day', 'time', 'commune', 'station', 'programme'],
});
