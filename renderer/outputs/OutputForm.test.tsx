import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { box, show } from '../../tests/support/screen.tsx';
import { OutputForm } from './OutputForm.tsx';

const id = (at: number) => `0198c000-0000-7000-8000-00000000000${at}`;
const form = (at: number, code: string, name: string, unit: string | null) => ({ id: id(at), version: 1, code, name, unit });
const forms = [
  form(1, 'I.2', 'Kênh truyền thông của Ngành', null),
  form(2, 'I.4', 'Loa truyền thanh cơ sở', 'Lượt'),
  form(3, 'I.5.1', 'Tờ rơi, tờ gấp', 'Tờ'),
  form(4, 'DL', 'Dư luận, tin xấu độc', 'Tin'),
];
const waves = [{ id: id(9), version: 1, code: 'CD1', name: 'Tháng vận động' }];

async function open() {
  const saved: { values: Record<string, unknown> }[] = [];
  const closed = vi.fn();
  await show(() => <OutputForm output={null} onClose={closed} />, {
    answers: {
      'office.forms.list': () => forms,
      'calendar.waves.list': () => waves,
      'outputs.save': (input: { values: Record<string, unknown> }) => {
        saved.push(input);
        return { id: id(8), version: 1 };
      },
    },
  });
  await box('Ngày');
  return { saved, closed };
}
const choose = async (name: string, typed: string, option: string) => {
  const field = await screen.findByRole('combobox', { name });
  fireEvent.click(field);
  fireEvent.change(field, { target: { value: typed } });
  fireEvent.click(await screen.findByRole('option', { name: option, hidden: true }));
};
const type = (name: string, text: string) => {
  const field = screen.getByRole('combobox', { name });
  fireEvent.change(field, { target: { value: text } });
};

describe('the form of an activity', () => {
  it('offers only forms that are entered here, found without accents, and names their unit beside the quantity', async () => {
    await open();
    const field = await screen.findByRole('combobox', { name: 'Hình thức' });
    fireEvent.click(field);
    await screen.findByRole('option', { name: 'DL – Dư luận, tin xấu độc', hidden: true });
    expect(screen.queryByRole('option', { name: /I\.2|I\.4/, hidden: true })).toBeNull();
    await choose('Hình thức', 'to roi', 'I.5.1 – Tờ rơi, tờ gấp');
    expect(await box('Số lượng (tờ)')).toBeTruthy();
  });

  it('asks whether an item was handled only of opinion items, and forgets the mark when the form changes', async () => {
    const { saved } = await open();
    await choose('Hình thức', 'du luan', 'DL – Dư luận, tin xấu độc');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Đã xử lý' }));
    await choose('Hình thức', 'to roi', 'I.5.1 – Tờ rơi, tờ gấp');
    expect(screen.queryByRole('checkbox', { name: 'Đã xử lý' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.values).toMatchObject({ formId: id(3), handled: false, quantity: null, day: '2026-03-10' });
  });

  it('gives stock no wave and says that it does not count', async () => {
    const { saved } = await open();
    await choose('Hình thức', 'to roi', 'I.5.1 – Tờ rơi, tờ gấp');
    await choose('Đợt', 'CD1', 'CD1 – Tháng vận động');
    type('Loại', 'Nhập kho ');
    expect(screen.queryByRole('combobox', { name: 'Đợt' })).toBeNull();
    expect(screen.getByText('Nhập kho: số này không tính vào báo cáo.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.values).toMatchObject({ type: 'Nhập kho', waveId: null });
  });

  it('is not saved without a form', async () => {
    const { saved } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Chưa nhập.')).toBeTruthy();
    expect(saved).toEqual([]);
  });
});
