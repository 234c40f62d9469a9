import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { slipHeadings, slipMark } from '../../../shared/broadcasts/confirmations/slip.ts';
import { taken } from '../../../tests/support/intake.ts';
import { day, utcDate } from '../../../shared/kernel/dates.ts';
import { refusal } from '../../../tests/support/api.ts';
import { rowOf, sheetOf } from '../../../tests/support/workbook.ts';
import { month, sealed, received, officeWithSlips, bytesOf, fileOf, slipOf, filled } from '../../../tests/support/confirmations.ts';

describe('the slip that comes back', () => {
  it('makes planned airings aired or not, takes in an unplanned one once it was asked for, and can be taken back', async () => {
    const { api, slip, read, apply, ofAnHoa, log, bugs } = await officeWithSlips();
    const before = await log();
    const paper = await filled(await slip(), {
      wholeMonth: true,
      results: { 2: 'không phát', 4: 'Không phát' },
      extra: [{ day: day('2026-03-20'), programme: 'Hỏi đáp', topics: 'BHYT hộ gia đình; BHTN', count: 2 }],
    });
    const { token, file } = await read(paper);
    const { rows, wholeMonth } = slipOf(file);
    expect(wholeMonth).toBe(true);
    expect(rows.map((row) => [row.day, row.outcome, row.planned, row.paper])).toEqual([
      ['2026-03-02', 'aired', 1, 1],
      ['2026-03-04', 'notAired', 1, 0],
      ['2026-03-06', 'aired', 1, 1],
      ['2026-03-09', 'notAired', 1, 0],
      ['2026-03-11', 'aired', 1, 1],
      ['2026-03-20', 'extra', 0, 2],
    ]);
    const extra = rows.at(-1)?.id ?? '';
    expect(await refusal(apply(token))).toMatchObject({ code: 'INVALID', message: expect.stringContaining('còn 1 dòng chưa chọn') });
    expect(await log()).toEqual(before);

    const done = await apply(token, { [extra]: 'add' });
    expect((await log()).map((row) => [row.day, row.status, row.count, row.basis])).toEqual([
      ['2026-03-02', 'aired', 1, sealed],
      ['2026-03-04', 'notAired', 1, sealed],
      ['2026-03-06', 'aired', 1, sealed],
      ['2026-03-09', 'notAired', 1, sealed],
      ['2026-03-11', 'aired', 1, sealed],
      ['2026-03-20', 'aired', 2, sealed],
    ]);
    expect(await ofAnHoa()).toMatchObject({
      state: 'confirmed',
      planned: 5,
      aired: 5,
      payable: 5,
      notAired: 2,
      open: 0,
      receivedOn: received,
    });

    await api.app.undo({ undo: done.undo ?? '' });
    const asBefore = before.map((row) => ({ ...row, version: expect.any(Number) }));
    expect(await log()).toEqual(asBefore);
    expect(await ofAnHoa()).toMatchObject({ state: 'notSent', planned: 5, unconfirmed: 5, receivedOn: null });
    expect(bugs).toEqual([]);
  });

  it('changes nothing when it is read a second time', async () => {
    const { slip, read, apply, log } = await officeWithSlips();
    const paper = await filled(await slip(), {
      wholeMonth: true,
      results: { 3: 'không phát' },
      extra: [
        { day: day('2026-03-20'), programme: 'Hỏi đáp' },
        { day: day('2026-03-21'), programme: 'Không nhận' },
      ],
    });
    const first = await read(paper);
    const [added, skipped] = slipOf(first.file).rows.filter((row) => row.outcome === 'extra');
    await apply(first.token, { [added?.id ?? '']: 'add', [skipped?.id ?? '']: 'skip' });
    const before = await log();
    const second = await read(paper);
    expect(slipOf(second.file).rows.filter((row) => row.choices.length > 0 && row.choice === null)).toEqual([]);
    expect(await apply(second.token)).toMatchObject({ undo: null, done: 0 });
    expect(await log()).toEqual(before);
  });

  it('leaves unconfirmed what the paper leaves empty, and shows it as a difference', async () => {
    const { slip, read, apply, ofAnHoa } = await officeWithSlips();
    const { token, file } = await read(await filled(await slip(), { results: { 1: 'đã phát', 2: ['đã phát', 1] } }));
    expect(slipOf(file).rows.map((row) => row.outcome)).toEqual(['aired', 'aired', 'blank', 'blank', 'blank']);
    const third = slipOf(file).rows[2]?.id ?? '';
    await apply(token, { [third]: 'aired' });
    expect(await ofAnHoa()).toMatchObject({ state: 'differs', aired: 3, unconfirmed: 2, open: 2 });
  });

  it('asks where the log already says otherwise, keeps the choice as a difference, and opens it again when the log moves', async () => {
    const { api, own, plan, slip, read, apply, ofAnHoa, communes } = await officeWithSlips();
    const typed = await plan('2026-03-16', { status: 'aired', basis: 'điện thoại', count: 2 });
    const { token, file } = await read(await filled(await slip(), { wholeMonth: true, results: { 6: ['đã phát', 1] } }));
    const conflict = slipOf(file).rows.find((row) => row.day === '2026-03-16');
    expect(conflict).toMatchObject({ outcome: 'conflict', planned: 2, paper: 1, log: { status: 'aired', count: 2 }, choice: null });
    await apply(token, { [conflict?.id ?? '']: 'log' });
    expect(await ofAnHoa()).toMatchObject({ state: 'confirmed', aired: 7, open: 0 });
    const detail = await own.detail({ month, communeId: communes.anHoa });
    const row = detail.rows.find((one) => one.day === '2026-03-16');
    expect(row).toMatchObject({ planned: 2, paper: 1, log: 2, kind: 'count', settled: true });

    const airing = await api.broadcasts.get({ id: typed.id });
    const { communeName: _, waveCode: __, id, version, ...values } = airing;
    await api.broadcasts.save({ existing: { id, version }, values: { ...values, count: 3 } });
    expect(await ofAnHoa()).toMatchObject({ state: 'differs', open: 1 });
    await own.settle({ month, communeId: communes.anHoa, ids: [row?.id ?? ''], holds: 'paper' });
    expect(await ofAnHoa()).toMatchObject({ state: 'confirmed', aired: 6, payable: 6, open: 0 });
  });

  it('leaves days to come unconfirmed, whatever the paper says, unless the user says otherwise', async () => {
    const { plan, own, communes, ofAnHoa, slipFile } = await officeWithSlips();
    const april = { year: 2026, month: 4 };
    await plan('2026-04-02');
    await plan('2026-04-20');
    const slip = await slipFile({ month: april, communeIds: [communes.anHoa] });
    const paper = fileOf(await filled(await bytesOf(slip), { wholeMonth: true }), 'a.xlsx');
    const { token, files } = await taken(own.read({ month: april, files: [paper] }));
    const rows = files.flatMap((file) => slipOf(file).rows);
    expect(rows.map((row) => [row.outcome, row.choice])).toEqual([
      ['aired', null],
      ['early', 'leave'],
    ]);
    await taken(own.apply({ token, receivedOn: received, basis: sealed, answers: [] }));
    const found = (await own.overview(april)).communes.find((one) => one.id === communes.anHoa);
    expect(found).toMatchObject({ aired: 1, unconfirmed: 1, state: 'confirmed', open: 0 });
    expect(await ofAnHoa()).toMatchObject({ state: 'notSent' });
  });

  it('names airings the paper does not, and lets the log hold for them', async () => {
    const { api, own, plan, slip, read, apply, ofAnHoa, communes } = await officeWithSlips();
    const paper = await filled(await slip(), { wholeMonth: true });
    await plan('2026-03-18', { status: 'aired', basis: 'nhật ký hệ thống' });
    const { token, file } = await read(paper);
    expect(slipOf(file).rows.at(-1)).toMatchObject({ row: null, outcome: 'missing', day: '2026-03-18' });
    await apply(token);
    expect(await ofAnHoa()).toMatchObject({ state: 'differs', open: 1 });
    const rows = (await own.detail({ month, communeId: communes.anHoa })).rows;
    const unsaid = rows.find((row) => row.kind === 'notOnPaper');
    expect(unsaid).toMatchObject({ day: '2026-03-18', paper: null, log: 1 });
    const done = await own.settle({ month, communeId: communes.anHoa, ids: [unsaid?.id ?? ''], holds: 'log' });
    expect(await ofAnHoa()).toMatchObject({ state: 'confirmed', open: 0, planned: 6 });
    await api.app.undo({ undo: done.undo ?? '' });
    expect(await ofAnHoa()).toMatchObject({ state: 'differs', open: 1 });
  });

  it('asks about another day or hour on the paper and moves the airing where the paper holds', async () => {
    const { slip, read, apply, log } = await officeWithSlips();
    const moved = (_: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => {
      rowOf(sheet, slipHeadings.result);
      const header = rowOf(sheet, slipHeadings.day);
      sheet.getRow(header.number + 1).getCell((header.values as unknown[]).indexOf(slipHeadings.day)).value = utcDate(day('2026-03-03'));
    };
    const { token, file } = await read(await filled(await slip(), { wholeMonth: true, change: moved }));
    const [first] = slipOf(file).rows;
    expect(first).toMatchObject({ outcome: 'conflict', choice: null, message: 'Trong sổ là 05:00 ngày 02/03/2026.' });
    await apply(token, { [first?.id ?? '']: 'paper' });
    expect((await log())[0]).toMatchObject({ day: '2026-03-03', status: 'aired' });
  });

  it('is known again when the marks of its rows are gone', async () => {
    const { slip, read } = await officeWithSlips();
    const stripped = (_: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => {
      const header = rowOf(sheet, slipHeadings.day);
      for (let at = 1; at <= 5; at += 1) sheet.getRow(header.number + at).getCell(1).value = null;
    };
    const { file } = await read(await filled(await slip(), { wholeMonth: true, change: stripped }));
    expect(slipOf(file).rows.map((row) => row.outcome)).toEqual(['aired', 'aired', 'aired', 'aired', 'aired']);
  });

  it('names rows that cannot be read and writes the rest only when they are left out on purpose', async () => {
    const { slip, read, apply, log } = await officeWithSlips();
    const broken = (_: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => {
      const header = rowOf(sheet, slipHeadings.day);
      const column = (heading: string) => (header.values as unknown[]).indexOf(heading);
      sheet.getRow(header.number + 1).getCell(column(slipHeadings.day)).value = '31/02/2026';
      sheet.getRow(header.number + 2).getCell(column(slipHeadings.count)).value = -1;
      sheet.getRow(header.number + 3).getCell(column(slipHeadings.day)).value = utcDate(day('2026-04-06'));
      sheet.getRow(header.number + 4).getCell(column(slipHeadings.result)).value = 'chắc là có';
    };
    const { token, file } = await read(await filled(await slip(), { wholeMonth: true, change: broken }));
    const bad = slipOf(file).rows.filter((row) => row.outcome === 'unreadable');
    expect(bad.map((row) => row.message)).toEqual([
      expect.stringContaining('Ngày: Không phải ngày có thật'),
      'Số lượt đã phát: Không được âm.',
      expect.stringContaining('Ngày 06/04/2026 ngoài kỳ của phiếu'),
      expect.stringContaining('Kết quả: Giá trị không có trong danh sách'),
    ]);
    expect(await refusal(apply(token))).toMatchObject({ code: 'INVALID' });
    await apply(token, Object.fromEntries(bad.map((row) => [row.id, 'skip' as const])));
    expect((await log()).map((row) => row.status)).toEqual(['planned', 'planned', 'planned', 'planned', 'aired']);
  });

  it('is refused for another month, another commune, twice in one go, when the log has moved, and when it is no slip', async () => {
    const { api, own, communes, slip, read, apply, plan } = await officeWithSlips();
    const paper = await filled(await slip(), { wholeMonth: true });
    const april = await taken(own.read({ month: { year: 2026, month: 4 }, files: [fileOf(paper, 'a.xlsx')] }));
    expect(april.files[0]?.refusal).toBe('Đây là phiếu của tháng 3/2026, không phải tháng 4/2026. Chuyển sang tháng đó rồi nhập lại.');
    const other = await taken(own.read({ month, communeId: communes.bauSen, files: [fileOf(paper, 'a.xlsx')] }));
    expect(other.files[0]?.refusal).toBe('Đây là phiếu của Xã 26203, không phải của Xã 26209.');
    const twice = await taken(own.read({ month, files: [fileOf(paper, 'a.xlsx'), fileOf(paper, 'b.xlsx')] }));
    expect(twice.files.map((file) => file.refusal)).toEqual([null, expect.stringContaining('Đã có một phiếu của Xã 26203')]);
    const stranger = await filled(await slip(), {
      change: (book) => {
        rowOf(sheetOf(book, slipMark.sheet), 'commune').getCell(2).value = '99999';
      },
    });
    expect((await read(stranger)).file.refusal).toContain('mã xã 99999');
    const exported = await bytesOf(await api.exchange.exportAll());
    expect((await read(exported)).file.refusal).toContain('không phải phiếu xác nhận do sổ xuất ra');

    const { token } = await read(paper);
    await plan('2026-03-30');
    const moved = await apply(token);
    expect([moved.written, moved.moved]).toEqual([false, true]);
    expect(moved.files.flatMap((file) => slipOf(file).rows).at(-1)).toMatchObject({ outcome: 'missing', day: '2026-03-30' });
    expect((await api.broadcasts.list({ filter: {} })).rows.every(({ status }) => status === 'planned')).toBe(true);
    expect(await refusal(apply('của ai đó'))).toMatchObject({ code: 'REFUSED' });
  });

  it('is refused when another office made it: of that name, and with rows nobody knows here', async () => {
    const { api, slip, read, plan, log } = await officeWithSlips();
    const named = (value: string) => api.office.settings.set({ key: 'office.name', year: null, value });
    await named('BHXH cơ sở Xuân Lộc');
    const paper = await filled(await slip(), { wholeMonth: true });
    await named('BHXH cơ sở Xuân Lộc - Long Khánh');
    expect((await read(paper)).file.refusal).toBe(null);
    for (const { id, version } of (await api.broadcasts.list({ filter: {} })).rows)
      await api.records.remove({ id, version, kind: 'airing' });
    await plan('2026-03-02');
    expect((await read(paper)).file.refusal).toBe(
      'Đây là phiếu của BHXH cơ sở Xuân Lộc, không phải do BHXH cơ sở Xuân Lộc - Long Khánh lập. Hãy xin xã gửi phiếu của cơ quan mình.',
    );
    await named('BHXH cơ sở Xuân Lộc');
    expect((await read(paper)).file.refusal).toBe(null);
    expect((await log()).map((row) => row.status)).toEqual(['planned']);
  });

  it('says what is wrong with a file that is broken or hostile, and the store stays as it was', async () => {
    const { read, slip, log, bugs } = await officeWithSlips();
    const before = await log();
    const paper = await slip();
    const refusalOf = async (bytes: Uint8Array) => (await read(bytes)).file.refusal;
    expect(await refusalOf(new TextEncoder().encode('không phải Excel'))).toContain('không phải tệp Excel');
    expect(await refusalOf(paper.slice(0, paper.length / 2))).toMatch(/hỏng|không phải/);
    expect(await refusalOf(new Uint8Array())).toContain('rỗng');
    const noTable = await filled(paper, { change: (_, sheet) => (rowOf(sheet, slipHeadings.result).getCell(9).value = 'Đã phát?') });
    expect(await refusalOf(noTable)).toContain('Không còn thấy bảng của phiếu');
    const formulas = await filled(paper, {
      wholeMonth: true,
      extra: [{ day: day('2026-03-20'), programme: '=HYPERLINK("http://x.vn","bấm")' }],
    });
    const { file } = await read(formulas);
    expect(slipOf(file).rows.at(-1)).toMatchObject({ outcome: 'extra', programme: '=HYPERLINK("http://x.vn","bấm")' });
    expect(await log()).toEqual(before);
    expect(bugs).toEqual([]);
  });
});
