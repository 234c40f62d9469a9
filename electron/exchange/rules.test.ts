import { describe, expect, it } from 'vitest';
import { airings, attendees, communes, conferences, office, outputs, rowsOf, sheet, waves } from '../../tests/support/exchange.ts';
import type { CellValue } from '../../shared/exchange/cells.ts';

const targets = (...rows: Record<string, CellValue | null>[]) =>
  rowsOf('Kế hoạch', { Năm: 2025, 'Mã chỉ tiêu': 'HN.TT', 'Kế hoạch năm': 24 }, ...rows);
const openings = (...rows: Record<string, CellValue | null>[]) =>
  rowsOf('Số chuyển sang', { Năm: 2025, 'Mã chỉ tiêu': 'HN.TT', 'Đến ngày': '31/03/2025', 'Số lượng': 5 }, ...rows);
const counts = (more: Partial<Record<'new' | 'changed' | 'same' | 'errors', number>>) => ({
  new: 0,
  changed: 0,
  same: 0,
  errors: 0,
  ...more,
});

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

describe('codes that rows name', () => {
  it('may be in the store or in the same file, before or after, in any case', async () => {
    const { bring, all } = office();
    await bring(
      attendees({ 'Mã hội nghị': 'hn1' }),
      conferences({ 'Mã xã': 'x1', 'Mã đợt': 'd1' }),
      waves({}),
      communes({ 'Mã xã': 'X1', 'Xã kế thừa': 'x2' }, { 'Mã xã': 'X2' }),
    );
    await bring(airings({ 'Mã xã': 'x2', 'Mã đợt': 'd1' }), outputs({ 'Mã đợt': 'D1', 'Hình thức': 'i.2.2' }));
    expect(
      all(
        'SELECT c.code AS commune, w.code AS wave FROM conference f JOIN commune c ON c.id = f.commune_id JOIN wave w ON w.id = f.wave_id',
      ),
    ).toEqual([{ commune: 'X1', wave: 'D1' }]);
    expect(
      all(
        'SELECT a.code, b.code AS next FROM commune_successor s JOIN commune a ON a.id = s.commune_id JOIN commune b ON b.id = s.successor_id',
      ),
    ).toEqual([{ code: 'X1', next: 'X2' }]);
  });
  it('that nobody knows are errors', async () => {
    const { errorsOf } = office();
    expect(await errorsOf(airings({ 'Mã xã': '99', 'Mã đợt': 'D9' }))).toEqual([
      'Phát thanh 2 Mã xã: Không có xã mã «99» trong sổ và trong tệp.',
      'Phát thanh 2 Mã đợt: Không có đợt mã «D9» trong sổ và trong tệp.',
    ]);
    expect(await errorsOf(attendees({}))).toEqual(['Người tham dự 2 Mã hội nghị: Không có hội nghị mã «HN1» trong sổ và trong tệp.']);
    expect(await errorsOf(communes({ 'Xã kế thừa': '99' }))).toEqual(['Xã 2 Xã kế thừa: Không có xã mã «99» trong sổ và trong tệp.']);
    expect(await errorsOf(outputs({ 'Hình thức': 'I.9' }, { 'Mã hoạt động': 'HD2', 'Hình thức': 'I.4' }))).toEqual([
      'Hoạt động khác 2 Hình thức: Không có hình thức mã «I.9».',
      'Hoạt động khác 3 Hình thức: Hình thức «I.4» không ghi ở trang này. Chọn mã trong danh sách.',
    ]);
    expect(await errorsOf(targets({ 'Mã chỉ tiêu': 'HN.KHAC' }))).toEqual([
      'Kế hoạch 2 Mã chỉ tiêu: Không có chỉ tiêu mã «HN.KHAC» trong báo cáo tháng.',
    ]);
  });
  it('of rows in error take the rows that name them along', async () => {
    const { errorsOf } = office();
    const broken = 'trong tệp đang có lỗi.';
    expect(
      await errorsOf(
        communes({ 'Mã xã': 'A', 'Xã kế thừa': 'B' }, { 'Mã xã': 'B', 'Hiệu lực từ': '31/02/2020' }),
        airings({ 'Mã xã': 'A' }),
      ),
    ).toEqual([
      `Xã 2 Xã kế thừa: Dòng khai báo xã mã «B» ${broken}`,
      expect.stringContaining('Xã 3 Hiệu lực từ'),
      `Phát thanh 2 Mã xã: Dòng khai báo xã mã «A» ${broken}`,
    ]);
    expect((await errorsOf(conferences({ Loại: 'họp' }), attendees({}))).at(-1)).toBe(
      `Người tham dự 2 Mã hội nghị: Dòng khai báo hội nghị mã «HN1» ${broken}`,
    );
  });
  it('of an audience: any branch below a known one is accepted and made', async () => {
    const { bring, errorsOf, all } = office();
    await bring(conferences({ 'Chủ thể': '6.9.2' }, { 'Mã hội nghị': 'HN2', 'Chủ thể': 3.1 }));
    expect(all("SELECT a.code, p.code AS above FROM audience a JOIN audience p ON p.id = a.parent_id WHERE a.code = '6.9.2'")).toEqual([
      { code: '6.9.2', above: '6' },
    ]);
    expect((await bring(conferences({ 'Chủ thể': '6.9.2' }))).sheets).toEqual({ 'Hội nghị': counts({ same: 1 }) });
    expect(await errorsOf(conferences({ 'Chủ thể': '7.1' }, { 'Mã hội nghị': 'HN2', 'Chủ thể': '6.' }))).toHaveLength(2);
  });
  it('of successors cannot lead back to the commune itself', async () => {
    expect(await office().errorsOf(communes({ 'Xã kế thừa': '26001' }))).toEqual(['Xã 2 Xã kế thừa: Xã không thể kế thừa chính nó.']);
  });
});

