import { describe, expect, it } from 'vitest';
import { refusal } from '../../../tests/support/api.ts';
import type { AiringValues } from '../../../shared/broadcasts/contract.ts';
import type { PatternValues } from '../../../shared/broadcasts/patterns/contract.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { values, april, inApril, openedPatterns } from '../../../tests/support/patterns.ts';

describe('a weekly pattern', () => {
  it('is made for many communes at once, one each, and comes back as it was entered', async () => {
    const { patterns, add, communes } = await openedPatterns();
    const saved = await add({ places: [...communes, 'district'], times: '17:00; 5h' });
    expect(saved.made).toHaveLength(4);
    const rows = await patterns.list();
    expect(rows.map((row) => row.label)).toEqual(['An Phước', 'Đào Nguyên', 'Phước Tân', 'Đài cấp cơ quan']);
    expect(rows[0]).toMatchObject({
      places: [communes[0]],
      weekdays: ['mon', 'wed', 'fri'],
      times: '05:00, 17:00',
      ahead: 0,
      lastDay: null,
    });
    expect(rows[3]).toMatchObject({ places: ['district'], kind: 'district' });
  });

  it('is refused in words: no place, no day, an unreadable time, an end before the start, a time that is taken', async () => {
    const { add, communes } = await openedPatterns();
    const field = async (more: Partial<PatternValues>) => {
      const { data } = await refusal(add(more));
      const [first] = (data as { fields: { field: string; message: string }[] }).fields;
      return [first?.field, first?.message];
    };
    expect(await field({ places: [] })).toEqual(['places', 'Chọn ít nhất một nơi phát.']);
    expect(await field({ weekdays: [] })).toEqual(['weekdays', 'Chọn ít nhất một ngày trong tuần.']);
    expect(await field({ times: 'sáng' })).toEqual(['times', 'Giờ chưa đúng. Nhập như 5h, 17h30.']);
    expect(await field({ validTo: day('2025-12-31') })).toEqual(['validTo', 'Ngày kết thúc phải sau ngày bắt đầu.']);
    await add();
    expect(await field({ places: [communes[1] ?? '', communes[0] ?? ''], times: '17h', weekdays: ['fri'] })).toEqual([
      'times',
      'An Phước đã có lịch phát mẫu trùng ngày, giờ (từ 01/01/2026). Sửa lịch đó, hoặc cho nó kết thúc trước.',
    ]);
    expect(await field({ places: ['019cd578-0000-7000-8000-000000000000'] })).toEqual(['places', 'Không còn nơi phát này. Chọn lại.']);
    await add({ times: '18h' });
  });

  it('removed takes its untouched airings from today on with it and brings them back', async () => {
    const { api, patterns, add, airings } = await openedPatterns();
    const saved = await add();
    await patterns.generate(april);
    const [first] = await airings();
    if (!first) throw new Error('nothing generated');
    await api.broadcasts.save({ existing: first, values: { ...first, status: 'aired' } });
    const gone = await api.records.remove({ ...saved, kind: 'pattern' });
    expect([gone.along, (await airings()).length]).toEqual([inApril - 1, 1]);
    await api.app.undo({ undo: gone.undo ?? '' });
    expect(await airings()).toHaveLength(inApril);
    expect(await patterns.exceptions.list()).toEqual([]);
    expect(await patterns.generate(april)).toMatchObject({ created: 0, dropped: 0 });
  });
});

