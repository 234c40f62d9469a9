import * as column from '../sheets/columns.ts';

export const waveSheet = column.defineSheet({
  name: 'Đợt',
  about: 'Đợt truyền thông theo chủ đề, chuyên đề; chiến dịch là một dấu x.',
  columns: {
    code: column.required(column.codeColumn('Mã đợt', { width: 10, example: 'D2', hint: 'Mã riêng của từng đợt.' })),
    name: column.required(column.textColumn('Tên đợt', { width: 44, example: 'Tháng vận động BHXH toàn dân', hint: 'Tên đợt.' })),
    kind: column.required(
      column.choiceColumn(
        'Loại đợt',
        { theme: 'chủ đề', topic: 'chuyên đề' },
        { width: 12, example: 'chủ đề', hint: 'Chọn trong danh sách.' },
      ),
    ),
    campaign: column.markColumn('Chiến dịch', { hint: 'Ghi x nếu là chiến dịch.' }),
    startsOn: column.dayColumn('Từ ngày', { example: '01/05/2026', hint: 'Ngày bắt đầu.' }),
    endsOn: column.dayColumn('Đến ngày', { example: '31/05/2026', hint: 'Ngày kết thúc.' }),
  },
  identity: ['code'],
});
