import { expect, it, vi } from 'vitest';
import { usualInvitation } from '../../shared/conferences/prints/invitation.ts';
import { day } from '../../shared/kernel/dates.ts';
import type { PaperOrder } from '../../shared/papers/contract.ts';
import { openApi, refusal } from '../../tests/support/api.ts';
import { pagesOf } from '../../tests/support/pdf.ts';
import { smallOffice } from '../../tests/support/small-office.ts';
import { cellText, openBook } from '../../tests/support/workbook.ts';
import { makers } from '../documents/maker.ts';
import * as worker from '../documents/run-job.ts';
import { unlockWorkbook } from '../documents/lock/lock.ts';
import { roomPapers } from '../room-papers.ts';

const citizenId = '075180001234';
const password = '4827-1936-5520';
const month = { year: 2026, month: 3 };
const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());
const start = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 4)).toString('latin1');

/** An office in which every paper has something to say, and an order for each paper in each of its formats. */
async function office() {
  const opened = openApi();
  const { api, store } = opened;
  let [commune, conferenceId] = ['', ''];
  smallOffice(store, (fill) => {
    commune = fill.commune('XA01');
    fill.airing('2026-03-04', { commune, status: 'planned' });
    const attendees = [{ present: true, handedOver: true, results: [{ kind: 'joinedHi' as const }] }];
    conferenceId = fill.conference('2026-03-05', { status: 'held', attendees });
  });
  store.database.exec(`UPDATE attendee SET citizen_id = '${citizenId}', phone = '0912000111', birth = '1980-05-12'`);
  const [waiting] = await api.people.handovers.waiting();
  const handover = await api.people.handovers.save({
    existing: null,
    values: { day: day('2026-03-06'), recipient: 'Bưu điện', note: null, attendeeIds: [waiting?.id ?? ''] },
  });
  const dates = { from: day('2026-03-01'), to: day('2026-03-31') };
  const links = { communeId: commune, audienceId: null, waveId: null, agreementNumber: null, note: null };
  const slip = await api.people.visitSlips.save({ existing: null, values: { recipient: 'Hội Nông dân', ...dates, ...links } });
  const blank = { language: null, minutes: null, source: null, validTo: null, note: null };
  const programme = await api.broadcasts.programmes.save({
    existing: null,
    values: { title: 'Bài 1', topics: ['bhxhtn'], script: 'Kính thưa bà con.', ...blank },
  });
  const of = { ids: [conferenceId] };
  const asked: Record<string, PaperOrder['input']> = {
    roster: { of, blankRows: 1 },
    money: { of, blankRows: 0, amount: 50_000 as never },
    invitations: { of, text: usualInvitation },
    results: { of },
    minutes: { of },
    'airing-confirmation': { month, communeIds: [commune] },
    script: programme,
    compliance: { period: { kind: 'month', ...month }, units: 'now' },
    monthly: month,
    handover,
    'visit-slip': slip,
    due: { span: { from: day('2027-03-01'), to: day('2027-03-31') }, pension: null },
  };
  const orders = Object.values(roomPapers).flatMap(({ description: { name, formats } }) =>
    formats.map((format) => ({ paper: name, input: asked[name], format }) as PaperOrder),
  );
  const told = () =>
    store
      .read((reader) =>
        reader.sql<{ area: string; changes: string }>("SELECT area, changes FROM audit WHERE action = 'print' ORDER BY rowid"),
      )
      .map(({ area, changes }) => [area, JSON.parse(changes) as unknown]);
  return { ...opened, orders, told };
}