describe('bounds', () => {
  it.each<[string, Parameters<typeof airings>[0], string]>([
    ['an airing of −1', { 'Số lượt': -1 }, 'Số lượt: Phải từ 1 trở lên.'],
    ['1,5 airings', { 'Số lượt': '1,5' }, 'Số lượt: Phải là số nguyên, ví dụ 1234 hoặc 1.234.'],
    ['the year 3025', { Ngày: '05/03/3025' }, 'Ngày: Năm 3025 nằm ngoài khoảng 1990–2031.'],
    ['31/02', { Ngày: '31/02/2025' }, 'Ngày: Không phải ngày có thật. Ghi ngày/tháng/năm, ví dụ 05/03/2026.'],
    ['an unknown topic', { 'Chủ đề phát': 'BHXH tự nguyện; Thể thao' }, 'Chủ đề phát: Giá trị không có trong danh sách'],
    ['an unknown state', { 'Trạng thái': 'xong' }, 'Trạng thái: Giá trị không có trong danh sách: kế hoạch, đã phát, không phát.'],
    ['an hour that is none', { Giờ: '25h' }, 'Giờ: Giờ không đúng.'],
    ['a title of 32,767 characters', { 'Chương trình': 'a'.repeat(32_767) }, 'Chương trình: Dài 32.767 ký tự, tối đa 500.'],
    ['an error cell', { 'Chương trình': { error: '#REF!' } }, 'Chương trình: Ô đang báo lỗi #REF!'],
    ['a formula never calculated', { 'Chương trình': { error: 'chưa tính' } }, 'Chương trình: Ô chứa công thức chưa có kết quả.'],
  ])('%s is an error', async (_, cells, message) => {
    const [error, ...others] = await office().errorsOf(airings(cells ?? {}));
    expect(error).toContain(`Phát thanh 2 ${message}`);
    expect(others).toEqual([]);
  });
  it('people and money may be 0, not less; births and validity reach back to 1900', async () => {
    const { errorsOf } = office();
    expect(await errorsOf(conferences({ 'Số dự': 0, 'Kinh phí': 0, 'Tái tục': -1 }))).toEqual(['Hội nghị 2 Tái tục: Không được âm.']);
    expect(await errorsOf(communes({ 'Hiệu lực từ': '01/01/1900' }), conferences({}), attendees({ 'Ngày sinh': '01/01/1900' }))).toEqual(
      [],
    );
    expect(await errorsOf(conferences({}), attendees({ 'Ngày sinh': '31/12/1899' }))).toHaveLength(1);
  });
  it('what ends cannot end before it begins', async () => {
    expect(
      await office().errorsOf(
        communes({ 'Hiệu lực từ': '02/01/2025', 'Hiệu lực đến': '01/01/2025' }),
        waves({ 'Từ ngày': '02/05/2025', 'Đến ngày': '01/05/2025' }),
      ),
    ).toHaveLength(2);
  });
  it('an opening figure belongs to an added indicator and to its year', async () => {
    expect(await office().errorsOf(openings({ 'Mã chỉ tiêu': 'HN.SOXA' }, { 'Đến ngày': '31/03/2024' }))).toEqual([
      'Số chuyển sang 2 Mã chỉ tiêu: Chỉ tiêu này được tính lại cho từng kỳ nên không có số chuyển sang.',
      'Số chuyển sang 3 Đến ngày: Ngày phải thuộc năm ghi ở cột Năm (2025).',
    ]);
  });
  it('messages never hold the number of a person', async () => {
    const { bring } = office();
    const { errors, warnings } = await bring(
      conferences({}),
      attendees({ CCCD: '0750338733' }, { TT: 2, CCCD: '075033873368', 'Giới tính': 'Nữ' }),
    );
    expect([errors.length, warnings.length]).toEqual([1, 1]);
    expect(JSON.stringify([errors, warnings])).not.toMatch(/\d{6}/);
  });
});

