import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { people, setUp, cell, mark, goTo, isIn, type, enter, press, paste, save, counter } from '../../tests/support/roster-screen.tsx';

describe('roster by keyboard', () => {
  it('starts in the first name, and Enter goes to the name below', async () => {
    await setUp([]);
    isIn('Họ và tên', 1);
    for (const name of ['An', 'Bình']) {
      type(document.activeElement as HTMLElement, name);
      press('Enter');
    }
    isIn('Họ và tên', 3);
    expect([cell('Họ và tên', 1).textContent, cell('Họ và tên', 2).textContent]).toEqual(['An', 'Bình']);
  });

  it('says whose cell it is and what stands in it', async () => {
    await setUp(people(1));
    expect(goTo('Họ và tên', 1).getAttribute('aria-label')).toBe('Họ và tên, số 1: Người 1');
    expect(goTo('Ngày sinh', 1).getAttribute('aria-label')).toBe('Ngày sinh, số 1');
    expect(mark('Có mặt', 1).getAttribute('aria-label')).toBe('Có mặt, số 1');
  });

  it('Enter after a run of Tab goes back to the column the run began in', async () => {
    await setUp([]);
    type(goTo('Họ và tên', 1), 'An');
    press('Tab');
    press('1');
    type(document.activeElement as HTMLElement, '1980');
    press('Enter');
    isIn('Họ và tên', 2);
    expect(cell('Ngày sinh', 1).textContent).toBe('1980');
  });

  it('a present mark is turned in its place and the count follows; Delete takes a whole column of them away', async () => {
    await setUp(people(3));
    expect(counter()).toBe('Có mặt 0/3');
    for (const number of [1, 2]) fireEvent.click(mark('Có mặt', number));
    expect(counter()).toBe('Có mặt 2/3');
    fireEvent.click(mark('Có mặt', 2));
    expect(counter()).toBe('Có mặt 1/3');
    goTo('Có mặt', 1);
    press('ArrowDown', { shiftKey: true });
    press('d', { ctrlKey: true });
    expect(counter()).toBe('Có mặt 2/3');
    press('Delete');
    expect(counter()).toBe('Có mặt 0/3');
  });

  it('arrows go from cell to cell, inside a text after F2', async () => {
    await setUp(people(3));
    goTo('Họ và tên', 2);
    press('F2');
    press('ArrowRight');
    isIn('Họ và tên', 2);
    press('Enter');
    press('ArrowRight');
    isIn('Ngày sinh', 3);
    press('ArrowUp');
    isIn('Ngày sinh', 2);
  });

  it('Escape drops what is being typed, Ctrl+Z takes back what was done before', async () => {
    await setUp(people(2));
    type(goTo('Họ và tên', 1), 'Khác');
    press('Escape');
    expect(cell('Họ và tên', 1).textContent).toBe('Người 1');
    press('Delete', { ctrlKey: true });
    expect(() => cell('Họ và tên', 1)).toThrow();
    isIn('Họ và tên', 2);
    press('z', { ctrlKey: true });
    isIn('Họ và tên', 1);
    expect(cell('Họ và tên', 1).textContent).toBe('Người 1');
  });

  it('a digit adds a result, Delete clears the cell', async () => {
    await setUp(people(1));
    goTo('Kết quả', 1);
    press('1');
    press('4');
    expect(cell('Kết quả', 1).textContent).toBe('BHXH TN, Tái tục BHYT HGĐ');
    press('Delete');
    expect(cell('Kết quả', 1).textContent).toBe('');
  });

  it('keys in the open list of results are its own', async () => {
    await setUp(people(2));
    goTo('Kết quả', 1);
    press('F2');
    const list = await screen.findByRole('dialog');
    fireEvent.keyDown(within(list).getByRole('button', { name: /Tái tục BHXH TN/ }), { key: 'ArrowDown' });
    fireEvent.mouseDown(within(list).getByRole('button', { name: /Tái tục BHXH TN/ }));
    fireEvent.click(within(list).getByRole('button', { name: /Tái tục BHXH TN/ }));
    expect(cell('Kết quả', 1).dataset.active).toBe('true');
    expect(within(cell('Kết quả', 1)).getByRole('button', { name: /^Kết quả, số 1/ }).textContent).toBe('Tái tục BHXH TN');
  });

  it('tidies a birth, a sex and a telephone when the cell is left', async () => {
    await setUp(people(1));
    for (const [column, typed, shown] of [
      ['Ngày sinh', '5/3/80', '05/03/1980'],
      ['GT', 'nu', 'Nữ'],
      ['Điện thoại', '912345678', '0912345678'],
    ] as const) {
      type(goTo(column, 1), typed);
      fireEvent.blur(document.activeElement as HTMLElement);
      expect(cell(column, 1).textContent).toBe(shown);
    }
  });

  it('Insert puts a row between, Alt and an arrow moves it, Ctrl+Delete takes all chosen rows out', async () => {
    await setUp(people(4));
    goTo('Họ và tên', 2);
    press('Insert');
    isIn('Họ và tên', 2);
    type(document.activeElement as HTMLElement, 'Chen');
    press('ArrowUp', { altKey: true });
    isIn('Họ và tên', 1);
    expect([1, 2, 3, 5].map((number) => cell('Họ và tên', number).textContent)).toEqual(['Chen', 'Người 1', 'Người 2', 'Người 4']);
    press('ArrowDown', { shiftKey: true });
    press('Delete', { ctrlKey: true });
    expect(counter()).toBe('Có mặt 0/3');
    press('z', { ctrlKey: true });
    expect(counter()).toBe('Có mặt 0/5');
  });

  it('someone who came uninvited is a row below, present, waiting for the name', async () => {
    const { save: sent } = await setUp(people(2));
    fireEvent.click(screen.getByRole('button', { name: 'Người đến thêm' }));
    await waitFor(() => isIn('Họ và tên', 3));
    type(document.activeElement as HTMLElement, 'Chị Ba');
    press('Enter');
    expect(counter()).toBe('Có mặt 1/3');
    save();
    await waitFor(() => expect(sent.mock.calls[0]?.[0].rows).toMatchObject([{ values: { name: 'Chị Ba', walkIn: true, present: true } }]));
  });

  it('a role is typed by its first letters; amounts and notes have columns of their own where they are wanted', async () => {
    const { save: sent } = await setUp(people(1));
    enter('Vai trò', 1, 'bcv');
    expect(cell('Vai trò', 1).textContent).toBe('báo cáo viên');
    expect(() => cell('Số tiền', 1)).toThrow();
    fireEvent.click(screen.getByRole('button', { name: 'Cột' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Số tiền' }));
    enter('Số tiền', 1, '150000');
    expect(cell('Số tiền', 1).textContent).toBe('150.000');
    save();
    await waitFor(() =>
      expect(sent.mock.calls[0]?.[0].rows).toMatchObject([{ values: { role: 'báo cáo viên', amount: 150_000, walkIn: false } }]),
    );
  });

  it('clearing the blank row below the last makes no person', async () => {
    await setUp(people(1));
    goTo('Họ và tên', 2);
    press('Delete');
    expect(counter()).toBe('Có mặt 0/1');
    expect(screen.queryByText(/chưa lưu/)).toBeNull();
  });
});

describe('pasting from a spreadsheet', () => {
  it('fills cells to the right and rows below, adding the rows that are missing', async () => {
    const { save: sent } = await setUp(people(1));
    paste(goTo('Họ và tên', 1), 'Nguyễn An\t1980\tNam\r\nTrần Bình\t5/3/1981\tNữ\r\n');
    expect(cell('Họ và tên', 2).textContent).toBe('Trần Bình');
    isIn('Họ và tên', 1);
    expect(screen.getByText(/Đã dán 2 dòng/)).toBeTruthy();
    save();
    await waitFor(() => expect(sent).toHaveBeenCalled());
    expect(sent.mock.calls[0]?.[0].rows).toMatchObject([
      { existing: { id: 'id-1', version: 1 }, values: { name: 'Nguyễn An', birth: '1980', sex: 'Nam', citizenId: '075080001234' } },
      { existing: null, values: { position: 2, name: 'Trần Bình', birth: '1981-03-05', sex: 'Nữ', citizenId: null } },
    ]);
  });

  it('of a single word puts it into the cell', async () => {
    await setUp(people(1));
    paste(goTo('Họ và tên', 1), 'An');
    expect(cell('Họ và tên', 1).textContent).toBe('An');
    expect(screen.queryByText(/Đã dán/)).toBeNull();
  });
});