describe('generating', () => {
  it('shows first what it will do, does it, does nothing the second time, and can be taken back', async () => {
    const { api, patterns, add, airings, communes } = await openedPatterns();
    await add({ places: communes, programme: 'Bản tin' });
    expect(await patterns.preview(april)).toMatchObject({
      rows: communes.map(() => ({ create: inApril, drop: 0, kept: 0, times: '05:00, 17:00', programme: 'Bản tin' })),
      sum: { create: 3 * inApril },
      warnings: [],
    });
    const done = await patterns.generate(april);
    expect(done.created).toBe(3 * inApril);
    const rows = await airings();
    expect(rows).toHaveLength(3 * inApril);
    expect(rows[0]).toMatchObject({ day: '2026-04-01', time: '05:00', status: 'planned', minutes: 10, source: 'BHXH tỉnh', basis: null });
    expect((await patterns.list())[0]).toMatchObject({ ahead: inApril, lastDay: '2026-04-29' });
    expect(await patterns.generate(april)).toEqual({ created: 0, dropped: 0, undo: null });
    expect((await patterns.preview(april)).sum).toMatchObject({ create: 0, drop: 0, kept: 3 * inApril });
    const undo = done.undo ?? '';
    expect(await api.app.undo({ undo })).toMatchObject({ changed: 3 * inApril });
    expect(await airings()).toEqual([]);
    expect((await patterns.generate(april)).created).toBe(3 * inApril);
    expect((await refusal(api.app.undo({ undo }))).code).toBe('REFUSED');
  });

  it('leaves one audit row and no word of the single airings', async () => {
    const { store, patterns, add } = await openedPatterns();
    await add();
    const before = store.read((reader) => reader.sql('SELECT id FROM audit')).length;
    await patterns.generate(april);
    expect(store.read((reader) => reader.sql('SELECT id FROM audit')).length).toBe(before + 1);
  });

  it('follows a pattern that changed, but for what was edited, confirmed or removed by hand', async () => {
    const { api, patterns, add, airings, at } = await openedPatterns();
    const saved = await add({ times: '5h' });
    await patterns.generate(april);
    const rows = await airings();
    const on = (date: string) => {
      const found = rows.find((row) => row.day === date);
      if (!found) throw new Error(`nothing on ${date}`);
      return found;
    };
    const change = (date: string, more: Partial<AiringValues>) =>
      api.broadcasts.save({ existing: on(date), values: { ...on(date), ...more } });
    await change('2026-04-01', { status: 'aired', basis: 'điện thoại' });
    await change('2026-04-03', { time: '06:00', day: day('2026-04-04') });
    await api.records.remove({ ...on('2026-04-06'), kind: 'airing' });
    expect(await patterns.generate(april)).toMatchObject({ created: 0, dropped: 0 });

    await patterns.save({
      existing: saved,
      values: values({ places: [(await patterns.list())[0]?.places[0] ?? ''], times: '7h', topics: ['bhtn'] }),
    });
    expect((await patterns.preview(april)).sum).toMatchObject({ create: 13, drop: 10, kept: 2, keptByHand: 2, excepted: 0 });
    await patterns.generate(april);
    expect([await at('2026-04-01'), await at('2026-04-04'), await at('2026-04-06'), await at('2026-04-08')]).toEqual([
      ['05:00', '07:00'],
      ['06:00'],
      ['07:00'],
      ['07:00'],
    ]);
    expect(await patterns.generate(april)).toMatchObject({ created: 0, dropped: 0 });
  });

  it('does not bring back what was removed from the list, unless that is undone or its exception lifted', async () => {
    const { api, patterns, add, airings, at } = await openedPatterns();
    await add({ times: '5h' });
    await patterns.generate(april);
    const [first, second] = await airings();
    if (!first || !second) throw new Error('nothing generated');
    const gone = await api.records.remove({ ...first, kind: 'airing' });
    await api.records.remove({ ...second, kind: 'airing' });
    expect(await patterns.exceptions.list()).toMatchObject([
      { day: '2026-04-03', time: '05:00', reason: 'Đã xóa lượt phát', label: 'An Phước' },
      { day: '2026-04-01', time: '05:00' },
    ]);
    expect(await patterns.generate(april)).toMatchObject({ created: 0 });
    const { redo } = await api.app.undo({ undo: gone.undo ?? '' });
    expect(await patterns.exceptions.list()).toHaveLength(1);
    const again = await api.app.redo({ redo: redo ?? '' });
    expect(await patterns.exceptions.list()).toHaveLength(2);
    await api.app.undo({ undo: again.undo ?? '' });
    expect(await patterns.exceptions.list()).toHaveLength(1);
    const [lifted] = await patterns.exceptions.list();
    if (!lifted) throw new Error('no exception');
    await patterns.exceptions.remove({ keys: [{ patternId: lifted.patternId, day: lifted.day, time: lifted.time }] });
    expect(await patterns.generate(april)).toMatchObject({ created: 1 });
    expect([await at('2026-04-01'), await at('2026-04-03')]).toEqual([['05:00'], ['05:00']]);
  });

  it('ends with the term of the pattern or of its station, and takes what was typed by hand for its own', async () => {
    const { api, patterns, add, communes, airings } = await openedPatterns();
    await add({ times: '5h', validTo: day('2026-04-10') });
    await add({ times: '5h', places: [communes[1] ?? ''] });
    const station = (await api.broadcasts.stations.list()).find((one) => one.communeId === communes[1]);
    if (!station) throw new Error('no station');
    const { kind, communeId, name, relayCommuneIds } = station;
    await api.broadcasts.stations.save({
      existing: station,
      values: { kind, communeId, name, relayCommuneIds, validTo: day('2026-04-03') },
    });
    const [own] = await airings();
    expect(own).toBeUndefined();
    await api.broadcasts.save({
      existing: null,
      values: {
        ...values({}),
        communeId: communes[0] ?? null,
        station: null,
        day: day('2026-04-06'),
        time: '05:00',
        status: 'planned',
        basis: null,
        waveId: null,
        relayCommuneIds: [],
      },
    });
    expect((await patterns.preview(april)).rows.map((row) => [row.label, row.create, row.occupied])).toEqual([
      ['An Phước', 4, 1],
      ['Đào Nguyên', 2, 0],
    ]);
  });

  it('says when a programme is outdated by then, and gives the airings of the office’s station its relays', async () => {
    const { api, patterns, add, communes, airings } = await openedPatterns();
    await api.broadcasts.programmes.save({
      existing: null,
      values: {
        title: 'Mức đóng 2025',
        topics: ['bhxhtn'],
        language: null,
        minutes: null,
        source: null,
        validTo: day('2026-04-15'),
        script: null,
        note: null,
      },
    });
    await api.broadcasts.stations.save({
      existing: null,
      values: { kind: 'district', communeId: null, name: null, relayCommuneIds: [communes[2] ?? ''], validTo: null },
    });
    await add({ places: ['district'], programme: 'mức đóng 2025' });
    expect((await patterns.preview(april)).warnings).toEqual(['«Mức đóng 2025» hết hiệu lực sau ngày 15/04/2026.']);
    await patterns.generate(april);
    expect((await airings())[0]?.relayCommuneIds).toEqual([communes[2]]);
    expect(await api.broadcasts.programmes.list()).toMatchObject([{ planned: inApril }]);
  });

  it('is bounded: a span upside down or longer than a year is refused', async () => {
    const { patterns } = await openedPatterns();
    expect((await refusal(patterns.generate({ ...april, to: day('2026-03-01') }))).data).toMatchObject({ fields: [{ field: 'to' }] });
    expect((await refusal(patterns.generate({ ...april, to: day('2028-03-01') }))).data).toMatchObject({ fields: [{ field: 'to' }] });
  });
});
