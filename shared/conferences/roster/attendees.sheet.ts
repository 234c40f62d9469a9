import { type ResultKind, resultLabels, sexes } from '../../people/results.ts';
import * as column from '../../sheets/columns.ts';
import { sameWords } from '../../sheets/named-columns.ts';

export const attendeeSheet = column.defineSheet({
  name: 'Người tham dự',
  about: 'Danh sách người dự của từng hội nghị.',
  columns: {
    conference: column.required(column.codeColumn('Mã hội nghị', { width: 12, example: 'HN001', hint: 'Mã ở trang Hội nghị.' })),
    position: column.required(column.countColumn('TT', { width: 6, example: 1, hint: 'Số thứ tự trong hội nghị, không trùng.' })),
    name: column.required(column.textColumn('Họ và tên', { width: 28, example: 'Trần Thị Hạnh', hint: 'Họ và tên đầy đủ.' })),
    birth: column.birthColumn('Ngày sinh', { width: 13, example: '12/04/1985', hint: 'Ngày/tháng/năm hoặc chỉ năm.' }),
    sex: column.choiceColumn('Giới tính', sameWords(sexes), { width: 9, example: 'Nữ', hint: 'Nam hoặc Nữ.' }),
    citizenId: column.citizenIdColumn('CCCD', { hint: 'Không bắt buộc; 12 chữ số (CMND 9 chữ số).' }),
    phone: column.phoneColumn('Điện thoại', { example: '0912000111', hint: 'Giữ số 0 ở đầu.' }),
    unit: column.textColumn('Đơn vị, địa chỉ', { width: 32, example: 'Ấp 3, xã Tân Lập', hint: 'Nơi làm việc hoặc nơi ở.' }),
    present: column.markColumn('Có mặt', { hint: 'Ghi x nếu có mặt.' }),
    results: column.severalColumn<ResultKind, string | null>(
      'Kết quả',
      resultLabels,
      { blank: null, join: (values) => values.join(';') || null, part: (joined) => (joined?.split(';') ?? []) as ResultKind[] },
      { width: 22, example: 'BHXH TN', hint: 'Một hay nhiều kết quả, cách nhau bằng dấu ;' },
    ),
    joinedOn: column.dayColumn('Ngày tham gia', { example: '20/03/2026', hint: 'Để trống là ngày hội nghị.' }),
    handedOver: column.markColumn('Chuyển TCDVT', { hint: 'Ghi x nếu chuyển tổ chức dịch vụ thu vận động tiếp.' }),
  },
  identity: ['conference', 'position'],
});
