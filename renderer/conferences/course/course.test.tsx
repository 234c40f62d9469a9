import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { ConferenceValues } from '../../../shared/conferences/contract.ts';
import { conferenceValues } from '../../../tests/support/conferences.ts';
import { openApp } from '../../../tests/support/whole-app.tsx';
import { day } from '../../../shared/kernel/dates.ts';

const values = (more: Partial<ConferenceValues>) =>
  conferenceValues({
    code: 'HN1',
    name: 'Hội nghị nông dân',
    status: 'planned',
    invited: 60,
    joinedSi: 2,
    purpose: 'Nông dân hiểu mức hỗ trợ',
    speakers: [{ name: 'Điểu Sơn', organisation: 'Già làng', languages: ['Xtiêng'] }],
    checklist: ['Phát video clip trước giờ khai mạc', 'Mục đã bỏ'],
    questions: [{ question: 'Đóng bao lâu?', answer: null }],
    ...more,
  });
/** The page of one conference on the real api; today is 10/03/2026. */
async function page(more: Partial<ConferenceValues> = {}) {
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('no pictures here')));
  const { api, router } = await openApp('/conferences');
  const { id } = await api.conferences.save({ existing: null, values: values(more) });
  await router.navigate({ to: '/conferences/$id', params: { id }, search: { tab: 'course' } });
  await screen.findByText('Nông dân hiểu mức hỗ trợ');
  return { api, id, get: () => api.conferences.get({ id }) };
}
const part = (name: string) => screen.getByRole('region', { name }).textContent;

it('shows the whole conference in order; what the list no longer offers stays ticked', async () => {
  await page();
  expect(part('Báo cáo viên')).toContain('Điểu Sơn, Già làng · Xtiêng');
  await waitFor(() => expect(part('Trong hội nghị có')).toContain('Mục đã bỏ'));
  expect(screen.getAllByRole('img', { name: 'Có' })).toHaveLength(2);
  expect(part('Câu hỏi và trả lời')).toContain('1. Đóng bao lâu?Chưa ghi trả lời.');
  expect(part('Kết quả')).toContain('BHXH TN mới: 2');
});

it('opens the form at the part that is to be changed', async () => {
  await page();
  fireEvent.click(screen.getByRole('button', { name: 'Sửa câu hỏi và trả lời' }));
  const question = await screen.findByRole('textbox', { name: 'Câu hỏi 1' });
  fireEvent.change(question, { target: { value: 'Đóng bao nhiêu năm?' } });
  // another part, while the form is open: nothing typed is lost
  fireEvent.click(screen.getByRole('button', { name: 'Sửa kết quả' }));
  expect(await screen.findByRole('textbox', { name: 'BHXH TN mới' })).toBeTruthy();
  fireEvent.click(screen.getByRole('tab', { name: 'Nội dung' }));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Câu hỏi 1' }).value).toBe('Đóng bao nhiêu năm?');
});

it('goes on from a plan to held, and back by undoing', async () => {
  const { get } = await page();
  fireEvent.click(screen.getByRole('button', { name: /^Trạng thái: kế hoạch/ }));
  const choices = (await screen.findAllByRole('menuitem')).map((one) => one.textContent);
  expect(choices).toEqual(['Đã mời', 'Đã tổ chức', 'Hoãn', 'Hủy']);
  fireEvent.click(screen.getByRole('menuitem', { name: 'Đã tổ chức' }));
  await screen.findByText('Đã đổi trạng thái: đã tổ chức.');
  expect((await get()).status).toBe('held');
  fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(async () => expect((await get()).status).toBe('planned'));
});

it('does not offer «đã tổ chức» before the day', async () => {
  await page({ day: day('2026-03-20') });
  fireEvent.click(screen.getByRole('button', { name: /^Trạng thái: kế hoạch/ }));
  expect((await screen.findAllByRole('menuitem')).map((one) => one.textContent)).toEqual(['Đã mời', 'Hoãn', 'Hủy']);
});

it('takes pasted and chosen files, says why others are refused, and gives a removed one back', async () => {
  const { api, id } = await page();
  fireEvent.click(screen.getByRole('tab', { name: 'Ảnh, tài liệu' }));
  await screen.findByText('Chưa có ảnh, tài liệu nào.');
  const names = async () => (await api.conferences.files.list({ conferenceId: id })).map((file) => file.name);
  const paste = (...files: File[]) => fireEvent.paste(window, { clipboardData: { files } });
  paste(new File(['a'], 'image.png', { type: 'image/png' }), new File(['b'], 'cài đặt.exe'), new File(['c'], 'Công văn MẬT.pdf'));
  await screen.findByRole('button', { name: 'Xem ảnh «Ảnh dán 10-03-2026.png»' });
  expect(await screen.findByText(/«cài đặt.exe»: Không nhận tệp chương trình/)).toBeTruthy();
  expect(await screen.findByText(/«Công văn MẬT.pdf»: Tên tệp có chữ «mật»/)).toBeTruthy();
  expect(await names()).toEqual(['Ảnh dán 10-03-2026.png']);
  fireEvent.keyDown(screen.getByRole('button', { name: 'Xem ảnh «Ảnh dán 10-03-2026.png»' }), { key: 'Delete' });
  await waitFor(async () => expect(await names()).toEqual([]));
  fireEvent.click((await screen.findAllByRole('button', { name: 'Hoàn tác' })).at(-1) ?? document.body);
  await waitFor(async () => expect(await names()).toHaveLength(1));
});
