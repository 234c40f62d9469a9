import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { anyRows } from '../../../tests/support/any-rows.ts';
import { openApi, refusal } from '../../../tests/support/api.ts';
import { type FilledSlip, fillSlip } from '../../../tests/support/filled-slip.ts';
import { taken } from '../../../tests/support/intake.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { type VisitSlipColumn, visitSlipHeadings } from '../../../shared/people/visit-slips/slip.ts';
import type { VisitSlipValues } from '../../../shared/people/visit-slips/contract.ts';

/** A slip for March sent to the women's union of commune A; today is 10/03/2026. */
async function sent(more: Partial<VisitSlipValues> = {}) {
  const { api, store } = openApi();
  const communes = { A: '', B: '' };
  smallOffice(store, (office) => {
    communes.A = office.commune('A');
    communes.B = office.commune('B');
  });
  const values: VisitSlipValues = {
    recipient: 'Hội Phụ nữ xã A',
    from: day('2026-03-01'),
    to: day('2026-03-31'),
    communeId: communes.A,
    audienceId: null,
    waveId: null,
    agreementNumber: '12/CTPH',
    note: null,
    ...more,
  };
  const { id } = await api.people.visitSlips.save({ existing: null, values });
  const blank = await api.papers.make({ paper: 'visit-slip', input: { id }, format: 'xlsx' });
  const filled = (fill: (slip: FilledSlip<VisitSlipColumn>) => void) => fillSlip(blank, visitSlipHeadings, fill);
  const { back } = api.people.visitSlips;
  const read = (file: File) => taken(back.read({ files: [file] }));
  const apply = async (file: File, take: string[] = []) => taken(back.apply({ token: (await read(file)).token, take }));
  const preview = async (file: File) =>
    (await read(file)).rows.map(({ row: _row, state, reason, line }) =>
      [state, line?.day, line?.approached, reason].filter(Boolean).join(' · '),
    );
  const visits = async () => (await api.people.visits.list({ offset: 0, limit: 200, filter: {} })).rows;
  return { api, store, id, communes, blank, filled, read, apply, preview, visits };
}
type Fill = Partial<Record<VisitSlipColumn, ExcelJS.CellValue>>;
const write = (slip: FilledSlip<VisitSlipColumn>, row: number, cells: Fill) => {
  for (const [column, value] of Object.entries(cells)) slip.cell(row, column as VisitSlipColumn).value = value;
};
const round: Fill = { day: '05/03/2026', hamlet: 'Ấp 3', members: 'Lê Thị Hoa, Trần Văn Bình', approached: 12, joinedSi: 2, renewed: 1 };

