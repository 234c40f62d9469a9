import { describe, expect, it } from 'vitest';
import {
  airings,
  attendees,
  communes,
  conferences,
  counts,
  office,
  openings,
  outputs,
  targets,
  waves,
} from '../../tests/support/exchange.ts';
import { testActor } from '../../tests/support/store.ts';
import { saveStation } from '../broadcasts/stations/stations.service.ts';
import { checkWorkbook } from './check.ts';
import { exchangeIntake } from './exchange.intake.ts';
import { Slices } from '../intake/slices.ts';
import { takeIn } from '../intake/run.ts';
import type { CellValue } from '../../shared/sheets/cells.ts';

describe('all or nothing', () => {
  it('writes nothing with one row in error, and says where and why', async () => {
    const { bring, all } = office();
    const { written, errors, sheets } = await bring(communes({}), airings({ 'Mã xã': '26001' }, { Ngày: '31/02/2025' }));
    expect([written, sheets]).toEqual([false, { Xã: counts({ new: 1 }), 'Phát thanh': counts({ new: 1, errors: 1 }) }]);
    expect(errors).toEqual([
      { sheet: 'Phát thanh', row: 3, column: 'Ngày', reason: 'Không phải ngày có thật. Ghi ngày/tháng/năm, ví dụ 05/03/2026.' },
    ]);
    expect(all('SELECT id FROM commune')).toEqual([]);
  });
  it('leaves one audit row for the whole file', async () => {
    const { bring, all } = office();
    await bring(communes({}), airings({ 'Mã xã': '26001' }, { Giờ: '7h' }), conferences({ 'Chủ thể': '6.9.2' }), attendees({}));
    expect(all("SELECT area, action FROM audit WHERE area <> 'office'")).toEqual([{ area: 'exchange', action: 'import' }]);
    expect(all('SELECT id FROM audit WHERE batch IS NOT NULL')).toHaveLength(1);
  });
  it('tells each area once that its records moved', async () => {
    const { store, bring } = office();
    await bring();
    const heard: string[] = [];
    store.changes.listen(({ area }) => heard.push(area));
    await bring(communes({}), airings({}), conferences({}), attendees({}));
    expect(heard.sort()).toEqual(['broadcasts', 'conferences', 'office']);
  });
  it('neither writes nor audits when nothing is new', async () => {
    const { bring, all } = office();
    await bring(communes({}));
    const before = all('SELECT max(id) AS last FROM audit');
    expect((await bring(communes({}))).sheets).toEqual({ Xã: counts({ same: 1 }) });
    expect(all('SELECT max(id) AS last FROM audit')).toEqual(before);
  });
});

describe('a store that moves between check and write', () => {
  it('makes the plan stale: the rows are checked again before any is written', async () => {
    const { store, bring, all } = office();
    await bring();
    const cells = [communes({})];
    let checks = 0;
    const moving = {
      ...exchangeIntake,
      judge: async (...given: Parameters<typeof exchangeIntake.judge>) => {
        const plan = await exchangeIntake.judge(...given);
        checks += 1;
        if (checks === 1) await bring(communes({ 'Tên xã': 'Xã khác' }));
        return plan;
      },
    };
    const brought = { files: [{ name: '', sheets: cells, refusal: null }], target: {}, answers: {}, today: store.today() };
    const { plan } = await takeIn({ store, actor: testActor }, moving, brought, { leaveOutErrors: false });
    expect([checks, plan.result.sheets]).toEqual([2, { Xã: counts({ changed: 1 }) }]);
    expect(all('SELECT name FROM commune')).toEqual([{ name: 'Xã An Hòa' }]);
  });
  it('is refused when it never stands still', async () => {
    const { store, bring, all } = office();
    await bring();
    let checks = 0;
    const moving = {
      ...exchangeIntake,
      judge: async (...given: Parameters<typeof exchangeIntake.judge>) => {
        const plan = await exchangeIntake.judge(...given);
        checks += 1;
        await bring(communes({ 'Mã xã': `9${checks}`, 'Tên xã': `Xã ${checks}` }));
        return plan;
      },
    };
    const brought = { files: [{ name: '', sheets: [communes({})], refusal: null }], target: {}, answers: {}, today: store.today() };
    await expect(takeIn({ store, actor: testActor }, moving, brought, { leaveOutErrors: false })).rejects.toMatchObject({
      code: 'REFUSED',
    });
    expect(all("SELECT id FROM commune WHERE code = '26001'")).toEqual([]);
  });
});