describe('warnings never block', () => {
  it('name extra columns, unknown sheets and sheets of a later version, with the rows that hold something', async () => {
    const { warningsOf } = office();
    const file = sheet('Xã', ['Mã xã', 'Tên xã', 'Ghi chú', 'Lý do'], ['1', 'Xã A', null, 'cũ'], ['2', 'Xã B', 'đã sáp nhập', null, 'lẻ']);
    expect(
      await warningsOf(
        file,
        sheet('Sheet1', ['a'], ['b']),
        sheet('đối tác', ['Mã đối tác'], ['DT1'], ['DT2']),
        sheet('Hướng dẫn', ['x'], ['y']),
      ),
    ).toEqual([
      'Xã Ghi chú [3]: Cột này không có trong mẫu nên không được lấy vào.',
      'Xã Cột E [3]: Cột này không có trong mẫu nên không được lấy vào.',
      'Sheet1 null [2]: Trang này không có trong mẫu nên không được lấy vào.',
      'Đối tác null [2,3]: Trang này chưa được lấy vào ở phiên bản này; hãy giữ tệp để nhập sau.',
    ]);
  });
  it('are grouped, with the first ten rows', async () => {
    const { bring } = office();
    const { warnings, written } = await bring(airings(...Array.from({ length: 12 }, () => ({ 'Số CT/HĐ': '12/HĐ' }))));
    expect(written).toBe(true);
    expect(warnings.filter(({ column }) => column === 'Số CT/HĐ')).toEqual([
      { sheet: 'Phát thanh', column: 'Số CT/HĐ', reason: 'Số CT/HĐ chưa có trong sổ.', count: 12, rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] },
    ]);
  });
  it('tell of a unit not valid that day and of a date outside its wave', async () => {
    const { warningsOf } = office();
    const file = [communes({ 'Hiệu lực đến': '30/06/2025' }), waves({ 'Từ ngày': '01/05/2025', 'Đến ngày': '31/05/2025' })];
    expect(
      await warningsOf(
        ...file,
        conferences(
          { 'Mã xã': '26001', 'Mã đợt': 'D1', Ngày: '01/07/2025' },
          { 'Mã hội nghị': 'HN2', 'Mã xã': '26001', 'Mã đợt': 'D1', Ngày: '31/05/2025' },
        ),
      ),
    ).toEqual([
      'Hội nghị Mã xã [2]: Xã này chưa có hoặc đã hết hiệu lực vào ngày ghi.',
      'Hội nghị Mã đợt [2]: Ngày ghi nằm ngoài thời gian của đợt.',
    ]);
  });
  it('tell of more attended than invited, judging by what the store will hold', async () => {
    const { bring, warningsOf } = office();
    await bring(conferences({ 'Số mời': 40 }));
    expect(await warningsOf(sheet('Hội nghị', ['Mã hội nghị', 'Số dự'], ['HN1', 41]))).toEqual([
      'Hội nghị Số dự [2]: Số dự lớn hơn số mời.',
    ]);
  });
  it('tell of marks at a conference not held', async () => {
    const { warningsOf } = office();
    const marks = { 'Có mặt': 'x', 'Kết quả': 'BHXH TN', 'Chuyển TCDVT': 'x' };
    expect((await warningsOf(conferences({ 'Trạng thái': 'hoãn' }), attendees(marks))).map((text) => text.split(':')[0])).toEqual([
      'Người tham dự Có mặt [2]',
      'Người tham dự Kết quả [2]',
      'Người tham dự Chuyển TCDVT [2]',
    ]);
    expect(await warningsOf(conferences({}), attendees(marks))).toEqual([]);
  });
  it('tell of an id that contradicts sex or birth', async () => {
    const file = attendees(
      { CCCD: '075080012345', 'Giới tính': 'Nữ', 'Ngày sinh': 1980 },
      { TT: 2, CCCD: 75_080_012_345, 'Giới tính': 'Nam', 'Ngày sinh': '1981' },
    );
    expect(await office().warningsOf(conferences({}), file)).toEqual([
      'Người tham dự CCCD [2]: Số CCCD không khớp với giới tính.',
      'Người tham dự CCCD [3]: Số CCCD không khớp với năm sinh.',
    ]);
  });
});

