import { type Day, formatDay, weekday } from '../../kernel/dates.ts';

/** What may stand in braces in the text of an invitation. */
export const invitationFields = ['tên', 'đơn vị', 'nội dung', 'ngày', 'giờ', 'địa điểm', 'chủ trì', 'cơ quan'] as const;
export type InvitationField = (typeof invitationFields)[number];
export type InvitationValues = Record<InvitationField, string | null>;

/** One line a paragraph. */
export const usualInvitation = [
  '{cơ quan} trân trọng kính mời:',
  'Ông/Bà: {tên}',
  'Đơn vị, địa chỉ: {đơn vị}',
  'Tới dự: {nội dung}',
  'Thời gian: {giờ}, {ngày}',
  'Địa điểm: {địa điểm}',
  'Chủ trì: {chủ trì}',
  'Rất mong Ông/Bà thu xếp thời gian đến dự đúng giờ.',
].join('\n');

/** Pieces of a line; what was filled in for a person's name stands out. */
export interface InvitationPiece {
  text: string;
  strong: boolean;
}

/** Not known when the paper is printed, so written in by hand; a line about anything else that is not known is left out. */
const byHand: ReadonlySet<string> = new Set<InvitationField>(['tên', 'ngày', 'giờ', 'địa điểm']);
const dots = '……………………………………';
const braces = /\{([^{}]*)\}/;
const isField = (name: string): name is InvitationField => invitationFields.some((field) => field === name);
const fieldOf = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();

/** Fields in braces that no invitation knows, as they were typed. */
export const unknownFields = (text: string): string[] => [
  ...new Set([...text.matchAll(new RegExp(braces, 'g'))].flatMap(([whole, name = '']) => (isField(fieldOf(name)) ? [] : [whole]))),
];

/** The paragraphs of one invitation. */
export function fillInvitation(text: string, values: InvitationValues): InvitationPiece[][] {
  const lines = text.normalize('NFC').split(/\r?\n/);
  return lines.flatMap((line) => {
    const parts = line.split(braces);
    const names = parts.filter((_, at) => at % 2 === 1).map(fieldOf);
    const blank = (name: string) => !(isField(name) && values[name]);
    if (line.trim() === '' || (names.length > 0 && names.every((name) => blank(name) && !byHand.has(name)))) return [];
    return [parts.flatMap((part, at) => (at % 2 === 0 ? plain(part) : filled(fieldOf(part), values)))];
  });
}

const plain = (text: string): InvitationPiece[] => (text === '' ? [] : [{ text, strong: false }]);

function filled(name: string, values: InvitationValues): InvitationPiece[] {
  const value = isField(name) ? values[name] : null;
  return [{ text: value || (byHand.has(name) ? dots : ''), strong: name === 'tên' && Boolean(value) }];
}

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;
/** «thứ Năm, ngày 05/03/2026». */
export const invitedDay = (day: Day): string => `${weekdays[weekday(day) - 1] ?? ''}, ngày ${formatDay(day)}`;
/** «08 giờ 00»; null where the hour is not known. */
export const invitedTime = (time: string | null): string | null => time && time.replace(':', ' giờ ');
