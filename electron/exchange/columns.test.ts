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
} from '../../tests/support/exchange.ts';
import { testActor } from '../../tests/support/store.ts';

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
