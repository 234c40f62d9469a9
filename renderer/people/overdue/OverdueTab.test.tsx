import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show } from '../../../tests/support/screen.tsx';
import { OverdueTab } from './OverdueTab.tsx';

const id = (at: number) => `0198c000-0000-7000-8000-00000000000${at}`;
const row = (at: number, name: string, signed = false) => ({
  id: id(at),
  version: at,
  name,
  birth: '1980',
  address: null,
  communeName: null,
  lastMet: '2020-05-04',
  signed,
});

describe('«Quá hạn lưu»', () => {
  it('erases those that are ticked, after it was said what goes and what is kept and why', async () => {
    const sent: unknown[] = [];
    await show(() => <OverdueTab />, {
      path: '/people',
      answers: {
        'people.retention.list': () => ({
          rosters: { people: 0, conferences: 0, spared: [] },
          rows: [row(1, 'An'), row(2, 'Bình', true), row(3, 'Cúc')],
          total: 3,
          before: '2021-03-10',
          years: 5,
        }),
        'people.retention.preview': (input: unknown) => (sent.push(input), { rosters: 2, visits: 1, spared: ['HN-07'] }),
        'people.retention.erase': (input: unknown) => (sent.push(input), { rosters: 2, visits: 1, spared: ['HN-07'] }),
      },
    });
    expect(await screen.findByText(/trước ngày 10\/03\/2021, tức đã quá 5 năm/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Xóa tên' })).toHaveProperty('disabled', true);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn tất cả' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn Cúc' }));
    fireEvent.click(screen.getByRole('button', { name: 'Xóa tên 2 người' }));
    expect(await screen.findByText(/chứng từ phải lưu từ 10 năm: HN-07.*sao lưu.*vẫn còn tên/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Xóa tên' }));
    const people = [1, 2].map((at) => ({ id: id(at), version: at }));
    await waitFor(() => expect(sent).toEqual([{ ids: people.map((one) => one.id) }, { people }]));
  });
});
