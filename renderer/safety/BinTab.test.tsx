import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { smallOffice } from '../../tests/support/small-office.ts';
import { testActor } from '../../tests/support/store.ts';
import { openApp } from '../../tests/support/whole-app.tsx';

it('shows what one action removed as one line, and brings all of it back', async () => {
  const { api, store } = await openApp('/office?tab=bin');
  expect(await screen.findByText('Thùng rác trống')).toBeTruthy();
  smallOffice(store, (office) => {
    office.airing('2026-03-02', { commune: office.commune('26000') });
    office.airing('2026-03-04');
    office.output('2026-03-05', 'TQ', { title: 'Băng rôn ở chợ' });
  });
  // One action takes both airings; another, later, the output.
  store.write(testActor, (writer) => {
    writer.exec('UPDATE airing SET deleted_at = ?, version = version + 1', [writer.at]);
    writer.changed('broadcasts', []);
  });
  const [output] = (await api.outputs.list({ filter: {} })).rows;
  if (!output) throw new Error('no output');
  await api.records.remove({ id: output.id, version: output.version, kind: 'output' });

  const grid = await screen.findByRole('grid', { name: 'Thùng rác' });
  await waitFor(() => expect(within(grid).getAllByRole('row')).toHaveLength(3));
  expect(within(grid).getByText('05/03/2026 · Băng rôn ở chợ')).toBeTruthy();
  const airings = within(grid).getByText('Lượt phát').closest('tr');
  expect(airings?.textContent).toContain('230');
  fireEvent.click(within(grid).getByText('Lượt phát'));
  fireEvent.click(await screen.findByRole('button', { name: 'Khôi phục' }));
  await screen.findByText('Đã khôi phục 2 bản ghi.');
  await waitFor(() => expect(within(grid).queryByText('Lượt phát')).toBeNull());
  expect((await api.broadcasts.list({ filter: {} })).total).toBe(2);
  expect((await api.outputs.list({ filter: {} })).total).toBe(0);
});

it('leaves in the bin what cannot stand any more and says why', async () => {
  const { api, store } = await openApp('/office?tab=bin');
  smallOffice(store, (office) => office.conference('2026-03-02', { code: 'HN1', codeKey: 'hn1', name: 'Hội nghị cũ' }));
  const [old] = (await api.conferences.list({ filter: {} })).rows;
  if (!old) throw new Error('no conference');
  await api.records.remove({ id: old.id, version: old.version, kind: 'conference' });
  smallOffice(store, (office) => office.conference('2026-03-03', { code: 'HN1', codeKey: 'hn1', name: 'Hội nghị mới' }));
  fireEvent.click(await screen.findByText('02/03/2026 · Hội nghị cũ'));
  fireEvent.click(await screen.findByRole('button', { name: 'Khôi phục' }));
  expect(await screen.findByText(/Khôi phục được 0 bản ghi; số còn lại vẫn ở thùng rác/)).toBeTruthy();
  expect((await api.safety.bin.list()).map(({ kind, count, daysLeft }) => ({ kind, count, daysLeft }))).toEqual([
    { kind: 'conference', count: 1, daysLeft: 30 },
  ]);
});
