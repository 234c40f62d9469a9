import { type CellValue, isDateCell, isErrorCell } from '../../sheets/cells.ts';
import { Problem, time as readTimeCell } from '../../sheets/read-cell.ts';
import type { Day } from '../../kernel/dates.ts';
import { said } from './cells.ts';
import { folded, plain, shortened } from '../../sheets/words.ts';
import { columnOf, type RowContext, type RowDays } from './row-days.ts';
import type { Decisions } from '../../intake/decisions.ts';
import type { CellSaid } from '../../intake/questions.ts';
import { ask, error, type Outcome, value } from './outcome.ts';
import { readMinutes, readTimes, type Slot } from './times.ts';

const mostTexts = 40;

/** The airings of a day as the row's hours name them; one without an hour where it names none. */
export function slotsOf(context: RowContext, days: RowDays, decisions: Decisions, today: Day): Outcome<Slot[]> {
  const { roles, row, block } = context;
  const columns = roles.time;
  if (columns === 'open') return ask;
  const slots: Slot[] = [];
  for (const at of columns ?? []) {
    const cell = row.cells[at];
    if (cell === undefined) continue;
    const found = ofCell(cell, said(block.sheet, row.row, at, cell), decisions, today);
    if (found.is !== 'value') return found;
    const heading = block.layout.columns.find((column) => column.at === at)?.heading ?? '';
    slots.push(...(ofAfternoon.test(folded(heading)) ? found.value.map(inAfternoon) : found.value));
  }
  if (slots.length === 0 && days.times !== '') {
    const cell = said(block.sheet, row.row, columnOf(roles, 'day') ?? null, row.cells[columnOf(roles, 'day') ?? 0]);
    const found = ofText(days.times, cell, decisions);
    if (found.is !== 'value') return found;
    slots.push(...found.value);
  }
  return value(slots.length > 0 ? slots : [{ time: null, minutes: null }]);
}

/** A column «Giờ phát / Chiều»: 5h in it is 17:00. */
const ofAfternoon = /\b(?:chieu|toi)\b/;
function inAfternoon(slot: Slot): Slot {
  const hour = Number(slot.time?.slice(0, 2));
  return slot.time !== null && hour >= 1 && hour < 12 ? { ...slot, time: `${hour + 12}${slot.time.slice(2)}` } : slot;
}

function ofCell(cell: CellValue, place: CellSaid, decisions: Decisions, today: Day): Outcome<Slot[]> {
  if (isErrorCell(cell)) return error(`Ô giờ phát báo lỗi ${cell.error}.`);
  if (typeof cell === 'string') return ofText(cell, place, decisions);
  const read = readTimeCell(cell, today);
  return read instanceof Problem ? error(`Không đọc được giờ «${shortened(plain(cell))}».`) : value([{ time: read, minutes: null }]);
}

function ofText(text: string, place: CellSaid, decisions: Decisions): Outcome<Slot[]> {
  const found = readTimes(text);
  if (found?.unclear === null) return value(found.slots);
  const id = `times:${folded(text).slice(0, 80)}`;
  if (!decisions.has(id) && decisions.count('times:') >= mostTexts) return error(`Không đọc được giờ «${shortened(text)}».`);
  const blank = { value: 'blank', label: 'Một lượt, không ghi giờ' };
  const fails = { value: 'error', label: 'Các dòng đó là lỗi' };
  const hours = found?.slots.map((slot) => slot.time).join(' và ') ?? '';
  const [answer] =
    decisions.settle(
      id,
      () => ({
        title: `Giờ phát «${shortened(text)}» là thế nào?`,
        choices:
          found?.unclear === 'range'
            ? [
                { value: 'two', label: `Hai lượt: ${hours}` },
                { value: 'first', label: `Một lượt, bắt đầu ${found.slots[0]?.time ?? ''}` },
              ]
            : found
              ? [...(found.slots.length > 1 ? [{ value: 'all', label: `${found.slots.length} lượt, không ghi giờ` }] : []), blank, fails]
              : [blank, fails],
      }),
      place,
    ) ?? [];
  if (answer === undefined) return ask;
  if (answer === 'error') return error(`Không đọc được giờ «${shortened(text)}».`);
  if (answer === 'blank' || !found) return value([{ time: null, minutes: null }]);
  return value(answer === 'first' ? found.slots.slice(0, 1) : found.slots);
}

/** Minutes of the length column; undefined where it is blank. */
export function minutesOf({ roles, row }: RowContext): Outcome<number | undefined> {
  if (roles.minutes === 'open') return ask;
  const at = columnOf(roles, 'minutes');
  const cell = at === undefined ? undefined : row.cells[at];
  if (cell === undefined) return value(undefined);
  if (isErrorCell(cell)) return error(`Ô thời lượng báo lỗi ${cell.error}.`);
  if (isDateCell(cell)) return value(Math.round((cell.serial % 1) * 1440));
  const minutes = readMinutes(plain(cell));
  return minutes === undefined ? error(`Không đọc được thời lượng «${shortened(plain(cell))}».`) : value(minutes);
}
