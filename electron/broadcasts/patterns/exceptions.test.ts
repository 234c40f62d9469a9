import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/dates.ts';
import { april, inApril, openedPatterns } from '../../../tests/support/patterns.ts';

describe('exceptions', () => {
  it('take what was generated there out, stay when the pattern is generated again, and can be taken back', async () => {
    const { api, patterns, add, except, communes, airings, at } = await openedPatterns();
    await add({ places: communes });
    await patterns.generate(april);
    const holiday = await except({ from: day('2026-04-29'), to: day('2026-04-30'), reason: 'Nghỉ lễ' });
    expect(holiday.dropped).toBe(6);
    const one = (await patterns.list())[0];
    const power = await except({ patternIds: [one?.id ?? ''], from: day('2026-04-03'), times: '5h', reason: 'Mất điện' });
    expect(power.dropped).toBe(1);
    expect(await patterns.generate(april)).toMatchObject({ created: 0, dropped: 0 });
    expect([await at('2026-04-29'), await at('2026-04-03')]).toEqual([[], ['05:00', '05:00', '17:00', '17:00', '17:00']]);
    expect((await patterns.exceptions.list()).map(({ label, day: on, time, reason }) => [label, on, time, reason])).toEqual([
      ['Mọi lịch phát mẫu', '2026-04-30', '', 'Nghỉ lễ'],
      ['Mọi lịch phát mẫu', '2026-04-29', '', 'Nghỉ lễ'],
      ['An Phước', '2026-04-03', '05:00', 'Mất điện'],
    ]);
    await api.app.undo({ undo: holiday.undo ?? '' });
    expect(await airings()).toHaveLength(3 * inApril - 1);
    expect(await patterns.exceptions.list()).toHaveLength(1);
    await except({ from: day('2026-04-03'), reason: 'Bão' });
    expect(await patterns.exceptions.list()).toHaveLength(2);
    // what came back is still untouched
    expect(await except({ from: day('2026-04-29'), to: day('2026-04-30'), reason: 'Nghỉ lễ' })).toMatchObject({ dropped: 6, kept: 0 });
  });

  it('hold also for patterns made later, and leave what was confirmed', async () => {
    const { api, patterns, add, except, airings, at } = await openedPatterns();
    await add({ times: '5h' });
    await patterns.generate(april);
    const [first] = await airings();
    if (!first) throw new Error('nothing generated');
    await api.broadcasts.save({ existing: first, values: { ...first, status: 'aired' } });
    expect(await except({ from: day('2026-04-01'), to: day('2026-04-03') })).toMatchObject({ dropped: 1, kept: 1 });
    await add({ times: '9h' });
    await patterns.generate(april);
    expect([await at('2026-04-01'), await at('2026-04-03'), await at('2026-04-06')]).toEqual([['05:00'], [], ['05:00', '09:00']]);
  });

  it('change the reason of one that stands, and come back with it', async () => {
    const { api, patterns, except } = await openedPatterns();
    await except({ reason: 'Nghỉ lễ' });
    const again = await except({ reason: 'Bão' });
    expect(await patterns.exceptions.list()).toMatchObject([{ reason: 'Bão' }]);
    await api.app.undo({ undo: again.undo ?? '' });
    expect(await patterns.exceptions.list()).toMatchObject([{ reason: 'Nghỉ lễ' }]);
    const lifted = await patterns.exceptions.remove({ keys: [{ patternId: null, day: day('2026-04-01'), time: '' }] });
    expect(await patterns.exceptions.list()).toEqual([]);
    await api.app.undo({ undo: lifted.undo ?? '' });
    expect(await patterns.exceptions.list()).toMatchObject([{ reason: 'Nghỉ lễ' }]);
  });
});
