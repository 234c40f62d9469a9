import { describe, expect, it } from 'vitest';
import { openApi } from '../../../tests/support/api.ts';
import { conferenceValues } from '../../../tests/support/conferences.ts';
import { attendees, conferences, sheet, workbookOf } from '../../../tests/support/exchange.ts';
import { taken } from '../../../tests/support/intake.ts';
import { importSheets } from '../../exchange/exchange.service.ts';
import { testActor } from '../../../tests/support/store.ts';
import { readScan } from '../../../shared/conferences/cards/scan.ts';
import type { ScanAnswer } from '../../../shared/conferences/scan/contract.ts';
import { day } from '../../../shared/kernel/dates.ts';

const number = '075180012345';
const guest = (position: number, name: string, citizenId: string | null) => ({
  position,
  name,
  birth: '1980',
  sex: null,
  citizenId,
  phone: null,
  unit: null,
  present: true,
  results: [],
  handedOver: false,
});

/** A register that holds Nguyễn Thị Đào with her number, and a second conference without anybody. */
async function opened() {
  const { api, store } = openApi();
  const conference = async (code: string) =>
    (await api.conferences.save({ existing: null, values: conferenceValues({ code, name: `Hội nghị ${code}` }) })).id;
  const type = (conferenceId: string, name: string) =>
    api.conferences.roster.save({ conferenceId, rows: [{ existing: null, values: guest(1, name, number) }], removed: [] });
  const register = (conferenceId: string) => api.people.persons.register({ conferenceId, reason: null });
  const first = await conference('A');
  await type(first, 'Nguyễn Thị Đào');
  await register(first);
  const people = async () => (await api.people.persons.list({ offset: 0, limit: 10, filter: {} })).rows;
  const [dao] = await people();
  const second = await conference('B');
  const linked = async () => (await api.conferences.get({ id: second })).attendees.map(({ name, personId }) => [name, personId ?? null]);
  const asked = async () => (await api.people.questions.list()).map(({ name, candidates }) => [name, candidates.map((one) => one.name)]);
  const scan = async (text: string, answer: ScanAnswer | null = null) => {
    await api.office.settings.set({ key: 'roster.scanCards', year: null, value: 'có' });
    const read = readScan(text, day('2026-03-10'));
    if ('problem' in read || !read.cards[0]) throw new Error('no card');
    return api.conferences.scan.card({ conferenceId: second, card: read.cards[0], answer });
  };
  return { api, store, second, dao: dao?.id, type, register, people, linked, asked, scan };
}
const question = [['Trần Văn Ba', ['Nguyễn Thị Đào']]];

