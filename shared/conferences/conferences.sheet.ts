import * as column from '../sheets/columns.ts';
import { agreementColumn, audienceColumn, communeColumn, sameWords, waveColumn } from '../sheets/named-columns.ts';
import { conferenceKinds, conferenceStatusLabels, costSources } from './labels.ts';

/** Where the money comes from; also of other activities. */
export const costSourceColumn = () =>
  column.textColumn('Nguồn kinh phí', {
    known: costSources,
    width: 22,
    example: 'Quản lý BHXH, BHYT',
    hint: 'Chọn trong danh sách hoặc ghi khác.',
  });

export const conferenceSheet = column.defineSheet({
  name: 'Hội nghị',
  about: 'Hội nghị, tọa đàm, tư vấn, tập huấn, lồng ghép, nhóm nhỏ …',
  columns: {
    code: column.required(column.codeColumn('Mã hội nghị', { width: 12, example: 'HN001', hint: 'Mã riêng của từng hội nghị.' })),
    name: column.required(
      column.textColumn('Tên hội nghị', { width: 44, example: 'Đối thoại chính sách BHXH tự nguyện với tiểu thương', hint: 'Tên đầy đủ.' }),
    ),
    kind: column.required(
      column.choiceColumn('Loại', sameWords(conferenceKinds), { width: 12, example: 'đối thoại', hint: 'Chọn trong danh sách.' }),
    ),
    audience: audienceColumn(),
    day: column.required(column.dayColumn('Ngày', { example: '12/03/2026', hint: 'Ngày tổ chức.' })),
    time: column.timeColumn('Giờ', { example: '08:00', hint: '7h, 7:00 hoặc 07:00.' }),
    venue: column.textColumn('Địa điểm', { width: 28, example: 'Nhà văn hóa ấp 3', hint: 'Nơi tổ chức.' }),
    commune: communeColumn('Xã nơi tổ chức; để trống nếu không thuộc xã nào.'),
    lead: column.textColumn('Chủ trì', { width: 22, example: 'BHXH cơ sở', hint: 'Đơn vị hoặc người chủ trì.' }),
    partners: column.textsColumn('Phối hợp', { width: 28, example: 'Hội Nông dân; UBND xã', hint: 'Nhiều đơn vị cách nhau bằng dấu ;' }),
    atEnterprise: column.markColumn('Tại doanh nghiệp', { hint: 'Ghi x nếu tổ chức tại doanh nghiệp.' }),
    online: column.markColumn('Trực tuyến', { hint: 'Ghi x nếu họp trực tuyến.' }),
    status: column.required(
      column.choiceColumn('Trạng thái', conferenceStatusLabels, { width: 13, example: 'đã tổ chức', hint: 'Chọn trong danh sách.' }),
    ),
    invited: column.peopleColumn('Số mời', { example: 60, hint: 'Số người được mời.' }),
    attended: column.peopleColumn('Số dự', { example: 52, hint: 'Dùng khi không đánh dấu có mặt ở trang Người tham dự.' }),
    joinedSi: column.peopleColumn('BHXH TN mới', { example: 4, hint: 'Dùng khi không ghi kết quả từng người.' }),
    joinedHi: column.peopleColumn('BHYT HGĐ mới', { example: 6, hint: 'Dùng khi không ghi kết quả từng người.' }),
    renewed: column.peopleColumn('Tái tục', { example: 3, hint: 'Dùng khi không ghi kết quả từng người.' }),
    cost: column.moneyColumn('Kinh phí', { example: 3_500_000, hint: 'Số đồng, ví dụ 3.500.000.' }),
    costSource: costSourceColumn(),
    wave: waveColumn(),
    agreement: agreementColumn(),
  },
  identity: ['code'],
});
