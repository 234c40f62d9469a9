import { beforeEach, describe, expect, it } from 'vitest';
import { openApi, refusal } from '../../tests/support/api.ts';
import { filled, officeWithSlips, received, sealed, month } from '../../tests/support/confirmations.ts';
import { fileToTake, taken } from '../../tests/support/intake.ts';
import { workbookOf } from '../../tests/support/roster-books.ts';
import { smallOffice } from '../../tests/support/small-office.ts';
import { memoryStore } from '../../tests/support/store.ts';
import { day } from '../../shared/kernel/dates.ts';
import { asHeaded, noColumn, type TableColumns } from '../../shared/sheets/headings.ts';
import { rosterOf } from '../conferences/roster/roster.service.ts';
import { mappingsOf } from './mappings.ts';
import type { Store } from '../store/store.ts';

let store: Store;
let conferenceId: string;
let elsewhere: string;
let api: ReturnType<typeof openApi>['api'];
beforeEach(() => {
  store = memoryStore();
  api = openApi(store).api;
  smallOffice(store, (fill) => {
    conferenceId = fill.conference('2026-03-12', { communeId: fill.commune('A') });
    elsewhere = fill.conference('2026-03-13', { communeId: fill.commune('B') });
  });
});
const preview = async (sheets: Parameters<typeof workbookOf>[0], of = conferenceId) =>
  taken(api.conferences.rosterFile.read({ conferenceId: of, files: [fileToTake(await workbookOf(sheets))] }));
const write = (token: string) => taken(api.conferences.rosterFile.apply({ token, add: [] }));
const roster = () => store.read((reader) => rosterOf(reader, conferenceId));

describe('columns of a roster once told', () => {
  const odd = [
    ['STT', 'Họ và tên', 'Số nhà', 'Ghi chú'],
    [1, 'Lê Văn Tài', null, '0912345678'],
  ];
  const phoneOf = ({ tables }: { tables: TableColumns[] }) => tables[0]?.fields.find(({ field }) => field === 'phone');
  const answer = (token: string, columns: string) =>
    taken(api.conferences.rosterFile.answer({ token, answers: { 'column:1:phone': [columns] } }));
  const next = odd.with(1, [1, 'Võ Bảy', null, '0987654321']);
  const toldOnce = async () => write((await answer((await preview([{ rows: odd }])).token, 'D')).token);

  it('are read so the next time without a word, and said to be', async () => {
    const first = await preview([{ rows: odd }]);
    expect([first.rows[0]?.phone, phoneOf(first)]).toMatchObject([null, { columns: [], saved: false }]);
    const told = await answer(first.token, 'D');
    expect([told.rows[0]?.phone, phoneOf(told)]).toMatchObject(['0912345678', { columns: ['D'], saved: false }]);
    expect((await preview([{ rows: odd }])).rows[0]?.phone).toBeNull();
    await write((await answer((await preview([{ rows: odd }])).token, 'D')).token);
    const second = await preview([{ rows: next }]);
    expect([second.rows[0]?.phone, phoneOf(second)]).toMatchObject(['0987654321', { columns: ['D'], saved: true }]);
  });

  it('stay told when the import is undone', async () => {
    const { undo } = await toldOnce();
    await api.app.undo({ undo: undo ?? '' });
    expect(roster()).toEqual([]);
    expect((await preview([{ rows: next }])).rows[0]?.phone).toBe('0987654321');
  });

  it('say nothing of other headings, nor of a conference of another commune', async () => {
    await toldOnce();
    const other = await preview([{ rows: odd.with(0, ['STT', 'Họ và tên', 'Số nhà', 'Nghề nghiệp']) }]);
    expect(phoneOf(other)).toMatchObject({ columns: [], saved: false });
    expect(phoneOf(await preview([{ rows: odd }], elsewhere))).toMatchObject({ columns: [], saved: false });
  });

  it('are told for that sheet alone, where another of the file has other columns', async () => {
    await toldOnce();
    const both = await preview([
      {
        rows: [
          ['STT', 'Họ và tên', 'Ghi chú', 'Số nhà'],
          [1, 'Lê Văn Tài', null, '0912345678'],
        ],
      },
      { rows: next },
    ]);
    expect(both.rows.map(({ phone }) => phone)).toEqual([null, '0987654321']);
  });

  it('stand beside those told later', async () => {
    await toldOnce();
    const { token } = await preview([{ rows: next }]);
    const told = await taken(api.conferences.rosterFile.answer({ token, answers: { 'column:1:unit': ['C'] } }));
    await write(told.token);
    const third = (await preview([{ rows: odd }])).tables[0]?.fields.filter(({ saved: kept }) => kept);
    expect(third?.map(({ field, columns }) => [field, ...columns]).sort()).toEqual([
      ['phone', 'D'],
      ['unit', 'C'],
    ]);
  });

  it('once forgotten do not come back over those told anew', async () => {
    await toldOnce();
    const [kept] = store.read((reader) => mappingsOf(reader, { kind: 'roster' }));
    if (!kept) throw new Error('nothing kept');
    const { undo } = await api.records.remove({ ...kept, kind: 'intakeMapping' });
    await write((await answer((await preview([{ rows: next }])).token, 'D')).token);
    expect(await refusal(api.app.undo({ undo: undo ?? '' }))).toMatchObject({ message: expect.stringContaining('đã có cách đọc mới') });
  });

  it('taken back leave the column that the heading says', async () => {
    const headed = odd.with(0, ['STT', 'Họ và tên', 'SĐT', 'Ghi chú']);
    await write((await answer((await preview([{ rows: headed }])).token, 'D')).token);
    expect(phoneOf(await answer((await preview([{ rows: headed }])).token, asHeaded))).toMatchObject({ columns: ['C'], saved: false });
  });

  it('are taken back for this file at once, and for good when it is written', async () => {
    await toldOnce();
    const back = await answer((await preview([{ rows: next }])).token, asHeaded);
    expect([back.rows[0]?.phone, phoneOf(back)]).toMatchObject([null, { columns: [], saved: false }]);
    expect(phoneOf(await preview([{ rows: next }]))).toMatchObject({ columns: ['D'], saved: true });
    await write((await answer((await preview([{ rows: next }])).token, asHeaded)).token);
    expect(phoneOf(await preview([{ rows: next }]))).toMatchObject({ columns: [], saved: false });
  });
});

