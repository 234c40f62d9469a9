import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/dates.ts';
import { topicBits } from '../topics.ts';
import { type LoggedAiring, matchLog } from './match.ts';
import type { DraftAiring } from './model.ts';

const sealed = 'phiếu xác nhận có dấu';
const draft = (more: Partial<DraftAiring> = {}): DraftAiring => ({
  communeId: 'a',
  day: day('2026-07-06'),
  time: '05:00',
  programme: null,
  topics: topicBits(['bhxhtn']),
  count: 1,
  minutes: null,
  language: null,
  source: null,
  status: 'aired',
  note: null,
  ...more,
});
let serial = 0;
const logged = (more: Partial<LoggedAiring> = {}): LoggedAiring => ({
  id: `log${serial++}`,
  version: 3,
  communeId: 'a',
  day: day('2026-07-06'),
  time: '05:00',
  topics: topicBits(['bhxhtn']),
  count: 1,
  status: 'aired',
  basis: sealed,
  ...more,
});
const states = (drafts: DraftAiring[], log: LoggedAiring[]) =>
  matchLog(drafts, log, sealed).map(({ state, create, change }) => `${state} +${create} ~${change.length}`);

describe('a list held against the log', () => {
  it('is new where the log has nothing of that commune, day, hour and topic', () => {
    const others = [{ communeId: 'b' }, { day: day('2026-07-07') }, { time: '17:00' }, { topics: topicBits(['hssv']), time: null }];
    expect(states([draft()], others.map(logged))).toEqual(['new +1 ~0']);
  });
  it('is the same where the log has it as played', () => {
    expect(states([draft()], [logged()])).toEqual(['same +0 ~0']);
    expect(states([draft({ time: null })], [logged()])).toEqual(['same +0 ~0']);
    expect(states([draft()], [logged({ time: null })])).toEqual(['same +0 ~0']);
  });
  it('confirms what was planned, and gives a basis to what had none', () => {
    const [planned] = matchLog([draft()], [logged({ id: 'p', status: 'planned', basis: null })], sealed);
    expect(planned).toEqual({
      state: 'changed',
      reason: null,
      create: 0,
      change: [{ id: 'p', version: 3, values: { count: 1, status: 'aired', basis: sealed } }],
    });
    expect(states([draft()], [logged({ basis: null })])).toEqual(['changed +0 ~1']);
  });
  it('meets every airing of the log once, those of the same hour first', () => {
    const log = [logged({ time: '05:00', status: 'planned' }), logged({ time: '17:00', status: 'planned' })];
    expect(states([draft({ time: null }), draft({ time: '17:00' }), draft({ time: null })], log)).toEqual([
      'changed +0 ~1',
      'changed +0 ~1',
      'new +1 ~0',
    ]);
    expect(matchLog([draft({ time: null }), draft({ time: '05:00' })], log, sealed).map(({ change }) => change[0]?.id)).toEqual([
      log[1]?.id,
      log[0]?.id,
    ]);
  });
  it('counts: several airings of the log may make one line of the list, and what is missing is new', () => {
    const log = [logged({ status: 'planned' }), logged({ time: '17:00', status: 'planned' })];
    expect(states([draft({ time: null, count: 2 })], log)).toEqual(['changed +0 ~2']);
    expect(states([draft({ time: null, count: 5 })], log)).toEqual(['new +3 ~2']);
    const [fewer] = matchLog([draft({ count: 2 })], [logged({ count: 3, status: 'planned' })], sealed);
    expect([fewer?.change[0]?.values.count, fewer?.reason]).toEqual([2, 'Kế hoạch 3 lượt, danh sách ghi 2.']);
  });
  it('fails where list and log contradict each other', () => {
    expect(states([draft()], [logged({ status: 'notAired' })])).toEqual(['error +0 ~0']);
    expect(states([draft({ status: 'notAired' })], [logged()])).toEqual(['error +0 ~0']);
    expect(states([draft()], [logged({ count: 2 })])).toEqual(['error +0 ~0']);
  });
  it('takes a plan as planned, and what was not played as not played', () => {
    expect(states([draft({ status: 'planned' })], [logged({ status: 'planned' })])).toEqual(['same +0 ~0']);
    expect(states([draft({ status: 'planned' })], [logged()])).toEqual(['same +0 ~0']);
    const [off] = matchLog([draft({ status: 'notAired' })], [logged({ status: 'planned', count: 2 })], sealed);
    expect(off?.change[0]?.values).toMatchObject({ status: 'notAired', count: 2 });
  });
});