describe('a slip for those who do the rounds themselves', () => {
  it('comes back as visits led by them, once, and is taken back whole', async () => {
    const { api, id, communes, filled, apply, preview, visits } = await sent();
    const file = await filled((slip) => {
      write(slip, 1, round);
      write(slip, 3, { day: new Date(Date.UTC(2026, 2, 7)), commune: 'b', place: 'Chợ', approached: '7 người', joinedHi: '1' });
    });
    expect(await preview(file)).toEqual(['new · 2026-03-05 · 12', 'new · 2026-03-07 · 7']);
    const written = await apply(file);
    const rows = await visits();
    expect(rows).toMatchObject([
      { day: '2026-03-07', communeId: communes.B, members: ['Hội Phụ nữ xã A'], approached: 7, joinedHi: 1, note: 'Nơi: Chợ.' },
      {
        day: '2026-03-05',
        communeId: communes.A,
        members: ['Hội Phụ nữ xã A', 'Lê Thị Hoa', 'Trần Văn Bình'],
        approached: 12,
        joinedSi: 2,
        joinedHi: null,
        renewed: 1,
        agreementNumber: '12/CTPH',
        note: 'Nơi: Ấp 3.',
      },
    ]);
    expect(await api.people.visitSlips.list()).toMatchObject([{ id, visits: 2, approached: 19, returnedOn: '2026-03-10' }]);
    expect(await preview(file)).toEqual(['same · 2026-03-05 · 12', 'same · 2026-03-07 · 7']);
    expect((await apply(file)).done).toBe(0);
    expect(await visits()).toEqual(rows);
    await api.app.undo({ undo: written.undo ?? '' });
    expect(await visits()).toEqual([]);
    expect(await api.people.visitSlips.list()).toMatchObject([{ visits: 0, returnedOn: null }]);
  });

  it('gives its visits to the agreement of its number', async () => {
    const { store, filled, apply } = await sent();
    const agreement = anyRows(store)('agreement', { number: '12/CTPH', number_key: '12/ctph' });
    await apply(await filled((slip) => write(slip, 1, round)));
    expect(store.read((reader) => reader.sql('SELECT agreement_number, agreement_id FROM visit'))).toEqual([
      { agreementNumber: '12/CTPH', agreementId: agreement },
    ]);
  });

  it('changes nothing when its rows were sorted, and takes rows that were added below', async () => {
    const { filled, apply, preview, visits } = await sent();
    const first = await filled((slip) => {
      write(slip, 1, round);
      write(slip, 2, { day: '06/03/2026', approached: 3 });
    });
    await apply(first);
    const sorted = await fillSlip(first, visitSlipHeadings, (slip) => {
      const [one, two] = [slip.sheet.getRow(slip.head.number + 1), slip.sheet.getRow(slip.head.number + 2)];
      const values = one.values;
      one.values = two.values as ExcelJS.CellValue[];
      two.values = values as ExcelJS.CellValue[];
      write(slip, 45, { day: '8/3/26', approached: 4, place: 'Nhà văn hóa' });
      write(slip, 46, { day: '8/3/26', approached: 4, place: 'Nhà văn hóa' });
    });
    expect(await preview(sorted)).toEqual([
      'same · 2026-03-06 · 3',
      'same · 2026-03-05 · 12',
      'new · 2026-03-08 · 4',
      'new · 2026-03-08 · 4',
    ]);
    await apply(sorted);
    expect((await preview(sorted)).map((row) => row.split(' · ')[0])).toEqual(['same', 'same', 'same', 'same']);
    expect(await visits()).toHaveLength(4);
  });

  it('asks where the store says otherwise by now, outside its term, and where the round seems to be entered already', async () => {
    const { api, communes, filled, apply, preview, visits } = await sent();
    const file = await filled((slip) => write(slip, 1, round));
    await apply(file);
    const [first] = await visits();
    const visit = await api.people.visits.get({ id: first?.id ?? '' });
    const { id, version, communeName: _name, audienceCode: _code, ...values } = visit;
    await api.people.visits.save({ existing: { id, version }, values: { ...values, approached: 15 } });
    await api.people.visits.save({ existing: null, values: { ...values, day: day('2026-03-09'), approached: 6, communeId: communes.A } });
    const again = await filled((slip) => {
      write(slip, 1, round);
      write(slip, 2, { day: '27/02/2026', approached: 5 });
      write(slip, 3, { day: '09/03/2026', approached: 6 });
    });
    expect(await preview(again)).toEqual([
      'ask · 2026-03-05 · 12 · Sổ đang ghi khác: ngày 05/03/2026, 15 người.',
      expect.stringMatching(/^ask · 2026-02-27 · 5 · Ngày ngoài kỳ/),
      expect.stringMatching(/^ask · 2026-03-09 · 6 · Sổ đã có một lần tiếp cận cùng ngày/),
    ]);
    expect((await apply(again)).done).toBe(0);
    const written = await apply(again, ['1', '2']);
    expect(written.done).toBe(2);
    expect((await visits()).map((row) => row.approached)).toEqual([6, 12, 5]);
    await api.app.undo({ undo: written.undo ?? '' });
    expect((await visits()).map((row) => row.approached)).toEqual([6, 15]);
  });

  it('says of every row it cannot read why, and writes the others', async () => {
    const { filled, apply, preview, visits } = await sent();
    const file = await filled((slip) => {
      write(slip, 1, { approached: 5 });
      write(slip, 2, { day: '05/03/2026', place: 'Chợ' });
      write(slip, 3, { day: '31/02/2026', approached: 5 });
      write(slip, 4, { day: '05/03/2026', approached: 'mười' });
      write(slip, 5, { day: '05/03/2026', approached: 5, commune: 'Xã Không Có' });
      write(slip, 6, { day: '11/03/2026', approached: 5 });
      write(slip, 7, { day: '05/03/2026', approached: { formula: 'A1+A2' } as ExcelJS.CellFormulaValue });
      write(slip, 8, { day: '05/03/2026', approached: { formula: '3+4', result: 7 } });
      write(slip, 9, { day: '05/03/2026', approached: -2 });
    });
    expect(await preview(file)).toEqual([
      'error · Chưa ghi ngày.',
      'error · Chưa ghi số người tiếp cận.',
      expect.stringContaining('error · Ngày: Không phải ngày có thật'),
      expect.stringContaining('error · Số người tiếp cận: Phải là số nguyên'),
      'error · Xã/phường: không có trong các xã, phường của cơ quan.',
      'error · Ngày 11/03/2026 ở tương lai.',
      expect.stringContaining('error · Số người tiếp cận: Ô chứa công thức chưa có kết quả'),
      'new · 2026-03-05 · 7',
      'error · Số người tiếp cận: Không được âm.',
    ]);
    await apply(file);
    expect((await visits()).map((row) => row.approached)).toEqual([7]);
  });

  it('is refused where it is another paper, of another office, deleted, or no paper of ours at all', async () => {
    const { api, id, blank, filled, read } = await sent();
    const refused = async (file: File) => (await refusal(read(file))).message;
    const foreign = await filled((slip) => {
      for (const row of slip.book.getWorksheet('_phieu')?.getRows(1, 3) ?? [])
        if (row.getCell(1).value === 'slip') row.getCell(2).value = '0198c000-0000-7000-8000-00000000abcd';
    });
    expect(await refused(foreign)).toContain('cơ quan khác');
    const plain = new ExcelJS.Workbook();
    plain.addWorksheet('A').addRow(['Ngày', 'Số người tiếp cận']);
    expect(await refused(new File([await plain.xlsx.writeBuffer()], 'a.xlsx'))).toContain('không phải phiếu tiếp cận');
    const other = await filled((slip) => {
      for (const row of slip.book.getWorksheet('_phieu')?.getRows(1, 3) ?? [])
        if (row.getCell(1).value === 'schema') row.getCell(2).value = 'phieu-chuyen-tcdvt';
    });
    expect(await refused(other)).toContain('một loại phiếu khác');
    const headless = await filled((slip) => {
      slip.cell(0, 'approached').value = 'Số lượng';
    });
    expect(await refused(headless)).toContain('Không còn thấy bảng');
    await api.records.remove({ id, version: 1, kind: 'visitSlip' });
    expect(await refused(blank)).toContain('đã xóa');
  });

  it('has a term that does not end before it begins', async () => {
    const { api, id } = await sent();
    const { communeName: _c, returnedOn: _r, visits: _v, approached: _a, ...slip } = await api.people.visitSlips.get({ id });
    const { version, id: _id, ...values } = slip;
    const wrong = api.people.visitSlips.save({ existing: { id, version }, values: { ...values, to: day('2026-02-01') } });
    expect(await refusal(wrong)).toMatchObject({ code: 'INVALID', data: { fields: [{ field: 'to' }] } });
  });
});
