import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../../../tests/support/whole-app.tsx';
import { day } from '../../../shared/kernel/dates.ts';

const values = {
  weekdays: ['mon' as const, 'wed' as const],
  times: '05:00',
  programme: null,
  topics: ['bhxhtn' as const],
  count: 1,
  minutes: null,
  language: null,
  source: null,
  agreementNumber: null,
  validFrom: day('2026-01-01'),
  validTo: null,
  note: null,
};
async function setUp(at: string) {
  const app = await openApp(at);
  const communes: string[] = [];
  for (const name of ['An Hòa', 'Bàu Cát']) {
    const saved = await app.api.office.communes.save({
      existing: null,
      values: { code: name, name, kind: 'xã', validFrom: null, validTo: null, ethnicArea: false, successorIds: [] },
    });
    communes.push(saved.id);
  }
  const add = () => app.api.broadcasts.patterns.save({ existing: null, values: { ...values, places: communes } });
  const planned = async () => (await app.api.broadcasts.list({ filter: { from: day('2026-04-01'), to: day('2026-04-30') } })).total;
  return { ...app, communes, add, planned };
}
const type = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });

describe('Lịch phát mẫu', () => {
  it('is made for every commune with one button, and «Hoàn tác» takes them all back', async () => {
    const { api } = await setUp('/broadcasts?tab=patterns&month=2026-04&open=new');
    fireEvent.click(await screen.findByRole('button', { name: 'Chọn cả 2 xã, phường' }));
    type(await screen.findByRole('textbox', { name: 'Giờ phát' }), '5h và 17h30');
    fireEvent.submit(screen.getByRole('form'));
    expect(await screen.findByText('Đã lưu 2 lịch phát mẫu.')).toBeTruthy();
    expect(await api.broadcasts.patterns.list()).toMatchObject([{ times: '05:00, 17:30', validFrom: '2026-04-01' }, { label: 'Bàu Cát' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await waitFor(async () => expect(await api.broadcasts.patterns.list()).toEqual([]));
  });

  it('shows how many each place would get, generates them and takes them back', async () => {
    const { add, planned } = await setUp('/broadcasts?tab=patterns&month=2026-04');
    await add();
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Sinh lịch tháng 4/2026' });
    await waitFor(() => expect(button.disabled).toBe(false));
    fireEvent.click(button);
    fireEvent.click(await screen.findByRole('button', { name: 'Thêm 18 lượt kế hoạch' }));
    expect(await screen.findByText('Đã sinh 18 lượt kế hoạch.')).toBeTruthy();
    expect(await planned()).toBe(18);
    fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await waitFor(async () => expect(await planned()).toBe(0));
  });

  it('says what is wrong with a span and generates nothing', async () => {
    const { add, planned } = await setUp('/broadcasts?tab=patterns&month=2026-04&open=generate');
    await add();
    type(await screen.findByRole('textbox', { name: 'Đến ngày' }), '1/3/2026');
    expect(await screen.findByText('Ngày cuối phải sau ngày đầu.')).toBeTruthy();
    expect(await planned()).toBe(0);
  });

  it('writes a day on which nothing is played, says what went, and lifts it again', async () => {
    const { api, add, planned } = await setUp('/broadcasts?tab=patterns&month=2026-04');
    await add();
    await api.broadcasts.patterns.generate({ from: day('2026-04-01'), to: day('2026-04-30'), patternIds: null });
    fireEvent.click(await screen.findByRole('radio', { name: 'Ngày không phát' }));
    fireEvent.keyDown(document.documentElement, { key: 'Insert', code: 'Insert' });
    type(await screen.findByRole('textbox', { name: 'Từ ngày' }), '29/4');
    type(await screen.findByRole('combobox', { name: 'Lý do' }), 'Nghỉ lễ');
    fireEvent.submit(screen.getByRole('form'));
    expect(await screen.findByText('Đã ghi ngày không phát, bỏ 2 lượt kế hoạch.')).toBeTruthy();
    expect(await planned()).toBe(16);
    const grid = await screen.findByRole('grid', { name: 'Ngày không phát' });
    await waitFor(() => expect(screen.getAllByRole('row')[1]?.textContent).toContain('29/04/2026T4cả ngàyMọi lịch phát mẫuNghỉ lễ'));
    fireEvent.keyDown(grid, { key: 'Home' });
    fireEvent.keyDown(grid, { key: 'Delete' });
    await waitFor(async () => expect(await api.broadcasts.patterns.exceptions.list()).toEqual([]));
  });
});
