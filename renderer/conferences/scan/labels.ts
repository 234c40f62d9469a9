import type { ScanProblem } from '../../../shared/conferences/cards/scan.ts';
import { birthText } from '../../../shared/people/values.ts';

/** Texts of attendance by citizen card. */
export const scanTexts = {
  start: 'Quét thẻ',
  startHint: 'Điểm danh bằng máy quét mã QR trên thẻ căn cước (Alt+Q)',
  title: 'Quét thẻ căn cước',
  about: 'Đưa mã QR trên thẻ vào máy quét. Không quét được thì gõ số CCCD rồi Enter. Esc: thôi quét.',
  input: 'Mã quét được, hoặc số CCCD gõ tay',
  inputPlaceholder: 'Đang chờ thẻ…',
  answerPlaceholder: 'Gõ số rồi Enter',
  namePlaceholder: 'Họ và tên như trên thẻ, rồi Enter',
  undo: 'Hoàn tác lần quét cuối',
  undoHint: 'Ctrl+Z',
  undone: 'đã hoàn tác',
  log: 'Các lần quét trước',
  saveFirst: 'Danh sách có dòng chưa lưu. Bấm Ctrl+S để lưu rồi quét thẻ.',
  headcount: 'Chủ thể này chỉ ghi số người: quét thẻ chỉ đánh dấu người đã có trong danh sách, không ghi số CCCD, không thêm tên mới.',
  nobody: 'Không có trong danh sách',
  keyboard: 'Chữ trên thẻ bị bộ gõ làm sai. Chuyển bộ gõ sang chữ E (tiếng Anh) để quét đúng và nhanh hơn.',
  lost: 'Có một thẻ quét dở, chưa ghi. Hãy quét lại thẻ đó.',
  leave: 'Thôi quét (Esc)',
  ready: 'Sẵn sàng quét',
  dropped: 'Chưa ghi, vì chưa trả lời. Quét lại thẻ này.',
} as const;

const nobodyMarked = 'Chưa đánh dấu ai.';
const again = 'Chuyển bộ gõ sang chữ E (tiếng Anh) và bàn phím Windows sang ENG rồi quét lại.';
export const problemTexts: Record<Exclude<ScanProblem, 'empty'>, string> = {
  half: `Mã quét bị thiếu. Giữ yên thẻ và quét lại; nếu vẫn thiếu, chuyển bộ gõ sang chữ E (tiếng Anh). ${nobodyMarked}`,
  garbled: `Bộ gõ tiếng Việt làm hỏng mã, không đọc được số. ${again} ${nobodyMarked}`,
  long: `Mã này quá dài, không phải mã trên thẻ căn cước. ${nobodyMarked}`,
  link: `Đây là một địa chỉ trang web, không phải mã trên thẻ căn cước. ${nobodyMarked}`,
  insurance: `Đây là mã trên thẻ BHYT. Hãy quét mã QR trên thẻ căn cước. ${nobodyMarked}`,
  goods: `Đây là mã vạch của một món hàng hoặc một số khác, không phải số CCCD. ${nobodyMarked}`,
  other: `Đây không phải mã QR trên thẻ căn cước (mã trong ứng dụng VNeID cũng không dùng được). ${nobodyMarked}`,
};

interface Seen {
  position: number;
  name: string;
  birth: string | null;
}
export const whoText = ({ position, name }: Seen): string => `Số ${position} · ${name}`;
export const candidateText = ({ position, name, birth }: Seen): string =>
  `Số ${position} · ${name}${birth === null ? ', chưa có ngày sinh' : `, sinh ${birthText(birth)}`}`;
export const markedText = (filled: boolean): string => (filled ? 'Có mặt. Đã ghi số CCCD vào dòng này.' : 'Có mặt.');
export const alreadyText = (at: string | undefined): string =>
  at === undefined ? 'Đã được đánh dấu có mặt từ trước.' : `Đã có mặt từ ${at}.`;
export const walkInText = (known: boolean): string =>
  known ? 'Ngoài danh sách, đã thêm vào cuối. Người này có trong sổ người.' : 'Ngoài danh sách, đã thêm vào cuối.';
export const askText = (name: string | null): string => `${name ?? 'Người này'} là ai trong danh sách?`;
export const askHint = (count: number): string => `Gõ ${count > 1 ? `1–${count}` : '1'} rồi Enter; 0 nếu không có trong danh sách.`;
export const askNameText = 'Người này không có trong danh sách, và họ tên không đọc rõ.';
export const askNameHint = 'Xem thẻ, sửa họ tên cho đúng rồi Enter để thêm vào cuối danh sách. Esc: bỏ qua.';
export const nameWrong = 'Họ tên chỉ gồm chữ, ít nhất hai chữ cái. Xem thẻ và gõ lại.';

const pad = (value: number) => String(value).padStart(2, '0');
/** 07:42, or 05/03 07:42 on another day, at the user's own clock. */
export function clockText(instant: string, now: Date): string {
  const at = new Date(instant);
  const time = `${pad(at.getHours())}:${pad(at.getMinutes())}`;
  return at.toDateString() === now.toDateString() ? time : `${pad(at.getDate())}/${pad(at.getMonth() + 1)} ${time}`;
}
