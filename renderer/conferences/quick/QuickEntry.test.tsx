import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ConferenceValues } from '../../../shared/conferences/contract.ts';
import { box, show } from '../../../tests/support/screen.tsx';
import { QuickEntry } from './QuickEntry.tsx';

const id = (last: number) => `01890000-0000-7000-8000-00000000000${last}`;
const commune = (at: number, name: string, kind: string) => ({
  id: id(at),
  version: 1,
  code: `X${at}`,
  name,
  kind,
  validFrom: null,
  validTo: null,
  ethnicArea: false,
  successors: [],
});
const save = vi.fn<(sent: { existing: unknown; values: ConferenceValues }) => unknown>(() => ({ id: id(9), version: 1, undo: 'way back' }));
const undo = vi.fn<(input: unknown) => unknown>(() => ({ redo: null, changed: 1 }));
const opened = vi.fn<(id: string) => void>();
beforeEach(() => vi.clearAllMocks());

/** Today is 10/03/2026. */
async function line() {
  await show(() => <QuickEntry onOpen={opened} />, {
    answers: {
      'conferences.save': save,
      'app.undo': undo,
      'office.communes.list': () => [commune(1, 'Phú Lộc', 'xã'), commune(2, 'Tân Lập', 'xã'), commune(3, 'Tân Lập', 'thị trấn')],
      'office.audiences.list': () => [
        { id: id(4), version: 1, code: '3.1', name: 'Nông dân', unit: null, source: null, section: null, sensitive: false },
      ],
    },
  });
  const input = await box('Ghi nhanh một hội nghị');
  return { input, type: (text: string) => fireEvent.change(input, { target: { value: text } }) };
}
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

it('shows what it understood while typing, saves on Enter and is empty for the next', async () => {
  const { input, type } = await line();
  input.focus();
  type('5/3 8h hội nghị nông dân xã Phú Lộc tại nhà văn hóa ấp 3, mời 60, dự 52');
  for (const chip of ['T5 05/03/2026', '08:00', 'Xã Phú Lộc', '3.1 Nông dân', 'Ấp 3', 'Mời 60', 'Dự 52', 'Đã tổ chức'])
    expect(await screen.findByText(chip)).toBeTruthy();
  press('Enter');
  await waitFor(() => expect(input.value).toBe(''));
  expect(save.mock.calls[0]?.[0]).toMatchObject({
    existing: null,
    values: {
      name: 'Hội nghị nông dân xã Phú Lộc',
      day: '2026-03-05',
      communeId: id(1),
      hamlet: 'Ấp 3',
      audienceId: id(4),
      invited: 60,
      attended: 52,
      status: 'held',
    },
  });
  expect(document.activeElement).toBe(input);
  fireEvent.click(screen.getByRole('button', { name: 'Mở đầy đủ' }));
  expect(opened).toHaveBeenCalledWith(id(9));
});

it('takes the last one back with Ctrl+Z in the empty line', async () => {
  const { input, type } = await line();
  input.focus();
  type('5/3 tọa đàm');
  press('Enter');
  await screen.findByRole('button', { name: 'Mở đầy đủ' });
  press('z', { ctrlKey: true });
  await waitFor(() => expect(undo).toHaveBeenCalledWith({ undo: 'way back' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Mở đầy đủ' })).toBeNull());
});

it('asks which of two communes is meant before it saves', async () => {
  const { input, type } = await line();
  input.focus();
  type('5/3 tọa đàm Tân Lập');
  await screen.findByRole('group', { name: 'Xã nào?' });
  press('Enter');
  expect(save).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('Xã Tân Lập');
  fireEvent.click(screen.getByRole('button', { name: 'Thị trấn Tân Lập' }));
  expect(document.activeElement).toBe(input);
  press('Enter');
  await waitFor(() => expect(save.mock.calls[0]?.[0].values.communeId).toBe(id(3)));
});

it('does not save without a day or a name, and says what is missing; Esc empties it', async () => {
  const { input, type } = await line();
  input.focus();
  type('tọa đàm');
  expect(screen.getByText(/Chưa thấy ngày/)).toBeTruthy();
  press('Enter');
  type('5/3 8h');
  expect(screen.getByText(/Chưa thấy tên/)).toBeTruthy();
  press('Enter');
  expect(save).not.toHaveBeenCalled();
  press('Escape');
  expect(input.value).toBe('');
});

it('says what no conference can have, and keeps the line', async () => {
  const { input, type } = await line();
  input.focus();
  type('5/3/1985 tọa đàm');
  press('Enter');
  expect(await screen.findByText(/ngoài khoảng cho phép/)).toBeTruthy();
  expect([input.value, save.mock.calls.length]).toEqual(['5/3/1985 tọa đàm', 0]);
});

it('leaves Enter to the input method while a word is being composed', async () => {
  const { input, type } = await line();
  input.focus();
  type('5/3 tọa đàm');
  press('Enter', { isComposing: true });
  expect(save).not.toHaveBeenCalled();
});
