import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { slipHeadings, slipSheet } from '../../../shared/broadcasts/confirmations/slip.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { openApp } from '../../../tests/support/whole-app.tsx';
import { openBook, rowOf, sheetOf } from '../../../tests/support/workbook.ts';

const month = { year: 2026, month: 3 };
const at = '/broadcasts?tab=confirmations&month=2026-03';

/** Two communes, Tân Lập with three planned airings before today (10/03/2026). */
async function setUp() {
  const app = await openApp(at);
  const values = { kind: 'xã', validFrom: null, validTo: null, ethnicArea: false, successorIds: [] };
  for (const [code, name] of [
    ['X01', 'Tân Lập'],
    ['X02', 'Đồng Tâm'],
  ] as const)
    await app.api.office.communes.save({ existing: null, values: { ...values, code, name } });
  const lap = (await app.api.office.communes.list({})).find((one) => one.code === 'X01')?.id ?? '';
  for (const on of ['2026-03-02', '2026-03-04', '2026-03-06'])
    await app.api.broadcasts.save({
      existing: null,
      values: {
        communeId: lap,
        station: null,
        day: day(on),
        time: '05:00',
        programme: 'Bản tin sáng',
        topics: ['bhxhtn'],
        count: 1,
        minutes: null,
        language: null,
        source: null,
        status: 'planned',
        basis: null,
        waveId: null,
        agreementNumber: null,
        relayCommuneIds: [],
        note: null,
      },
    });
  await waitFor(() => expect(said()).toContain('33'));
  const state = async () => (await app.api.broadcasts.confirmations.overview(month)).communes.find((one) => one.id === lap);
  return { ...app, lap, state };
}
const row = (name: RegExp) => screen.findByRole('row', { name });
/** What has become of «Xã Tân Lập», as the list says it. */
const said = () => screen.queryByRole('row', { name: /Xã Tân Lập/ })?.textContent;

describe('Xác nhận tháng', () => {
  it('lists the communes with their state, and marks one as sent with a way back', async () => {
    const { state } = await setUp();
    await waitFor(() => expect(said()).toContain('chưa gửi'));
    fireEvent.click(within(await row(/Xã Tân Lập/)).getByRole('button', { name: 'Việc với dòng này' }));
    fireEvent.click(await screen.findByText('Đánh dấu đã gửi'));
    await waitFor(() => expect(said()).toContain('đã gửi'));
    expect(await state()).toMatchObject({ state: 'sent', sentOn: '2026-03-10' });
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(said()).toContain('chưa gửi'));
  });

  it('confirms «cả tháng đã phát, trừ ngày 4» and refuses a day that is not in the month', async () => {
    const { state } = await setUp();
    fireEvent.click(within(await row(/Xã Tân Lập/)).getByRole('button', { name: 'Việc với dòng này' }));
    fireEvent.click(await screen.findByText('Cả tháng đã phát, trừ ngày …'));
    const except = await screen.findByRole('textbox', { name: /Trừ các ngày/ });
    fireEvent.change(except, { target: { value: '4, 32' } });
    fireEvent.submit(await screen.findByRole('form'));
    expect(await screen.findByText(/Ngày 32 không nằm trong khoảng/)).toBeTruthy();
    fireEvent.change(except, { target: { value: '4' } });
    fireEvent.submit(await screen.findByRole('form'));
    await waitFor(async () => expect(await state()).toMatchObject({ state: 'confirmed', aired: 2, notAired: 1, payable: 2 }));
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(async () => expect(await state()).toMatchObject({ state: 'notSent', unconfirmed: 3 }));
  });

  it('reads a slip that came back, asks about the row that was not planned, writes and takes back', async () => {
    const { api, lap, state, bugs } = await setUp();
    const slip = await api.papers.make({ paper: 'airing-confirmation', input: { month, communeIds: [lap] }, format: 'xlsx' });
    const book = await openBook(new Uint8Array(await slip.arrayBuffer()));
    const sheet = sheetOf(book, slipSheet);
    const header = rowOf(sheet, slipHeadings.result);
    const put = (position: number, values: Partial<Record<keyof typeof slipHeadings, string | number>>) => {
      for (const [column, value] of Object.entries(values))
        sheet
          .getRow(header.number + position)
          .getCell((header.values as unknown[]).indexOf(slipHeadings[column as keyof typeof slipHeadings])).value = value;
    };
    put(1, { result: 'đã phát' });
    put(2, { result: 'không phát' });
    put(3, { result: 'đã phát', count: 2 });
    put(4, { day: '7/3/2026', programme: 'Hỏi đáp', topics: 'BHTN', count: 1 });
    const file = new File([new Uint8Array(await book.xlsx.writeBuffer())], 'phieu.xlsx');
    await row(/Xã Tân Lập/);
    fireEvent.change(screen.getByLabelText('Nhập phiếu trả về', { selector: 'input' }), { target: { files: [file] } });

    expect(await screen.findByText(/Còn 1 dòng phải chọn/)).toBeTruthy();
    const write = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Ghi vào sổ' });
    expect(write().disabled).toBe(true);
    fireEvent.click(await row(/Hỏi đáp/));
    expect(await screen.findByText('Thêm vào sổ')).toBeTruthy();
    fireEvent.click(write());
    await waitFor(async () => expect(await state()).toMatchObject({ state: 'confirmed', planned: 3, aired: 4, notAired: 1 }));
    await waitFor(() => expect(said()).toContain('đã xác nhận'));

    fireEvent.click(await row(/Xã Tân Lập/));
    expect(await screen.findByRole('grid', { name: /Từng lượt/ })).toBeTruthy();
    expect((await row(/06\/03/)).textContent).toContain('khác kế hoạch');
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(async () => expect(await state()).toMatchObject({ state: 'notSent', unconfirmed: 3 }));
    expect(bugs).toEqual([]);
  });

  it('says of a file that is no slip what is wrong, and goes back to the list', async () => {
    await setUp();
    await row(/Xã Tân Lập/);
    const input = screen.getByLabelText('Nhập phiếu trả về', { selector: 'input' });
    fireEvent.change(input, { target: { files: [new File(['chữ'], 'ghi chú.xlsx')] } });
    expect((await screen.findByRole('alert')).textContent).toContain('ghi chú.xlsx: Tệp này không phải tệp Excel');
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ, không ghi' }));
    await waitFor(() => expect(said()).toContain('chưa gửi'));
  });
});

