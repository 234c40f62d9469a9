import { type Command, flag, option, saved, WrongUsage } from './command.ts';

export const exportCommand: Command = {
  usage: ['export TỆP.xlsx [--with-ids]'],
  about: 'Xuất mọi thứ mà bảng tính trao đổi giữ được; số CCCD chỉ khi có --with-ids.',
  options: { 'with-ids': { type: 'boolean' }, out: { type: 'string' } },
  run: async (call) => {
    const [named = option(call, 'out'), extra] = call.words;
    if (!named) throw new WrongUsage('Thiếu tên tệp cần ghi.');
    if (extra !== undefined) throw new WrongUsage(`Thừa «${extra}».`);
    const file = await saved(named, await (flag(call, 'with-ids') ? call.api.exchange.exportWithIds() : call.api.exchange.exportAll()));
    return { json: { file }, lines: [`Đã xuất ra ${file}`] };
  },
};
