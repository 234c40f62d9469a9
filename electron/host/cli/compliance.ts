import { formatDayShort } from '../../../shared/kernel/dates.ts';
import { complianceOfMonth } from '../../broadcasts/compliance/compliance.service.ts';
import { type Command, periodOption, words } from './command.ts';

export const compliance: Command = {
  usage: ['compliance --period NĂM-THÁNG'],
  about: 'Từng xã, từng tuần đã qua của kỳ: đủ số lượt phát BHXH tự nguyện hay chưa.',
  options: { period: { type: 'string' } },
  run: (call) => {
    words(call);
    const month = periodOption(call);
    const store = call.store();
    const grid = store.read((reader) => complianceOfMonth(reader, month, store.today()));
    const weeks = grid.weeks.filter((week) => week.judged).map(({ from, to }) => ({ from, to }));
    const communes = grid.communes.map(({ commune, cells }) => ({
      code: commune.code,
      name: commune.name,
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
