import { expect, it } from 'vitest';
import { openApi } from '../../../tests/support/api.ts';
import { cellText, openBook, sheetOf } from '../../../tests/support/workbook.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { day } from '../../../shared/kernel/dates.ts';

it('the list of those due leaves as a workbook without citizen ids, and opens with its password alone when it has one', async () => {
  const { api, store } = openApi();
  smallOffice(store, (office) => {
    office.conference('2025-03-05', { attendees: [{ results: [{ kind: 'joinedHi' }] }, { results: [{ kind: 'joinedSi' }] }] });
  });
  store.database.exec("UPDATE attendee SET citizen_id = '075180001234', phone = '0912000111'");
  const asked = { span: { from: day('2026-03-01'), to: day('2026-03-31') }, pension: 12 };
  const file = await api.papers.make({ paper: 'due', input: asked, format: 'xlsx' });
  expect(file.name).toBe('Den-han_2026-03.xlsx');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sheet = sheetOf(await openBook(bytes), 'Đến hạn đóng tiếp');
  expect(sheet.getRow(2).getCell(2).value).toEqual(new Date(Date.UTC(2026, 2, 4)));
  expect(cellText(sheet)).toEqual(expect.arrayContaining(['Người 1', 'BHYT HGĐ', 'Người 2', 'BHXH TN', '0912000111']));
  expect(cellText(sheet).join()).not.toContain('075180001234');
  const locked = await api.papers.make({ paper: 'due', input: asked, format: 'xlsx', password: 'Mat-khau-12345' });
  await expect(openBook(new Uint8Array(await locked.arrayBuffer()))).rejects.toThrow();
});

it('names nobody of a conference that is in the bin, not held or outside the days asked for, and all of them once it is back', async () => {
  const { api, store } = openApi();
  smallOffice(store, (office) => {
    office.conference('2025-03-31', { attendees: [{ results: [{ kind: 'joinedHi' }] }] });
    office.conference('2025-03-10', { status: 'planned', attendees: [{ results: [{ kind: 'joinedHi' }] }] });
  });
  const dueDays = async () =>
    (await api.people.due.list({ span: { from: day('2026-03-01'), to: day('2026-03-31') }, pension: null })).map((row) => row.dueOn);
  expect(await dueDays()).toEqual(['2026-03-30']);
  const held = (await api.conferences.list({ offset: 0, limit: 50, filter: { status: 'held' } })).rows[0];
  if (!held) throw new Error('no conference');
  const gone = await api.records.remove({ id: held.id, version: held.version, kind: 'conference' });
  expect(await dueDays()).toEqual([]);
  await api.app.undo({ undo: gone.undo ?? '' });
  expect(await dueDays()).toEqual(['2026-03-30']);
  store.database.exec("UPDATE conference SET deleted_at = '2026-03-10T00:00:00Z'");
  expect(await dueDays()).toEqual([]);
});
