import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { openApi, refusal } from '../../../tests/support/api.ts';
import type { AttendeeValues } from '../../../shared/conferences/contract.ts';
import { type FilledSlip, fillSlip } from '../../../tests/support/filled-slip.ts';
import { taken } from '../../../tests/support/intake.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { handoverSlipHeadings } from '../../../shared/people/handovers/slip.ts';
import { unlockWorkbook } from '../../documents/lock/lock.ts';

const citizenId = '075180012345';
const guest = (position: number, name: string): AttendeeValues => ({
  position,
  name,
  birth: '1980-05-12',
  sex: null,
  citizenId,
  phone: '0912000111',
  unit: 'Ấp 3',
  present: true,
  results: [],
  handedOver: true,
});

/** A conference of an office, everyone of it handed to the post office. */
async function handedOver(names = ['Nguyễn Thị Đào', 'Trần Văn Ba', 'Lê Thị Tư']) {
  const { api, store } = openApi();
  let conferenceId = '';
  smallOffice(store, (office) => {
    conferenceId = office.conference('2026-03-05', { status: 'held' });
  });
  const rows = names.map((name, at) => ({ existing: null, values: guest(at + 1, name) }));
  await api.conferences.roster.save({ conferenceId, rows, removed: [] });
  const attendeeIds = (await api.people.handovers.waiting()).map((row) => row.id);
  const values = { day: day('2026-03-06'), recipient: 'Bưu điện', note: null, attendeeIds };
  const { id } = await api.people.handovers.save({ existing: null, values });
  const slip = async (fill: (sheet: FilledSlip<keyof typeof handoverSlipHeadings>) => void = () => undefined) =>
    filled(await api.papers.make({ paper: 'handover', input: { id }, format: 'xlsx' }), fill);
  const results = async () => (await api.conferences.get({ id: conferenceId })).attendees.map((row) => row.results.map(({ kind }) => kind));
  const of = api.people.handovers.slip;
  const read = (file: File, passwords: string[] = []) => taken(of.read({ handoverId: id, files: [file], passwords }));
  const apply = async (file: File) => taken(of.apply({ token: (await read(file)).token }));
  return { api, store, id, slip, results, read, apply };
}

const filled = (file: File, fill: (sheet: FilledSlip<keyof typeof handoverSlipHeadings>) => void) =>
  fillSlip(file, handoverSlipHeadings, fill);
const say = (
  sheet: FilledSlip<keyof typeof handoverSlipHeadings>,
  row: number,
  outcome: ExcelJS.CellValue,
  on: ExcelJS.CellValue = null,
) => {
  sheet.cell(row, 'outcome').value = outcome;
  sheet.cell(row, 'joinedOn').value = on;
};
const states = (rows: { name: string; state: string; aside: string | null; outcomes: string[]; joinedOn: string | null }[]) =>
  rows.map(({ name, state, aside, outcomes, joinedOn }) => [name, aside ?? state, ...outcomes, joinedOn].filter(Boolean).join(' · '));

