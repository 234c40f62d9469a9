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
    const shifted = await bring(attendees({ 'Mã hội nghị': '075033873368' }), sheet('Xã', ['075033873368', 'Xã A'], ['1', '2']));
    expect(shifted.errors.map(({ reason }) => reason)).toContain('Không có hội nghị mã «…368» trong sổ và trong tệp.');
    expect(JSON.stringify([shifted.errors, shifted.warnings])).not.toMatch(/\d{6}/);
  });
});
