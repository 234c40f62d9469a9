import { addDays, type Day, dayOfMonth, daysBetween, makeDay, mondayOf, monthOf, parseDay, yearOf } from '../../kernel/dates.ts';
import { anyPhraseAt, phraseAt, take, type Word } from './sentence.ts';

/** A day as it was said: `nearest` picks among the years or weeks it may be. */
export interface SaidDay {
  day: Day;
  /** The year or the week was not said: with people already counted the last such day that has come is meant. */
  earlier?: Day;
}

const relative: [string, number][] = [
  ['hôm nay', 0],
  ['sáng nay', 0],
  ['chiều nay', 0],
  ['tối nay', 0],
  ['hôm qua', -1],
  ['chiều qua', -1],
  ['sáng qua', -1],
  ['tối qua', -1],
  ['hôm kia', -2],
  ['ngày mai', 1],
  ['sáng mai', 1],
  ['chiều mai', 1],
  ['tối mai', 1],
  ['ngày kia', 2],
  ['ngày mốt', 2],
];
const weekdays: [string, number][] = [
  ['thứ hai', 1],
  ['thứ 2', 1],
  ['t2', 1],
  ['thứ ba', 2],
  ['thứ 3', 2],
  ['t3', 2],
  ['thứ tư', 3],
  ['thứ 4', 3],
  ['t4', 3],
  ['thứ năm', 4],
  ['thứ 5', 4],
  ['t5', 4],
  ['thứ sáu', 5],
  ['thứ 6', 5],
  ['t6', 5],
  ['thứ bảy', 6],
  ['thứ bẩy', 6],
  ['thứ 7', 6],
  ['t7', 6],
  ['chủ nhật', 7],
  ['cn', 7],
];
/** Said after a weekday; in weeks from this one. */
const weeks: [string, number | 'past'][] = [
  ['tuần này', 0],
  ['này', 0],
  ['tuần trước', -1],
  ['tuần rồi', -1],
  ['tuần qua', -1],
  ['vừa rồi', 'past'],
  ['vừa qua', 'past'],
  ['trước', 'past'],
  ['rồi', 'past'],
  ['tuần sau', 1],
  ['tuần tới', 1],
  ['sau', 1],
  ['tới', 1],
];
/** «lần thứ 2» is no Monday, «khu CN» no Sunday. */
const counted = ['lần', 'đợt', 'kỳ', 'khóa', 'buổi', 'quý', 'cuộc', 'phiên', 'khu'];

/** Takes the first day of the sentence out of it. A weekday beside a date («thứ hai 16/3») goes with it. */
export function takeDay(words: readonly Word[], today: Day): SaidDay | undefined {
  const said = firstOf(words, (at) => dateAt(words, at, today)) ?? firstOf(words, (at) => relativeAt(words, at, today));
  const week = firstOf(words, (at) => weekdayAt(words, at, today));
  return said ?? week;
}

interface Found extends SaidDay {
  count: number;
}
function firstOf(words: readonly Word[], find: (at: number) => Found | undefined): SaidDay | undefined {
  for (let at = 0; at < words.length; at++) {
    const found = find(at);
    if (!found) continue;
    take(words, at, found.count);
    const { count: _, ...said } = found;
    return said;
  }
  return undefined;
}

function dateAt(words: readonly Word[], at: number, today: Day): Found | undefined {
  const lead = anyPhraseAt(words, at, ['ngày', 'vào ngày', 'từ ngày', 'hôm']);
  const word = words[at + lead];
  if (!word || word.taken) return undefined;
  const short = /^\d{1,2}[/.-]\d{1,2}$/.test(word.folded);
  const day = /^\d{1,4}[/.-]\d{1,2}([/.-]\d{2,4})?$/.test(word.folded) ? parseDay(word.folded, { today }) : undefined;
  if (day) return short ? { ...aroundYear(day, today), count: lead + 1 } : { day, count: lead + 1 };
  const number = wholeNumber(word, 31);
  if (number === undefined) return undefined;
  const month = phraseAt(words, at + lead + 1, 'tháng') && wholeNumber(words[at + lead + 2], 12);
  if (month) {
    const year = phraseAt(words, at + lead + 3, 'năm') && wholeNumber(words[at + lead + 4], 2100);
    const said = makeDay(year || yearOf(today), month, number);
    return said && (year ? { day: said, count: lead + 5 } : { ...aroundYear(said, today), count: lead + 3 });
  }
  // «ngày 15»: of this month
  if (lead === 0) return undefined;
  const own = makeDay(yearOf(today), monthOf(today), number);
  if (!own) return undefined;
  const before = makeDay(yearOf(today), monthOf(today) - 1, number) ?? own;
  return { day: own, ...(own > today ? { earlier: before } : {}), count: lead + 1 };
}

const wholeNumber = (word: Word | undefined, largest: number): number | undefined => {
  const number = word && !word.taken && /^\d{1,4}$/.test(word.folded) ? Number(word.folded) : undefined;
  return number !== undefined && number >= 1 && number <= largest ? number : undefined;
};

/** Months away in the other half of winter: in January «28/12» is last year's, in December «5/1» next year's. */
const farDays = 300;
function aroundYear(day: Day, today: Day): SaidDay {
  const shifted = (years: number) => makeDay(yearOf(day) + years, monthOf(day), dayOfMonth(day)) ?? day;
  const ahead = daysBetween(today, day);
  if (ahead > farDays) return { day: shifted(-1) };
  if (ahead < -farDays) return { day: shifted(1), earlier: day };
  return ahead > 0 ? { day, earlier: shifted(-1) } : { day };
}

function relativeAt(words: readonly Word[], at: number, today: Day): Found | undefined {
  for (const [phrase, days] of relative) {
    const count = phraseAt(words, at, phrase);
    if (count > 0) return { day: addDays(today, days), count };
  }
  return undefined;
}

function weekdayAt(words: readonly Word[], at: number, today: Day): Found | undefined {
  const before = words[at - 1];
  if (before && counted.some((word) => phraseAt(words, at - 1, word) > 0)) return undefined;
  for (const [phrase, number] of weekdays) {
    const count = phraseAt(words, at, phrase);
    if (count === 0) continue;
    const own = addDays(mondayOf(today), number - 1);
    const past = own > today ? addDays(own, -7) : own;
    for (const [said, week] of weeks) {
      const more = phraseAt(words, at + count, said);
      if (more > 0) return { day: week === 'past' ? (own < today ? own : addDays(own, -7)) : addDays(own, 7 * week), count: count + more };
    }
    return { day: own < today ? addDays(own, 7) : own, earlier: past, count };
  }
  return undefined;
}
