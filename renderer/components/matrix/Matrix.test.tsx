import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show } from '../../../tests/support/screen.tsx';
import { Matrix } from './Matrix.tsx';
import type { MatrixColumn } from './types.ts';

interface Unit {
  id: string;
  name: string;
  counts: number[];
}
const units: Unit[] = [
  { id: 'a', name: 'Tân Lập', counts: [2, 0, 1] },
  { id: 'b', name: 'Tân Lợi', counts: [0, 5, 4] },
];
const columns: MatrixColumn<Unit>[] = [
  { key: 'name', head: 'Xã', heading: true, stuck: '0', show: (unit) => unit.name, hintOf: (unit) => `xã ${unit.name}`, foot: 'Cộng' },
  ...['T1', 'T2', 'T3'].map(
    (week, at): MatrixColumn<Unit> => ({
      key: week,
      head: week,
      group: at < 2 ? 'Tháng 3' : 'Tháng 4',
      cell: (unit) => ({
        shown: unit.counts[at],
        label: `${unit.name}, ${week}: ${unit.counts[at]} lượt`,
        state: unit.counts[at] ? 'met' : 'short',
      }),
      foot: units.reduce((sum, unit) => sum + (unit.counts[at] ?? 0), 0),
    }),
  ),
  { key: 'sum', head: 'Cả kỳ', show: (unit) => unit.counts.reduce((sum, count) => sum + count, 0), foot: 12 },
];

async function open(more: { start?: { row?: string; column?: string }; focused?: boolean } = {}) {
  const opened: string[] = [];
  await show(() => (
    <Matrix label="Lượt theo xã" columns={columns} rows={units} onOpen={(unit, week) => opened.push(`${unit.id} ${week}`)} {...more} />
  ));
  const grid = await screen.findByRole('grid', { name: 'Lượt theo xã' });
  const cells = within(grid)
    .getAllByRole('gridcell')
    .filter((cell) => cell.dataset.place);
  return { grid, cells, opened };
}
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const here = () => document.activeElement?.getAttribute('aria-label');

describe('Matrix', () => {
  it('names its rows and columns, weeks under their month, and says every cell in words', async () => {
    const { grid, cells } = await open();
    expect(
      within(grid)
        .getAllByRole('rowheader')
        .map((head) => head.textContent),
    ).toEqual(['Tân Lập', 'Tân Lợi', 'Cộng']);
    expect(within(grid).getByRole('rowheader', { name: 'Tân Lợi' }).title).toBe('xã Tân Lợi');
    const heads = within(grid).getAllByRole('columnheader') as HTMLTableCellElement[];
    expect(heads.map((head) => [head.textContent, head.scope, head.colSpan, head.rowSpan])).toEqual([
      ['Xã', 'col', 1, 2],
      ['Tháng 3', 'colgroup', 2, 1],
      ['Tháng 4', 'colgroup', 1, 1],
      ['Cả kỳ', 'col', 1, 2],
      ['T1', 'col', 1, 1],
      ['T2', 'col', 1, 1],
      ['T3', 'col', 1, 1],
    ]);
    expect(cells.map((cell) => cell.getAttribute('aria-label'))).toContain('Tân Lợi, T2: 5 lượt');
    expect(cells[1]?.dataset.state).toBe('short');
    expect(within(grid).getAllByRole('row').at(-1)?.textContent).toBe('Cộng25512');
  });

  it('lets Tab reach one cell, from which arrows, Home and End go on and stop at the edge', async () => {
    const { grid, cells } = await open();
    const reached = () => [...grid.querySelectorAll('[tabindex="0"]')].map((cell) => cell.getAttribute('aria-label'));
    expect(reached()).toEqual(['Tân Lập, T1: 2 lượt']);
    cells[0]?.focus();
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowRight');
    expect(here()).toBe('Tân Lợi, T2: 5 lượt');
    expect(reached()).toEqual(['Tân Lợi, T2: 5 lượt']);
    press('End');
    expect(here()).toBe('Tân Lợi, T3: 4 lượt');
    press('Home', { ctrlKey: true });
    expect(here()).toBe('Tân Lập, T1: 2 lượt');
    press('PageDown');
    expect(here()).toBe('Tân Lợi, T1: 0 lượt');
    press('PageUp');
    expect(here()).toBe('Tân Lập, T1: 2 lượt');
    press('End', { ctrlKey: true });
    expect(here()).toBe('Tân Lợi, T3: 4 lượt');
  });

  it('opens a cell by Enter, Space and click, and nothing by a click on a name or a sum', async () => {
    const { grid, cells, opened } = await open();
    cells[1]?.focus();
    press('Enter');
    press(' ');
    press('Enter', { altKey: true });
    for (const part of within(grid).getAllByRole('rowheader')) fireEvent.click(part);
    fireEvent.click(within(grid).getByRole('columnheader', { name: 'T2' }));
    const inside = cells[5];
    if (inside) fireEvent.click(inside);
    expect(opened).toEqual(['a T2', 'a T2', 'b T3']);
  });

  it('begins where it is told, and takes the keyboard only where the address asked for that cell', async () => {
    const { grid } = await open({ start: { row: 'b', column: 'T2' } });
    expect(grid.querySelector('[tabindex="0"]')?.getAttribute('aria-label')).toBe('Tân Lợi, T2: 5 lượt');
    expect(grid.contains(document.activeElement)).toBe(false);
    document.body.innerHTML = '';
    await open({ start: { row: 'b', column: 'T3' }, focused: true });
    expect(here()).toBe('Tân Lợi, T3: 4 lượt');
  });
});
