import type { Decisions } from '../../intake/decisions.ts';
import type { DraftAiring, IgnoredLine, ListLine } from './model.ts';

const keyOf = ({ communeId, day, time, topics, programme }: DraftAiring) =>
  [communeId, day, time, topics, programme?.toLowerCase()].join('\u0001');

/** Airings that stand twice in the file (a summary sheet beside the communes' own): whether they are one or two, the user says. */
export function dropRepeats(lines: readonly ListLine[], ignored: IgnoredLine[], decisions: Decisions): ListLine[] {
  const first = new Map<string, ListLine>();
  const kept: ListLine[] = [];
  for (const line of lines) {
    const repeats = line.airings.filter((airing) => first.get(keyOf(airing)) !== undefined && first.get(keyOf(airing)) !== line);
    for (const airing of line.airings) if (!first.has(keyOf(airing))) first.set(keyOf(airing), line);
    const [repeat] = repeats;
    const before = repeat && first.get(keyOf(repeat));
    if (!repeat || !before) {
      kept.push(line);
      continue;
    }
    const where = before.sheet === line.sheet ? `dòng ${before.row}` : `dòng ${before.row} trang «${before.sheet}»`;
    const [answer] =
      decisions.settle(
        'repeats',
        () => ({
          title: 'Có lượt ghi hai lần (cùng xã, ngày, giờ, nội dung): là một lượt hay hai?',
          choices: [
            { value: 'one', label: 'Ghi trùng: chỉ lấy một' },
            { value: 'both', label: 'Hai lượt khác nhau: lấy cả hai' },
          ],
        }),
        { sheet: line.sheet, row: line.row, column: '', text: `trùng ${where}` },
      ) ?? [];
    if (answer === 'both') kept.push(line);
    else if (answer === undefined) kept.push({ ...line, state: 'ask', airings: [] });
    else {
      const airings = line.airings.filter((airing) => !repeats.includes(airing));
      if (airings.length > 0) kept.push({ ...line, airings, reason: `Bỏ ${repeats.length} lượt trùng ${where}.` });
      else ignored.push({ sheet: line.sheet, row: line.row, why: `trùng ${where}`, text: line.said.content });
    }
  }
  return kept;
}
