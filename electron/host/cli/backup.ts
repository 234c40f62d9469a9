import type { Copy } from '../../../shared/safety/contract.ts';
import { type Answer, type Command, option, WrongUsage } from './command.ts';

export const backup: Command = {
  usage: ['backup create [--out TỆP]', 'backup verify TỆP', 'backup restore TỆP'],
  about: 'Sao lưu sổ dữ liệu, kiểm tra bản sao, khôi phục từ bản sao (sổ đang có được giữ lại).',
  options: { out: { type: 'string' } },
  run: async (call) => {
    const [action, file, extra] = call.words;
    if (extra !== undefined) throw new WrongUsage(`Thừa «${extra}».`);
    if (action === 'create') {
      if (file !== undefined) throw new WrongUsage('Đặt tên bản sao bằng --out.');
      const copy = await call.api.safety.copies.create({ file: option(call, 'out') || null });
      return { json: copy, lines: [`Đã sao lưu và kiểm tra: ${described(copy)}`], problem: lacking(copy) };
    }
    if (action !== 'verify' && action !== 'restore') throw new WrongUsage('Viết backup create, backup verify hoặc backup restore.');
    if (!file) throw new WrongUsage('Thiếu tên tệp của bản sao.');
    if (action === 'verify') {
      const copy = await call.api.safety.copies.verify({ file });
      return { json: { ok: copy.files.missing === 0, ...copy }, lines: [`Bản sao dùng được: ${described(copy)}`], problem: lacking(copy) };
    }
    const { restored, kept } = await call.api.safety.copies.restore({ file });
    return {
      json: { ...restored, kept },
      lines: [
        `Đã khôi phục: ${described(restored)}`,
        ...(kept ? [`Sổ trước đó được giữ tại ${kept}`] : []),
        ...(restored.files.missing > 0 ? [lackingText(restored)] : []),
      ],
    };
  },
};

/** The records are all there, but not every photo or scan: said, never passed over. */
const lackingText = ({ files }: Copy): string =>
  `Số liệu đủ, nhưng thiếu ${files.missing} tệp đính kèm. Hãy tìm thư mục «files» của bản sao đầy đủ và chép vào cạnh tệp này.`;
const lacking = (copy: Copy): Answer['problem'] => (copy.files.missing === 0 ? undefined : { code: 'REFUSED', message: lackingText(copy) });

const described = (copy: Copy) =>
  `${copy.file} (${copy.bytes} byte, bản ${copy.version}, ${Object.values(copy.rows).reduce((sum, count) => sum + count, 0)} dòng, ${copy.files.whole} tệp đính kèm)`;
