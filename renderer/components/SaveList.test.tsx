import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { refusedWith, show } from '../../tests/support/screen.tsx';
import type { ListFile } from '../../shared/sheets/list-file.ts';
import { saveFile } from '../client/download.ts';
import type { Column } from './columns.ts';
import { EntityTable } from './EntityTable.tsx';
import { useWindowedRows } from './rows.ts';
import { StatusBadge } from './StatusBadge.tsx';

vi.mock('../client/download.ts', () => ({ saveFile: vi.fn() }));

interface Row {
  id: string;
  day: string;
  count: number;
}
const columns: Column<Row>[] = [
  { key: 'day', title: 'Ngày', value: (row) => row.day, show: (row) => `ngày ${row.day}` },
  { key: 'count', title: 'Số lượt', value: (row) => row.count, number: true },
  { key: 'status', title: 'Trạng thái', value: () => 'aired', show: () => <StatusBadge tone="good">Đã phát</StatusBadge> },
  { key: 'wide', title: 'Chỉ ở màn rộng', value: (row) => row.count > 448, from: 5000 },
  { key: 'mark', title: '', value: () => null },
];

interface Sent {
  list: ListFile;
  password?: string;
}
async function open(listFile: (input: Sent) => File | Promise<never>, saveable: true | 'persons' = true) {
  const asked: number[] = [];
  function Piece() {
    const rows = useWindowedRows<Row>(({ offset, limit }) => ({
      queryKey: ['rows', offset],
      queryFn: () => {
        asked.push(offset);
        const many = Math.min(limit, 450 - offset);
        return {
          total: 450,
          rows: Array.from({ length: many }, (_, at) => ({ id: `${offset + at}`, day: '2026-03-02', count: offset + at })),
        };
      },
    }));
    return <EntityTable label="Lượt phát thanh" saveable={saveable} columns={columns} rows={rows} empty="" />;
  }
  await show(() => <Piece />, { answers: { 'exchange.listFile': listFile, 'office.settings.list': () => [] } });
  fireEvent.click(await screen.findByRole('button', { name: 'Lưu ra Excel' }));
  return asked;
}

it('saves every row of a list, those not on the screen too, in the words and kinds of the screen', async () => {
  let sent: ListFile | undefined;
  const asked = await open(({ list }) => {
    sent = list;
    return new File([], 'Luot-phat-thanh_2026-03-10.xlsx');
  });
  await screen.findByText('Đã lưu 450 dòng vào Luot-phat-thanh_2026-03-10.xlsx.');
  expect(saveFile).toHaveBeenCalledOnce();
  expect(new Set(asked)).toEqual(new Set([0, 200, 400]));
  expect(sent?.columns).toEqual([
    { heading: 'Ngày', look: 'date' },
    { heading: 'Số lượt', look: 'number' },
    { heading: 'Trạng thái', look: 'text' },
    { heading: 'Chỉ ở màn rộng', look: 'text' },
  ]);
  expect([sent?.rows.length, sent?.rows[7], sent?.rows[449]]).toEqual([
    450,
    ['2026-03-02', 7, 'Đã phát', ''],
    ['2026-03-02', 449, 'Đã phát', 'x'],
  ]);
});

it('says what went wrong and can be asked again', async () => {
  await open(() => Promise.reject(refusedWith('REFUSED', 'Máy không đủ bộ nhớ.')));
  await screen.findByText('Máy không đủ bộ nhớ.');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Lưu ra Excel' })).toBeTruthy());
});

it('proposes a password for a list of persons, and saves it open only when that is switched off', async () => {
  const passwords: (string | undefined)[] = [];
  const listFile = ({ password }: Sent) => {
    passwords.push(password);
    return new File([], 'Nguoi.xlsx');
  };
  await open(listFile, 'persons');
  const question = await screen.findByRole('dialog');
  const proposed = await within(question).findByRole<HTMLInputElement>('textbox', { name: 'Mật khẩu của tệp' });
  expect(proposed.value).toMatch(/^\d{4}-\d{4}-\d{4}$/);
  expect(passwords).toEqual([]);
  fireEvent.click(within(question).getByRole('button', { name: 'Lưu ra Excel' }));
  await waitFor(() => expect(passwords).toEqual([proposed.value]));
  fireEvent.click(await screen.findByRole('button', { name: 'Lưu ra Excel' }));
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Đặt mật khẩu cho tệp Excel' }));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Lưu ra Excel' }));
  await waitFor(() => expect(passwords).toHaveLength(2));
  expect(passwords[1]).toBeUndefined();
});
