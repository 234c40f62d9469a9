import { yearOf } from '../../../shared/kernel/dates.ts';
import { officeTextKeys } from '../../../shared/office/settings.ts';
import { listSettings, setSetting, showSetting } from '../../office/settings.service.ts';
import { type Command, WrongUsage, wholeOption } from './command.ts';

export const settings: Command = {
  usage: ['settings get [KHÓA] [--year NĂM]', 'settings set KHÓA [GIÁ TRỊ] [--year NĂM]'],
  about: 'Xem hoặc đặt thiết lập và thông tin cơ quan; giá trị để trống là trở về mặc định.',
  options: { year: { type: 'string' } },
  run: (call) => {
    const [action, key, value = '', extra] = call.words;
    const year = wholeOption(call, 'year', 1990, 2100);
    if (action !== 'get' && action !== 'set') throw new WrongUsage('Viết settings get hoặc settings set.');
    if (extra !== undefined || (action === 'get' && value))
      throw new WrongUsage(`Thừa «${extra ?? value}». Giá trị có dấu cách phải để trong ngoặc kép.`);
    if (action === 'set') {
      if (!key) throw new WrongUsage('Thiếu khóa của thiết lập.');
      const set = setSetting(call.store(), call.actor, key, year ?? null, value);
      return { json: set, lines: [line(set)] };
    }
    const store = call.store();
    const today = store.today();
    const at = year ?? yearOf(today);
    if (key) {
      const found = store.read((reader) => showSetting(reader, key, at, today));
      return { json: found, lines: [found.value] };
    }
    const texts = store.read((reader) => Object.keys(officeTextKeys).map((name) => showSetting(reader, name, at, today)));
    const all = [...texts, ...listSettings(store, at)];
    return { json: { settings: all }, lines: all.map(line) };
  },
};

const line = (setting: { key: string; label: string; value: string; isDefault: boolean }) =>
  `${setting.key} = ${setting.value || '(trống)'}${setting.isDefault ? ' (mặc định)' : ''}   ${setting.label}`;
