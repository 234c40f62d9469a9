import { describe, expect, it, test } from 'vitest';
import audienceCatalogue from '../../../resources/catalogue/audiences.json' with { type: 'json' };
import { day } from '../../kernel/dates.ts';
import type { QuickCommune } from './commune.ts';
import { type QuickConference, readQuick } from './quick.ts';

/** A Wednesday. */
const today = day('2026-03-18');
const commune = (id: string, name: string, more: Partial<QuickCommune> = {}): QuickCommune => ({
  id,
  name,
  kind: 'xã',
  validFrom: null,
  validTo: null,
  successors: [],
  ...more,
});
const communes = [
  commune('loc', 'Xã Phú Lộc'),
  commune('hoa', 'Xã Phú Hòa'),
  commune('hoatay', 'Xã Phú Hòa Tây'),
  commune('p5', 'Phường 5', { kind: 'phường' }),
  commune('tl-xa', 'Tân Lập'),
  commune('tl-tt', 'Tân Lập', { kind: 'thị trấn' }),
  commune('anhoa', 'Xã An Hòa'),
  commune('anhoa2', 'Xã Ân Hóa'),
  commune('loi', 'Xã Lợi'),
  commune('cu', 'Xã Bàu Sen', { validTo: day('2025-06-30'), successors: [{ id: 'moi' }] }),
  commune('moi', 'Xã Bàu Cát', { validFrom: day('2025-07-01') }),
];
const audiences = audienceCatalogue.map(({ code, name }) => ({ id: code, code, name }));
const read = (text: string, on = today) => readQuick(text, { today: on, communes, audiences });

test('the whole sentence of the brief', () => {
  expect(read('15/3 8h hội nghị nông dân xã Phú Lộc tại nhà văn hóa ấp 3, mời 60, dự 52')).toEqual({
    name: 'Hội nghị nông dân xã Phú Lộc',
    day: '2026-03-15',
    time: '08:00',
    kind: 'hội nghị',
    audienceId: '3.1',
    communeId: 'loc',
    communeChoices: [],
    hamlet: 'Ấp 3',
    venue: 'Nhà văn hóa ấp 3',
    enterprise: null,
    online: false,
    invited: 60,
    attended: 52,
    status: 'held',
  } satisfies Record<keyof QuickConference, unknown>);
});
test('the same without accents', () => {
  const { venue, ...rest } = read('15/3 8h hoi nghi nong dan xa phu loc tai nha van hoa ap 3 moi 60 du 52');
  expect(venue).toBe('Nha van hoa ap 3');
  expect(rest).toMatchObject({ day: '2026-03-15', kind: 'hội nghị', audienceId: '3.1', communeId: 'loc', invited: 60, attended: 52 });
});
test('what is not understood stays in the name, and nothing else is made up', () => {
  expect(read('Gặp mặt già trẻ gái trai')).toMatchObject({
    name: 'Gặp mặt già trẻ gái trai',
    day: null,
    time: null,
    kind: null,
    communeId: null,
    venue: null,
    invited: null,
    attended: null,
    status: 'planned',
  });
  expect(read('')).toMatchObject({ name: '', day: null });
  expect(read('15/3 8h')).toMatchObject({ name: '', day: '2026-03-15', time: '08:00' });
});

describe('days', () => {
  test.each([
    ['15/3 tọa đàm', '2026-03-15'],
    ['ngày 15/3/2026 tọa đàm', '2026-03-15'],
    ['tọa đàm 15-3-26', '2026-03-15'],
    ['tọa đàm 15.03.2026', '2026-03-15'],
    ['2026-03-15 tọa đàm', '2026-03-15'],
    ['ngày 15 tháng 3 tọa đàm', '2026-03-15'],
    ['15 tháng 3 năm 2025 tọa đàm', '2025-03-15'],
    ['hôm nay tọa đàm', '2026-03-18'],
    ['hôm qua tọa đàm', '2026-03-17'],
    ['hom qua toa dam', '2026-03-17'],
    ['chiều qua tọa đàm', '2026-03-17'],
    ['hôm kia tọa đàm', '2026-03-16'],
    ['sáng mai tọa đàm', '2026-03-19'],
    ['thứ sáu tọa đàm', '2026-03-20'],
    ['thứ 6 tọa đàm', '2026-03-20'],
    ['t6 tọa đàm', '2026-03-20'],
    ['thu 6 toa dam', '2026-03-20'],
    ['thứ hai tọa đàm', '2026-03-23'],
    ['thứ hai tuần này tọa đàm', '2026-03-16'],
    ['thứ hai vừa rồi tọa đàm', '2026-03-16'],
    ['thứ sáu tuần trước tọa đàm', '2026-03-13'],
    ['thứ sáu trước tọa đàm', '2026-03-13'],
    ['thứ 3 tuần sau tọa đàm', '2026-03-24'],
    ['chủ nhật tọa đàm', '2026-03-22'],
    ['CN tuần trước tọa đàm', '2026-03-15'],
    ['thứ hai 16/3 tọa đàm', '2026-03-16'],
    ['ngày 15 tọa đàm', '2026-03-15'],
    ['thứ tư tọa đàm', '2026-03-18'],
  ])('«%s»', (text, expected) => {
    expect([read(text).day, read(text).name.toLowerCase().replace('toa dam', 'tọa đàm')]).toEqual([expected, 'tọa đàm']);
  });
  test.each([
    // with people already counted, the last such day
    ['thứ sáu tọa đàm dự 20', '2026-03-13'],
    ['20/4 tọa đàm, dự 20', '2025-04-20'],
    ['20/4 tọa đàm', '2026-04-20'],
    ['ngày 25 tọa đàm dự 20', '2026-02-25'],
  ])('«%s»', (text, expected) => {
    expect(read(text).day).toBe(expected);
  });
  it('turns the year only where the other end of winter is meant', () => {
    expect(read('28/12 tọa đàm', day('2026-01-05')).day).toBe('2025-12-28');
    expect(read('5/1 tọa đàm', day('2026-12-20')).day).toBe('2027-01-05');
    expect(read('5/1 tọa đàm dự 20', day('2026-12-20')).day).toBe('2026-01-05');
  });
  test.each(['31/2 tọa đàm', 'lần thứ 2 tọa đàm', 'khu CN tọa đàm', 'thư 5 tọa đàm', '15/13 tọa đàm'])('no day in «%s»', (text) => {
    expect(read(text).day).toBeNull();
  });
});

