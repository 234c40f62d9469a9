import { formatNumber } from '../../../shared/kernel/numbers.ts';

/** Texts of a conference's roster. */
export const rosterTexts = {
  tableLabel: 'Danh sách người dự',
  number: 'TT',
  name: 'Họ và tên',
  birth: 'Ngày sinh',
  birthHint: 'Năm (1980) hoặc ngày/tháng/năm',
  sex: 'GT',
  sexHint: 'Giới tính: Nam, Nữ',
  citizenId: 'Số CCCD',
  phone: 'Điện thoại',
  unit: 'Đơn vị, địa chỉ',
  present: 'Có mặt',
  markHint: 'Phím cách: đánh dấu, bỏ dấu',
  results: 'Kết quả',
  resultsHint: 'Enter: mở; phím 1–4: thêm kết quả',
  handedOver: 'Chuyển TCDVT',
  handedOverHint: 'Chuyển tổ chức dịch vụ thu vận động tiếp',
  role: 'Vai trò',
  roleHint: 'Gõ tắt được: bcv, ct, tk, nvd …',
  walkIn: 'Đến thêm',
  walkInHint: 'Không có trong giấy mời, đến dự tại chỗ',
  amount: 'Số tiền',
  amountHint: 'Tiền của riêng người này; để trống thì bản ký nhận lấy mức chung',
  amountWrong: 'Số tiền chưa đúng. Nhập số nguyên đồng, ví dụ 100.000.',
  note: 'Ghi chú',
  noteTooLong: 'Quá dài: tối đa 5.000 ký tự.',
  columns: 'Cột',
  columnsTitle: 'Chọn cột hiện trên bảng',
  addWalkIn: 'Người đến thêm',
  addWalkInHint: 'Thêm một dòng có mặt, đến thêm (Alt+T)',
  rowMenu: 'Việc của dòng này',
  insertRow: 'Chèn dòng ở trên',
  moveUp: 'Đưa lên',
  moveDown: 'Đưa xuống',
  openPerson: 'Xem trong sổ người',
  setAmounts: 'Đặt số tiền cho nhiều người',
  setAmountsHint: 'Để trống: bỏ số tiền riêng đã ghi.',
  setAmount: 'Đặt số tiền',
  amountFor: 'Cho ai',
  amountPresent: 'Người được đánh dấu có mặt',
  amountWithout: 'Người chưa có số tiền',
  amountAll: 'Mọi người trong danh sách',
  save: 'Lưu danh sách',
  savedText: 'Đã lưu danh sách người dự.',
  nothingToSave: 'Danh sách không có gì mới để lưu.',
  removeRow: 'Xóa dòng',
  absent: 'Vắng',
  absentHint: 'Số thứ tự người vắng, ví dụ 3, 17, 41–45',
  absentExample: 'số 3, 17, 41–45',
  absentTitle: 'Đánh dấu những số này vắng, mọi người khác có mặt (Alt+V)',
  mark: 'Đánh dấu',
  allPresent: 'Có mặt tất cả',
  showCitizenId: 'Hiện số CCCD',
  renumber: 'Đánh lại số thứ tự từ 1',
  renumbered: 'Đã đánh lại số thứ tự. Nhớ lưu danh sách.',
  remove: 'Xóa hội nghị',
  undoHint: 'Ctrl+Z để lấy lại.',
  nameMissing: 'Chưa nhập họ tên. Muốn bỏ người này, bấm Ctrl+Delete.',
  birthWrong: 'Ngày sinh chưa đúng. Nhập năm (1980) hoặc ngày/tháng/năm, không ở tương lai.',
  sexWrong: 'Chỉ nhập Nam hoặc Nữ.',
  citizenIdWrong: 'Số CCCD gồm 12 chữ số, CMND gồm 9 chữ số.',
  tooLong: 'Quá dài: tối đa 500 ký tự.',
  joinedOn: 'Ngày tham gia',
  joinedOnHint: 'Để trống: tính theo ngày hội nghị.',
  joinedOnWrong: 'Ngày tham gia chưa đúng. Nhập ngày/tháng/năm.',
  addResult: 'Thêm kết quả',
  noResults: 'Chưa có kết quả. Bấm một nút ở trên hoặc phím 1–4.',
  removeResult: 'Bỏ kết quả này',
  keys: 'Enter xuống dòng · Tab sang ô · Phím cách đánh dấu · F2 sửa chữ · Ctrl+D chép xuống · Ctrl+V dán từ Excel · Ctrl+Z hoàn tác · Insert chèn dòng · Alt+mũi tên đổi chỗ · Ctrl+Delete xóa dòng · Ctrl+S lưu',
  takeTheirs: 'Tải lại, bỏ phần của tôi',
  keepMine: 'Giữ phần của tôi',
  conflict: 'Danh sách này vừa được sửa ở nơi khác trong lúc bạn đang nhập.',
  notHeld: (status: string) => `Hội nghị đang ở trạng thái «${status}» nên chưa được tính vào báo cáo.`,
  markHeld: 'Chuyển sang «đã tổ chức»',
  nobodyYet: 'Gõ họ tên người đầu tiên vào dòng trống, dán từ Excel (Ctrl+V) vào ô họ tên, hoặc bấm «Nhập từ Excel» để lấy cả tệp.',
} as const;

export const countText = (present: number, people: number): string => `Có mặt ${formatNumber(present)}/${formatNumber(people)}`;
export const unsavedText = (rows: number): string => `${formatNumber(rows)} dòng chưa lưu`;
export const absentText = (absent: number, present: number): string =>
  `Vắng ${formatNumber(absent)} người, có mặt ${formatNumber(present)} người. ${rosterTexts.undoHint}`;
export const pastedText = (rows: number, unread: number): string =>
  `Đã dán ${formatNumber(rows)} dòng.${unread > 0 ? ` ${formatNumber(unread)} ô đánh dấu không hiểu được nên giữ như cũ.` : ''} ${rosterTexts.undoHint}`;
export const amountsText = (rows: number): string =>
  `Đã đặt số tiền cho ${formatNumber(rows)} người. Nhớ lưu danh sách. ${rosterTexts.undoHint}`;
export const insertedText = (rows: number, position: number): string =>
  `Đã chèn ${formatNumber(rows)} dòng ở số ${position}, các số sau dịch xuống. Danh sách đã in vẫn mang số cũ. ${rosterTexts.undoHint}`;
export const removedRowsText = (rows: number): string => `Đã bỏ ${formatNumber(rows)} dòng khỏi danh sách. ${rosterTexts.undoHint}`;
export const removedRowText = (name: string): string => `Đã bỏ ${name || 'một dòng'} khỏi danh sách. ${rosterTexts.undoHint}`;
export const problemsText = (rows: number): string => `${formatNumber(rows)} dòng có ô chưa đúng. Sửa ô được đánh dấu rồi lưu lại.`;
export const problemAt = (position: number, column: string, message: string): string => `Số ${position}, ${column}: ${message}`;
