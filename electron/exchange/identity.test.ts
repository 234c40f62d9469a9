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
  sheet,
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

describe('absent columns and blank cells', () => {
  it('an absent column leaves the field alone, a blank cell clears it', async () => {
    const { bring, all } = office();
    await bring(conferences({ 'Địa điểm': 'Nhà văn hóa', 'Số dự': 40, 'Tại doanh nghiệp': 'x', 'Phối hợp': 'Hội Nông dân; UBND xã' }));
    await bring(sheet('Hội nghị', ['Mã hội nghị', 'Số dự'], ['HN1', 41]));
    const [kept] = all('SELECT venue, attended, at_enterprise, name FROM conference');
    expect(kept).toEqual({ venue: 'Nhà văn hóa', attended: 41, atEnterprise: 1, name: 'Hội nghị nông dân' });
    await bring(sheet('Hội nghị', ['Mã hội nghị', 'Số dự', 'Địa điểm', 'Tại doanh nghiệp', 'Phối hợp'], ['HN1', null, null, null, null]));
    expect(all('SELECT venue, attended, at_enterprise FROM conference')).toEqual([{ venue: null, attended: null, atEnterprise: 0 }]);
    expect(all('SELECT name FROM conference_partner')).toEqual([]);
  });
  it('what a conference holds besides its sheet stays; its hamlet only while the commune stays', async () => {
    const { store, bring, all } = office();
    await bring(communes({}, { 'Mã xã': '26002', 'Tên xã': 'Xã Phú Lộc' }), conferences({ 'Mã xã': '26001' }));
    store.database.exec(`
      INSERT INTO hamlet (id, created_at, updated_at, commune_id, name, search_key, sort_key) SELECT 'h', '', '', id, 'Ấp 3', '', '' FROM commune WHERE code = '26001';
      UPDATE conference SET purpose = 'a', checklist = '["b"]', hamlet_id = 'h';
      INSERT INTO conference_speaker (conference_id, position, name) SELECT id, 1, 'Bà Hà' FROM conference;
      INSERT INTO conference_question (conference_id, position, question) SELECT id, 1, 'Đóng bao lâu?' FROM conference;`);
    await bring(conferences({ 'Mã xã': '26001', 'Số dự': 5 }));
    const own = () => all('SELECT attended, purpose, checklist, hamlet_id FROM conference');
    expect(own()).toEqual([{ attended: 5, purpose: 'a', checklist: '["b"]', hamletId: 'h' }]);
    await bring(conferences({ 'Mã xã': '26002', 'Số dự': 6 }));
    expect(own()).toEqual([{ attended: 6, purpose: 'a', checklist: '["b"]', hamletId: null }]);
    expect(all('SELECT name FROM conference_speaker')).toEqual([{ name: 'Bà Hà' }]);
    expect(all('SELECT question FROM conference_question')).toEqual([{ question: 'Đóng bao lâu?' }]);
  });
  it('fields the sheet does not hold stay as they are', async () => {
    const { store, bring, all } = office();
    await bring(conferences({}), outputs({}), airings({}));
    store.database.exec("UPDATE conference SET note = 'a', enterprise = 'b'; UPDATE output SET note = 'c'; UPDATE airing SET note = 'd'");
    await bring(conferences({ 'Số dự': 5 }), outputs({ Kênh: 'Zalo OA' }), airings({ 'Thời lượng phút': 5 }));
    expect(all('SELECT c.note AS a, c.enterprise AS b, o.note AS c, r.note AS d FROM conference c, output o, airing r')).toEqual([
      { a: 'a', b: 'b', c: 'c', d: 'd' },
    ]);
  });
  it('a new row needs every required column', async () => {
    const { errorsOf } = office();
    expect(await errorsOf(sheet('Hội nghị', ['Mã hội nghị', 'Tên hội nghị'], ['HN9', 'Họp']))).toEqual([
      'Hội nghị 2 Loại: Thiếu cột «Loại», bắt buộc với dòng mới.',
      'Hội nghị 2 Ngày: Thiếu cột «Ngày», bắt buộc với dòng mới.',
      'Hội nghị 2 Trạng thái: Thiếu cột «Trạng thái», bắt buộc với dòng mới.',
    ]);
  });
  it('a column of the identity that is missing stops the sheet', async () => {
    const { bring } = office();
    const { errors, sheets } = await bring(sheet('Hội nghị', ['Tên hội nghị', 'Ngày'], ['Họp', '05/03/2025'], ['Họp nữa', '05/03/2025']));
    expect(errors).toEqual([
      { sheet: 'Hội nghị', row: 1, column: 'Mã hội nghị', reason: expect.stringContaining('Thiếu cột «Mã hội nghị»') },
    ]);
    expect(sheets).toEqual({ 'Hội nghị': counts({ errors: 2 }) });
  });
  it('a blank required cell is an error, a blank Số lượt is 1', async () => {
    const { bring, errorsOf, all } = office();
    expect(
      await errorsOf(
        conferences({ 'Mã hội nghị': null }, { 'Mã hội nghị': 'HN2', 'Tên hội nghị': ' ', Loại: null, Ngày: null, 'Trạng thái': null }),
      ),
    ).toEqual(
      ['2 Mã hội nghị', '3 Tên hội nghị', '3 Loại', '3 Ngày', '3 Trạng thái'].map(
        (where) => `Hội nghị ${where}: Ô bắt buộc đang để trống.`,
      ),
    );
    expect(await errorsOf(airings({ 'Chủ đề phát': null }), attendees({ 'Mã hội nghị': 'HN1', TT: null }))).toEqual([
      'Phát thanh 2 Chủ đề phát: Ô bắt buộc đang để trống.',
      'Người tham dự 2 TT: Ô bắt buộc đang để trống.',
    ]);
    await bring(airings({ 'Số lượt': 3 }));
    await bring(airings({ 'Số lượt': null }));
    expect(all('SELECT count FROM airing')).toEqual([{ count: 1 }]);
  });
  it.each([
    ['Năm', targets({ Năm: null })],
    ['Mã chỉ tiêu', targets({ 'Mã chỉ tiêu': null })],
    ['Kế hoạch năm', targets({ 'Kế hoạch năm': null })],
    ['Đến ngày', openings({ 'Đến ngày': null })],
    ['Số lượng', openings({ 'Số lượng': null })],
  ])('a blank %s is an error in Kế hoạch and Số chuyển sang', async (column, file) => {
    expect(await office().errorsOf(file)).toEqual([`${file.name} 2 ${column}: Ô bắt buộc đang để trống.`]);
  });
});