describe('hours', () => {
  test.each([
    ['8h', '08:00'],
    ['8h30', '08:30'],
    ['8:30', '08:30'],
    ['14g', '14:00'],
    ['lúc 7h45', '07:45'],
    ['8 giờ', '08:00'],
    ['8 giờ 30', '08:30'],
    ['8 giờ 30 phút', '08:30'],
    ['8 giờ rưỡi', '08:30'],
    ['2h chiều', '14:00'],
    ['7h30 tối', '19:30'],
    ['8h sáng', '08:00'],
    ['từ 8h đến 10h', '08:00'],
    ['8h-10h30', '08:00'],
  ])('«%s»', (text, expected) => {
    const seen = read(`15/3 ${text} tọa đàm`);
    expect([seen.time, seen.name]).toEqual([expected, 'Tọa đàm']);
  });
  it('leaves alone what is no hour', () => {
    expect(read('15/3 tọa đàm 25h')).toMatchObject({ time: null, name: 'Tọa đàm 25h' });
    expect(read('sáng 15/3 tọa đàm')).toMatchObject({ time: null, name: 'Tọa đàm' });
    expect(read('tọa đàm sáng kiến hay 15/3').name).toBe('Tọa đàm sáng kiến hay');
  });
});

describe('counts', () => {
  test.each([
    ['mời 60 dự 52', 60, 52],
    ['mời 60, dự 52 người', 60, 52],
    ['mời: 60; có mặt: 52', 60, 52],
    ['60 khách mời, 52 người dự', 60, 52],
    ['60 mời 52 dự', 60, 52],
    ['dự 52/60', 60, 52],
    ['khoảng 50 người tham dự', null, 50],
    ['có 52 người dự', null, 52],
    ['mời khoảng 1.200 người', 1200, null],
    ['dự kiến 50 người dự', 50, null],
    ['60 người mời, dự 52', 60, 52],
    ['triệu tập 30 đại biểu', 30, null],
  ])('«%s»', (text, invited, attended) => {
    const seen = read(`15/3 tọa đàm ${text}`);
    expect([seen.invited, seen.attended, seen.name]).toEqual([invited, attended, 'Tọa đàm']);
  });
  test.each([
    ['dự thảo luật mới', 'Dự thảo luật mới'],
    ['đủ 20 năm đóng', 'Đủ 20 năm đóng'],
    ['phổ biến luật mới 2026', 'Phổ biến luật mới 2026'],
  ])('no count in «%s»', (text, name) => {
    expect(read(text)).toMatchObject({ invited: null, attended: null, name });
  });
});

describe('kinds', () => {
  test.each([
    ['hội nghị đối thoại với doanh nghiệp', 'đối thoại'],
    ['HN tập huấn CTV', 'tập huấn'],
    ['lễ ra quân tháng 5', 'lễ ra quân'],
    ['toạ đàm với ban chỉ đạo', 'tọa đàm'],
    ['lồng ghép họp ấp', 'lồng ghép'],
    ['gặp nhóm nhỏ hộ nghèo', 'nhóm nhỏ'],
    ['hội thi tuyên truyền viên giỏi', 'hội thi'],
    ['tu van tieu thuong cho', 'tư vấn'],
    ['họp mặt cuối năm', null],
  ])('«%s»', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });
});

