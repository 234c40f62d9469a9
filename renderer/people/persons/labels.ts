import type { z } from 'zod';
import type { zErasure } from '../../../shared/people/persons/contract.ts';
import type { PersonState } from '../../../shared/people/persons/states.ts';
import type { Tone } from '../../components/StatusBadge.tsx';

type Erasure = z.infer<typeof zErasure>;

export const personTexts = {
  word: 'người',
  add: 'Thêm người',
  newTitle: 'Người mới',
  editTitle: 'Sửa thông tin người',
  edit: 'Sửa thông tin',
  tableLabel: 'Người được truyền thông',
  name: 'Họ và tên',
  birth: 'Ngày sinh',
  birthShort: 'Sinh',
  birthHint: 'Năm (1980) hoặc ngày/tháng/năm',
  sex: 'Giới tính',
  phone: 'Điện thoại',
  address: 'Đơn vị, địa chỉ',
  commune: 'Xã/phường',
  state: 'Trạng thái',
  stateHint: 'Ai có kết quả tham gia thì luôn là «đã tham gia». Để «tiềm năng» thì sổ tự ghi theo các lần gặp.',
  reason: 'Lý do',
  meetings: 'Lần gặp',
  find: 'Tìm tên, điện thoại',
  anyState: 'Mọi trạng thái',
  anyCommune: 'Mọi xã/phường',
  clear: 'Bỏ lọc',
  more: 'Còn người khác khớp: gõ thêm để thu hẹp.',
  emptyTitle: 'Sổ chưa có người nào',
  emptyHint:
    'Mở một hội nghị rồi chọn «Đưa vào sổ người» trong «Việc khác» (nút ba chấm), ghi người đã gặp ở lần tiếp cận, hoặc bấm «Thêm người».',
  noMatchTitle: 'Không có người nào khớp',
  back: 'Về danh sách người',
  gone: 'Không mở được người này',
  metTitle: 'Các lần gặp',
  neverMet: 'Chưa có tên ở hội nghị hay lần tiếp cận nào.',
  day: 'Ngày',
  where: 'Gặp ở',
  visit: 'Tiếp cận trực tiếp',
  present: 'Có mặt',
  absent: 'vắng',
  said: 'Đã nói gì',
  results: 'Kết quả',
  handedOver: 'Chuyển TCDVT',
  showCitizenId: 'Xem số CCCD',
  citizenId: 'CCCD',
  saidSaved: 'Đã ghi lời nói.',
  remove: 'Xóa người này',
} as const;

export const mergeTexts = {
  action: 'Ghép với người khác…',
  title: (name: string): string => `Ghép vào «${name}»`,
  hint: 'Người được chọn sẽ nhập vào người đang mở: mọi lần gặp chuyển sang, thông tin còn thiếu được lấy thêm.',
  find: 'Tìm người trùng',
  nobody: 'Không có ai khớp.',
  after: 'Sau khi ghép',
  moves: (meetings: number): string => `Chuyển ${meetings} lần gặp.`,
  idsDiffer: 'Hai người có số CCCD khác nhau: rất có thể là hai người khác nhau.',
  go: 'Ghép',
  done: 'Đã ghép hai người.',
} as const;

/** What erasing does, what keeps the name and why, and what cannot be reached. */
export const erasureText = (what: string, spared: readonly string[]): string =>
  [
    what,
    spared.length > 0 ? `Giữ tên ở danh sách ký nhận tiền, vì là chứng từ phải lưu từ 10 năm: ${spared.join(', ')}.` : '',
    'Các bản sao lưu đã tạo trước đây vẫn còn tên.',
    'Không hoàn tác được.',
  ]
    .filter(Boolean)
    .join(' ');

export const eraseTexts = {
  action: 'Xóa tên theo yêu cầu…',
  title: 'Xóa tên người này?',
  message: ({ rosters, visits, spared }: Erasure): string =>
    erasureText(
      `Tên, ngày sinh, điện thoại, địa chỉ, CCCD bị xóa khỏi sổ người, ${rosters} danh sách hội nghị và ${visits} lần tiếp cận, cả người đã ghép vào; số liệu đã đếm giữ nguyên.`,
      spared,
    ),
  go: 'Xóa tên',
  done: 'Đã xóa tên.',
} as const;

export const registerTexts = {
  action: 'Đưa vào sổ người',
  sensitiveTitle: 'Chủ thể này chỉ nên ghi số người',
  sensitiveText: 'Thông tin của nhóm này thuộc diện nhạy cảm. Chỉ lập danh sách từng người khi thật cần; lý do được ghi vào nhật ký.',
  reason: 'Lý do',
  done: (added: number, linked: number, asked: number): string =>
    [
      `Sổ người: thêm ${added} người`,
      linked > added ? `ghép ${linked - added} người đã có` : '',
      asked > 0 ? `${asked} người chờ hỏi ở «Ghép người»` : '',
    ]
      .filter(Boolean)
      .join(', ') + '.',
} as const;

export const questionTexts = {
  label: 'Ghép người',
  intro: 'Những người dưới đây giống người đã có trong sổ nhưng chưa chắc là một. Chọn người đúng, hoặc để là người mới.',
  onRoster: 'Trong danh sách',
  inRegister: 'Trong sổ người',
  same: 'Là người này',
  other: 'Người khác, thêm mới',
  answeredSame: 'Đã ghép.',
  answeredOther: 'Đã thêm người mới.',
  emptyTitle: 'Không còn ai phải hỏi',
  emptyHint: 'Khi đưa danh sách hội nghị vào sổ người, ai giống người đã có sẽ được hỏi ở đây.',
} as const;

export const stateTones: Record<PersonState, Tone> = {
  potential: 'off',
  approached: 'waiting',
  joined: 'good',
  notYet: 'warn',
  refused: 'bad',
};