const fieldOf = (name: string, { tables }: { tables: TableColumns[] }, at = 0) => tables[at]?.fields.find(({ field }) => field === name);
const saved = (of: Parameters<typeof fieldOf>[1]) => of.tables.map((_, at) => fieldOf('note', of, at)?.saved);

describe('columns of a slip once told', () => {
  it('hold for the next list handed to the same agent, and for no other', async () => {
    const { handovers } = api.people;
    const guest = { birth: null, sex: null, citizenId: null, phone: null, unit: null, present: true, results: [], handedOver: true };
    const rows = ['Lê Văn Tài', 'Võ Bảy', 'Lê Thị Tư'].map((name, at) => ({
      existing: null,
      values: { ...guest, name, position: at + 1 },
    }));
    await api.conferences.roster.save({ conferenceId, rows, removed: [] });
    const handedTo = async (recipient: string) => {
      const attendeeIds = (await handovers.waiting()).slice(0, 1).map((row) => row.id);
      const values = { day: day('2026-03-12'), recipient, note: null, attendeeIds };
      const { id } = await handovers.save({ existing: null, values });
      return { handoverId: id, files: [await api.papers.make({ paper: 'handover', input: { id }, format: 'xlsx' })] };
    };
    const first = await taken(handovers.slip.read(await handedTo('Bưu điện')));
    const { token } = await taken(handovers.slip.answer({ token: first.token, answers: { 'column:1:outcome': ['C'] } }));
    await taken(handovers.slip.apply({ token }));
    const next = await taken(handovers.slip.read(await handedTo('Bưu điện')));
    expect(fieldOf('outcome', next)).toMatchObject({ columns: ['C'], saved: true });
    expect(fieldOf('outcome', await taken(handovers.slip.read(await handedTo('Viettel'))))).toMatchObject({ saved: false });
  });

  it('hold for the next rounds of the same association, and for no other', async () => {
    const { visitSlips } = api.people;
    const sentTo = async (recipient: string) => {
      const span = { from: day('2026-03-01'), to: day('2026-03-31') };
      const about = { communeId: null, audienceId: null, waveId: null, agreementNumber: null, note: null };
      const { id } = await visitSlips.save({ existing: null, values: { recipient, ...span, ...about } });
      return { files: [await api.papers.make({ paper: 'visit-slip', input: { id }, format: 'xlsx' })] };
    };
    const first = await taken(visitSlips.back.read(await sentTo('Hội Phụ nữ')));
    const { token } = await taken(visitSlips.back.answer({ token: first.token, answers: { 'column:1:note': ['C'] } }));
    await taken(visitSlips.back.apply({ token, take: [] }));
    const next = await taken(visitSlips.back.read(await sentTo('Hội Phụ nữ')));
    expect(fieldOf('note', next)).toMatchObject({ columns: ['C'], saved: true });
    expect(saved(await taken(visitSlips.back.read(await sentTo('Hội Nông dân'))))).toEqual([false]);
  });

  it('hold for the paper of that commune, wherever it stands among those that came', async () => {
    const { own, communes, slip, plan } = await officeWithSlips();
    await plan('2026-03-02', { communeId: communes.bauSen });
    const [anHoa, bauSen] = await Promise.all(
      [communes.anHoa, communes.bauSen].map(async (id) => fileToTake(await filled(await slip(id), { wholeMonth: true }))),
    );
    if (!anHoa || !bauSen) throw new Error('no slips');
    const first = await taken(own.read({ month, files: [anHoa] }));
    const { token } = await taken(own.answer({ token: first.token, answers: { 'column:1.1:note': [noColumn] } }));
    await taken(own.apply({ token, receivedOn: received, basis: sealed, answers: [] }));
    const next = await taken(own.read({ month, files: [bauSen, anHoa] }));
    expect(saved(next)).toEqual([false, true]);
    expect(fieldOf('note', next, 1)).toMatchObject({ id: 'column:2.1:note', columns: [] });
  });
});
