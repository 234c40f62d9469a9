import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  person,
  people,
  storing,
  setUp,
  cell,
  mark,
  goTo,
  isIn,
  type,
  enter,
  press,
  save,
  counter,
} from '../../tests/support/roster-screen.tsx';
import { box, refusedWith } from '../../tests/support/screen.tsx';

describe('the absent by their numbers', () => {
  const absent = async (line: string) => {
    const input = await box(/^Vắng/);
    type(input, line);
    fireEvent.keyDown(input, { key: 'Enter' });
  };

  it('leave everyone else present, and the step can be taken back', async () => {
    await setUp(people(5));
    await absent('2, 4');
    expect(counter()).toBe('Có mặt 3/5');
    fireEvent.click(within(await screen.findByRole('alert')).getByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(counter()).toBe('Có mặt 0/5'));
  });

  it('that are not on the list are named, and no one is marked', async () => {
    await setUp(people(5));
    await absent('2, 9');
    expect(screen.getByText('Không có số 9 trong danh sách. Chưa đánh dấu ai.')).toBeTruthy();
    expect(counter()).toBe('Có mặt 0/5');
  });
});

describe('saving', () => {
  it('sends changed rows only, and then nothing is unsaved', async () => {
    const { save: sent } = await setUp(people(3));
    fireEvent.click(mark('Có mặt', 2));
    expect(screen.getByText('1 dòng chưa lưu')).toBeTruthy();
    save();
    await waitFor(() => expect(screen.queryByText('1 dòng chưa lưu')).toBeNull());
    expect(sent).toHaveBeenCalledTimes(1);
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ conferenceId: 'hn', removed: [], rows: [{ values: { position: 2, present: true } }] });
  });

  it('of a cell that is wrong sends nothing, says where it is and goes there', async () => {
    const { save: sent } = await setUp(people(3));
    enter('Ngày sinh', 2, '31/02/1980');
    save();
    expect(await screen.findByText(/Số 2, Ngày sinh: Ngày sinh chưa đúng/)).toBeTruthy();
    isIn('Ngày sinh', 2);
    expect(sent).not.toHaveBeenCalled();
  });

  it('that is refused keeps what was typed and says why', async () => {
    await setUp(people(1), () => {
      throw refusedWith('REFUSED', 'Sổ đang được sao lưu. Thử lại sau ít phút.');
    });
    enter('Họ và tên', 1, 'Khác');
    save();
    expect(await screen.findByText('Sổ đang được sao lưu. Thử lại sau ít phút.')).toBeTruthy();
    expect(cell('Họ và tên', 1).textContent).toBe('Khác');
  });

  it('over somebody else’s change asks whose is to stand', async () => {
    let first = true;
    const { save: sent } = await setUp(people(1), (input) => {
      if (!first) return storing(people(1))(input);
      first = false;
      throw refusedWith('CONFLICT', 'Có người vừa sửa.', { stored: { version: 2 }, sent: null });
    });
    enter('Họ và tên', 1, 'Khác');
    save();
    fireEvent.click(await screen.findByRole('button', { name: 'Giữ phần của tôi' }));
    await waitFor(() => expect(screen.queryByText('1 dòng chưa lưu')).toBeNull());
    expect(sent).toHaveBeenCalledTimes(2);
    expect(cell('Họ và tên', 1).textContent).toBe('Khác');
  });
});

it('one amount for everyone present is set in one step, and only for them', async () => {
  const { save: sent } = await setUp([person(1, { present: true }), person(2)]);
  fireEvent.click(screen.getByRole('button', { name: 'Việc khác' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Đặt số tiền cho nhiều người' }));
  const dialog = await screen.findByRole('dialog');
  type(within(dialog).getByRole('textbox', { name: /Số tiền/ }), 'x');
  expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Đặt số tiền (1)' }).disabled).toBe(true);
  type(within(dialog).getByRole('textbox', { name: /Số tiền/ }), '120.000');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Đặt số tiền (1)' }));
  await waitFor(() => expect(screen.getByText('1 dòng chưa lưu')).toBeTruthy());
  save();
  await waitFor(() => expect(sent.mock.calls[0]?.[0].rows).toMatchObject([{ values: { position: 1, amount: 120_000 } }]));
});

describe('a sensitive audience', () => {
  it('has no sheet of names until the user says why', async () => {
    let names: { sensitive: boolean; audience: string; reason: string | null } = { sensitive: true, audience: '3.9', reason: null };
    await setUp([], undefined, {
      'conferences.names.of': () => names,
      'conferences.names.insist': ({ reason }: { reason: string }) => {
        names = { ...names, reason };
        return names;
      },
    });
    expect(await screen.findByText('Chủ thể này chỉ nên ghi số người')).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Vẫn lập danh sách tên…' }));
    const ask = await screen.findByRole('dialog');
    const reason = within(ask).getByRole('textbox', { name: /Lý do/ });
    expect(within(ask).getByRole<HTMLButtonElement>('button', { name: 'Lập danh sách tên' }).disabled).toBe(true);
    fireEvent.change(reason, { target: { value: 'Chi tiền đi lại' } });
    fireEvent.click(within(ask).getByRole('button', { name: 'Lập danh sách tên' }));
    expect(await screen.findByRole('grid', { name: 'Danh sách người dự' })).toBeTruthy();
    expect(screen.getByText(/theo lý do: «Chi tiền đi lại»/)).toBeTruthy();
  });
});

describe('leaving', () => {
  it('with unsaved rows asks, and staying keeps them', async () => {
    const { router } = await setUp(people(1));
    enter('Họ và tên', 1, 'Khác');
    void router.navigate({ to: '/khac' as never });
    const ask = await screen.findByRole('dialog');
    expect(within(ask).getByText('Những gì vừa nhập chưa được lưu.')).toBeTruthy();
    fireEvent.click(within(ask).getByRole('button', { name: 'Nhập tiếp' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(cell('Họ và tên', 1).textContent).toBe('Khác');
    expect(router.state.location.pathname).toBe('/');
  });

  it('stores what is still being typed when Ctrl+S saves', async () => {
    const { save: sent } = await setUp(people(1));
    type(goTo('Họ và tên', 1), 'Khác');
    press('s', { ctrlKey: true, code: 'KeyS' });
    await waitFor(() => expect(sent.mock.calls[0]?.[0].rows).toMatchObject([{ values: { name: 'Khác' } }]));
  });

  it('after a save does not ask', async () => {
    const { router } = await setUp(people(1));
    enter('Họ và tên', 1, 'Khác');
    save();
    await waitFor(() => expect(screen.queryByText('1 dòng chưa lưu')).toBeNull());
    await router.navigate({ to: '/khac' as never });
    expect(router.state.location.pathname).toBe('/khac');
  });
});

describe('what is shown', () => {
  it('keeps citizen numbers from the screen until they are asked for', async () => {
    await setUp(people(1));
    expect(() => cell('Số CCCD', 1)).toThrow();
    expect(document.body.innerHTML).not.toContain('075080001234');
    fireEvent.click(screen.getByRole('button', { name: 'Cột' }));
    fireEvent.click(await screen.findByLabelText('Hiện số CCCD'));
    expect(cell('Số CCCD', 1).textContent).toBe('075080001234');
  });

  it('draws only the rows that can be seen of five thousand', async () => {
    await setUp(people(5000));
    expect(screen.getAllByRole('row').length).toBeLessThan(80);
    expect(counter()).toBe('Có mặt 0/5.000');
    goTo('Họ và tên', 1);
    press('End', { ctrlKey: true });
    await waitFor(() => isIn('Vai trò', 5001));
  });
});
