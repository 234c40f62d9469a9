import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/dates.ts';
import { confirmSchema, everywhere } from './confirm-form.ts';
import { statusOn } from './entering.ts';
import { done, emptyHistory, turned } from './week-history.ts';
import { type DayCell, signOf, textOf, type WeekRow, withPending } from './week-model.ts';

const cell = (more: Partial<DayCell> = {}): DayCell => ({
  valid: true,
  aired: 0,
  planned: 0,
  notAired: 0,
  other: 0,
  relayed: 0,
  apart: 0,
  ...more,
});

describe('a cell with what was just typed', () => {
  it('shows it at once as it will be stored: played takes the plan along, a plan leaves what was played', () => {
    expect(withPending(cell({ planned: 2 }), { count: 1, status: 'aired' })).toMatchObject({ aired: 1, planned: 0 });
    expect(withPending(cell({ aired: 1 }), { count: 3, status: 'planned' })).toMatchObject({ aired: 1, planned: 2 });
    expect(withPending(cell({ aired: 1 }), undefined)).toEqual(cell({ aired: 1 }));
  });

  it('is copied and edited as its total, an empty day as nothing', () => {
    expect([textOf(cell({ aired: 1, planned: 2, notAired: 4, relayed: 1 })), textOf(cell({ notAired: 1 }))]).toEqual(['3', '']);
  });
});

it('days up to today are played, days to come a plan, unless the user has said otherwise', () => {
  const today = day('2026-03-10');
  const on = (text: string, status: 'auto' | 'aired' | 'planned' = 'auto') => statusOn(day(text), today, { status });
  expect([on('2026-03-10'), on('2026-03-11'), on('2026-03-11', 'aired'), on('2026-03-09', 'planned')]).toEqual([
    'aired',
    'planned',
    'aired',
    'planned',
  ]);
});

it('R1 is met, failed, short of the plan too, or waits for the plan to be played', () => {
  const state = (more: Partial<NonNullable<WeekRow['state']>>) =>
    signOf({ count: 0, planned: 0, required: 2, judged: false, met: false, missing: 2, ...more });
  expect(state({ met: true, count: 2, missing: 0 })).toBe('met');
  expect(state({ judged: true, planned: 5 })).toBe('failed');
  expect(state({ count: 1, missing: 1 })).toBe('short');
  expect(state({ count: 1, planned: 1, missing: 1 })).toBe('waiting');
  expect(state({ missing: null })).toBe('waiting');
});

describe('the way back', () => {
  const token = 'next';
  const step = (what: string) => ({ token: what, monday: day('2026-03-09'), what });

  it('goes through all steps and forward again; something new leaves nothing to do again', () => {
    const two = done(done(emptyHistory, step('a')), step('b'));
    const [, last] = two.past;
    if (!last) throw new Error('no step');
    const back = turned(two, 'undo', last, token);
    expect([back.past.map((one) => one.what), back.future.map((one) => one.what)]).toEqual([['a'], ['b']]);
    expect(back.future).toMatchObject([{ token: 'next' }]);
    const [next] = back.future;
    if (!next) throw new Error('no step');
    expect(turned(back, 'redo', next, token).past.map((one) => one.what)).toEqual(['a', 'b']);
    expect(done(back, step('c'))).toMatchObject({ future: [] });
  });

  it('can take back a step in the middle, as the button of its message does', () => {
    const two = done(done(emptyHistory, step('a')), step('b'));
    const [first] = two.past;
    if (!first) throw new Error('no step');
    expect(turned(two, 'undo', first, null)).toMatchObject({ past: [{ what: 'b' }], future: [] });
  });
});

describe('the form of a confirmation', () => {
  const spans = {
    week: { from: day('2026-03-09'), to: day('2026-03-15') },
    month: { from: day('2026-03-01'), to: day('2026-03-31') },
  };
  const places = [{ communeId: 'a', name: 'Tân Lập' }];
  const schema = confirmSchema(spans, places);
  const form = {
    stretch: 'month' as const,
    place: everywhere,
    except: null,
    exceptAt: null,
    reason: null,
    basis: 'điện thoại' as const,
  };

  it('becomes what the contract asks: the days of the stretch, of all places or of one', () => {
    expect(schema.parse({ ...form, except: '3, 20-21', exceptAt: 'tan lap: 5', reason: ' mất  điện ' })).toEqual({
      places: null,
      ...spans.month,
      exceptDays: ['2026-03-03', '2026-03-20', '2026-03-21'],
      exceptAt: [{ communeId: 'a', days: ['2026-03-05'] }],
      reason: 'mất điện',
      basis: 'điện thoại',
    });
    expect(schema.parse({ ...form, stretch: 'week', place: 'district', exceptAt: 'tan lap: 5' })).toMatchObject({
      places: [null],
      ...spans.week,
      exceptAt: [],
    });
  });

  it('says at its field which day cannot be', () => {
    const issues = schema.safeParse({ ...form, stretch: 'week', except: '3', exceptAt: 'Tân Lợi: 9' }).error?.issues;
    expect(issues?.map((issue) => [issue.path, issue.message])).toEqual([
      [['except'], 'Ngày 3 không nằm trong khoảng 09/03/2026 – 15/03/2026.'],
      [['exceptAt'], 'Không có nơi nào tên «Tân Lợi».'],
    ]);
  });
});
