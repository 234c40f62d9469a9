import { describe, expect, it } from 'vitest';
import { teamWarning } from './teams.ts';

const sizes = { advisory: { low: 2, high: 4 }, strike: { low: 4, high: 5 }, smallGroup: { low: 3, high: 5 } };
const names = (count: number) => Array.from({ length: count }, (_, at) => `Người ${at + 1}`);

describe('the size of a team (R8)', () => {
  it('is said to be odd outside the range of its kind', () => {
    expect(teamWarning({ team: 'advisory', members: names(1), approached: 4 }, sizes)).toEqual({
      field: 'members',
      message: 'Một tổ tư vấn thường có 2–4 người, ở đây ghi 1.',
    });
    expect(teamWarning({ team: 'strike', members: names(6), approached: 4 }, sizes)?.field).toBe('members');
    expect(teamWarning({ team: 'strike', members: names(5), approached: 4 }, sizes)).toBeUndefined();
    expect(teamWarning({ team: 'advisory', members: names(2), approached: 90 }, sizes)).toBeUndefined();
  });
  it('is judged by the people met where a small group is met', () => {
    expect(teamWarning({ team: 'smallGroup', members: names(9), approached: 6 }, sizes)?.message).toContain('3–5 người, ở đây ghi 6');
    expect(teamWarning({ team: 'smallGroup', members: names(9), approached: 5 }, sizes)).toBeUndefined();
  });
  it('is not asked of other teams, nor while nobody is named', () => {
    expect(teamWarning({ team: 'other', members: names(9), approached: 1 }, sizes)).toBeUndefined();
    expect(teamWarning({ team: null, members: names(9), approached: 1 }, sizes)).toBeUndefined();
    expect(teamWarning({ team: 'strike', members: [], approached: 1 }, sizes)).toBeUndefined();
  });
});
