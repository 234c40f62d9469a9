import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../../tests/support/whole-app.tsx';
import { findSetting } from '../../shared/settings.ts';
import { settingHint, shownSetting, typedSetting } from './setting-text.ts';

const type = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });
const box = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name });
const typeOver = async (name: string | RegExp, value: string) => {
  const cell = await box(name);
  cell.focus();
  type(cell, value);
  fireEvent.keyDown(cell, { key: 'Enter' });
};

describe('Cơ quan: xã, phường', () => {
  it('enters communes one after another and lists them', async () => {
    const { api } = await openApp('/office?tab=communes');
    fireEvent.click((await screen.findAllByRole('button', { name: 'Thêm xã, phường' }))[0] as HTMLElement);
    for (const [code, name] of [
      ['X01', 'Tân Lập'],
      ['X02', 'Tân Lợi'],
    ] as const) {
      type(await box('Mã xã'), code);
      type(await box('Tên'), name);
      fireEvent.keyDown(await box('Tên'), { key: 'Enter', altKey: true });
      await waitFor(async () => expect((await box('Tên')).value).toBe(''));
    }
    expect((await api.office.communes.list({})).map((one) => [one.code, one.name, one.kind])).toEqual([
      ['X01', 'Tân Lập', 'xã'],
      ['X02', 'Tân Lợi', 'xã'],
    ]);
    const grid = await screen.findByRole('grid', { name: 'Xã, phường' });
    expect(await within(grid).findByText('Tân Lợi')).toBeTruthy();
  });

  it('puts «mã đã dùng» at the code and the focus there', async () => {
    const { api } = await openApp('/office?tab=communes&open=new');
    const values = { kind: null, validFrom: null, validTo: null, ethnicArea: false, successorIds: [] };
    await api.office.communes.save({ existing: null, values: { ...values, code: 'X01', name: 'Tân Lập' } });
    type(await box('Mã xã'), 'x01');
    type(await box('Tên'), 'Tân Lợi');
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(async () => expect((await box('Mã xã')).getAttribute('aria-invalid')).toBe('true'));
    expect(document.activeElement).toBe(await box('Mã xã'));
  });
});

describe('Cơ quan: chỉ tiêu năm', () => {
  it('keeps what is typed into a cell, goes on to the next, and takes it back with «Hoàn tác»', async () => {
    const { api } = await openApp('/office?tab=targets&month=2026-03');
    await typeOver('Kế hoạch năm: Hội nghị truyền thông, tọa đàm, tư vấn, đối thoại', '1.200');
    await waitFor(async () => expect(await api.plan.targets.list({ year: 2026 })).toEqual([{ code: 'HN.TT', amount: 1200 }]));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Kế hoạch năm: Hội nghị tập huấn');
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(async () => expect(await api.plan.targets.list({ year: 2026 })).toEqual([]));
  });

  it('refuses «1,5» beside the cell and keeps nothing', async () => {
    const { api } = await openApp('/office?tab=targets&month=2026-03');
    await typeOver('Kế hoạch năm: Hội nghị tập huấn', '1,5');
    expect(await screen.findByText('Phải là số nguyên không âm.')).toBeTruthy();
    expect(await api.plan.targets.list({ year: 2026 })).toEqual([]);
  });
});

