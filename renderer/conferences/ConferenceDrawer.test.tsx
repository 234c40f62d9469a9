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
beforeEach(() => save.mockClear());

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
          id: 'xa2',
          version: 1,
          code: 'X2',
          name: 'Phú Hòa',
          kind: 'xã',
          validFrom: null,
          validTo: null,
          ethnicArea: false,
          successors: [],
        },
      ],
      'office.audiences.list': () => [],
      'office.settings.list': () => [],
      'calendar.waves.list': () => [],
    },
  });
  return { router, name: await box(/^Tên hội nghị/) };
}
const type = (input: HTMLElement, value: string) => fireEvent.change(input, { target: { value } });
const field = (label: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name: label });
const chosen = (label: RegExp) => screen.getByRole<HTMLInputElement>('combobox', { name: label }).value;
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
    type(field(/^Mã hội nghị/), 'HN001');
    submit();
    expect(await screen.findByText('Mã này đã dùng cho hội nghị khác.')).toBeTruthy();
    expect(router.state.location.pathname).toBe('/');
  });
});
