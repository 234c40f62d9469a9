import type { Day } from '../../kernel/dates.ts';
import type { ConferenceKind, ConferenceStatus } from '../labels.ts';
import { findCommune, type QuickCommune } from './commune.ts';
import { takeCounts } from './counts.ts';
import { takeDay } from './day.ts';
import { audienceWords, kindWords } from './lists.ts';
import { anyPhraseAt, isWord, left, phraseAt, take, type Word, wordsOf } from './sentence.ts';
import { dropPartOfDay, takeTime } from './time.ts';

export interface QuickContext {
  today: Day;
  communes: readonly QuickCommune[];
  audiences: readonly { id: string; code: string; name: string }[];
}

/** What was understood of one line; null where nothing was said of it. */
export interface QuickConference {
  name: string;
  day: Day | null;
  time: string | null;
  kind: ConferenceKind | null;
  audienceId: string | null;
  communeId: string | null;
  /** More than one commune may be meant: which one is asked. */
  communeChoices: string[];
  hamlet: string | null;
  venue: string | null;
  enterprise: string | null;
  online: boolean;
  invited: number | null;
  attended: number | null;
  status: ConferenceStatus;
}

/** Reads «15/3 8h hội nghị nông dân xã Phú Lộc tại nhà văn hóa ấp 3, mời 60, dự 52». What is not understood stays in the name. */
export function readQuick(text: string, { today, communes, audiences }: QuickContext): QuickConference {
  const words = wordsOf(text);
  const counts = takeCounts(words);
  const time = takeTime(words) ?? null;
  const said = takeDay(words, today);
  const day = said === undefined ? null : counts.attended !== null && said.day > today ? (said.earlier ?? said.day) : said.day;
  dropPartOfDay(words, (at) => at < 0 || words[at]?.taken === true);
  const online = ['trực tuyến', 'online', 'zoom'].some((word) => words.some((_, at) => phraseAt(words, at, word) > 0));
  const commune = findCommune(words, communes, day ?? today);
  const hamlet = commune && !commune.ask ? hamletIn(words) : null;
  const kind = kindIn(words);
  const audienceId = audienceIn(words, audiences, commune);
  const place = takeVenue(words, commune);
  return {
    name: nameOf(words),
    day,
    time,
    kind,
    audienceId,
    communeId: commune && !commune.ask ? (commune.ids[0] ?? null) : null,
    communeChoices: commune?.ask ? commune.ids : [],
    hamlet,
    ...place,
    online,
    ...counts,
    status: statusOf(day, counts, today),
  };
}

/** Held once its day has come and people were counted; otherwise what is still to be. */
function statusOf(
  day: Day | null,
  { invited, attended }: { invited: number | null; attended: number | null },
  today: Day,
): ConferenceStatus {
  if (day !== null && day <= today && attended !== null) return 'held';
  return invited !== null && day !== null && day > today ? 'invited' : 'planned';
}

function nameOf(words: readonly Word[]): string {
  const text = left(words).replace(/^[\s,;:–-]+/u, '');
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function kindIn(words: readonly Word[]): ConferenceKind | null {
  const found = kindWords.filter(([, phrases]) => words.some((_, at) => anyPhraseAt(words, at, phrases) > 0));
  return found[0]?.[0] ?? null;
}

/** By its words of the list, or by its own name; of several the longest, then the one said first. */
function audienceIn(
  words: readonly Word[],
  audiences: QuickContext['audiences'],
  commune: { at: number; count: number } | undefined,
): string | null {
  const known = new Map(audienceWords);
  let best: { id: string; count: number } | undefined;
  words.forEach((_, at) => {
    if (commune && at >= commune.at && at < commune.at + commune.count) return;
    for (const { id, code, name } of audiences) {
      const count = anyPhraseAt(words, at, [...(known.get(code) ?? []), name]);
      if (count > (best?.count ?? 0)) best = { id, count };
    }
  });
  return best?.id ?? null;
}

const hamletKinds = ['ấp', 'khu phố', 'khu', 'thôn', 'khóm', 'buôn', 'bản', 'tổ dân phố'];
/** «ấp 3», «khu phố 2A»: with its number; a name may be more than one word and is left to the form. */
function hamletIn(words: readonly Word[]): string | null {
  for (let at = 0; at < words.length; at++) {
    const kind = hamletKinds.toSorted((one, other) => other.length - one.length).find((one) => phraseAt(words, at, one) > 0);
    const number = kind && words[at + kind.split(' ').length];
    if (kind && number && !number.taken && !number.fresh && /^\d{1,3}[a-z]?$/.test(number.folded))
      return `${kind.charAt(0).toLocaleUpperCase('vi')}${kind.slice(1)} ${number.folded.toUpperCase()}`;
  }
  return null;
}

/** With these the place is over and something else begins. */
const beyond = ['về', 'cho', 'với', 'do', 'để', 'nhằm', 'cùng'];
const firms = ['công ty', 'cty', 'doanh nghiệp', 'nhà máy', 'xí nghiệp'];

/** From «tại» to the next comma or to what was understood already. A commune alone is no venue: it stays in the name. */
function takeVenue(
  words: readonly Word[],
  commune: { at: number; count: number } | undefined,
): { venue: string | null; enterprise: string | null } {
  const none = { venue: null, enterprise: null };
  const at = words.findIndex((word) => !word.taken && (isWord(word, 'tại') || word.key === 'ở'));
  if (at < 0) return none;
  const until = words.findIndex(
    (word, index) => index > at && (word.taken || word.fresh || (index > at + 1 && beyond.some((one) => isWord(word, one)))),
  );
  const end = until < 0 ? words.length : until;
  if (end === at + 1) return none;
  if (commune && commune.at === at + 1 && commune.at + commune.count >= end) return none;
  const place = words.slice(at + 1, end);
  const text = left(place);
  const firm = anyPhraseAt(words, at + 1, firms) > 0;
  take(words, at, end - at);
  const written = text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
  return firm ? { venue: null, enterprise: written } : { ...none, venue: written };
}
