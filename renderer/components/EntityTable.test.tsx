import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { refusedWith, show } from '../../tests/support/screen.tsx';
import type { Column, Sort } from './columns.ts';
import { EntityTable } from './EntityTable.tsx';
import { useWindowedRows, windowSize } from './rows.ts';
import { EmptyHint } from './TableStates.tsx';

interface Row {
  id: string;
  name: string;
  amount: number;
}
type Page = { offset: number; limit: number };
type List = (page: Page) => { rows: Row[]; total: number } | Promise<never>;

const rowsOf =
  (total: number): List =>
  ({ offset, limit }) => ({
    total,
    rows: Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, at) => ({
      id: `id-${offset + at}`,
      name: `Dòng ${offset + at + 1}`,
      amount: 1234,
    })),
  });
const columns: Column<Row, 'name' | 'amount'>[] = [
  { key: 'name', title: 'Tên', value: (row) => row.name, sort: 'name' },
  { key: 'amount', title: 'Số', value: (row) => row.amount, sort: 'amount', number: true },
];

function setUp(list: List) {
  const heard = { open: vi.fn(), remove: vi.fn(), copy: vi.fn(), asked: [] as Page[], sorts: [] as Sort[] };
  function Piece() {
    const [sort, setSort] = useState<Sort<'name' | 'amount'>>({ by: 'name', descending: false });
    const rows = useWindowedRows<Row>((page) => ({
      queryKey: ['rows', page, sort],
      queryFn: () => {
        heard.asked.push(page);
        heard.sorts.push(sort);
        return list(page);
      },
    }));
    return (
      <EntityTable
        label="Danh sách"
        columns={columns}
        rows={rows}
        sort={sort}
        onSort={setSort}
        onOpen={(row) => heard.open(row.name)}
        onDelete={(row) => heard.remove(row.name)}
        actions={(row) => [{ label: 'Chép', onClick: () => heard.copy(row.name) }]}
        empty={<EmptyHint title="Chưa có dòng nào">Bấm Thêm.</EmptyHint>}
      />
    );
  }
  void show(() => <Piece />);
  return heard;
}
const press = (...keys: string[]) => keys.forEach((key) => fireEvent.keyDown(screen.getByRole('grid'), { key }));
const activeText = () => document.getElementById(screen.getByRole('grid').getAttribute('aria-activedescendant') ?? '')?.textContent;

describe('EntityTable', () => {
  it('moves with the arrows, opens with Enter and removes with Delete', async () => {
    const heard = setUp(rowsOf(5));
    await screen.findByText('Dòng 1');
    press('ArrowDown', 'ArrowDown', 'Enter');
    expect(heard.open).toHaveBeenCalledWith('Dòng 2');
    press('ArrowUp', 'Delete');
    expect(heard.remove).toHaveBeenCalledWith('Dòng 1');
    press('ArrowUp', 'ArrowUp', 'Enter');
    expect(heard.open).toHaveBeenLastCalledWith('Dòng 1');
  });

  it('draws only what can be seen and fetches the last window on End', async () => {
    const heard = setUp(rowsOf(7300));
    await screen.findByText('Dòng 1');
    expect(screen.getAllByRole('row').length).toBeLessThan(80);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('7301');
    expect(heard.asked).toEqual([{ offset: 0, limit: windowSize }]);
    press('End');
    expect(await screen.findByText('Dòng 7300')).toBeTruthy();
    await waitFor(() => expect(activeText()).toContain('Dòng 7300'));
    expect(heard.asked.at(-1)).toEqual({ offset: 7200, limit: windowSize });
    press('Enter');
    expect(heard.open).toHaveBeenCalledWith('Dòng 7300');
    press('Home');
    await waitFor(() => expect(activeText()).toContain('Dòng 1'));
  });

  it('writes a day as people read it, and a number with its thousands', async () => {
    setUp(() => ({ total: 1, rows: [{ id: 'id', name: '2026-03-05', amount: 1234 }] }));
    expect(await screen.findByRole('gridcell', { name: '05/03/2026' })).toBeTruthy();
    expect(screen.getByRole('gridcell', { name: '1.234' })).toBeTruthy();
  });

  it('moves by a screenful with PageDown and PageUp', async () => {
    setUp(rowsOf(500));
    await screen.findByText('Dòng 1');
    press('Home', 'PageDown');
    const there = Number(activeText()?.match(/Dòng (\d+)/)?.[1]);
    expect(there).toBeGreaterThan(1);
    press('PageUp');
    expect(activeText()).toContain('Dòng 1');
  });

  it('leaves the sorting to the engine and says in the head which way it goes', async () => {
    const heard = setUp(rowsOf(3));
    await screen.findByText('Dòng 1');
    fireEvent.click(screen.getByRole('button', { name: 'Số' }));
    await waitFor(() => expect(heard.sorts.at(-1)).toEqual({ by: 'amount', descending: false }));
    fireEvent.click(screen.getByRole('button', { name: 'Số' }));
    await waitFor(() => expect(heard.sorts.at(-1)).toEqual({ by: 'amount', descending: true }));
    expect(screen.getByRole('columnheader', { name: 'Số' }).getAttribute('aria-sort')).toBe('descending');
  });

  it('shows numbers grouped and to the right, and how many rows there are', async () => {
    setUp(rowsOf(1200));
    await screen.findByText('Dòng 1');
    const [cell] = screen.getAllByText('1.234');
    expect(cell?.closest('td')?.dataset.number).toBe('true');
    expect(screen.getByText('1.200 dòng')).toBeTruthy();
  });

  it('says what to do when there is nothing', async () => {
    setUp(rowsOf(0));
    expect(await screen.findByText('Chưa có dòng nào')).toBeTruthy();
    expect(screen.getByText('Bấm Thêm.')).toBeTruthy();
  });

  it('says what went wrong and asks again on «Thử lại»', async () => {
    let fails = true;
    setUp((page) => (fails ? Promise.reject(refusedWith('REFUSED', 'Sổ dữ liệu đang bận.')) : rowsOf(1)(page)));
    expect(await screen.findByText('Sổ dữ liệu đang bận.')).toBeTruthy();
    fails = false;
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByText('Dòng 1')).toBeTruthy();
  });

  it('opens the menu of the active row with Shift+F10', async () => {
    const heard = setUp(rowsOf(3));
    await screen.findByText('Dòng 1');
    press('ArrowDown', 'ArrowDown');
    fireEvent.keyDown(screen.getByRole('grid'), { key: 'F10', shiftKey: true });
    const menu = await screen.findByRole('menu');
    fireEvent.click(within(menu).getByRole('menuitem', { name: 'Chép' }));
    expect(heard.copy).toHaveBeenCalledWith('Dòng 2');
    expect(heard.open).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('grid'));
  });
});
