import type { ConferenceValues } from '../../../shared/conferences/contract.ts';
import { chanceFrom } from './chance.ts';

type Contents = Pick<ConferenceValues, 'purpose' | 'speakers' | 'checklist' | 'questions'>;

const purposes: Record<string, string> = {
  '1': 'Thống nhất chỉ tiêu phát triển người tham gia và phân công từng ấp.',
  '2': 'Giải đáp chính sách cho người lao động, nhắc quyền lợi khi đóng đủ, đóng đúng.',
  '3': 'Giới thiệu mức đóng, mức hỗ trợ và quyền lợi; vận động người chưa tham gia đăng ký tại chỗ.',
  '4': 'Nhà trường nắm mức đóng, thời hạn và cách lập danh sách BHYT học sinh.',
  '6': 'Rèn kỹ năng nói chuyện, vận động và cách dùng tài liệu mới.',
};
/** Questions and what was answered. */
const asked: Record<string, readonly (readonly [string, string | null])[]> = {
  '1': [
    ['Chỉ tiêu năm nay giao cho từng xã theo căn cứ nào?', 'Theo nghị quyết của HĐND xã và số người chưa tham gia của từng ấp.'],
    ['Xã có được hỗ trợ thêm mức đóng không?', 'Được, từ ngân sách địa phương nếu HĐND quyết định.'],
  ],
  '2': [
    [
      'Công ty nợ đóng thì người lao động ốm đau có được hưởng không?',
      'Được giải quyết đến thời điểm đã đóng; phần nợ do công ty chịu trách nhiệm.',
    ],
    ['Rút BHXH một lần thì mất gì?', 'Mất thời gian đã đóng, khó đủ năm để hưởng lương hưu và thẻ BHYT khi về già.'],
    ['Nghỉ việc bao lâu thì phải nộp hồ sơ thất nghiệp?', null],
  ],
  '3': [
    ['Đóng BHXH tự nguyện bao nhiêu năm thì được lương hưu?', 'Từ 15 năm trở lên khi đến tuổi nghỉ hưu.'],
    ['Nhà nước hỗ trợ bao nhiêu?', 'Tùy hộ nghèo, cận nghèo hay hộ khác; địa phương có thể hỗ trợ thêm.'],
    ['Không đóng kịp thì có bị tính lại từ đầu không?', 'Không, thời gian đã đóng được bảo lưu.'],
    ['Đóng qua điện thoại được không?', 'Được, qua Cổng dịch vụ công hoặc nhân viên tổ chức dịch vụ thu.'],
    ['Cả nhà mua BHYT thì được giảm thế nào?', null],
  ],
  '4': [['Học sinh đã có thẻ theo hộ nghèo có phải mua nữa không?', 'Không, mỗi người chỉ một thẻ.']],
  '6': [
    [
      'Người dân hẹn nhiều lần rồi không đóng thì làm sao?',
      'Ghi vào sổ theo dõi, gọi lại theo lịch và nhờ người có uy tín trong ấp nói thêm.',
    ],
    ['Biên lai điện tử người dân xem ở đâu?', 'Trên ứng dụng VssID.'],
  ],
};

const staff: readonly string[] = ['Lê Thị Thu Hà', 'Phạm Hoàng Nam'];

interface Seen {
  code: string;
  kind: ConferenceValues['kind'];
  /** Code of its audience group. */
  audience: string | null;
  held: boolean;
  /** Of the people of its commune, where it is not Vietnamese. */
  language: string | null;
}

/** What such a conference holds; the same for the same one, however often it is asked. */
export function demoContents({ code, kind, audience, held, language }: Seen, items: readonly string[], lead: string): Contents {
  const chance = chanceFrom(`${code} nội dung`);
  const group = audience?.charAt(0) ?? '3';
  const small = kind === 'nhóm nhỏ';
  const [first = '', second = ''] = chance.happens(60) ? staff : staff.toReversed();
  const speakers: Contents['speakers'] = [{ name: first, organisation: lead, languages: [] }];
  if (language !== null && chance.happens(70))
    speakers.push({ name: `Điểu ${chance.pick(['Bảo', 'Khánh', 'Sơn'])}`, organisation: 'Người có uy tín', languages: ['Kinh', language] });
  else if (!small && chance.happens(40)) speakers.push({ name: second, organisation: lead, languages: [] });
  const questions = (asked[group] ?? []).map(([question, answer]) => ({ question, answer }));
  const from = chance.whole(0, Math.max(0, questions.length - 1));
  return {
    purpose: purposes[group] ?? null,
    speakers,
    checklist: held ? items.filter(() => chance.happens(small ? 25 : 65)) : [],
    questions: held && !small ? [...questions.slice(from), ...questions.slice(0, from)].slice(0, chance.whole(1, 3)) : [],
  };
}
