import { parseTime } from '../../kernel/dates.ts';
import { anyPhraseAt, phraseAt, take, type Word } from './sentence.ts';

const ofDay = ['sáng', 'trưa', 'chiều', 'tối', 'buổi sáng', 'buổi trưa', 'buổi chiều', 'buổi tối'];

/** Takes the hour out of the sentence: 8h, 8h30, 8:00, 8 giờ 30, 8 giờ rưỡi, 2h chiều, 8h-10h (its beginning). */
export function takeTime(words: readonly Word[]): string | undefined {
  for (let at = 0; at < words.length; at++) {
    const lead = anyPhraseAt(words, at, ['lúc', 'vào lúc', 'từ', 'bắt đầu từ', 'bắt đầu lúc']);
    const hour = hourAt(words, at + lead);
    if (!hour) continue;
    const part = anyPhraseAt(words, at + lead + hour.count, ofDay);
    const word = part > 0 ? words[at + lead + hour.count + part - 1] : undefined;
    const until = phraseAt(words, at + lead + hour.count + part, 'đến');
    const end = until > 0 ? (hourAt(words, at + lead + hour.count + part + until)?.count ?? 0) : 0;
    take(words, at, lead + hour.count + part + (end > 0 ? until + end : 0));
    return inDay(hour.time, word?.folded);
  }
  return undefined;
}

/** «sáng», «chiều» beside the day say nothing of the name. */
export function dropPartOfDay(words: readonly Word[], beside: (at: number) => boolean): void {
  for (let at = 0; at < words.length; at++) {
    const count = anyPhraseAt(words, at, ofDay);
    if (count > 0 && (beside(at - 1) || beside(at + count))) take(words, at, count);
  }
}

function hourAt(words: readonly Word[], at: number): { time: string; count: number } | undefined {
  const word = words[at];
  if (!word || word.taken) return undefined;
  const range = /^(\d{1,2}(?:[hg]\d{0,2}|:\d{2}))(?:p|ph)?(?:[-–]\d{1,2}(?:[hg]\d{0,2}|:\d{2})(?:p|ph)?)?$/.exec(word.folded);
  const time = range?.[1] === undefined ? undefined : parseTime(range[1]);
  if (time) return { time, count: 1 };
  if (!/^\d{1,2}$/.test(word.folded) || phraseAt(words, at + 1, 'giờ') === 0) return undefined;
  const minutes = words[at + 2];
  const typed = minutes && !minutes.taken && !minutes.fresh ? /^([0-5]\d)(?:p|ph)?$/.exec(minutes.folded)?.[1] : undefined;
  const half = phraseAt(words, at + 2, 'rưỡi') > 0;
  const whole = parseTime(`${word.folded}h${half ? '30' : (typed ?? '')}`);
  if (!whole) return undefined;
  const unit = typed && phraseAt(words, at + 3, 'phút') > 0 ? 1 : 0;
  return { time: whole, count: 2 + (half || typed ? 1 : 0) + unit };
}

function inDay(time: string, part: string | undefined): string {
  const hour = Number(time.slice(0, 2));
  const later = part === 'chieu' || part === 'toi' || (part === 'trua' && hour <= 2);
  return later && hour < 12 ? `${hour + 12}${time.slice(2)}` : time;
}
