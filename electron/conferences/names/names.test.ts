import { beforeEach, describe, expect, it } from 'vitest';
import { openApi, refusal } from '../../../tests/support/api.ts';
import { taken } from '../../../tests/support/intake.ts';
import { messyRoster, workbookOf } from '../../../tests/support/roster-books.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { query } from '../../store/connection.ts';

let { api, store }: ReturnType<typeof openApi> = openApi();
let conferenceId = '';
beforeEach(() => {
  ({ api, store } = openApi());
  conferenceId = conferenceFor('3.9');
});
function conferenceFor(audience: string): string {
  let id = '';
  smallOffice(store, (fill) => {
    id = fill.conference('2026-03-05', { code: `HN ${audience}`, codeKey: `hn ${audience}`, audience });
  });
  return id;
}
const guest = (name: string, position = 1) => ({
  position,
  name,
  birth: null,
  sex: null,
  citizenId: null,
  phone: null,
  unit: null,
  present: false,
  results: [],
  handedOver: false,
});
const typed = (id = conferenceId) =>
  api.conferences.roster.save({ conferenceId: id, rows: [{ existing: null, values: guest('Đinh Bơ') }], removed: [] });
const roster = async () => (await api.conferences.get({ id: conferenceId })).attendees;

describe('a conference for a sensitive audience (domain §6)', () => {
  it.each(['3.4', '4.1'])('of group %s takes no names that are typed', async (audience) => {
    const refused = await refusal(typed(conferenceFor(audience)));
    expect(refused).toMatchObject({ code: 'REFUSED', message: expect.stringContaining('chỉ ghi số người') });
  });

  it('nor names of a file, and nothing is written', async () => {
    const file = new File([(await workbookOf([messyRoster(3)])) as BlobPart], 'danh sách.xlsx');
    const { token, rows } = await taken(api.conferences.rosterFile.read({ conferenceId, files: [file] }));
    expect(rows.filter(({ state }) => state === 'new')).toHaveLength(3);
    expect(await refusal(taken(api.conferences.rosterFile.apply({ token, add: [] })))).toMatchObject({ code: 'REFUSED' });
    expect(await roster()).toEqual([]);
    await api.conferences.names.insist({ conferenceId, reason: 'Chi tiền đi lại' });
    expect((await taken(api.conferences.rosterFile.apply({ token, add: [] }))).done).toBe(3);
  });

  it('takes them once the user insists for a reason, which stays and is logged; rows that are there can be marked afterwards', async () => {
    expect(await api.conferences.names.of({ conferenceId })).toMatchObject({ sensitive: true, reason: null });
    await api.conferences.names.insist({ conferenceId, reason: 'Chi hỗ trợ đi lại, phải có ký nhận' });
    const { attendees } = await typed();
    const changes = store.read((reader) => reader.all(query.selectFrom('audit').where('recordId', '=', conferenceId).select('changes')));
    expect(JSON.stringify(changes)).toContain('phải có ký nhận');
    await api.conferences.names.insist({ conferenceId, reason: null });
    const [row] = attendees;
    if (!row) throw new Error('one row expected');
    const marked = { ...guest('Đinh Bơ'), present: true };
    await api.conferences.roster.save({ conferenceId, rows: [{ existing: row, values: marked }], removed: [] });
    expect((await roster())[0]).toMatchObject({ name: 'Đinh Bơ', present: true });
    expect(await refusal(typed())).toMatchObject({ code: 'REFUSED' });
  });

  it('a blank reason is none; any other audience asks nothing', async () => {
    await api.conferences.names.insist({ conferenceId, reason: '   ' });
    expect(await refusal(typed())).toMatchObject({ code: 'REFUSED' });
    const other = conferenceFor('3.1');
    expect(await api.conferences.names.of({ conferenceId: other })).toMatchObject({ sensitive: false });
    expect((await typed(other)).attendees).toHaveLength(1);
  });
});