describe('audiences', () => {
  test.each([
    ['đối thoại với tiểu thương chợ', '3.2'],
    ['tư vấn hộ nghèo', '3.4'],
    ['tư vấn người lao động tạm hoãn hợp đồng', '3.6'],
    ['đối thoại với công nhân', '2'],
    ['tập huấn CTV', '6'],
    ['hội nghị phụ huynh', '4'],
    ['họp xã viên HTX', '3.3'],
    ['đồng bào có đạo', '3.9'],
    ['họp mặt', null],
  ])('«%s»', (text, code) => {
    expect(read(text).audienceId).toBe(code);
  });
});

describe('communes', () => {
  test.each([
    ['hội nghị xã Phú Lộc', 'loc'],
    ['hội nghị Phú Lộc', 'loc'],
    ['hoi nghi phu loc', 'loc'],
    ['hội nghị x. Phú Hoà', 'hoa'],
    ['hội nghị xã Phú Hòa Tây', 'hoatay'],
    ['hội nghị phường 5', 'p5'],
    ['hội nghị xã Tân Lập', 'tl-xa'],
    ['hội nghị TT Tân Lập', 'tl-tt'],
    ['hội nghị xã Lợi', 'loi'],
    ['hội nghị An Hòa', 'anhoa'],
    ['hội nghị Ân Hóa', 'anhoa2'],
    ['đối thoại công ty may Đại Phát, xã Phú Lộc', 'loc'],
    ['đối thoại công ty may Phú Hòa, xã Phú Lộc', 'loc'],
  ])('«%s»', (text, id) => {
    expect([read(text).communeId, read(text).communeChoices]).toEqual([id, []]);
  });
  test.each([
    ['hội nghị Tân Lập', ['tl-xa', 'tl-tt']],
    ['hoi nghi an hoa', ['anhoa', 'anhoa2']],
    ['hội nghị xã Phú Lộc và xã Phú Hòa', ['loc', 'hoa']],
    ['hội nghị xã Bàu Sen', ['moi']],
    ['đối thoại với công nhân công ty may Phú Lộc', ['loc']],
    ['tọa đàm ở trường THPT Phú Hòa', ['hoa']],
  ])('«%s» is asked, never guessed', (text, ids) => {
    expect([read(text).communeId, read(text).communeChoices]).toEqual([null, ids]);
  });
  it('of a day before the merger is the one that stood then', () => {
    expect(read('15/3/2025 hội nghị xã Bàu Sen')).toMatchObject({ communeId: 'cu', communeChoices: [] });
  });
  test.each(['bàn về ích lợi của thẻ', 'phú quý sinh lộc', 'hội nghị năm 5'])('none in «%s»', (text) => {
    expect([read(text).communeId, read(text).communeChoices]).toEqual([null, []]);
  });
});

describe('places', () => {
  test.each([
    ['tọa đàm tại hội trường UBND xã Phú Lộc 15/3', 'Hội trường UBND xã Phú Lộc', 'Tọa đàm'],
    ['tọa đàm ở nhà văn hóa, mời 20', 'Nhà văn hóa', 'Tọa đàm'],
    ['tọa đàm tại nhà văn hóa ấp 3 về lương hưu', 'Nhà văn hóa ấp 3', 'Tọa đàm về lương hưu'],
    ['tọa đàm tại xã Phú Lộc', null, 'Tọa đàm tại xã Phú Lộc'],
    ['vận động tái tục 15/3', null, 'Vận động tái tục'],
    ['tọa đàm tại', null, 'Tọa đàm tại'],
  ])('«%s»', (text, venue, name) => {
    expect([read(text).venue, read(text).name]).toEqual([venue, name]);
  });
  it('an enterprise is no venue', () => {
    expect(read('15/3 đối thoại tại công ty TNHH May Tân Lập, dự 80')).toMatchObject({
      venue: null,
      enterprise: 'Công ty TNHH May Tân Lập',
      name: 'Đối thoại',
    });
  });
  it('a hamlet only with its commune', () => {
    expect(read('lồng ghép họp ấp 3 xã Phú Lộc')).toMatchObject({ hamlet: 'Ấp 3', communeId: 'loc' });
    expect(read('lồng ghép họp ấp 3').hamlet).toBeNull();
    expect(read('họp khu phố 2a phường 5').hamlet).toBe('Khu phố 2A');
  });
  it('online is a mark', () => {
    expect(read('đối thoại trực tuyến 15/3').online).toBe(true);
  });
});

describe('what stands in the way of saving', () => {
  test.each([
    ['15/3 tọa đàm dự 20', 'held'],
    ['15/3 tọa đàm', 'planned'],
    ['25/3 tọa đàm mời 20', 'invited'],
    ['25/3 tọa đàm', 'planned'],
    ['hôm nay tọa đàm dự 20', 'held'],
    ['tọa đàm dự 20', 'planned'],
  ])('«%s»', (text, status) => {
    expect(read(text).status).toBe(status);
  });
});