describe('a check that is told to stop', () => {
  it('stops at its next slice', async () => {
    const { store } = office();
    const many = airings(...Array.from({ length: 5000 }, (_, at) => ({ 'Chương trình': `Số ${at}` })));
    const stop = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number) => {
      told.push(done);
      stop.abort();
    };
    await expect(checkWorkbook(store, [many], store.today(), new Slices({ signal: stop.signal, onProgress }))).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(told).toHaveLength(1);
  });
});

describe('what a row is', () => {
  it.each([
    ['Xã', communes({ 'Mã xã': 'x1' }), communes({ 'Mã xã': ' X1 ', 'Tên xã': 'Xã khác' })],
    ['Đợt', waves({ 'Mã đợt': 'd1' }), waves({ 'Mã đợt': 'D1', 'Tên đợt': 'Đợt khác' })],
    ['Hội nghị', conferences({ 'Mã hội nghị': 'hn1' }), conferences({ 'Mã hội nghị': 'HN1', 'Tên hội nghị': 'Khác' })],
    ['Hoạt động khác', outputs({ 'Mã hoạt động': 'hd1' }), outputs({ 'Mã hoạt động': 'HD1', Kênh: 'Zalo' })],
    ['Kế hoạch', targets({ 'Mã chỉ tiêu': 'hn.tt' }), targets({ 'Kế hoạch năm': 30 })],
    ['Số chuyển sang', openings({}), openings({ 'Mã chỉ tiêu': 'hn.TT', 'Số lượng': 6 })],
  ])('%s is known by its code, whatever its case', async (name, first, second) => {
    const { bring } = office();
    expect((await bring(first)).sheets[name]).toEqual(counts({ new: 1 }));
    expect((await bring(first)).sheets[name]).toEqual(counts({ same: 1 }));
    expect((await bring(second)).sheets[name]).toEqual(counts({ changed: 1 }));
    expect((await bring(second)).sheets[name]).toEqual(counts({ same: 1 }));
  });
  it('a code keeps the spelling the office gave it', async () => {
    const { bring, all } = office();
    await bring(communes({ 'Mã xã': 'Xa1' }), airings({ 'Mã xã': 'XA1', 'Chương trình': 'Lương hưu' }));
    await bring(communes({ 'Mã xã': 'XA1', 'Tên xã': 'Xã mới' }), airings({ 'Mã xã': 'xa1', 'Chương trình': 'LƯƠNG HƯU', 'Số lượt': 2 }));
    expect(all('SELECT c.code, c.name, a.programme, a.count FROM commune c, airing a')).toEqual([
      { code: 'Xa1', name: 'Xã mới', programme: 'Lương hưu', count: 2 },
    ]);
  });
  it('an attendee is known by conference and number', async () => {
    const { bring, all } = office();
    await bring(conferences({}), attendees({}, { TT: 2, 'Họ và tên': 'Lê Văn Tâm' }));
    expect((await bring(attendees({ 'Mã hội nghị': 'hn1', TT: '2', 'Họ và tên': 'Lê Văn Tám' }))).sheets).toEqual({
      'Người tham dự': counts({ changed: 1 }),
    });
    expect(all('SELECT name FROM attendee ORDER BY position')).toEqual([{ name: 'Trần Thị Hạnh' }, { name: 'Lê Văn Tám' }]);
  });
  it('an airing is known by its slot, and where that repeats by its turn', async () => {
    const { bring, all } = office();
    const three = airings({ 'Số lượt': 1 }, { 'Số lượt': 2 }, { Giờ: '7h', 'Số lượt': 3 });
    expect((await bring(three)).sheets).toEqual({ 'Phát thanh': counts({ new: 3 }) });
    expect((await bring(three)).sheets).toEqual({ 'Phát thanh': counts({ same: 3 }) });
    expect((await bring(airings({ Giờ: null, 'Số lượt': 1 }, { 'Số lượt': 5 }, { 'Số lượt': 6 }))).sheets).toEqual({
      'Phát thanh': counts({ same: 1, changed: 1, new: 1 }),
    });
    expect(all('SELECT count FROM airing ORDER BY rowid')).toEqual([{ count: 1 }, { count: 5 }, { count: 3 }, { count: 6 }]);
  });
  it('a file without a column of the slot means the airings of the rest of the slot', async () => {
    const { bring, all } = office();
    await bring(airings({ Giờ: '5h' }, { Giờ: '17h' }));
    expect((await bring(airings({ 'Trạng thái': 'đã phát' }, { 'Trạng thái': 'không phát' }))).sheets).toEqual({
      'Phát thanh': counts({ same: 1, changed: 1 }),
    });
    expect(all('SELECT time, status FROM airing ORDER BY rowid')).toEqual([
      { time: '05:00', status: 'aired' },
      { time: '17:00', status: 'notAired' },
    ]);
  });
  it.each<[string, Record<string, CellValue>]>([
    ['day', { Ngày: '06/03/2025' }],
    ['hour', { Giờ: '17:00' }],
    ['commune', { 'Mã xã': '26001' }],
    ['station', { 'Đài/cụm loa': 'Cụm 2' }],
    ['programme', { 'Chương trình': 'Khác' }],
  ])('another %s is another airing', async (_, more) => {
    const { bring } = office();
    const usual = { 'Mã xã': null, Giờ: '5h', 'Đài/cụm loa': 'Cụm 1', 'Chương trình': 'Lương hưu' };
    await bring(communes({}), airings(usual));
    expect((await bring(airings({ ...usual, ...more }))).sheets).toEqual({ 'Phát thanh': counts({ new: 1 }) });
    expect((await bring(airings({ ...usual, 'Đài/cụm loa': 'CỤM 1', Giờ: { serial: 5 / 24 } }))).sheets).toEqual({
      'Phát thanh': counts({ same: 1 }),
    });
  });
  it('a repeated code is an error in the later row', async () => {
    const { errorsOf } = office();
    expect(await errorsOf(conferences({}, { 'Mã hội nghị': 'hn1 ' }))).toEqual([
      'Hội nghị 3 Mã hội nghị: Trùng với dòng 2: mỗi bản ghi chỉ ghi một dòng.',
    ]);
    expect(await errorsOf(conferences({}), attendees({}, {}))).toEqual([
      'Người tham dự 3 TT: Trùng với dòng 2: mỗi bản ghi chỉ ghi một dòng.',
    ]);
  });
  it('what lies in the bin is not known any more', async () => {
    const { store, bring } = office();
    await bring(outputs({}));
    store.database.exec("UPDATE output SET deleted_at = '2026-01-01'");
    expect((await bring(outputs({}))).sheets).toEqual({ 'Hoạt động khác': counts({ new: 1 }) });
  });
});

