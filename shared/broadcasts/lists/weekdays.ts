import type { When } from './when-said.ts';

const names: Record<string, number> = { hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 };
const fillers = /\b(?:cac|vao|hang tuan|moi tuan|trong tuan|ngay|phat|buoi|deu dan|deu)\b/g;
const everyDay = /^(?:cac ngay trong tuan|hang ngay|moi ngay|tat ca cac ngay|ca tuan|ngay nao cung phat)$/;

const weekdayOf = (token: string): number | undefined => {
  if (token === 'cn' || token === '8') return 7;
  if (/^[2-7]$/.test(token)) return Number(token) - 1;
  return names[token];
};

/**
 * «thứ 2, 4, 6», «T2, T4», «thứ hai đến thứ sáu», «CN», «hằng ngày»: weekdays, 1 = Monday. `bare` takes figures alone («2, 4, 6»), as
 * a column headed «Thứ» has them.
 */
export function readWeekdays(text: string, bare = false): When | undefined {
  const clean = text
    .replace(/chu nhat/g, 'cn')
    .replace(/\([^)\d]*\)/g, ' ')
    .trim();
  if (everyDay.test(text.trim())) return { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5, 6, 7] };
  if (!bare && !/\bthu (?:[2-8]|hai|ba|tu|nam|sau|bay|cn)\b|\bt[2-8]\b|\bcn\b/.test(clean)) return undefined;
  const tokens = clean
    .replace(fillers, ' ')
    .replace(/\bden\b/g, '>')
    .replace(/\bva\b|[,;.+&/]/g, ' ')
    .replace(/\bt([2-8])\b/g, '$1')
    .replace(/\bthu\b/g, ' ')
    .replace(/[->]/g, (sign) => ` ${sign} `)
    .split(/\s+/)
    .filter(Boolean);
  // «từ … đến …»: folded, «từ» is the same word as the fourth day
  if (tokens.includes('>') && tokens[0] === 'tu' && tokens[1] !== '>') tokens.shift();
  const found = tokens.filter((token) => token !== '-' && token !== '>').map(weekdayOf);
  if (found.length === 0 || found.length > 7) return undefined;
  const weekdays: number[] = [];
  for (const one of found) {
    if (one === undefined) return undefined;
    if (!weekdays.includes(one)) weekdays.push(one);
  }
  const list: When = { kind: 'weekdays', weekdays: weekdays.sort((a, b) => a - b) };
  const [first, second] = [found[0] ?? 0, found[1] ?? 0];
  if (found.length !== 2 || second <= first + 1) return list;
  const range: When = { kind: 'weekdays', weekdays: Array.from({ length: second - first + 1 }, (_, at) => first + at) };
  if (tokens.includes('>')) return range;
  return tokens.includes('-') ? { kind: 'either', text: clean, range, list } : list;
}

/** «Thứ Hai, 06/7» and «CN (12/7)»: the weekday before a date, and the rest. */
export function cutWeekday(text: string): { weekday: number | null; rest: string } {
  const found = /^(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|t([2-7])|(cn|chu nhat))\b[\s,.:(-]*(.*)$/.exec(text);
  const rest = found?.[4] ?? '';
  if (!found || !/\d/.test(rest)) return { weekday: null, rest: text };
  return { weekday: weekdayOf(found[1] ?? found[2] ?? 'cn') ?? null, rest };
}

export const weekdayNames = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;
/** «thứ Hai, thứ Tư, Chủ nhật». */
export const weekdayList = (weekdays: readonly number[]): string => weekdays.map((one) => weekdayNames[one - 1] ?? '').join(', ');
