import { formatDay } from '../../../shared/kernel/dates.ts';
import { monthlyReport } from '../../reports/reports.service.ts';
import { monthlyWorkbook } from '../../reports/workbook/workbook.service.ts';
import { writeFileWhole } from '../write-file.ts';
import { type Command, needed, periodOption, WrongUsage, words } from './command.ts';

export const report: Command = {
  usage: ['report monthly --period NĂM-THÁNG --out TỆP.xlsx'],
  about: 'Báo cáo tháng: ghi bảng tính; với --json in thêm số liệu.',
  options: { period: { type: 'string' }, out: { type: 'string' } },
  run: async (call) => {
    const [kind] = words(call, 'loại báo cáo (monthly)');
    if (kind !== 'monthly') throw new WrongUsage(`Không có báo cáo «${kind}».`);
    const month = periodOption(call);
    const out = needed(call, 'out');
    const store = call.store();
    // Both from one picture of the store: the figures printed are those of the workbook.
    const { figures, workbook } = store.read((reader) => ({
      figures: monthlyReport(reader, month, store.today()),
      workbook: monthlyWorkbook(store, month),
    }));
    const file = writeFileWhole(out, await workbook);
    for (const warning of figures.warnings) call.note(warning);
    const indicators = Object.fromEntries(
      figures.rows.map(({ code, plan, before, month: inMonth, ytd, lastYear }) => [code, { plan, before, month: inMonth, ytd, lastYear }]),
    );
    return {
      json: { period: figures.period, indicators, warnings: figures.warnings, file },
      lines: [`Đã ghi báo cáo kỳ ${formatDay(figures.period.from)} – ${formatDay(figures.period.to)} vào ${file}`],
    };
  },
};
