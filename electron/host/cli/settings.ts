import { type Command, WrongUsage, wholeOption } from './command.ts';

export const settings: Command = {
  usage: ['settings get [KHÓA] [--year NĂM]', 'settings set KHÓA [GIÁ TRỊ] [--year NĂM]'],
  about: 'Xem hoặc đặt thiết lập và thông tin cơ quan; giá trị để trống là trở về mặc định.',
  options: { year: { type: 'string' } },
  run: async (call) => {
    const [action, key, value = '', extra] = call.words;
    const year = wholeOption(call, 'year', 1990, 2100);
    if (action !== 'get' && action !== 'set') throw new WrongUsage('Viết settings get hoặc settings set.');
    if (extra !== undefined || (action === 'get' && value))
      throw new WrongUsage(`Thừa «${extra ?? value}». Giá trị có dấu cách phải để trong ngoặc kép.`);
    const own = call.api.office.settings;
    if (action === 'set') {
      if (!key) throw new WrongUsage('Thiếu khóa của thiết lập.');
      const { undo: _, ...set } = await own.set({ key, year: year ?? null, value });
      return { json: set, lines: [line(set)] };
    }
    if (key) {
      const found = await own.get({ key, year });
      return { json: found, lines: [found.value] };
    }
    const all = await own.all({ year });
    return { json: { settings: all }, lines: all.map(line) };
  },
};

const line = (setting: { key: string; label: string; value: string; isDefault: boolean }) =>
  `${setting.key} = ${setting.value || '(trống)'}${setting.isDefault ? ' (mặc định)' : ''}   ${setting.label}`;