describe('headings and names of sheets', () => {
  it('match whatever their order, case, outer blanks and tone marks', async () => {
    const { bring } = office();
    const file = sheet('  PHÁT THANH ', ['TRẠNG THÁI', ' chủ đề phát', 'Ngày ', 'Tại'], ['ĐÃ PHÁT', 'bhtn', '05/03/2025', null]);
    expect((await bring(file)).sheets).toEqual({ 'Phát thanh': counts({ new: 1 }) });
  });
  it('twice the same heading is an error', async () => {
    expect(await office().errorsOf(sheet('Xã', ['Mã xã', 'Tên xã', 'mã xã'], ['1', 'Xã A', '2']))).toEqual([
      'Xã 1 Mã xã: Có hai cột cùng tiêu đề này. Xóa hoặc đổi tên một cột.',
    ]);
  });
  it('an empty sheet is nothing', async () => {
    const { bring } = office();
    expect((await bring(sheet('Xã', ['Mã xã', 'Tên xã']), { name: 'Đợt', rows: [] })).sheets).toEqual({ Xã: counts({}) });
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

describe('what the sheets have no column for', () => {
  it('stays as it is: role, walk-in, amount, note and person of an attendee, the reason for names of a conference', async () => {
    const { store, bring, all } = office();
    await bring(conferences({}), attendees({}, { TT: 2, 'Họ và tên': 'Lê Văn Tài' }));
    store.write(testActor, (writer) => {
      writer.exec(
        "INSERT INTO person (id, created_at, updated_at, name, state, search_key, sort_key) VALUES ('p', '', '', 'Trần Thị Hạnh', 'potential', '', '')",
        [],
      );
      writer.exec(
        "UPDATE attendee SET role = 'thư ký', walk_in = 1, amount = 150000, note = 'phát biểu', person_id = 'p' WHERE position = 1",
        [],
      );
      writer.exec("UPDATE conference SET names_reason = 'ký nhận tiền'", []);
    });
    const { sheets } = await bring(
      conferences({ 'Tên hội nghị': 'Tên mới' }),
      attendees({ 'Họ và tên': 'Trần Thị Hạnh A', 'Có mặt': 'x' }),
    );
    expect(sheets).toEqual({ 'Hội nghị': counts({ changed: 1 }), 'Người tham dự': counts({ changed: 1 }) });
    expect(all('SELECT name, present, role, walk_in, amount, note, person_id FROM attendee ORDER BY position')).toEqual([
      { name: 'Trần Thị Hạnh A', present: 1, role: 'thư ký', walkIn: 1, amount: 150_000, note: 'phát biểu', personId: 'p' },
      { name: 'Lê Văn Tài', present: 0, role: null, walkIn: 0, amount: null, note: null, personId: null },
    ]);
    expect(all('SELECT name, names_reason FROM conference')).toEqual([{ name: 'Tên mới', namesReason: 'ký nhận tiền' }]);
  });
});
