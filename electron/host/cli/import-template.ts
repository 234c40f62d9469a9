import { type Command, option, saved, WrongUsage } from './command.ts';

export const importTemplateCommand: Command = {
  usage: ['import-template TỆP.xlsx'],
  about: 'Ghi bảng tính trao đổi trống để điền, có danh sách chọn và dòng ví dụ.',
  options: { out: { type: 'string' } },
  run: async (call) => {
    const [named = option(call, 'out'), extra] = call.words;
    if (!named) throw new WrongUsage('Thiếu tên tệp cần ghi.');
    if (extra !== undefined) throw new WrongUsage(`Thừa «${extra}».`);
    const file = await saved(named, await call.api.exchange.template());
    return { json: { file }, lines: [`Đã ghi mẫu nhập vào ${file}`] };
  },
};
