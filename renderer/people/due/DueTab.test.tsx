import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../../tests/support/screen.tsx';
import { DueTab } from './DueTab.tsx';

it('the list of those due is saved for those who go to see them, with the password that is shown', async () => {
  const sent: Record<string, unknown>[] = [];
  const id = '0198c000-0000-7000-8000-000000000001';
  const row = { id, attendeeId: id, visitId: null, personId: null, name: 'An', phone: null, unit: null, communeName: null };
  await show(() => <DueTab />, {
    path: '/people',
    answers: {
      'office.settings.list': () => [],
      'people.due.list': () => [{ ...row, insurance: 'hi', day: '2025-03-05', dueOn: '2026-03-04' }],
      'papers.make': (input: Record<string, unknown>) => (sent.push(input), new File([], 'Den-han_2026-03.xlsx')),
    },
  });
  await screen.findByText('An');
  fireEvent.click(screen.getByRole('button', { name: 'Lưu ra Excel…' }));
  const password = (await screen.findByRole<HTMLInputElement>('textbox', { name: 'Mật khẩu của tệp' })).value;
  fireEvent.click(screen.getByRole('button', { name: 'Lưu tệp' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { paper: 'due', input: { span: { from: '2026-03-01', to: '2026-03-31' }, pension: null }, format: 'xlsx', password },
    ]),
  );
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Lưu tệp' })).toBeNull());
});