describe('somebody under the number of another name is asked about and never linked silently', () => {
  it('typed and taken into the register', async () => {
    const { second, type, register, linked, asked, people, dao, api } = await opened();
    await type(second, 'Trần Văn Ba');
    const done = await register(second);
    expect([done.added, done.linked, done.asked.length]).toEqual([[], [], 1]);
    expect(await linked()).toEqual([['Trần Văn Ba', null]]);
    expect(await asked()).toEqual(question);
    expect((await people()).find(({ id }) => id === dao)?.meetings).toBe(1);
    await api.people.questions.answer({ attendeeId: done.asked[0] ?? '', personId: null });
    expect((await people()).map(({ name }) => name).sort()).toEqual(['Nguyễn Thị Đào', 'Trần Văn Ba']);
  });

  it('from a list of people', async () => {
    const { api, second, linked, asked } = await opened();
    const bytes = await workbookOf(sheet('DS', ['STT', 'Họ và tên', 'CCCD'], [1, 'Trần Văn Ba', number]));
    const file = new File([new Uint8Array(bytes)], 'DS.xlsx');
    const { token, rows } = await taken(api.conferences.rosterFile.read({ conferenceId: second, files: [file] }));
    expect(rows.map(({ state }) => state)).toEqual(['ask']);
    await taken(api.conferences.rosterFile.apply({ token, add: [0] }));
    expect(await linked()).toEqual([['Trần Văn Ba', null]]);
    expect(await asked()).toEqual(question);
  });

  it('from the exchange workbook, then taken into the register', async () => {
    const { store, second, register, linked, asked } = await opened();
    await importSheets(store, testActor, [
      conferences({ 'Mã hội nghị': 'B', 'Tên hội nghị': 'Hội nghị B' }),
      attendees({ 'Mã hội nghị': 'B', 'Họ và tên': 'Trần Văn Ba', CCCD: number }),
    ]);
    await register(second);
    expect(await linked()).toEqual([['Trần Văn Ba', null]]);
    expect(await asked()).toEqual(question);
  });

  it('by a card whose name is another: a walk-in is asked about, and no more once the scan is taken back', async () => {
    const { api, scan, linked, asked } = await opened();
    const done = await scan(`${number}||Trần Văn Ba|12041980|Nam|Ấp 3|01052021`);
    expect(done).toMatchObject({ kind: 'walkIn', known: false });
    expect(await linked()).toEqual([['Trần Văn Ba', null]]);
    expect(await asked()).toEqual(question);
    if ('undo' in done) await api.app.undo({ undo: done.undo ?? '' });
    expect(await asked()).toEqual([]);
  });

  it('by a card that cannot be read, for which another name is typed', async () => {
    const { scan, linked, asked } = await opened();
    await scan(`${number}||Nguyn Th o|12041980|N|p 3|01052021`, { is: 'walkIn', name: 'Trần Văn Ba' });
    expect(await linked()).toEqual([['Trần Văn Ba', null]]);
    expect(await asked()).toEqual(question);
  });

  it('by a card of a row whose number the register knows under another name: marked, and asked about once', async () => {
    const { api, scan, second, linked, asked } = await opened();
    const card = `${number}||Trần Văn Ba|12041980|Nam|Ấp 3|01052021`;
    await api.conferences.roster.save({
      conferenceId: second,
      rows: [{ existing: null, values: { ...guest(1, 'Trần Văn Ba', number), present: false } }],
      removed: [],
    });
    const done = await scan(card);
    expect(done).toMatchObject({ kind: 'marked' });
    expect(await linked()).toEqual([['Trần Văn Ba', null]]);
    expect(await asked()).toEqual(question);
    if ('undo' in done) await api.app.undo({ undo: done.undo ?? '' });
    expect(await asked()).toEqual([]);
    await api.people.persons.register({ conferenceId: second, reason: null });
    expect(await scan(card)).toMatchObject({ kind: 'marked' });
    expect(await asked()).toEqual(question);
  });

  it('on the list: the row with that number is asked about; said to be somebody else, the holder stands below it', async () => {
    const { api, scan, second, type, linked, asked, dao } = await opened();
    const card = `${number}||Nguyễn Thị Đào|12041980|Nữ|Ấp 3|01052021`;
    await type(second, 'Trần Văn Ba');
    const [row] = (await api.conferences.get({ id: second })).attendees;
    expect(await scan(card)).toMatchObject({ kind: 'ask', rows: [{ id: row?.id }] });
    expect(await linked()).toEqual([['Trần Văn Ba', null]]);
    expect(await scan(card, { is: 'walkIn', name: null })).toMatchObject({ kind: 'walkIn', known: true });
    expect(await linked()).toEqual([
      ['Trần Văn Ba', null],
      ['Nguyễn Thị Đào', dao],
    ]);
    expect(await asked()).toEqual([]);
  });
});

it('the same number and the same name are the same person every way', async () => {
  const { api, second, linked, register, type, dao } = await opened();
  await type(second, 'NGUYỄN THỊ ĐÀO');
  expect((await register(second)).linked).toHaveLength(1);
  expect(await linked()).toEqual([['NGUYỄN THỊ ĐÀO', dao]]);
  expect(await api.people.questions.list()).toEqual([]);
});
