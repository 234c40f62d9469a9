import * as column from '../sheets/columns.ts';
import { communeKindSuggestions } from './labels.ts';

export const communeSheet = column.defineSheet({
  name: 'Xã',
  about: 'Xã, phường, thị trấn, đặc khu, kể cả đơn vị đã sáp nhập.',
  columns: {
    code: column.required(column.codeColumn('Mã xã', { width: 10, example: '26003', hint: 'Mã riêng của từng đơn vị.' })),
    name: column.required(column.textColumn('Tên xã', { width: 26, example: 'Xã Tân Lập', hint: 'Tên đầy đủ.' })),
    kind: column.textColumn('Loại', {
      known: communeKindSuggestions,
      width: 12,
      example: 'xã',
      hint: 'Chọn trong danh sách hoặc ghi khác.',
    }),
    validFrom: column.validityColumn('Hiệu lực từ', { example: '01/01/2000', hint: 'Ngày/tháng/năm; để trống nếu không rõ.' }),
    validTo: column.validityColumn('Hiệu lực đến', { example: '30/06/2025', hint: 'Ngày cuối cùng; để trống nếu còn hiệu lực.' }),
    successors: column.textsColumn('Xã kế thừa', { example: '26900', hint: 'Mã xã mới; nhiều mã cách nhau bằng dấu ;' }),
    ethnicArea: column.markColumn('Vùng dân tộc', { hint: 'Ghi x nếu là xã vùng dân tộc.' }),
  },
  identity: ['code'],
});
