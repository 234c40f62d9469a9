import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { show } from '../../../tests/support/screen.tsx';
import { usualInvitation } from '../../../shared/conferences/prints/invitation.ts';
import { saveFile } from '../../client/download.ts';
import { PrintMenu } from './PrintMenu.tsx';

// There is no canvas to draw on here; the pages themselves are looked at in a real browser.
const opened: { file: File; signal: AbortSignal }[] = [];
vi.mock('../../components/paper/pdf-pages.ts', () => ({
  openPdf: (file: File, signal: AbortSignal) => {
    opened.push({ file, signal });
    return Promise.resolve({ pages: 3, draw: () => Promise.resolve() });
  },
}));
vi.mock('../../client/download.ts', () => ({ saveFile: vi.fn() }));

const id = '0195a000-0000-7000-8000-000000000001';
async function open(paper: string, unsaved = false) {
  const made: { paper: string; input: object; preview?: boolean }[] = [];
  const kept: string[] = [];
  const recorded: (number | string)[] = [];
  await show(() => <PrintMenu label="In, xuất" of={{ ids: [id] }} unsaved={unsaved} />, {
    answers: {
      'papers.make': (order: { paper: string; input: object; format: string }) => {
        made.push(order);
        return new File(['x'], `DanhSach_HN001.${order.format}`);
      },
      'conferences.prints.recordAmounts': (input: { amount: number }) => {
        recorded.push(input.amount);
        return { attendees: ['a', 'b'], undo: 'way back' };
      },
      'app.undo': ({ undo }: { undo: string }) => {
        recorded.push(undo);
        return { redo: null, changed: 2 };
      },
      'conferences.prints.invitationText': () => ({ text: 'Mời {tên}', usual: usualInvitation }),
      'conferences.prints.keepInvitationText': (input: { text: string }) => {
        kept.push(input.text);
        return input;
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'In, xuất' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: paper }));
  return { made, kept, recorded };
}
const money = (amount: number | null) => ({ paper: 'money', format: 'pdf', input: { blankRows: 10, amount } });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

it('shows the sign-in sheet before it is saved, and saves it as PDF or Excel', async () => {
  const { made } = await open('Danh sách đại biểu, ký tên', true);
  await screen.findByText('Trang 1/3');
  expect(made.map(({ preview }) => preview)).toEqual([true]);
  expect(screen.getByText(/thay đổi chưa lưu/)).toBeTruthy();
  fireEvent.click(button('Lưu Excel'));
  await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
  expect(made).toContainEqual({
    paper: 'roster',
    input: { of: { ids: [id] }, blankRows: 10 },
    format: 'xlsx',
    password: expect.stringMatching(/^\d{4}-\d{4}-\d{4}$/),
  });
  fireEvent.click(button('Trang sau'));
  await screen.findByText('Trang 2/3');
});

it('ends the reader of the pages before it opens newer ones', async () => {
  opened.length = 0;
  await open('Danh sách đại biểu, ký tên');
  await screen.findByText('Trang 1/3');
  fireEvent.change(screen.getByLabelText(/Dòng trống/), { target: { value: '4' } });
  await waitFor(() => expect(opened).toHaveLength(2), { timeout: 3000 });
  expect(opened.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  await screen.findByText('Trang 1/3');
});

it('makes no list with money until the amount is there; saved, the amount is kept on the roster and can be taken back', async () => {
  const { made, recorded } = await open('Danh sách ký nhận tiền');
  await screen.findByText(/Điền đủ các ô/);
  expect(button('Lưu PDF để in').disabled).toBe(true);
  const amount = screen.getByLabelText(/Số tiền mỗi người/);
  fireEvent.change(amount, { target: { value: '150.000' } });
  fireEvent.blur(amount);
  await waitFor(() => expect(made.at(-1)).toMatchObject(money(150_000)), {
    timeout: 3000,
  });
  fireEvent.click(button('Lưu PDF để in'));
  await screen.findByText(/ghi số tiền cho 2 người/);
  fireEvent.click(button('Hoàn tác'));
  await waitFor(() => expect(recorded).toEqual([150_000, 'way back']));
});

it('a list with money of those alone who have their own amount asks for none and keeps none', async () => {
  const { made, recorded } = await open('Danh sách ký nhận tiền');
  fireEvent.click(await screen.findByLabelText('Chỉ in người có số tiền riêng'));
  await waitFor(() => expect(made.at(-1)).toMatchObject(money(null)), {
    timeout: 3000,
  });
  expect(screen.queryByLabelText(/Ghi số tiền vào danh sách/)).toBeNull();
  fireEvent.click(button('Lưu PDF để in'));
  await screen.findByText(/Đã xuất/);
  expect(recorded).toEqual([]);
});

it('begins with the office’s own words, says which field does not exist, and keeps new words when asked', async () => {
  const { made, kept } = await open('Giấy mời từng người');
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Lời mời' });
  await waitFor(() => expect(text.value).toBe('Mời {tên}'));
  fireEvent.change(text, { target: { value: 'Mời {cccd}' } });
  await screen.findByText(/Không có ô \{cccd\}/);
  expect(button('Dùng lời này cho các lần sau').disabled).toBe(true);
  fireEvent.change(text, { target: { value: 'Kính mời {tên}' } });
  await waitFor(() => expect(made.at(-1)?.input).toMatchObject({ text: 'Kính mời {tên}' }), { timeout: 3000 });
  fireEvent.click(button('Dùng lời này cho các lần sau'));
  await waitFor(() => expect(kept).toEqual(['Kính mời {tên}']));
  expect(made.some((order) => JSON.stringify(order).includes('cccd'))).toBe(false);
});