describe('the station of an airing', () => {
  it('is the industrial zone’s or mobile loudspeaker that bears the name in that commune, whatever its spelling, and stays so', async () => {
    const { store, bring, all } = office();
    await bring(communes({}, { 'Mã xã': '26002', 'Tên xã': 'Xã Bình An' }));
    const [an] = all<{ id: string }>("SELECT id FROM commune WHERE code = '26001'");
    const place = { relayCommuneIds: [], validTo: null };
    saveStation(store, testActor, { existing: null, values: { ...place, kind: 'zone', communeId: an?.id ?? null, name: 'KCN Hoà Bình' } });
    saveStation(store, testActor, { existing: null, values: { ...place, kind: 'mobile', communeId: null, name: 'Xe loa' } });
    const rows = airings(
      { 'Mã xã': '26001', 'Đài/cụm loa': 'kcn hòa bình' },
      { 'Mã xã': '26002', 'Đài/cụm loa': 'KCN Hòa Bình' },
      { 'Đài/cụm loa': 'xe loa' },
      { 'Đài/cụm loa': 'Đài huyện cũ' },
    );
    expect((await bring(rows)).sheets['Phát thanh']).toEqual(counts({ new: 4 }));
    const stations = all('SELECT s.kind, s.name FROM airing a JOIN station s ON s.id = a.station_id ORDER BY a.id');
    expect(stations).toEqual([
      { kind: 'zone', name: 'KCN Hoà Bình' },
      { kind: 'commune', name: 'KCN Hòa Bình' },
      { kind: 'mobile', name: 'Xe loa' },
      { kind: 'district', name: 'Đài huyện cũ' },
    ]);
    expect((await bring(rows)).sheets['Phát thanh']).toEqual(counts({ same: 4 }));
  });
});
