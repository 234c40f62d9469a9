import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show } from '../../../tests/support/screen.tsx';
import { ComplianceGrid } from './ComplianceGrid.tsx';

const cell = (count: number, more: { judged?: boolean; planned?: number } = {}) => ({
  count,
  planned: more.planned ?? 0,
  required: 2,
  judged: more.judged ?? true,
  met: count >= 2,
});
const march = {
  weeks: [
    { from: '2026-02-23', to: '2026-03-01', over: true },
    { from: '2026-03-02', to: '2026-03-08', over: true },
    { from: '2026-03-09', to: '2026-03-15', over: false },
  ],
  communes: [
    { id: 'a', code: 'X01', name: 'Tân Lập', ethnicArea: false, cells: [cell(2), cell(1), cell(0, { judged: false, planned: 3 })] },
    { id: 'b', code: 'X02', name: 'Tân Lợi', ethnicArea: true, cells: [null, cell(5), cell(1, { judged: false })] },
  ],
};
const answers = { 'broadcasts.grid': () => march, 'office.settings.list': () => [] };

describe('ComplianceGrid', () => {
  it('says of every cell in words what its colour says, and sums the judged weeks', async () => {
    await show(() => <ComplianceGrid />, { answers });
    const cells = await screen.findAllByRole('gridcell');
    expect(cells.filter((one) => one.dataset.place).map((one) => one.getAttribute('aria-label'))).toEqual([
      '2 lượt đã phát; đạt',
      '1 lượt đã phát; chưa đạt, cần 2 lượt',
      '0 lượt đã phát; 3 lượt theo kế hoạch chưa xác nhận; tuần chưa được đánh giá',
      'Không thuộc cơ quan trong tuần này',
      '5 lượt đã phát; đạt',
      '1 lượt đã phát; tuần chưa được đánh giá',
    ]);
    expect(screen.getByText('2/3')).toBeTruthy();
  });

  it('opens the week of a commune, found with the arrows, on Enter', async () => {
    const { router } = await show(() => <ComplianceGrid />, { answers });
    const [first] = await screen.findAllByRole('gridcell');
    first?.focus();
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    press('ArrowDown');
    press('ArrowRight');
    press('Enter');
    await expect.poll(() => router.state.location.search).toMatchObject({ tab: 'week', commune: 'b', week: '2026-03-02' });
  });

  it('counts another topic without judging it, and its cells lead to that topic’s week', async () => {
    const asked: unknown[] = [];
    const grid = (input: unknown) => asked.push(input) && march;
    const { router } = await show(() => <ComplianceGrid topic="hssv" />, { answers: { ...answers, 'broadcasts.grid': grid } });
    const cells = await screen.findAllByRole('gridcell');
    expect(asked).toEqual([{ year: 2026, month: 3, topic: 'hssv' }]);
    expect(cells[1]?.getAttribute('aria-label')).toBe('1 lượt đã phát');
    expect(screen.getAllByRole('row').at(-1)?.textContent).toBe('Cộng2619');
    cells[0]?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
    await expect.poll(() => router.state.location.search).toMatchObject({ tab: 'week', week: '2026-02-23', topic: 'hssv' });
  });

  it('says what to do before any commune is known', async () => {
    await show(() => <ComplianceGrid />, { answers: { ...answers, 'broadcasts.grid': () => ({ weeks: march.weeks, communes: [] }) } });
    expect(await screen.findByText('Chưa có xã, phường nào để theo dõi')).toBeTruthy();
  });
});
