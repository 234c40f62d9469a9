import { describe, expect, it } from 'vitest';
import { readScan } from '../../../shared/conferences/cards/scan.ts';
import type { AttendeeValues } from '../../../shared/conferences/contract.ts';
import type { ScanAnswer, Scanned } from '../../../shared/conferences/scan/contract.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { openApi, refusal } from '../../../tests/support/api.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';

const dao = '075180012345|271234567|Nguyễn Thị Đào|12041980|Nữ|Ấp 3, Phú Lộc|01052021';
const an = '075080054321||Trần Văn An|01021980|Nam|Ấp 4|02052021';
const guest = (position: number, name: string, more: Partial<AttendeeValues> = {}): AttendeeValues => ({
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
  ...more,
});

async function opened(guests: AttendeeValues[], { on = true, audience }: { on?: boolean; audience?: string } = {}) {
  const { api, store, bugs } = openApi();
  const made: string[] = [];
  smallOffice(store, (office) => made.push(office.conference('2026-03-05', audience === undefined ? {} : { audience })));
  const [conferenceId = ''] = made;
  const rows = guests.map((values) => ({ existing: null, values }));
  // Names came onto the roster for a reason that holds no longer.
  await api.conferences.names.insist({ conferenceId, reason: 'Ký nhận tiền' });
  await api.conferences.roster.save({ conferenceId, rows, removed: [] });
  await api.conferences.names.insist({ conferenceId, reason: null });
  if (on) await api.office.settings.set({ key: 'roster.scanCards', year: null, value: 'có' });
  const scan = async (text: string, answer: ScanAnswer | null = null): Promise<Scanned> => {
    const read = readScan(text, day('2026-03-10'));
    if ('problem' in read || !read.cards[0]) throw new Error('no card');
    return api.conferences.scan.card({ conferenceId, card: read.cards[0], answer });
  };
  const roster = async () => (await api.conferences.get({ id: conferenceId })).attendees;
  const row = async (position: number) => (await roster()).find((one) => one.position === position);
  const audit = () =>
    store.read((reader) => reader.sql<{ changes: string }>('SELECT changes FROM audit').map((one) => one.changes)).join('\n');
  return { api, store, bugs, conferenceId, scan, roster, row, audit };
}

