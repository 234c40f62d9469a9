import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { refusedWith, show } from '../../../tests/support/screen.tsx';
import { VisitSlipsTab } from './VisitSlipsTab.tsx';

const id = '0198c000-0000-7000-8000-000000000001';
const slip = { id, version: 1, recipient: 'Hội Phụ nữ', from: '2026-03-01', to: '2026-03-31', communeId: null, communeName: null };
const line = {
  day: '2026-03-05',
  communeId: null,
  members: ['Hội Phụ nữ'],
  approached: 12,
  joinedSi: 2,
  joinedHi: null,
  renewed: null,
  note: null,
};
const row = { row: 12, communeName: null, line };

it('asks for the password of a slip that came back until it opens, and writes only the rows that are new or were taken', async () => {
  const applied: { password?: string; take: string[] }[] = [];
  const preview = ({ password }: { password?: string }) => {
    if (password !== '1234')
      throw refusedWith('INVALID', 'x', {
        fields: [{ field: 'password', message: password ? 'Mật khẩu không đúng.' : 'Tệp đặt mật khẩu.' }],
      });
    const asked = { ...row, key: '2', row: 13, state: 'ask', reason: 'Sổ đang ghi khác.' };
    return {
      slip,
      rows: [
        { ...row, key: '1', state: 'new', reason: null },
        asked,
        { ...row, key: '3', state: 'error', line: null, reason: 'Chưa ghi ngày.' },
      ],
    };
  };
  await show(() => <VisitSlipsTab />, {
    path: '/people',
    at: '/people?tab=slips',
    answers: {
      'people.visitSlips.list': () => [{ ...slip, returnedOn: null, visits: 0, approached: 0 }],
      'people.visitSlips.preview': preview,
      'people.visitSlips.apply': (input: (typeof applied)[number]) => (
        applied.push(input), { slip, returnedOn: null, added: [slip], changed: [slip] }
      ),
    },
  });
  await screen.findByText('Hội Phụ nữ');
  const picker = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!picker) throw new Error('there is a way to choose a file');
  fireEvent.change(picker, { target: { files: [new File(['x'], 'phieu.xlsx')] } });
  const type = async (text: string) => {
    fireEvent.change(await screen.findByLabelText('Mật khẩu'), { target: { value: text } });
    fireEvent.click(screen.getByRole('button', { name: 'Mở tệp' }));
  };
  await screen.findByText('Tệp đặt mật khẩu.');
  await type('12');
  await screen.findByText('Mật khẩu không đúng.');
  await type('1234');
  expect(await screen.findByText('1 ghi vào sổ · 0 đã có · 1 cần chọn · 1 không lấy')).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Lấy dòng 13 theo phiếu' }));
  fireEvent.click(screen.getByRole('button', { name: 'Ghi 2 lần tiếp cận' }));
  await waitFor(() => expect(applied).toMatchObject([{ password: '1234', take: ['2'] }]));
});
