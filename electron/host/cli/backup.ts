import { join, resolve } from 'node:path';
import { backupFolder, backupName, type Copy, createBackup, restoreBackup, verifyBackup } from '../../safety/safety.service.ts';
import { type Command, option, WrongUsage } from './command.ts';

export const backup: Command = {
  usage: ['backup create [--out TỆP]', 'backup verify TỆP', 'backup restore TỆP'],
  about: 'Sao lưu sổ dữ liệu, kiểm tra bản sao, khôi phục từ bản sao (sổ đang có được giữ lại).',
  options: { out: { type: 'string' } },
  run: async (call) => {
    const [action, file, extra] = call.words;
    if (extra !== undefined) throw new WrongUsage(`Thừa «${extra}».`);
    if (action === 'create') {
      if (file !== undefined) throw new WrongUsage('Đặt tên bản sao bằng --out.');
      const store = call.store();
      const copy = await createBackup(store, option(call, 'out') || join(backupFolder(resolve(call.storeFile)), backupName(call.now)));
      return { json: copy, lines: [`Đã sao lưu và kiểm tra: ${described(copy)}`] };
    }
    if (action !== 'verify' && action !== 'restore') throw new WrongUsage('Viết backup create, backup verify hoặc backup restore.');
    if (!file) throw new WrongUsage('Thiếu tên tệp của bản sao.');
    if (action === 'verify') {
      const copy = verifyBackup(file);
      return { json: { ok: true, ...copy }, lines: [`Bản sao dùng được: ${described(copy)}`] };
    }
    const { restored, kept } = restoreBackup(file, call.storeFile, call.now);
    return {
      json: { ...restored, kept },
      lines: [`Đã khôi phục: ${described(restored)}`, ...(kept ? [`Sổ trước đó được giữ tại ${kept}`] : [])],
    };
  },
};

const described = (copy: Copy) =>
  `${copy.file} (${copy.bytes} byte, bản ${copy.version}, ${Object.values(copy.rows).reduce((sum, count) => sum + count, 0)} dòng)`;
