import type { RosterFileRow } from '../../../shared/conferences/roster-file/contract.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';

/** Texts of «Nhập từ Excel» on a conference's page. */
export const rosterFileTexts = {
  choose: 'Nhập từ Excel',
  file: 'Tệp danh sách',
  chooseHint: 'Chọn tệp .xlsx hoặc kéo tệp thả vào trang này (Ctrl+O)',
  drop: 'Thả tệp Excel vào đây để nhập danh sách',
  saveFirst: 'Danh sách còn dòng chưa lưu. Hãy bấm «Lưu danh sách» rồi nhập tệp.',
  back: 'Về danh sách, không nhập',
  other: 'Chọn tệp khác',
  errorsFile: 'Tải các dòng lỗi về (.xlsx)',
  addAll: 'Thêm mọi người cần hỏi',
  people: (count: number) => `Người trong tệp (${formatNumber(count)})`,
  ignored: (count: number) => `Dòng bỏ qua (${formatNumber(count)})`,
  tabs: 'Các dòng của tệp',
  sheet: 'Trang',
  row: 'Dòng',
  state: 'Trạng thái',
  name: 'Họ và tên',
  birth: 'Ngày sinh',
  sex: 'GT',
  citizenId: 'CCCD',
  phone: 'Điện thoại',
  unit: 'Đơn vị, địa chỉ',
  reason: 'Lý do',
  why: 'Vì sao bỏ qua',
  add: 'Thêm',
  skip: 'Bỏ qua',
  addAskLater: 'Thêm, hỏi lại sau',
  addAs: (words: string) => `Thêm, là ${words}`,
  addOther: 'Thêm, là người khác',
  question: (name: string | null) => `Thêm ${name ?? 'người này'} vào danh sách?`,
  none: 'Không thấy người nào trong tệp.',
  noneHint: 'Danh sách cần một dòng tiêu đề có cột «Họ và tên». Xem «Dòng bỏ qua» để biết từng dòng.',
  nothingIgnored: 'Không dòng nào bị bỏ qua.',
  write: (count: number) => `Nhập danh sách (${formatNumber(count)})`,
  written: (count: number) => `Đã thêm ${formatNumber(count)} người vào danh sách.`,
} as const;

export const stateWords: Record<RosterFileRow['state'], string> = { new: 'Mới', ask: 'Cần hỏi', same: 'Đã có', error: 'Lỗi' };

/** «298 mới · 1 cần hỏi · 2 lỗi · 8 dòng bỏ qua». */
export function countsText(rows: readonly RosterFileRow[], ignored: number): string {
  const states = (['new', 'ask', 'same', 'error'] as const).flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count > 0 || state === 'new' ? [`${formatNumber(count)} ${stateWords[state].toLowerCase()}`] : [];
  });
  return [...states, `${formatNumber(ignored)} dòng bỏ qua`].join(' · ');
}
