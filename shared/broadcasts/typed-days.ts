import { addDays, type Day, dayOfMonth, formatDay, monthOf } from '../kernel/dates.ts';
import type { Span } from '../kernel/periods.ts';

/** The days a clerk names, or what is wrong with the line, in the user's words. */
export type TypedDays = { days: Day[] } | { problem: string };

const dayText = /^(\d{1,2})(?:\/(\d{1,2}))?$/;
const example = 'Ví dụ: 3, 17, 20-22.';

/**
 * Reads «3, 17, 20-22» of «cả tháng đã phát, trừ ngày …» (domain §5) as days of the span; 5/3 names the month too, for spans in which a
 * number stands for two days. An empty line names none. A day outside the span is said, not passed over.
 */
export function readDays(text: string, span: Span): TypedDays {
  const known = daysOf(span);
  const pieces = text
    .trim()
    .replace(/\s*([-–—]|đến)\s*/gi, '-')
    .split(/[\s,;.]+/)
    .filter((piece) => piece !== '');
  const found = new Set<Day>();
  for (const piece of pieces) {
    const ends = piece.split('-').map((end) => dayNamed(end, known));
    const wrong = ends.find((end): end is Problem => typeof end === 'object');
    if (wrong) return wrong;
    const [from, to = from] = ends as Day[];
    if (from === undefined || ends.length > 2) return { problem: `Không hiểu «${piece}». ${example}` };
    if (to === undefined || from > to) return { problem: `«${piece}» viết ngược: ngày trước đứng trước. ${example}` };
    for (const day of known) if (day >= from && day <= to) found.add(day);
  }
  return { days: [...found].sort() };
}

type Problem = { problem: string };

function dayNamed(text: string, known: readonly Day[]): Day | Problem {
  const parts = dayText.exec(text);
  if (!parts) return { problem: `Không hiểu «${text}». ${example}` };
  const number = Number(parts[1]);
  const days = known.filter((day) => dayOfMonth(day) === number && (!parts[2] || monthOf(day) === Number(parts[2])));
  const [first, second] = days;
  if (!first) {
    const [from, to] = [known[0], known.at(-1)];
    return { problem: `Ngày ${text} không nằm trong khoảng ${from ? formatDay(from) : ''} – ${to ? formatDay(to) : ''}.` };
  }
  return second ? { problem: `Có hai ngày ${text} trong khoảng này. Ghi cả tháng, ví dụ ${number}/${monthOf(second)}.` } : first;
}

/** Every day of a span, in order. */
export function daysOf(span: Span): Day[] {
  const days: Day[] = [];
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) days.push(day);
  return days;
}
