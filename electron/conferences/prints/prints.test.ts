import { expect, it } from 'vitest';
import type { PaperInput, PaperOrder } from '../../../shared/papers/contract.ts';
import { usualInvitation } from '../../../shared/conferences/prints/invitation.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { openApi, refusal } from '../../../tests/support/api.ts';
import { pagesOf } from '../../../tests/support/pdf.ts';
import { cellText, openBook } from '../../../tests/support/workbook.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { testActor } from '../../../tests/support/store.ts';

const blankRows = 2;

/** Three conferences of March, one called off, everyone with the number of an identity card in the store. */
function office() {
  const opened = openApi();
  const ids: string[] = [];
  smallOffice(opened.store, (fill) => {
    const attendees = [{ present: true, results: [{ kind: 'joinedSi' as const }] }, {}];
    ids.push(fill.conference('2026-03-08', { name: 'Hội nghị Đông', code: 'HN/08', codeKey: 'hn/08', attendees }));
    ids.push(fill.conference('2026-03-05', { name: 'Hội nghị Tây', attendees: [{}] }));
    fill.conference('2026-03-06', { name: 'Hội nghị Nam', status: 'cancelled' });
  });
  opened.store.write(testActor, (writer) => writer.exec("UPDATE attendee SET citizen_id = '075080001234', birth = '1980'", []));
  const roster = (of: PaperInput<'roster'>['of']) => opened.api.papers.make({ paper: 'roster', format: 'pdf', input: { of, blankRows } });
  return { ...opened, ids, roster };
}
const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

it('no print bears the number of an identity card', async () => {
  const { api, ids } = office();
  const of = { ids };
  const papers: PaperOrder[] = [
    { paper: 'roster', format: 'pdf', input: { of, blankRows } },
    { paper: 'money', format: 'pdf', input: { of, blankRows: 0, amount: 50_000 as never } },
    { paper: 'results', format: 'pdf', input: { of } },
    { paper: 'minutes', format: 'pdf', input: { of } },
    { paper: 'invitations', format: 'pdf', input: { of, text: usualInvitation } },
  ];
  for (const order of papers) {
    const pages = await pagesOf(await bytesOf(await api.papers.make(order)));
    const text = pages.map((page) => page.text).join(' ');
    expect(text).toContain(order.paper === 'minutes' ? 'Hội nghị Đông' : 'Người 1');
    expect(text.replace(/\s/g, '')).not.toMatch(/\d{12}/);
  }
  const word = await api.papers.make({ paper: 'invitations', format: 'docx', input: { of, text: usualInvitation } });
  expect(word.name).toBe('GiayMoi_2-hoi-nghi_2026-03-10.docx');
  const workbook = await bytesOf(await api.papers.make({ paper: 'roster', format: 'xlsx', input: { of, blankRows } }));
  const texts = (await openBook(workbook)).worksheets.flatMap(cellText);
  expect(texts).toContain('Người 1');
  expect(texts.join(' ')).not.toMatch(/\d{9}/);
});

it('prints all that the list shows but what was called off, by day, and names the file after what is in it', async () => {
  const { ids, roster } = office();
  const all = await roster({ filter: { from: day('2026-03-01'), to: day('2026-03-31') } });
  expect(all.name).toBe('DanhSach_2-hoi-nghi_2026-03-10.pdf');
  const pages = await pagesOf(await bytesOf(all));
  expect(pages.map((page) => /Hội nghị (Đông|Tây|Nam)/.exec(page.text)?.[0])).toEqual(['Hội nghị Tây', 'Hội nghị Đông']);
  const one = await roster({ ids: ids.slice(0, 1) });
  expect(one.name).toBe('DanhSach_HN-08.pdf');
});

it('refuses an empty choice and a field that no invitation knows', async () => {
  const { api, ids, roster } = office();
  expect(await refusal(roster({ filter: { text: 'không có' } }))).toMatchObject({
    code: 'REFUSED',
    message: 'Không có hội nghị nào để in.',
  });
  const wrong = api.papers.make({ paper: 'invitations', format: 'pdf', input: { of: { ids }, text: 'Mời {cccd}' } });
  expect(await refusal(wrong)).toMatchObject({ code: 'INVALID', message: expect.stringContaining('{cccd}') });
});

it('keeps the office’s own words for the next invitations, and can go back to the usual ones', async () => {
  const { api } = office();
  const own = 'Kính mời {tên}\ndự {nội dung}';
  await api.conferences.prints.keepInvitationText({ text: own });
  expect(await api.conferences.prints.invitationText()).toEqual({ text: own, usual: usualInvitation });
  await api.conferences.prints.keepInvitationText({ text: usualInvitation });
  expect((await api.conferences.prints.invitationText()).text).toBe(usualInvitation);
});

it('a list for money takes each one’s own amount; without a common one only those who have theirs, and nobody is a refusal', async () => {
  const { api, store, ids } = office();
  const money = (amount: number | null) =>
    api.papers.make({ paper: 'money', format: 'pdf', input: { of: { ids }, blankRows: 0, amount: amount as never } });
  expect(await refusal(money(null))).toMatchObject({ code: 'REFUSED', message: expect.stringContaining('Chưa ai') });
  store.write(testActor, (writer) => writer.exec('UPDATE attendee SET amount = 70000 WHERE conference_id = ? AND position = 2', [ids[0]]));
  const text = async (file: File) => (await pagesOf(await bytesOf(file))).map((page) => page.text).join(' | ');
  const own = await text(await money(null));
  expect(own).toContain('Bảy mươi nghìn đồng.');
  expect(own).not.toContain('Hội nghị Tây');
  expect(await text(await money(50_000))).toContain('Cộng 120.000');
});

it('a common amount can be kept on the roster for those who have none, and is taken back where all still have it', async () => {
  const { api, store, ids } = office();
  const [first = ''] = ids;
  store.write(testActor, (writer) => writer.exec('UPDATE attendee SET amount = 70000 WHERE conference_id = ? AND position = 2', [first]));
  const amounts = async () =>
    (await Promise.all(ids.map((id) => api.conferences.get({ id })))).flatMap((one) => one.attendees.map((row) => row.amount));
  const record = () => api.conferences.prints.recordAmounts({ of: { ids }, amount: 50_000 as never });
  const { attendees, undo } = await record();
  expect([attendees.length, await amounts()]).toEqual([2, [50_000, 70_000, 50_000]]);
  await api.app.undo({ undo: undo ?? '' });
  expect(await amounts()).toEqual([null, 70_000, null]);
  const again = await record();
  store.write(testActor, (writer) => writer.exec('UPDATE attendee SET amount = 60000 WHERE conference_id = ? AND position = 1', [first]));
  expect(await refusal(api.app.undo({ undo: again.undo ?? '' }))).toMatchObject({ code: 'CONFLICT' });
  expect(await amounts()).toEqual([60_000, 70_000, 50_000]);
  expect((await api.conferences.prints.recordAmounts({ of: { ids: ids.slice(0, 1) }, amount: 1_000 as never })).attendees).toEqual([]);
});