describe('a list handed to a collection agent', () => {
  it('goes out as pages and as a slip, both without citizen ids and with no more than the year of birth', async () => {
    const { api, id, slip } = await handedOver();
    const pdf = await api.papers.make({ paper: 'handover', input: { id }, format: 'pdf' });
    expect([pdf.name, pdf.type]).toEqual(['Chuyen-TCDVT_2026-03-06.pdf', 'application/pdf']);
    await slip((sheet) => {
      const all = JSON.stringify(sheet.book.worksheets.map((one) => one.getSheetValues()));
      expect(all).not.toContain(citizenId);
      expect(all).toContain('Nguyễn Thị Đào');
      expect(all).not.toContain('12/05/1980');
      expect(sheet.cell(1, 'birth').value).toBe('1980');
      expect(sheet.book.worksheets[1]?.state).toBe('veryHidden');
    });
  });

  it('comes back filled, is shown, written once and taken back', async () => {
    const { api, slip, results, read, apply } = await handedOver();
    const file = await slip((sheet) => {
      say(sheet, 1, 'BHXH TN; BHYT HGĐ', '08/03/2026');
      say(sheet, 2, 'hẹn trả lời sau');
    });
    const preview = async () => states((await read(file)).rows);
    const fresh = ['Nguyễn Thị Đào · new · joinedSi · joinedHi · 2026-03-08', 'Trần Văn Ba · new · later', 'Lê Thị Tư · blank'];
    expect(await preview()).toEqual(fresh);
    const written = await apply(file);
    expect((await preview()).map((row) => row.split(' · ')[1])).toEqual(['same', 'same', 'blank']);
    expect(await results()).toEqual([['joinedSi', 'joinedHi'], [], []]);
    expect((await apply(file)).done).toBe(0);
    expect(await api.people.handovers.list()).toMatchObject([{ people: 3, joined: 1, returnedOn: '2026-03-10' }]);
    await api.app.undo({ undo: written.undo ?? '' });
    expect(await results()).toEqual([[], [], []]);
    expect(await api.people.handovers.list()).toMatchObject([{ joined: 0, returnedOn: null }]);
    expect(await preview()).toEqual(fresh);
  });

  it('loses nothing of a slip that was sorted, cut and added to, and takes what the user says of rows that ask', async () => {
    const { api, slip, results, read } = await handedOver();
    const file = await slip((sheet) => {
      say(sheet, 1, 'đã tham gia', new Date(Date.UTC(2026, 2, 8)));
      say(sheet, 2, { formula: '"BHXH TN"', result: 'BHXH TN' }, { formula: 'DATE(2026,3,7)', result: new Date(Date.UTC(2026, 2, 7)) });
      const second = sheet.sheet.getRow(sheet.head.number + 2).values;
      sheet.sheet.getRow(sheet.head.number + 2).values = sheet.sheet.getRow(sheet.head.number + 1).values as ExcelJS.CellValue[];
      sheet.sheet.getRow(sheet.head.number + 1).values = second as ExcelJS.CellValue[];
      sheet.sheet.spliceRows(sheet.head.number + 3, 1);
      sheet.sheet.insertRow(sheet.head.number + 3, [null, 4, 'Phạm Văn Mới', null, null, null, null, 'BHYT HGĐ', '07/03/2026']);
    });
    const { rows, sealed, token } = await read(file);
    expect(sealed).toBe(true);
    expect(states(rows)).toEqual([
      'Trần Văn Ba · new · joinedSi · 2026-03-07',
      'Nguyễn Thị Đào · ask · 2026-03-08',
      'Phạm Văn Mới · error',
      'Lê Thị Tư · missing',
    ]);
    const answers = { [rows[1]?.key ?? '']: { outcomes: ['joinedHi' as const], joinedOn: day('2026-03-08') } };
    const answered = await taken(api.people.handovers.slip.answer({ token, answers }));
    expect(answered.counts).toMatchObject({ new: 2, ask: 0 });
    expect((await taken(api.people.handovers.slip.apply({ token: answered.token }))).done).toBe(2);
    expect(await results()).toEqual([['joinedHi'], ['joinedSi'], []]);
  });

  it('says so when the table was moved to another workbook, and refuses other slips and other files', async () => {
    const { slip, read } = await handedOver();
    const unsealed = await slip((sheet) => {
      sheet.book.removeWorksheet('_phieu');
      sheet.sheet.spliceColumns(1, 1);
    });
    const seen = await read(unsealed);
    expect([seen.sealed, seen.rows.map((row) => row.aside)]).toEqual([false, ['blank', 'blank', 'blank']]);
    const refused = async (file: File) => (await refusal(read(file))).message;
    const foreign = await handedOver(['Người Cơ Quan Khác']);
    expect(await refused(await foreign.slip())).toContain('do cơ quan khác xuất ra');
    const empty = new File([await new ExcelJS.Workbook().xlsx.writeBuffer()], 'khac.xlsx');
    expect(await refused(empty)).toContain('không phải phiếu chuyển TCDVT');
    expect(await refused(new File(['x'], 'x.xlsx'))).toContain('không phải tệp Excel');
  });

  it('goes out with a password and comes back with it; without it or with another the password is asked for', async () => {
    const { api, id, read } = await handedOver();
    const password = '4827-1936-5520';
    const file = await api.papers.make({ paper: 'handover', input: { id }, format: 'xlsx', password });
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(Buffer.from(bytes).includes('xl/worksheets')).toBe(false);
    expect(unlockWorkbook(bytes, password).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    for (const typed of [[], ['4827']])
      expect(await refusal(read(file, typed))).toMatchObject({
        code: 'INVALID',
        data: { fields: [{ field: 'password' }] },
      });
    expect((await read(file, ['4827', password])).rows).toHaveLength(3);
    const pdf = await api.papers.make({ paper: 'handover', input: { id }, format: 'pdf', password });
    expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1')).toContain('/Encrypt');
  });
});