describe('values', () => {
  it('take the spelling by which they are counted', async () => {
    const { bring, all } = office();
    await bring(
      airings({ Nguồn: ' tự sản xuất', 'Ngôn ngữ': 'KINH' }),
      outputs({ Loại: 'Nhập Kho', 'Hình thức': 'i.5.1' }),
      conferences({ Loại: 'Toạ đàm', 'Trạng thái': 'Huỷ' }),
    );
    expect(all('SELECT source, language FROM airing')).toEqual([{ source: 'Tự sản xuất', language: 'Kinh' }]);
    expect(all('SELECT type, stock FROM output')).toEqual([{ type: 'nhập kho', stock: 1 }]);
    expect(all('SELECT kind, status FROM conference')).toEqual([{ kind: 'tọa đàm', status: 'cancelled' }]);
  });
  it('keep text that looks like a formula as text', async () => {
    const { bring, all } = office();
    await bring(conferences({ 'Tên hội nghị': '=HYPERLINK("http://x";"y")' }));
    expect(all('SELECT name FROM conference')).toEqual([{ name: '=HYPERLINK("http://x";"y")' }]);
  });
  it('hold every result of an attendee with the day it came', async () => {
    const { bring, all } = office();
    await bring(
      conferences({}),
      attendees({ 'Kết quả': 'BHXH TN; tái tục bhyt hgđ', 'Ngày tham gia': '20/03/2025', 'Điện thoại': 912_345_678 }),
    );
    expect(all('SELECT kind, joined_on FROM attendee_result ORDER BY position')).toEqual([
      { kind: 'joinedSi', joinedOn: '2025-03-20' },
      { kind: 'renewedHi', joinedOn: '2025-03-20' },
    ]);
    expect(all('SELECT phone, present FROM attendee')).toEqual([{ phone: '0912345678', present: 0 }]);
  });
  it('of two results with days of their own are not flattened by a file that does not touch them', async () => {
    const { store, bring, all } = office();
    await bring(conferences({}), attendees({ 'Kết quả': 'BHXH TN; BHYT HGĐ', 'Ngày tham gia': '20/03/2025' }));
    store.database.exec("UPDATE attendee_result SET joined_on = '2025-04-01' WHERE kind = 'joinedHi'");
    await bring(attendees({ 'Kết quả': 'BHXH TN; BHYT HGĐ', 'Ngày tham gia': '20/03/2025', 'Có mặt': 'x' }));
    expect(all('SELECT joined_on FROM attendee_result ORDER BY position')).toEqual([
      { joinedOn: '2025-03-20' },
      { joinedOn: '2025-04-01' },
    ]);
  });
});
