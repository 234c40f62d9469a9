import type { RosterFileReading, RosterFileRow } from '../../../shared/conferences/roster-file/contract.ts';
import { birthText } from '../../../shared/people/values.ts';
import { tidy } from '../../../shared/kernel/text.ts';
import { type Command, flag, needed, option, words } from './command.ts';
import { fileToTake, taken, writeTaken } from './taken.ts';

const stateWords: Record<RosterFileRow['state'], string> = { new: 'mới', ask: 'cần hỏi', same: 'đã có', error: 'lỗi' };

export const importRoster: Command = {
  usage: ['import-roster TỆP.xlsx --conference MÃ [--password MẬT_KHẨU] [--reason LÝ_DO] [--dry-run]'],
  about:
    'Nhập danh sách người dự từ tệp Excel bất kỳ: tự tìm tiêu đề, chỉ ghi các dòng mới; --dry-run chỉ xem trước. Chủ thể nhạy cảm chỉ ghi số người: muốn lập danh sách tên phải nêu --reason, lý do được ghi vào nhật ký.',
  options: { conference: { type: 'string' }, password: { type: 'string' }, 'dry-run': { type: 'boolean' }, reason: { type: 'string' } },
  run: async (call) => {
    const [file] = words(call, 'tên tệp danh sách');
    const { rosterFile, named } = call.api.conferences;
    const code = needed(call, 'conference');
    const given = fileToTake(call, file);
    const { id: conferenceId } = await named({ code });
    const read = await taken(rosterFile.read({ conferenceId, ...given }));
    if (flag(call, 'dry-run')) return { json: toldOf(read), lines: [...linesOf(read), 'Chỉ xem trước, chưa ghi gì vào sổ.'] };
    const reason = tidy(option(call, 'reason') ?? '') || undefined;
    const written = await writeTaken(read, (token) => rosterFile.apply({ token, add: [], reason }));
    return { json: toldOf(written), lines: [...linesOf(written), `Đã thêm ${written.done} người vào danh sách.`] };
  },
};

/** Just what report-workbook §4 says. */
const toldOf = ({ rows, ignored }: RosterFileReading): RosterFileReading => ({ rows, ignored });

/** For a person to read: without numbers of identity cards. */
function linesOf({ rows, ignored }: RosterFileReading): string[] {
  return [
    ...rows.map(({ sheet, row, state, name, birth, phone, unit, reason }) =>
      [`${sheet}, dòng ${row}: ${stateWords[state]}`, name, birth && birthText(birth), phone, unit, reason].filter(Boolean).join(' · '),
    ),
    ...ignored.map(({ sheet, row, why }) => `${sheet}, dòng ${row}: bỏ qua · ${why}`),
    Object.entries(stateWords)
      .map(([state, word]) => `${rows.filter((row) => row.state === state).length} ${word}`)
      .concat(`${ignored.length} bỏ qua`)
      .join(' · '),
  ];
}
