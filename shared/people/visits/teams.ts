import { formatNumber } from '../../kernel/numbers.ts';

/** Who goes on a round (KB-ĐN: tổ tư vấn; CV337 note 4: tổ xung kích); of a small group the people met are counted (R8). */
export const teamKinds = ['advisory', 'strike', 'smallGroup', 'other'] as const;
export type TeamKind = (typeof teamKinds)[number];
export const teamLabels: Record<TeamKind, string> = {
  advisory: 'tổ tư vấn',
  strike: 'tổ xung kích',
  smallGroup: 'gặp nhóm nhỏ',
  other: 'khác',
};
export const isTeamKind = (text: string | null): text is TeamKind => teamKinds.some((kind) => kind === text);

export interface Sizes {
  low: number;
  high: number;
}
export type TeamSizes = Record<Exclude<TeamKind, 'other'>, Sizes>;

/** R8: what is odd about the size of a team, or of the small group it met; undefined where nothing is, or nothing is known. */
export function teamWarning(
  visit: { team: TeamKind | null; members: readonly string[]; approached: number | null },
  sizes: TeamSizes,
): { field: 'members' | 'approached'; message: string } | undefined {
  if (visit.team === null || visit.team === 'other') return undefined;
  const size = sizes[visit.team];
  const group = visit.team === 'smallGroup';
  const count = group ? (visit.approached ?? 0) : visit.members.length;
  if (count === 0 || (count >= size.low && count <= size.high)) return undefined;
  const usual = size.low === size.high ? formatNumber(size.low) : `${size.low}–${size.high}`;
  return group
    ? { field: 'approached', message: `Một nhóm nhỏ thường có ${usual} người, ở đây ghi ${count}.` }
    : { field: 'members', message: `Một ${teamLabels[visit.team]} thường có ${usual} người, ở đây ghi ${count}.` };
}
