import { type Day, formatDay } from '../../kernel/dates.ts';
import { valueKey } from '../../kernel/text.ts';
import { topicLabels, type Topic } from '../topics.ts';

interface Kept {
  title: string;
  validTo: Day | null;
}

/** A policy has changed since: it is kept for the record and no longer offered. */
export const isOutdated = ({ validTo }: Pick<Kept, 'validTo'>, day: Day): boolean => validTo !== null && validTo < day;

/** The programme of the library that bears this title, whatever its case and the place of tone marks. */
export function programmeTitled<One extends Pick<Kept, 'title'>>(library: readonly One[], title: unknown): One | undefined {
  if (typeof title !== 'string') return undefined;
  const key = valueKey(title);
  return key === '' ? undefined : library.find((one) => valueKey(one.title) === key);
}

/** What an announcer wants to know before reading: «BHXH tự nguyện · 5 phút · Nguồn: BHXH tỉnh · Tiếng Xtiêng · Dùng đến 31/12/2026». */
export function scriptFacts(programme: {
  topics: readonly Topic[];
  minutes: number | null;
  source: string | null;
  language: string | null;
  validTo: Day | null;
}): string {
  const { topics, minutes, source, language, validTo } = programme;
  return [
    topics.map((topic) => topicLabels[topic]).join(', '),
    minutes ? `${minutes} phút` : '',
    source ? `Nguồn: ${source}` : '',
    language ? `Tiếng ${language}` : '',
    validTo ? `Dùng đến ${formatDay(validTo)}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