it('makes every paper in each of its formats, in the documents’ thread alone, and none bears the number of an identity card', async () => {
  const { api, orders, bugs } = await office();
  const jobs = vi.spyOn(worker, 'runJob');
  for (const order of orders) {
    jobs.mockClear();
    const bytes = await bytesOf(await api.papers.make(order));
    expect([order.paper, jobs.mock.calls.map(([job]) => job)]).toEqual([order.paper, ['makePaper']]);
    expect([order.paper, start(bytes)]).toEqual([order.paper, order.format === 'pdf' ? '%PDF' : 'PK\u0003\u0004']);
    const texts =
      order.format === 'pdf'
        ? (await pagesOf(bytes)).map(({ text }) => text)
        : order.format === 'xlsx'
          ? (await openBook(bytes)).worksheets.flatMap(cellText)
          : [];
    const said = texts.join(' ').replaceAll(/\s/g, '');
    expect([order.paper, order.format === 'docx' || said.length > 20, said.includes(citizenId)]).toEqual([order.paper, true, false]);
  }
  expect(bugs).toEqual([]);
  expect(orders).toHaveLength(18);
});

it('every paper is made in just the formats it is offered in', async () => {
  for (const { description } of Object.values(roomPapers)) {
    const maker = await makers[description.name]();
    expect([description.name, Object.keys(maker).toSorted()]).toEqual([description.name, [...description.formats].toSorted()]);
  }
});

it('a workbook and pages go out with a password and open with it alone; a Word file with one is refused, not sent open', async () => {
  const { api, orders } = await office();
  for (const order of orders.filter(({ paper }) => roomPapers[paper].description.persons)) {
    const call = api.papers.make({ ...order, password });
    if (order.format === 'docx') {
      expect(await refusal(call)).toMatchObject({
        code: 'INVALID',
        message: expect.stringContaining('Word'),
        data: { fields: [{ field: 'password' }] },
      });
      continue;
    }
    const bytes = await bytesOf(await call);
    if (order.format === 'pdf') {
      expect(Buffer.from(bytes).toString('latin1')).toContain('/Encrypt');
      await expect(pagesOf(bytes)).rejects.toThrow(/password/i);
    } else expect(start(unlockWorkbook(bytes, password))).toBe('PK\u0003\u0004');
  }
});

it('several slips are each locked within their archive', async () => {
  const { api, store } = openApi();
  smallOffice(store, (fill) => ['XA01', 'XA02'].forEach((code) => fill.commune(code)));
  const file = await api.papers.make({ paper: 'airing-confirmation', input: { month }, format: 'xlsx', password });
  const archive = Buffer.from(await bytesOf(file));
  expect(file.name).toBe('phieu-xac-nhan_2026-03.zip');
  expect(archive.toString('latin1').match(/x1_xa|xa01|xa02/gi)?.length).toBeGreaterThan(1);
  expect(archive.includes('xl/worksheets')).toBe(false);
});

it('what is looked at is what is saved, and only what was saved and names persons is told in the log', async () => {
  const { api, orders, told } = await office();
  const same = (bytes: Uint8Array) => pagesOf(bytes);
  for (const order of orders.filter(({ format }) => format === 'pdf')) {
    const [shown, saved] = [await api.papers.make({ ...order, preview: true }), await api.papers.make(order)];
    expect([shown.name, await same(await bytesOf(shown))]).toEqual([saved.name, await same(await bytesOf(saved))]);
  }
  const names = ['roster', 'money', 'invitations', 'results', 'minutes', 'handover'];
  const open = names.map((paper) => expect.objectContaining({ paper, locked: false }));
  expect(told().map(([, changes]) => changes)).toEqual(open);
  await api.papers.make({ ...(orders.find(({ paper }) => paper === 'due') as PaperOrder), password });
  expect(told().at(-1)).toEqual(['people', { paper: 'due', file: 'Den-han_2027-03.xlsx', locked: true }]);
  expect(JSON.stringify(told())).not.toContain(password);
});

it('ends at once when it is no longer wanted', async () => {
  const { api, orders } = await office();
  const ending = new AbortController();
  const [order] = orders;
  if (!order) throw new Error('no paper');
  const call = refusal(api.papers.make(order, { signal: ending.signal }));
  setTimeout(() => ending.abort(), 5);
  expect((await call).code).toBe('CANCELLED');
});
