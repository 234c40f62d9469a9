import { parseTime } from '../../kernel/dates.ts';
import { folded, longestPhrase } from '../../sheets/words.ts';

/** One airing of a day: when it begins and how long it lasts, as far as the list says. */
export interface Slot {
  time: string | null;
  minutes: number | null;
}
export interface Times {
  slots: Slot[];
  /** «5h – 17h» may be two airings, «sáng, chiều» names no hour: the user says. */
  unclear: 'range' | 'vague' | null;
}

/** Longer than this no item is: it rather names two airings. */
export const longestItem = 90;

/** Texts that hold a time of day somewhere: «5h», «17 giờ 30», «05:15»; what stands around it is left. */
const anyTime =
  /\d{1,2}\s*(?:h(?![a-z])|g(?![a-z])|gio(?![a-z])|:)\s*\d{0,2}(?:\s*(?:phut|ph|p)(?![a-z]))?(?:\s*(?:sang|trua|chieu|toi))?/g;

/** Takes the times out of a text that says more: «5h00 ngày 02/7» gives «5h00» and «ngày 02/7». */
export function cutTimes(text: string): { times: string; rest: string } {
  const found = [...text.matchAll(anyTime)];
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return { times: '', rest: text };
  const end = last.index + last[0].length;
  const before = text
    .slice(0, first.index)
    .replace(/(?:\b(?:luc|vao luc|tu|hoi)|[,;(:-])\s*$/, '')
    .trim();
  const after = text
    .slice(end)
    .replace(/^\s*[,;):-]+/, '')
    .trim();
  return { times: text.slice(first.index, end), rest: `${before} ${after}`.trim() };
}

/** «5h00–5h15», «5h, 17h», «05:00 và 17:00», «5h30 sáng», «5 giờ chiều»; nothing where no time is meant. */
export function readTimes(text: string): Times | undefined {
  if (text.length > longestPhrase) return undefined;
  const clean = folded(text)
    .replace(/\b(?:luc|vao|khoang|buoi|hang ngay|moi ngay|ngay|phat)\b/g, ' ')
    .replace(/\s*(?:phut|ph|p)(?![a-z])/g, '')
    .replace(/(\d)\s*(?:gio|g)(?![a-z])/g, '$1h')
    .replace(/\b(?:va|voi)\b|[;/+&]/g, ',')
    .replace(/\b(?:den)\b/g, '-')
    .replace(/\btu\b/g, ' ')
    .replace(/[()]/g, ' ')
    .replace(/(\d)\s*([h:.])\s*(\d{1,2})(?!\d)(?!\s*h)/g, '$1$2$3')
    .replace(/(\d)\s+h/g, '$1h')
    .replace(/(\dh\d{0,2})\s+(?=\d)/g, '$1,')
    .replace(/\s*([-,])\s*/g, '$1')
    .trim();
  if (clean === '') return undefined;
  const slots: Slot[] = [];
  let unclear: Times['unclear'] = null;
  for (const part of clean.split(',').filter((piece) => piece.trim() !== '')) {
    const found = readPart(part.trim());
    if (!found) return undefined;
    slots.push(...found.slots);
    unclear ??= found.unclear;
  }
  return slots.length > 0 ? { slots, unclear } : undefined;
}

const partsOfDay = /\b(sang|trua|chieu|toi|dem)\b/;

function readPart(part: string): Times | undefined {
  const ofDay = partsOfDay.exec(part)?.[1];
  const bare = part
    .replace(partsOfDay, ' ')
    .replace(/[:\s]+$/, '')
    .replace(/^[:\s]+/, '')
    .trim();
  if (bare === '' && ofDay) return { slots: [{ time: null, minutes: null }], unclear: 'vague' };
  const vague = part.split(/[-\s]+/).filter(Boolean);
  if (vague.length > 1 && vague.every((word) => partsOfDay.test(word)))
    return { slots: vague.map(() => ({ time: null, minutes: null })), unclear: 'vague' };
  const [first = '', second, more] = bare.split('-').map((piece) => piece.trim());
  if (more !== undefined) return undefined;
  const afternoon = ofDay === 'chieu' || ofDay === 'toi';
  const from = minutesOf(first, afternoon);
  if (from === undefined) return undefined;
  if (second === undefined) return isHour(first) ? { slots: [{ time: clockText(from), minutes: null }], unclear: null } : undefined;
  const to = minutesOf(second, afternoon);
  if (to === undefined || to <= from || !(isHour(first) || isHour(second))) return undefined;
  const length = to - from;
  if (length <= longestItem) return { slots: [{ time: clockText(from), minutes: length }], unclear: null };
  return {
    slots: [from, to].map((at) => ({ time: clockText(at), minutes: null })),
    unclear: 'range',
  };
}

/** A bare «5» is an hour only beside another time. */
const isHour = (text: string) => /[h:.]/.test(text);

function minutesOf(text: string, afternoon: boolean): number | undefined {
  const [hours, minutes] = parseTime(text)?.split(':').map(Number) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  return (afternoon && hours >= 1 && hours < 12 ? hours + 12 : hours) * 60 + minutes;
}

export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** «15 phút», «15'», «00:15», 15: whole minutes. */
export function readMinutes(text: string): number | undefined {
  const clean = folded(text)
    .replace(/\s*(?:phut|ph|p)(?![a-z])\s*/g, ' ')
    .trim();
  const clockLike = /^0{1,2}[:h](\d{1,2})(?::00)?$/.exec(clean)?.[1];
  const value = Number(clockLike ?? (/^\d{1,3}$/.test(clean) ? clean : Number.NaN));
  return Number.isInteger(value) && value >= 0 ? value : undefined;
}
