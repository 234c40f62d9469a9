import { type Topic, topicBit, topicLabels, topics } from '../topics.ts';
import { valueKey } from '../../kernel/text.ts';
import { words } from '../../sheets/words.ts';

const social = '(?:bhxh|bao hiem xa hoi)';
const health = '(?:bhyt|bao hiem y te)';
const patterns: Partial<Record<Topic, RegExp>> = {
  bhxhtn: new RegExp(`\\bbhxh ?tn\\b|\\b${social}(?: (?:bb|bat buoc)(?: va)?)? tu nguyen\\b`),
  bhythgd: new RegExp(`\\bbhyt ?h(?:o )?gd\\b|\\b${health} (?:theo |cho |tu nguyen )?(?:ho gia dinh|ho gd|hgd)\\b`),
  hssv: new RegExp(`\\bhssv\\b|\\b${health}.{0,40}\\b(?:hoc sinh|sinh vien|hs sv)\\b`),
  bhxhbb: new RegExp(`\\bbhxh ?bb\\b|\\b${social}(?: (?:tn|tu nguyen)(?: va)?)? bat buoc\\b`),
  bhxhmotlan: new RegExp(`\\b${social}(?: (?:huong|nhan|rut))? (?:mot|1) lan\\b|\\brut ${social}\\b`),
  bhtn: /\bbhtn\b|\bbao hiem that nghiep\b|\btro cap that nghiep\b/,
};
/** As a column headed «Chủ đề» abbreviates them. */
const short: Record<string, Topic> = {
  tn: 'bhxhtn',
  'tu nguyen': 'bhxhtn',
  hgd: 'bhythgd',
  'ho gia dinh': 'bhythgd',
  'ho gd': 'bhythgd',
  hs: 'hssv',
  'hoc sinh sinh vien': 'hssv',
  bb: 'bhxhbb',
  'bat buoc': 'bhxhbb',
  'mot lan': 'bhxhmotlan',
  '1 lan': 'bhxhmotlan',
  'that nghiep': 'bhtn',
  khac: 'khac',
};
const longestSearched = 5_000;

/** The topics whose words stand in a content, as bits; 0 where none does («Tuyên truyền BHXH, BHYT» names none). */
export function topicsIn(text: string): number {
  const clean = words(text.slice(0, longestSearched));
  return topics.reduce((bits, topic) => (patterns[topic]?.test(clean) ? bits | topicBit(topic) : bits), 0);
}

/** A cell of the topic column: every piece between «;», «,», «+», «và» is a topic by its label, its words or its short form; else 0. */
export function topicsNamed(text: string): number {
  let bits = 0;
  for (const piece of text.split(/[;,+&/\n]| và /)) {
    if (piece.trim() === '') continue;
    const label = topics.find((topic) => valueKey(topicLabels[topic]) === valueKey(piece));
    const own = label ? topicBit(label) : topicsIn(piece) || bitOf(short[words(piece)]);
    if (own === 0) return topicsIn(text);
    bits |= own;
  }
  return bits;
}
const bitOf = (topic: Topic | undefined) => (topic ? topicBit(topic) : 0);

/** Whether a content is about insurance at all: communes send their whole day's programme. */
export const mentionsInsurance = (text: string): boolean =>
  /\b(?:bhxh|bhyt|bhtn|bhxhtn|bhythgd|hssv|bao hiem|huu tri|luong huu|the y te|tro cap|thai san|om dau)\b/.test(
    words(text.slice(0, longestSearched)),
  );
