/** The numbers (TT) of those who stayed away, or what is wrong with the line, in the user's words. */
export type Absentees = { absent: number[] } | { problem: string };

const range = /^(\d+)\s*(?:[-–—]|đến)\s*(\d+)$/i;
const single = /^\d+$/;
const mostNamed = 6;

/**
 * Reads «3, 17, 41–45» as typed back from a signed sheet (domain §5: rows are numbered, typing the absent numbers is enough).
 * Numbers are parted by commas, semicolons or blanks. A number that no one on the list bears is named, and nothing is marked; within a
 * range the numbers that are not on the list (rows taken out) are passed over, its ends are not.
 */
export function readAbsentees(text: string, onList: readonly number[]): Absentees {
  const known = new Set(onList);
  const pieces = text
    .replace(/\s*([-–—]|đến)\s*/gi, '$1')
    .split(/[\s,;.]+/)
    .filter((piece) => piece !== '');
  if (pieces.length === 0) return { problem: 'Chưa nhập số thứ tự nào. Ví dụ: 3, 17, 41–45.' };
  const absent = new Set<number>();
  const missing = new Set<number>();
  const name = (number: number) => (known.has(number) ? absent : missing).add(number);
  for (const piece of pieces) {
    const ends = range.exec(piece);
    if (ends) {
      const [from, to] = [Number(ends[1]), Number(ends[2])];
      if (from > to) return { problem: `«${piece}» viết ngược: số nhỏ đứng trước, ví dụ ${to}–${from}.` };
      name(from);
      name(to);
      for (const number of known) if (number > from && number < to) absent.add(number);
    } else if (single.test(piece)) name(Number(piece));
    else return { problem: `Không hiểu «${piece}». Chỉ nhập số thứ tự, ví dụ: 3, 17, 41–45.` };
  }
  if (missing.size > 0) return { problem: notOnList([...missing], onList.length) };
  return { absent: [...absent].sort((a, b) => a - b) };
}

function notOnList(numbers: number[], people: number): string {
  if (people === 0) return 'Danh sách chưa có ai để đánh dấu.';
  const named = numbers.sort((a, b) => a - b).slice(0, mostNamed);
  const rest = numbers.length - named.length;
  return `Không có số ${named.join(', ')}${rest > 0 ? ` và ${rest} số khác` : ''} trong danh sách. Chưa đánh dấu ai.`;
}
