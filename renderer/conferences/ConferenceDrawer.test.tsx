import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { box, refusedWith, show } from '../../tests/support/screen.tsx';
import type { ConferenceValues } from '../../shared/conferences/contract.ts';
import { ConferenceDrawer } from './ConferenceDrawer.tsx';

interface Sent {
  existing: { id: string; version: number } | null;
  values: ConferenceValues;
}
const save = vi.fn<(sent: Sent) => unknown>(() => ({ id: 'hn-moi', version: 1 }));
const saveItem = vi.fn<(sent: unknown) => unknown>(() => ({ id: 'c3', version: 1 }));
beforeEach(() => {
  save.mockClear();
  saveItem.mockClear();
});

/** A new conference, entered on 10/03/2026 with that month looked at. */
async function setUp() {
  const { router } = await show(() => <ConferenceDrawer open="new" />, {
    at: '/?open=new',
    answers: {
      'conferences.save': save,
      'office.communes.list': () => [
        {
          id: 'xa',
          version: 1,
          code: 'X1',
          name: 'Tân Lập',
          kind: 'xã',
          validFrom: null,
          validTo: '2025-06-30',
          ethnicArea: false,
          successors: [],
        },
        {
          id: phuHoa,
          version: 1,
          code: 'X2',
          name: 'Phú Hòa',
          kind: 'xã',
          validFrom: null,
          validTo: null,
          ethnicArea: true,
          successors: [],
        },
      ],
      'office.hamlets.list': () => [
        { id: 'a2', name: 'Ấp 2' },
        { id: 'a10', name: 'Ấp 10' },
      ],
      'office.staff.list': () => [],
      'conferences.checklist.list': () => [
        { id: 'c1', version: 1, name: 'Phát video clip', source: 'KB-ĐN', section: 'mục 3.1' },
        { id: 'c2', version: 1, name: 'Văn nghệ', source: null, section: null },
      ],
      'conferences.checklist.save': saveItem,
      'office.audiences.list': () => [],
      'office.settings.list': () => [],
      'calendar.waves.list': () => [],
    },
  });
  return { router, name: await box(/^Tên hội nghị/) };
}
const phuHoa = '01890000-0000-7000-8000-000000000001';
const type = (input: HTMLElement, value: string) => fireEvent.change(input, { target: { value } });
const field = (label: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name: label });
const chosen = (label: RegExp) => screen.getByRole<HTMLInputElement>('combobox', { name: label }).value;
const openPart = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));
const choose = async (label: RegExp, option: string) => {
  fireEvent.click(screen.getByRole('combobox', { name: label }));
  fireEvent.click(await screen.findByRole('option', { name: option }));
};
const submit = () => fireEvent.submit(screen.getByRole('form'));

