import { formatDay } from '../../../shared/kernel/dates.ts';
import type { Month } from '../../../shared/kernel/periods.ts';
import { writeFileWhole } from '../write-file.ts';
import { type Call, type Command, needed, periodOption, WrongUsage, words } from './command.ts';

export const report: Command = {
  usage: ['report monthly --period NĂM-THÁNG --out TỆP.xlsx'],
  about: 'Báo cáo tháng: ghi bảng tính; với --json in thêm số liệu.',
  options: { period: { type: 'string' }, out: { type: 'string' } },
  run: async (call) => {
    const [kind] = words(call, 'loại báo cáo (monthly)');
    if (kind !== 'monthly') throw new WrongUsage(`Không có báo cáo «${kind}».`);
    const month = periodOption(call);
    const out = needed(call, 'out');
    const { figures, workbook } = await both(call, month);
    const file = writeFileWhole(out, new Uint8Array(await workbook.arrayBuffer()));
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

/** The figures printed are those of the workbook: where somebody writes meanwhile, both are read anew. */
async function both({ api }: Call, month: Month) {
  let figures = await api.reports.monthly(month);
  for (;;) {
    const workbook = await api.papers.make({ paper: 'monthly', input: month, format: 'xlsx' });
    const now = await api.reports.monthly(month);
    if (JSON.stringify(now) === JSON.stringify(figures)) return { figures, workbook };
    figures = now;
  }
}
