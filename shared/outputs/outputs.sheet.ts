import { costSourceColumn } from '../conferences/conferences.sheet.ts';
import * as column from '../sheets/columns.ts';
import { waveColumn } from '../sheets/named-columns.ts';
import { answerType, channelSuggestions, outputTypeSuggestions, stockType } from './labels.ts';

/** Forms of «Hoạt động khác» as report-workbook §3 names them; airings and conferences have sheets of their own. */
const outputFormCodes =
  'I.2.1 I.2.2 I.2.3 I.3.1 I.3.2 I.3.3 I.3.4 I.3.5 I.5.1 I.5.2 I.5.3 I.6 TQ NT KS TM VB CC BD CK TANGSO TANGTHE DL'.split(' ');

export const outputSheet = column.defineSheet({
  name: 'Hoạt động khác',
  about: 'Tin bài, bài đăng mạng xã hội, ấn phẩm, tư vấn, văn bản, dư luận …',
  columns: {
    code: column.required(column.codeColumn('Mã hoạt động', { width: 13, example: 'HD001', hint: 'Mã riêng của từng hoạt động.' })),
    day: column.required(column.dayColumn('Ngày', { example: '09/03/2026', hint: 'Ngày thực hiện.' })),
    form: column.required(
      column.codeColumn('Hình thức', { list: outputFormCodes, width: 11, example: 'I.2.2', hint: 'Mã hình thức, chọn trong danh sách.' }),
    ),
    type: column.textColumn('Loại', {
      known: outputTypeSuggestions,
      width: 13,
      example: 'infographic',
      hint: `«${stockType}» không tính vào số đã phát; «${answerType}» là trả lời bình luận, tin nhắn.`,
    }),
    channel: column.textColumn('Kênh', { known: channelSuggestions, example: 'Zalo OA', hint: 'Chọn trong danh sách hoặc ghi khác.' }),
    title: column.textColumn('Tiêu đề', { width: 46, example: '5 quyền lợi khi tham gia BHXH tự nguyện', hint: 'Tên tin, bài, văn bản …' }),
    quantity: column.countColumn('Số lượng', { width: 10, example: 1, hint: 'Để trống là 1.' }),
    reach: column.peopleColumn('Lượt tiếp cận', { example: 1200, hint: 'Lượt xem, lượt tiếp cận nếu có.' }),
    link: column.textColumn('Đường dẫn', { width: 30, hint: 'Địa chỉ bài đăng nếu có.' }),
    wave: waveColumn(),
    cost: column.moneyColumn('Kinh phí', { hint: 'Số đồng, ví dụ 500.000.' }),
    costSource: costSourceColumn(),
    handled: column.markColumn('Đã xử lý', { hint: 'Với dư luận: ghi x khi đã xử lý.' }),
  },
  identity: ['code'],
});