describe('entering a conference', () => {
  it('needs a name only: the rest is what is usual, and the roster comes next', async () => {
    const { router, name } = await setUp();
    type(name, 'Hội nghị xã Phú Hòa');
    submit();
    await waitFor(() => expect(router.state.location.pathname).toBe('/conferences/hn-moi'));
    expect(save.mock.calls[0]?.[0]).toMatchObject({
      existing: null,
      values: { code: null, name: 'Hội nghị xã Phú Hòa', kind: 'hội nghị', day: '2026-03-10', status: 'held', partners: [] },
    });
  });

  it('on a day to come is a plan until somebody says otherwise', async () => {
    await setUp();
    type(field(/^Ngày/), '20/3/2026');
    expect(chosen(/^Trạng thái/)).toBe('Kế hoạch');
    type(field(/^Ngày/), '9/3/2026');
    expect(chosen(/^Trạng thái/)).toBe('Đã tổ chức');
  });

  it('says at once that a day to come cannot have been held', async () => {
    await setUp();
    type(field(/^Ngày/), '20/3/2026');
    const status = screen.getByRole('combobox', { name: /^Trạng thái/ });
    fireEvent.click(status);
    fireEvent.click(await screen.findByRole('option', { name: 'Đã tổ chức' }));
    expect(screen.getByText('Ngày này chưa tới mà đã ghi là đã tổ chức.')).toBeTruthy();
  });

  it('says that more came than were invited, and saves all the same', async () => {
    const { name } = await setUp();
    type(name, 'Hội nghị');
    type(field(/^Số mời/), '10');
    type(field(/^Số dự/), '12');
    expect(screen.getByText('Số dự lớn hơn số mời.')).toBeTruthy();
    submit();
    await waitFor(() => expect(save.mock.calls[0]?.[0].values).toMatchObject({ invited: 10, attended: 12 }));
  });

  it('asks for the enterprise only where it is at one', async () => {
    await setUp();
    expect(screen.queryByLabelText('Tên doanh nghiệp')).toBeNull();
    fireEvent.click(screen.getByLabelText('Tổ chức tại doanh nghiệp'));
    expect(screen.getByLabelText('Tên doanh nghiệp')).toBeTruthy();
  });

  it('offers the communes valid on its day', async () => {
    await setUp();
    fireEvent.click(screen.getByRole('combobox', { name: /^Xã/ }));
    expect((await screen.findAllByRole('option')).map((one) => one.textContent)).toEqual(['xã Phú Hòa']);
  });

  it('with a code in use keeps the form and says so at the code', async () => {
    save.mockImplementationOnce(() => {
      throw refusedWith('INVALID', 'Mã đã dùng.', { fields: [{ field: 'code', message: 'Mã này đã dùng cho hội nghị khác.' }] });
    });
    const { router, name } = await setUp();
    type(name, 'Hội nghị');
    openPart('Kết quả, kinh phí');
    type(field(/^Mã hội nghị/), 'HN001');
    openPart('Chung');
    submit();
    expect(await screen.findByText('Mã này đã dùng cho hội nghị khác.')).toBeTruthy();
    expect(router.state.location.pathname).toBe('/');
  });

  it('opens the part in which something is wrong', async () => {
    const { name } = await setUp();
    openPart('Nội dung');
    expect(screen.queryByRole('textbox', { name: /^Tên hội nghị/ })).toBeNull();
    submit();
    expect((await box(/^Tên hội nghị/)).getAttribute('aria-invalid')).toBe('true');
    expect(name.isConnected).toBe(false);
    expect(save).not.toHaveBeenCalled();
  });

  it('keeps the hamlet with its commune: a new name is announced, another commune empties it', async () => {
    const { name } = await setUp();
    type(name, 'Hội nghị');
    const hamlet = () => screen.getByLabelText<HTMLInputElement>('Khu/ấp', { selector: 'input' });
    expect(hamlet().disabled).toBe(true);
    await choose(/^Xã/, 'xã Phú Hòa');
    fireEvent.change(hamlet(), { target: { value: 'ấp 10' } });
    expect(screen.queryByText('Chưa có ở xã này: sẽ thêm khi lưu.')).toBeNull();
    fireEvent.change(hamlet(), { target: { value: 'Ấp Mới' } });
    expect(await screen.findByText('Chưa có ở xã này: sẽ thêm khi lưu.')).toBeTruthy();
    submit();
    await waitFor(() => expect(save.mock.calls[0]?.[0].values).toMatchObject({ communeId: phuHoa, hamlet: 'Ấp Mới' }));
  });

  it('takes speakers, ticks and questions, and says where nobody speaks the people’s language', async () => {
    const { name } = await setUp();
    type(name, 'Hội nghị');
    await choose(/^Xã/, 'xã Phú Hòa');
    openPart('Nội dung');
    fireEvent.click(screen.getByRole('button', { name: 'Thêm báo cáo viên' }));
    type(screen.getByLabelText('Họ tên báo cáo viên 1', { selector: 'input' }), 'Điểu Sơn');
    expect(screen.getByText(/chưa có báo cáo viên nói tiếng dân tộc/)).toBeTruthy();
    const languages = screen.getByLabelText('Ngôn ngữ của báo cáo viên 1', { selector: 'input' });
    languages.focus();
    type(languages, 'Xtiêng');
    fireEvent.keyDown(languages, { key: 'Enter' });
    await waitFor(() => expect(screen.queryByText(/chưa có báo cáo viên nói tiếng dân tộc/)).toBeNull());
    fireEvent.click(await screen.findByLabelText('Phát video clip'));
    type(screen.getByRole('textbox', { name: 'Mục khác của cơ quan' }), 'Tiểu phẩm');
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Mục khác của cơ quan' }), { key: 'Enter' });
    await waitFor(() => expect(saveItem).toHaveBeenCalledWith({ existing: null, values: { name: 'Tiểu phẩm' } }));
    fireEvent.click(screen.getByRole('button', { name: 'Thêm câu hỏi' }));
    type(screen.getByRole('textbox', { name: 'Câu hỏi 1' }), 'Đóng bao lâu?');
    submit();
    await waitFor(() =>
      expect(save.mock.calls[0]?.[0].values).toMatchObject({
        speakers: [{ name: 'Điểu Sơn', organisation: null, languages: ['Xtiêng'] }],
        checklist: ['Phát video clip', 'Tiểu phẩm'],
        questions: [{ question: 'Đóng bao lâu?', answer: null }],
      }),
    );
  });

  it('says which row lacks its words, at the row', async () => {
    const { name } = await setUp();
    type(name, 'Hội nghị');
    openPart('Nội dung');
    fireEvent.click(screen.getByRole('button', { name: 'Thêm câu hỏi' }));
    type(screen.getByRole('textbox', { name: 'Trả lời câu hỏi 1' }), 'Từ 15 năm.');
    openPart('Chung');
    submit();
    expect((await screen.findByRole('textbox', { name: 'Câu hỏi 1' })).getAttribute('aria-invalid')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ câu hỏi 1' }));
    submit();
    await waitFor(() => expect(save.mock.calls[0]?.[0].values.questions).toEqual([]));
  });
});