describe('Nhắc qua Zalo', () => {
  const copied: string[] = [];
  beforeEach(() => {
    copied.length = 0;
    document.execCommand = vi.fn(() => {
      const { activeElement } = document;
      copied.push(activeElement instanceof HTMLTextAreaElement ? activeElement.value : '');
      return true;
    });
  });

  it('copies a text that names those who have not confirmed and the deadline, as the user has worded it', async () => {
    await setUp();
    await row(/Xã Tân Lập/);
    fireEvent.click(screen.getByRole('button', { name: 'Nhắc qua Zalo' }));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Lời nhắn' });
    await waitFor(() => expect(text.value).toContain('- Xã Đồng Tâm\n- Xã Tân Lập\n'));
    expect(text.value).toContain('trước ngày 03/04/2026');
    const deadline = screen.getByRole('textbox', { name: /Hạn gửi phiếu/ });
    fireEvent.change(deadline, { target: { value: '20/3' } });
    fireEvent.blur(deadline);
    await waitFor(() => expect(text.value).toContain('trước ngày 20/03/2026'));
    fireEvent.change(text, { target: { value: `${text.value} Gọi 0251.` } });
    fireEvent.click(screen.getByRole('button', { name: 'Chép lời nhắn' }));
    expect(copied).toEqual([expect.stringMatching(/^Kính gửi[^]*20\/03\/2026[^]*Gọi 0251\.$/)]);
  });

  it('keeps the wording as a setting', async () => {
    const { api } = await setUp();
    await row(/Xã Tân Lập/);
    fireEvent.click(screen.getByRole('button', { name: 'Nhắc qua Zalo' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Sửa mẫu câu' }));
    const template = await screen.findByRole('textbox', { name: 'Mẫu câu dùng lần sau' });
    fireEvent.change(template, { target: { value: 'Còn thiếu:\n{danh sách}\nHạn {hạn}' } });
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Lời nhắn' });
    expect(text.value).toBe('Còn thiếu:\n- Xã Đồng Tâm\n- Xã Tân Lập\nHạn 03/04/2026');
    fireEvent.click(screen.getByRole('button', { name: 'Lưu mẫu' }));
    await waitFor(async () => {
      const setting = (await api.office.settings.list({ year: 2026 })).find((one) => one.key === 'broadcasts.chaseText');
      expect(setting?.value).toBe('Còn thiếu: | {danh sách} | Hạn {hạn}');
    });
    await waitFor(() => expect(text.value).toBe('Còn thiếu:\n- Xã Đồng Tâm\n- Xã Tân Lập\nHạn 03/04/2026'));
  });
});
