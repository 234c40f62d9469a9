import { formatDay } from '../../../shared/kernel/dates.ts';
import type { SpanName } from '../../../shared/kernel/periods.ts';
import { spanNames } from '../../../shared/reports/contract.ts';
import { type Command, option, periodOption, WrongUsage, words } from './command.ts';

const isSpan = (text: string): text is SpanName => spanNames.some((name) => name === text);

export const trace: Command = {
  usage: [`trace MÃ --period NĂM-THÁNG [--span ${spanNames.join('|')}]`],
  about: 'Các bản ghi làm nên một số liệu.',
  options: { period: { type: 'string' }, span: { type: 'string' } },
  run: async (call) => {
    const [code] = words(call, 'mã chỉ tiêu');
    const month = periodOption(call);
    const span = option(call, 'span') ?? 'month';
    if (!isSpan(span)) throw new WrongUsage(`--span phải là một trong: ${spanNames.join(', ')}.`);
    const found = await call.api.reports.trace({ code: code.trim().toUpperCase(), month, span, limit: null });
    const records = found.rows.map(({ kind, id, date, label, amount }) => ({ kind, id, date, label, amount }));
    return {
      json: { value: found.value, records },
      lines: [
        `${code}: ${found.value ?? 'không có số liệu năm đó'}`,
        ...records.map((record) => `${record.date ? formatDay(record.date) : '          '}  ${record.amount}  ${record.label}`),
      ],
    };
  },
};
