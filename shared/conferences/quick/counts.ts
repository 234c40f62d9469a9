import { parseWhole } from '../../kernel/numbers.ts';
import { anyPhraseAt, take, type Word } from './sentence.ts';

const asked = ['số mời', 'giấy mời', 'khách mời', 'mời', 'triệu tập', 'dự kiến', 'dự kiến mời'];
const came = ['số dự', 'tham dự', 'đến dự', 'tới dự', 'có mặt', 'dự'];
const about = ['khoảng', 'hơn', 'gần', 'trên', 'chừng', 'độ', 'là', 'được', 'đủ', 'có'];
const people = ['người', 'đại biểu', 'bà con', 'hội viên', 'hộ', 'khách', 'lượt người', 'nông dân', 'công nhân', 'học viên'];

export interface Counts {
  invited: number | null;
  attended: number | null;
}

/** Takes «mời 60», «dự 52 người», «60 khách mời», «52 người dự», «dự 52/60» out of the sentence. */
export function takeCounts(words: readonly Word[]): Counts {
  const found: Counts = { invited: null, attended: null };
  for (let at = 0; at < words.length; at++) {
    const [before, behind] = [countAt(words, at, asked, came), numberFirst(words, at)];
    const hit = before ?? behind;
    if (!hit) continue;
    const { count, ...figures } = hit;
    if (figures.invited !== null && found.invited !== null) continue;
    if (figures.attended !== null && found.attended !== null) continue;
    take(words, at, count);
    found.invited = figures.invited ?? found.invited;
    found.attended = figures.attended ?? found.attended;
  }
  return found;
}

type Hit = Counts & { count: number };

function countAt(words: readonly Word[], at: number, invitedWords: readonly string[], cameWords: readonly string[]): Hit | undefined {
  const ask = anyPhraseAt(words, at, invitedWords);
  const come = ask > 0 ? 0 : anyPhraseAt(words, at, cameWords);
  if (ask + come === 0) return undefined;
  const skip = anyPhraseAt(words, at + ask + come, about);
  const place = at + ask + come + skip;
  const number = words[place];
  if (!number || number.taken) return undefined;
  const pair = /^(\d{1,6})\/(\d{1,6})$/.exec(number.folded);
  const tail = anyPhraseAt(words, place + 1, people);
  const count = ask + come + skip + 1 + tail;
  if (pair && come > 0) return { attended: Number(pair[1]), invited: Number(pair[2]), count };
  const value = parseWhole(number.folded);
  if (value === undefined) return undefined;
  // «dự kiến 50 người dự»
  const idle = ask > 0 && tail > 0 ? anyPhraseAt(words, place + 1 + tail, cameWords) : 0;
  if (idle > 0 && !isNumber(words[place + 1 + tail + idle])) return { invited: value, attended: null, count: count + idle };
  return { invited: ask > 0 ? value : null, attended: come > 0 ? value : null, count };
}

function numberFirst(words: readonly Word[], at: number): Hit | undefined {
  const skip = anyPhraseAt(words, at, about);
  const number = words[at + skip];
  if (!number || number.taken) return undefined;
  const value = parseWhole(number.folded);
  if (value === undefined) return undefined;
  const unit = anyPhraseAt(words, at + skip + 1, people);
  const place = at + skip + 1 + unit;
  const come = anyPhraseAt(words, place, came);
  if (come > 0 && standsAlone(words, place + come)) return { attended: value, invited: null, count: skip + 1 + unit + come };
  const ask = anyPhraseAt(words, place, ['khách mời', 'giấy mời', 'được mời', 'mời']);
  if (ask > 0 && standsAlone(words, place + ask)) return { attended: null, invited: value, count: skip + 1 + unit + ask };
  return undefined;
}

/** A number behind belongs to the word before it («ấp 3 mời 60»), unless it has a word of its own behind it («60 mời 52 dự»). */
function standsAlone(words: readonly Word[], at: number): boolean {
  if (!isNumber(words[at])) return true;
  const next = anyPhraseAt(words, at + 1, [...asked, ...came]);
  return next > 0 && !isNumber(words[at + 1 + next]);
}
const isNumber = (word: Word | undefined) => word !== undefined && !word.fresh && parseWhole(word.folded) !== undefined;
