import { expect, it } from 'vitest';
import { day } from '../kernel/dates.ts';
import { canFollow, conferenceWarnings, type SeenConference } from './rules.ts';
import { isVietnamese } from '../kernel/language.ts';

const today = day('2026-03-10');
const usual: SeenConference = {
  day: today,
  status: 'held',
  invited: null,
  attended: null,
  results: [null, null, null],
  speakers: [],
  ethnicArea: false,
};
const fields = (values: Partial<SeenConference>) => conferenceWarnings({ ...usual, ...values }, today).map((one) => one.field);

it('warns of more guests than invited and of a meeting held ahead of its day, and of nothing else', () => {
  expect(fields({})).toEqual([]);
  expect(fields({ invited: 40, attended: 40 })).toEqual([]);
  expect(fields({ invited: 40, attended: 41 })).toEqual(['attended']);
  expect(fields({ day: day('2026-03-11') })).toEqual(['day']);
  expect(fields({ day: day('2026-03-11'), status: 'planned' })).toEqual([]);
});

it('asks what became of a plan whose day has gone by, and says that figures of what was not held do not count', () => {
  expect(fields({ day: day('2026-03-09'), status: 'invited' })).toEqual(['day']);
  expect(fields({ status: 'planned' })).toEqual([]);
  expect(fields({ day: day('2026-03-11'), status: 'postponed' })).toEqual(['day']);
  expect(fields({ status: 'cancelled', results: [null, 2, null] })).toEqual(['status']);
  expect(fields({ status: 'cancelled', attended: 0 })).toEqual([]);
});

it('hints at the language only where a speaker is known, none speaks another than Vietnamese and the commune is one of theirs', () => {
  const kinh = { languages: ['Kinh'] };
  expect(fields({ ethnicArea: true })).toEqual([]);
  expect(fields({ ethnicArea: true, speakers: [kinh, { languages: [] }] })).toEqual(['speakers']);
  expect(fields({ ethnicArea: true, speakers: [kinh, { languages: ['Kinh', 'Xtiêng'] }] })).toEqual([]);
  expect(fields({ speakers: [kinh] })).toEqual([]);
  expect(['', 'kinh', 'Tiếng Việt'].every(isVietnamese)).toBe(true);
  expect(isVietnamese('Mạ')).toBe(false);
});

it('goes from plan to held not before its day, and from called off only back to the plan', () => {
  expect(canFollow('planned', 'held', day('2026-03-11'), today)).toBe(false);
  expect(canFollow('planned', 'held', today, today)).toBe(true);
  expect(canFollow('planned', 'invited', day('2026-03-11'), today)).toBe(true);
  expect(canFollow('cancelled', 'held', today, today)).toBe(false);
  expect(canFollow('cancelled', 'planned', today, today)).toBe(true);
});
