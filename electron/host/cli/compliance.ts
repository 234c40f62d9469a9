import { formatDayShort } from '../../../shared/kernel/dates.ts';
import { type Command, periodOption, words } from './command.ts';

export const compliance: Command = {
  usage: ['compliance --period NĂM-THÁNG'],
  about: 'Từng xã, từng tuần đã qua của kỳ: đủ số lượt phát BHXH tự nguyện hay chưa.',
  options: { period: { type: 'string' } },
  run: async (call) => {
    words(call);
    const grid = await call.api.broadcasts.grid(periodOption(call));
    const weeks = grid.weeks.filter((week) => week.judged).map(({ from, to }) => ({ from, to }));
    const communes = grid.communes.map(({ code, name, cells }) => ({
      code,
      name,
      weeks: grid.weeks.flatMap((week, at) => {
        const cell = cells[at];
        return cell?.judged ? [{ from: week.from, count: cell.count, required: cell.required, met: cell.met }] : [];
      }),
    }));
    return {
      json: { weeks, communes },
      lines: communes.map(
        (commune) =>
          `${commune.name}: ${commune.weeks
            .map((week) => `tuần ${formatDayShort(week.from)} ${week.count}/${week.required} ${week.met ? 'đạt' : 'thiếu'}`)
            .join(' · ')}`,
      ),
    };
  },
};
