import { resolve } from 'node:path';
import { type Command, needed, WrongUsage, wholeOption, words } from './command.ts';

export const demo: Command = {
  usage: ['demo --db TỆP --year NĂM [--scale SỐ]'],
  about: 'Dựng một cơ quan thử trong sổ ở --db; cùng tham số cho cùng dữ liệu.',
  options: { year: { type: 'string' }, scale: { type: 'string' } },
  whereMissing: () => 'made',
  run: async (call) => {
    words(call);
    // A made-up office in one's own store could not be taken out again.
    if (!call.storeNamed) throw new WrongUsage('Thiếu --db: cơ quan thử phải ở một tệp riêng.');
    needed(call, 'year');
    const year = wholeOption(call, 'year', 1992, 2095) ?? 0;
    const scale = wholeOption(call, 'scale', 1, 100) ?? 1;
    const { sheets } = await call.api.exchange.demo({ year, scale });
    const file = resolve(call.storeFile);
    const rows = Object.entries(sheets).map(([name, count]) => `${name}: ${count.new + count.changed + count.same}`);
    return { json: { file, year, scale, sheets }, lines: [`Đã dựng cơ quan thử năm ${year} trong ${file}`, ...rows] };
  },
};