describe('a card scanned', () => {
  it('is refused until it is switched on in Settings', async () => {
    const { scan, api } = await opened([guest(1, 'Nguyễn Thị Đào', { citizenId: '075180012345' })], { on: false });
    expect(await refusal(scan(dao))).toMatchObject({ code: 'REFUSED', message: expect.stringContaining('Quét thẻ đang tắt') });
    expect((await api.office.settings.list({ year: 2026 })).find((one) => one.key === 'roster.scanCards')).toMatchObject({
      value: 'không',
    });
  });

  it('marks the row that has its number, and tells how many there are', async () => {
    const { scan, row } = await opened([guest(1, 'Trần Văn An'), guest(2, 'N. T. Đào', { citizenId: '075180012345' })]);
    expect(await scan(dao)).toMatchObject({
      kind: 'marked',
      attendee: { position: 2, name: 'N. T. Đào' },
      filled: false,
      counts: { present: 1, people: 2 },
    });
    expect(await row(2)).toMatchObject({ present: true, name: 'N. T. Đào' });
    expect(await row(1)).toMatchObject({ present: false });
  });

  it('finds an old number, and keeps it', async () => {
    const { scan, row } = await opened([guest(1, 'Nguyễn Thị Đào', { citizenId: '271234567' })]);
    expect(await scan(dao)).toMatchObject({ kind: 'marked', filled: false });
    expect(await row(1)).toMatchObject({ present: true, citizenId: '271234567' });
  });

  it('finds name and birth, and gives the row its number', async () => {
    const { scan, row } = await opened([guest(1, 'Nguyễn Thị Đào', { birth: '1980' }), guest(2, 'Nguyễn Thị Đào', { birth: '1975' })]);
    expect(await scan(dao)).toMatchObject({ kind: 'marked', attendee: { position: 1 }, filled: true });
    expect(await row(1)).toMatchObject({ present: true, citizenId: '075180012345', birth: '1980' });
  });

  it('twice says since when, and changes nothing', async () => {
    const { scan, roster, store } = await opened([guest(1, 'Nguyễn Thị Đào', { birth: '1980' })]);
    await scan(dao);
    const [before, audits] = [await roster(), () => store.read((reader) => reader.sql('SELECT id FROM audit').length)];
    const rows = audits();
    expect(await scan(dao)).toMatchObject({
      kind: 'already',
      attendee: { position: 1, name: 'Nguyễn Thị Đào' },
      since: expect.stringMatching(/^2026-03-10T02:00/),
      counts: { present: 1, people: 1 },
    });
    expect(await roster()).toEqual(before);
    expect(audits()).toBe(rows);
  });

  it('of someone ticked in the list says so too', async () => {
    const { scan } = await opened([guest(1, 'Nguyễn Thị Đào', { birth: '1980', present: true })]);
    expect(await scan(dao)).toMatchObject({ kind: 'already', since: expect.any(String) });
  });

  it('that Telex has garbled finds its row by name and date of birth', async () => {
    const { scan } = await opened([guest(1, 'Nguyễn Thị Đào', { birth: '1980-04-12' })]);
    expect(await scan('075180012345||Nguyeenx Thij DDaof|12041980|Nuwx|Aaps 3|01052021')).toMatchObject({ kind: 'marked', filled: true });
  });

  it('asks between two that fit as well, and takes the answer', async () => {
    const { scan, row } = await opened([guest(1, 'Nguyễn Thị Đào', { birth: '1980' }), guest(2, 'Nguyễn Thị Đào', { birth: '1980' })]);
    const asked = await scan(dao);
    if (asked.kind !== 'ask') throw new Error(asked.kind);
    expect(asked.rows.map((one) => one.position)).toEqual([1, 2]);
    expect(await row(1)).toMatchObject({ present: false });
    expect(await scan(dao, { is: 'row', attendeeId: asked.rows[1]?.id ?? '' })).toMatchObject({
      kind: 'marked',
      attendee: { position: 2 },
    });
    expect(await row(2)).toMatchObject({ present: true, citizenId: '075180012345' });
  });

  it('never answers for a row with another number, or of another list', async () => {
    const { scan, row } = await opened([guest(1, 'Lê Thị Bé', { citizenId: '075180099999' })]);
    const id = (await row(1))?.id ?? '';
    expect(await refusal(scan(dao, { is: 'row', attendeeId: id }))).toMatchObject({
      code: 'REFUSED',
      message: expect.not.stringContaining('0751'),
    });
    expect(await refusal(scan(dao, { is: 'row', attendeeId: '01980000-0000-7000-8000-000000000000' }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await row(1)).toMatchObject({ present: false });
  });
});

describe('someone who is not on the list', () => {
  it('becomes a walk-in below the last row', async () => {
    const { scan, row, store } = await opened([guest(1, 'Trần Văn An'), guest(7, 'Lê Bé')]);
    expect(await scan(dao)).toMatchObject({
      kind: 'walkIn',
      attendee: { position: 8, name: 'Nguyễn Thị Đào' },
      known: false,
      counts: { present: 1, people: 3 },
    });
    expect(await row(8)).toMatchObject({
      name: 'Nguyễn Thị Đào',
      birth: '1980-04-12',
      sex: 'Nữ',
      unit: 'Ấp 3, Phú Lộc',
      present: true,
      citizenId: '075180012345',
    });
    expect(store.read((reader) => reader.sql('SELECT walk_in FROM attendee WHERE position = 8'))).toEqual([{ walkIn: 1 }]);
    expect(await scan(dao)).toMatchObject({ kind: 'already' });
  });

  it('is the person of the register with that number, under their name there', async () => {
    const { api, scan, row, conferenceId } = await opened([guest(1, 'Nguyễn Thị Đào', { citizenId: '075180012345' })]);
    await api.people.persons.register({ conferenceId, reason: null });
    const known = (await row(1)) ?? { id: '', version: 1 };
    await api.conferences.roster.save({ conferenceId, rows: [], removed: [{ id: known.id, version: known.version }] });
    expect(await scan('075180012345||Nguyn Th o|12041980|N|p 3|01052021')).toMatchObject({
      kind: 'walkIn',
      attendee: { name: 'Nguyễn Thị Đào' },
      known: true,
    });
  });

  it('whose name cannot be trusted is asked for it', async () => {
    const { scan, roster } = await opened([]);
    const lost = '075180012345||Nguyn Th o|12041980|N|p 3|01052021';
    expect(await scan(lost)).toEqual({ kind: 'askName', name: 'Nguyn Th o' });
    expect(await roster()).toEqual([]);
    expect(await scan(lost, { is: 'walkIn', name: 'Nguyễn Thị Đào' })).toMatchObject({
      kind: 'walkIn',
      attendee: { name: 'Nguyễn Thị Đào' },
    });
    expect(await scan('075080054321')).toEqual({ kind: 'askName', name: null });
  });

  it('said to be nobody of those asked about becomes a walk-in, but never beside their own number', async () => {
    const { scan, roster } = await opened([guest(1, 'Nguyễn Thị Đào'), guest(2, 'Trần Văn An', { citizenId: '075080054321' })]);
    expect(await scan(dao)).toMatchObject({ kind: 'ask' });
    expect(await scan(dao, { is: 'walkIn', name: null })).toMatchObject({ kind: 'walkIn', attendee: { position: 3 } });
    expect(await scan(an, { is: 'walkIn', name: null })).toMatchObject({ kind: 'marked', attendee: { position: 2 } });
    expect(await roster()).toHaveLength(3);
  });
});

describe('a sensitive audience', () => {
  it('gets marks on the list it has, no numbers and no new names', async () => {
    const { api, conferenceId, scan, row, roster, bugs } = await opened([guest(1, 'Trần Văn An', { birth: '1980' })], { audience: '3.9' });
    expect(await scan(an)).toMatchObject({ kind: 'marked', filled: false });
    expect(await row(1)).toMatchObject({ present: true, citizenId: null });
    expect(await refusal(scan(dao))).toMatchObject({ code: 'REFUSED', message: expect.stringContaining('chỉ ghi số người') });
    expect(await roster()).toHaveLength(1);
    await api.conferences.names.insist({ conferenceId, reason: 'Ban tổ chức yêu cầu' });
    expect(await scan(dao)).toMatchObject({ kind: 'walkIn' });
    expect(bugs).toEqual([]);
  });

  it('gets new names once the user has insisted on a list of names', async () => {
    const { api, scan, roster, conferenceId } = await opened([], { audience: '3.9' });
    await api.conferences.names.insist({ conferenceId, reason: 'Ký nhận tiền' });
    expect(await scan(dao)).toMatchObject({ kind: 'walkIn' });
    expect(await roster()).toHaveLength(1);
  });
});

describe('taking a scan back', () => {
  it('unmarks the row and takes the number out again', async () => {
    const { api, scan, row } = await opened([guest(1, 'Nguyễn Thị Đào', { birth: '1980' })]);
    const done = await scan(dao);
    if (done.kind !== 'marked') throw new Error(done.kind);
    expect(await api.app.undo({ undo: done.undo ?? '' })).toMatchObject({ changed: 1 });
    expect(await row(1)).toMatchObject({ present: false, citizenId: null });
    expect(await refusal(api.app.undo({ undo: done.undo ?? '' }))).toMatchObject({ code: 'REFUSED' });
    expect(await scan(dao)).toMatchObject({ kind: 'marked' });
  });
  it('removes a walk-in', async () => {
    const { api, scan, roster } = await opened([]);
    const done = await scan(dao);
    if (done.kind !== 'walkIn') throw new Error(done.kind);
    await api.app.undo({ undo: done.undo ?? '' });
    expect(await roster()).toEqual([]);
  });
  it('is refused when the row has been changed since', async () => {
    const { api, scan, row, conferenceId } = await opened([guest(1, 'Nguyễn Thị Đào', { birth: '1980' })]);
    const done = await scan(dao);
    const now = await row(1);
    if (done.kind !== 'marked' || !now) throw new Error(done.kind);
    const { id, version, ...values } = now;
    await api.conferences.roster.save({
      conferenceId,
      rows: [{ existing: { id, version }, values: { ...values, phone: '0912345678' } }],
      removed: [],
    });
    expect(await refusal(api.app.undo({ undo: done.undo ?? '' }))).toMatchObject({ code: 'CONFLICT' });
    expect(await row(1)).toMatchObject({ present: true, phone: '0912345678' });
  });
});

it('no number stands in the audit, in what is answered or in an error', async () => {
  const { api, scan, audit, conferenceId } = await opened([guest(1, 'Nguyễn Thị Đào', { birth: '1980' })]);
  const answers = JSON.stringify([await scan(dao), await scan(dao), await scan(an)]);
  const card = { number: '07518001234', oldNumber: null, name: null, nameSure: false, birth: null, sex: null, address: null };
  const wrong = JSON.stringify(await refusal(api.conferences.scan.card({ conferenceId, card, answer: null })));
  for (const text of [audit(), answers, wrong]) expect(text).not.toMatch(/07518001234|07508005432|271234567/);
});