describe('Cơ quan: thiết lập', () => {
  it('changes a rule for the year and says that it is no longer the default', async () => {
    const { api } = await openApp('/office?tab=settings&month=2026-03');
    await typeOver('Lượt phát BHXH tự nguyện tối thiểu mỗi tuần', '3');
    expect(await screen.findByText('đã đổi')).toBeTruthy();
    const rule = (await api.office.settings.list({ year: 2026 })).find((one) => one.key === 'R1.perWeek');
    expect(rule).toMatchObject({ value: '3', isDefault: false });
  });

  it('takes a change back to the value before it, which need not be the default', async () => {
    const { api } = await openApp('/office?tab=settings&month=2026-03');
    const value = async () => (await api.office.settings.list({ year: 2026 })).find((one) => one.key === 'R1.perWeek')?.value;
    await api.office.settings.set({ key: 'R1.perWeek', year: 2026, value: '3' });
    await screen.findByText('đã đổi');
    await typeOver('Lượt phát BHXH tự nguyện tối thiểu mỗi tuần', '5');
    await waitFor(async () => expect(await value()).toBe('5'));
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(async () => expect(await value()).toBe('3'));
  });

  it('leaves out what no room acts by yet', async () => {
    const { api } = await openApp('/office?tab=settings&month=2026-03');
    const table = within(await screen.findByRole('table', { name: 'Thiết lập' }));
    expect(await table.findByText('Lượt phát BHXH tự nguyện tối thiểu mỗi tuần')).toBeTruthy();
    const idle = (await api.office.settings.all({ year: 2026 })).filter(({ key }) => findSetting(key)?.idle);
    expect(idle).toHaveLength(10);
    for (const { label } of idle) expect(table.queryByText(label)).toBeNull();
  });

  it('says at the cell what the engine does not accept', async () => {
    await openApp('/office?tab=settings&month=2026-03');
    await typeOver('Lượt phát BHXH tự nguyện tối thiểu mỗi tuần', 'nhiều');
    expect(await screen.findByText(/Số nguyên từ 1 đến 50/, { selector: '[class*=error]' })).toBeTruthy();
  });

  it('speaks of the parts of a plan line in the office’s words, both ways', () => {
    expect(shownSetting('R9.required', 'audience, staff')).toBe('chủ thể, người phụ trách');
    expect(typedSetting('R9.required', 'Chủ thể,  người phụ trách')).toBe('audience, staff');
    expect(settingHint('R1.stationKinds', 'commune = …')).toBe(
      'Một hay nhiều, cách nhau bằng dấu phẩy: của xã/phường, khu công nghiệp, loa lưu động.',
    );
    expect(settingHint('R1.perWeek', 'Số nguyên từ 1 đến 50.')).toBe('Số nguyên từ 1 đến 50.');
    expect(shownSetting('office.startDate', '2026-05-01')).toBe('01/05/2026');
    expect(shownSetting('R1.scope', 'commune')).toBe('mỗi xã');
  });
});

describe('Cơ quan: số chuyển sang', () => {
  it('enters an opening figure up to the end of a period, changes it, removes it and takes the removal back', async () => {
    const { api } = await openApp('/office?tab=openings&month=2026-03&open=new');
    const list = async () => (await api.reports.openings.list({ year: 2026 })).map(({ code, until, amount }) => ({ code, until, amount }));
    const indicator = await screen.findByRole('combobox', { name: 'Chỉ tiêu' });
    indicator.focus();
    fireEvent.input(indicator, { target: { value: 'HN.TT' } });
    fireEvent.keyDown(indicator, { key: 'Enter', code: 'Enter' });
    type(await box('Số lượng'), '12');
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(async () => expect(await list()).toEqual([{ code: 'HN.TT', until: '2026-03-31', amount: 12 }]));

    fireEvent.click(await screen.findByRole('gridcell', { name: 'HN.TT' }));
    type(await box('Số lượng'), '15');
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(async () => expect(await list()).toEqual([{ code: 'HN.TT', until: '2026-03-31', amount: 15 }]));

    await screen.findByRole('gridcell', { name: '15' });
    const grid = await screen.findByRole('grid');
    fireEvent.keyDown(grid, { key: 'Home' });
    fireEvent.keyDown(grid, { key: 'Delete' });
    await waitFor(async () => expect(await list()).toEqual([]));
    await screen.findByText('Đã xóa số chuyển sang.');
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(async () => expect(await list()).toEqual([{ code: 'HN.TT', until: '2026-03-31', amount: 15 }]));
  });
});
