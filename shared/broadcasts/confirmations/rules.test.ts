import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/dates.ts';
import { chaseText, usualChaseText } from './chase.ts';
import {
  communeTitle,
  comparePaper,
  countAirings,
  isPayable,
  type LoggedAiring,
  monthState,
  openDifferences,
  type PaperLine,
} from './rules.ts';

const airing = (id: string, more: Partial<LoggedAiring> = {}): LoggedAiring => ({
  id,
  version: 1,
  day: day('2026-03-02'),
  time: '05:00',
  station: null,
  programme: null,
  topics: 1,
  count: 1,
  status: 'aired',
  basis: 'phiếu xác nhận có dấu',
  note: null,
  ...more,
});
const line = (airingId: string | null, count: number, more: Partial<PaperLine> = {}): PaperLine => ({
  airingId,
  day: day('2026-03-02'),
  time: '05:00',
  station: null,
  programme: null,
  topics: 1,
  planned: 1,
  count,
  note: null,
  held: null,
  ...more,
});
const kinds = (airings: LoggedAiring[], lines: PaperLine[]) => comparePaper(airings, lines).map((row) => row.kind);

describe('what supports payment', () => {
  it('is a sealed sheet or a system log, however it is written, and nothing else', () => {
    expect(['phiếu xác nhận có dấu', ' Nhật ký  hệ thống ', 'điện thoại', 'Zalo', null].map(isPayable)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('counts airings by their number, those the paper adds as not planned', () => {
    const airings = [
      airing('a', { count: 2 }),
      airing('b', { basis: 'điện thoại' }),
      airing('c', { status: 'notAired', count: 3 }),
      airing('d', { status: 'planned', count: 4 }),
      airing('e', { count: 1 }),
    ];
    const lines = [line('a', 2, { planned: 3 }), line('e', 1, { planned: 0 })];
    expect(countAirings(airings, lines)).toEqual({ planned: 3 + 1 + 3 + 4, aired: 4, payable: 3, notAired: 3, unconfirmed: 4 });
  });
});

describe('paper against log', () => {
  it('differs where the counts do, where one is silent, and where day or hour do', () => {
    expect(kinds([airing('a')], [line('a', 1)])).toEqual([null]);
    expect(kinds([airing('a', { count: 2 })], [line('a', 1)])).toEqual(['count']);
    expect(kinds([airing('a', { status: 'notAired' })], [line('a', 0)])).toEqual([null]);
    expect(kinds([airing('a', { status: 'planned' })], [line('a', 1)])).toEqual(['unconfirmed']);
    expect(kinds([airing('a', { time: '17:00' })], [line('a', 1)])).toEqual(['moved']);
    expect(kinds([], [line(null, 1), line(null, 0)])).toEqual(['notInLog', null]);
    expect(kinds([airing('a'), airing('b')], [line('a', 1)])).toEqual([null, 'notOnPaper']);
  });

  it('of a month confirmed without its sheet differs only where something is still unconfirmed', () => {
    expect(kinds([airing('a'), airing('b', { status: 'planned' })], [])).toEqual([null, 'unconfirmed']);
  });

  it('is settled while the log says what was let hold, and open again once it says something else', () => {
    const settled = comparePaper([airing('a', { count: 2 })], [line('a', 1, { held: 2 })]);
    expect([settled[0]?.settled, openDifferences(settled)]).toEqual([true, 0]);
    expect(openDifferences(comparePaper([airing('a', { count: 3 })], [line('a', 1, { held: 2 })]))).toBe(1);
    const unsaid = line('a', 0, { planned: 0, held: 1 });
    expect(comparePaper([airing('a'), airing('b')], [unsaid, line('b', 1)])[0]).toMatchObject({
      kind: 'notOnPaper',
      settled: true,
      paper: null,
    });
  });
});

it('a month is not sent, sent, confirmed or differs', () => {
  const counts = { planned: 4, aired: 0, payable: 0, notAired: 0, unconfirmed: 4 };
  const on = day('2026-03-31');
  const state = (more: object) => monthState({ sentOn: null, receivedOn: null, counts, open: 0, ...more });
  expect(state({})).toBe('notSent');
  expect(state({ sentOn: on })).toBe('sent');
  expect(state({ sentOn: on, receivedOn: on })).toBe('confirmed');
  expect(state({ receivedOn: on, open: 1 })).toBe('differs');
  // typed in by hand, airing by airing
  expect(state({ counts: { ...counts, aired: 4, unconfirmed: 0 } })).toBe('confirmed');
  expect(state({ counts: { ...counts, planned: 0, unconfirmed: 0 } })).toBe('notSent');
});

it('a commune bears the word for its kind once', () => {
  expect(communeTitle('An Hòa', 'xã')).toBe('Xã An Hòa');
  expect(communeTitle('Xã An Hòa', 'xã')).toBe('Xã An Hòa');
  expect(communeTitle('Thị trấn Tân Lập', 'thị trấn')).toBe('Thị trấn Tân Lập');
  expect(communeTitle('Tân Lập', null)).toBe('Tân Lập');
});

it('the text for Zalo names the communes, the month and the deadline, whatever the office has made of its words', () => {
  const about = {
    office: 'BHXH cơ sở Tân Lập',
    month: { year: 2026, month: 3 },
    communes: ['Xã An Hòa', 'Xã Phú Sơn'],
    deadline: day('2026-04-05'),
  };
  const text = chaseText({ ...about, template: usualChaseText });
  expect(text).toContain('phiếu xác nhận phát thanh tháng 3/2026 của 2 đơn vị:\n- Xã An Hòa\n- Xã Phú Sơn\n');
  expect(text).toContain('trước ngày 05/04/2026');
  expect(text).not.toMatch(/[{}]/);
  expect(chaseText({ ...about, template: '{Hạn}: {danh sách}; {khác}' })).toBe('05/04/2026: - Xã An Hòa\n- Xã Phú Sơn; {khác}');
});
