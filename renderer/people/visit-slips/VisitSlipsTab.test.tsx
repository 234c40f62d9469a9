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
const counts = { new: 0, changed: 0, same: 0, ask: 0, error: 0, aside: 0 };
async function* result(more: object) {
  const usual = { token: 't', written: false, moved: false, undo: null, done: 0, decisions: [], tables: [], counts, slip };
  yield { kind: 'result', result: { ...usual, ...more } };
}
const row = { row: 12, communeName: null, line };

it('asks for the password of a slip that came back until it opens, and writes only the rows that are new or were taken', async () => {
  const applied: { token: string; take: string[] }[] = [];
  const read = ({ passwords = [] }: { passwords?: string[] }) => {
    if (!passwords.includes('1234'))
      throw refusedWith('INVALID', 'x', {
        fields: [{ field: 'password', message: passwords.length > 0 ? 'Mật khẩu không đúng.' : 'Tệp đặt mật khẩu.' }],
      });
    const asked = { ...row, key: '2', row: 13, state: 'ask', reason: 'Sổ đang ghi khác.' };
    return result({
      counts: { ...counts, new: 1, ask: 1, error: 1 },
      rows: [
        { ...row, key: '1', state: 'new', reason: null },
        asked,
        { ...row, key: '3', state: 'error', line: null, reason: 'Chưa ghi ngày.' },
      ],
    });
  };
  await show(() => <VisitSlipsTab />, {
    path: '/people',
    at: '/people?tab=slips',
    answers: {
      'people.visitSlips.list': () => [{ ...slip, returnedOn: null, visits: 0, approached: 0 }],
      'people.visitSlips.back.read': read,
      'people.visitSlips.back.apply': (input: (typeof applied)[number]) => {
        applied.push(input);
        return result({ written: true, done: 2, rows: [] });
      },
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
  await waitFor(() => expect(applied).toEqual([{ token: 't', take: ['2'] }]));
});
