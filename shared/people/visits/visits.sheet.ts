import * as column from '../../sheets/columns.ts';
import { agreementColumn, audienceColumn, communeColumn, waveColumn } from '../../sheets/named-columns.ts';
import { type TeamKind, teamLabels } from './teams.ts';

export const visitSheet = column.defineSheet({
  name: 'Tiếp cận',
  about: 'Mỗi dòng là một lần tổ đi gặp dân; số này chỉ tính vào kết quả (KQ).',
  columns: {
    day: column.required(column.dayColumn('Ngày', { example: '14/03/2026', hint: 'Ngày đi.' })),
    commune: communeColumn('Xã đến; để trống nếu không thuộc xã nào.'),
    audience: audienceColumn(),
    team: column.choiceColumn<TeamKind>('Tổ', teamLabels, { width: 14, example: 'tổ tư vấn', hint: 'Chọn trong danh sách.' }),
    members: column.textsColumn('Người đi', { width: 32, example: 'Lê Thị Hoa; Trần Văn Bình', hint: 'Nhiều tên cách nhau bằng dấu ;' }),
    approached: column.required(
      column.peopleColumn('Số người tiếp cận', { example: 12, hint: 'Số người đã gặp, ghi 0 nếu không gặp ai.' }),
    ),
    joinedSi: column.peopleColumn('BHXH TN mới', { example: 2, hint: 'Số người tham gia mới.' }),
    joinedHi: column.peopleColumn('BHYT HGĐ mới', { example: 3, hint: 'Số người tham gia mới.' }),
    renewed: column.peopleColumn('Tái tục', { example: 1, hint: 'Số người đóng tiếp.' }),
    wave: waveColumn(),
    agreement: agreementColumn(),
  },
  identity: ['day', 'commune', 'team'],
});
