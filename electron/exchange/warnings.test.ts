import { describe, expect, it } from 'vitest';
import { airings, attendees, communes, conferences, office, outputs, sheet, waves } from '../../tests/support/exchange.ts';

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
