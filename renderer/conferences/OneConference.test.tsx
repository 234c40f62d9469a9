import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { conferenceValues } from '../../tests/support/conferences.ts';
import { type Answers, box, refusedWith, show } from '../../tests/support/screen.tsx';
import type { AttendeeValues } from '../../shared/conferences/contract.ts';
import type { Conference } from './ConferenceForm.tsx';
import { OneConference } from './OneConference.tsx';

type Attendee = Conference['attendees'][number];
const person = (position: number, more: Partial<Attendee> = {}): Attendee => ({
  id: `id-${position}`,
  version: 1,
  position,
  name: `Người ${position}`,
  birth: null,
  sex: null,
  citizenId: '075080001234',
  phone: null,
  unit: null,
  present: false,
  results: [],
  handedOver: false,
  role: null,
  walkIn: false,
  amount: null,
  note: null,
  personId: null,
  ...more,
});
const people = (count: number) => Array.from({ length: count }, (_, at) => person(at + 1));
const conference = (attendees: Attendee[]): Conference => ({
  ...conferenceValues({ name: 'Hội nghị xã Tân Lập' }),
  id: 'hn',
  version: 1,
  code: 'HN001',
  communeName: null,
  attendees,
});

interface Sent {
  conferenceId: string;
  rows: { existing: { id: string; version: number } | null; values: AttendeeValues }[];
  removed: { id: string; version: number }[];
}
/** Stores what is sent, as the engine would. */
const storing = (attendees: Attendee[]) => (sent: Sent) => {
  const kept = new Map(attendees.filter((one) => !sent.removed.some((ref) => ref.id === one.id)).map((one) => [one.id, one]));
  for (const { existing, values } of sent.rows) {
    const id = existing?.id ?? `saved-${values.position}`;
    kept.set(id, { ...person(values.position), id, version: (existing?.version ?? 0) + 1, ...values } as Attendee);
  }
  return { attendees: [...kept.values()] };
};

async function setUp(attendees: Attendee[], answer: (sent: Sent) => unknown = storing(attendees), answers: Answers = {}) {
  const save = vi.fn(answer);
  const shown = conference(attendees);
  const { router } = await show(
    () => (
      <OneConference
        conference={shown}
        gone={undefined}
        found={undefined}
        back={{ label: 'Về', onClick: () => undefined }}
        onTab={() => undefined}
        onEdit={() => undefined}
        panel={null}
      />
    ),
    {
      answers: {
        'office.audiences.list': () => [],
        'calendar.waves.list': () => [],
        'conferences.roster.save': save,
        'conferences.get': () => shown,
        'conferences.files.list': () => [],
        'conferences.names.of': () => ({ sensitive: false, audience: null, reason: null }),
        ...answers,
      },
    },
  );
  if (!answers['conferences.names.of']) await screen.findByRole('grid');
  return { save, router };
}
/** The cell of a column and a person's number. */
function cell(column: string, number: number): HTMLElement {
  const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
  const row = screen.getAllByRole('row').find((one) => one.querySelector('th')?.textContent === String(number));
  const found = row?.children[heads.indexOf(column)];
  if (!(found instanceof HTMLElement)) throw new Error(`no ${column} of ${number}`);
  return found;
}
const mark = (column: string, number: number) => within(cell(column, number)).getByRole('checkbox');
/** A click into the cell: what has the keyboard then. */
function goTo(column: string, number: number): HTMLElement {
  fireEvent.mouseDown(cell(column, number));
  return document.activeElement as HTMLElement;
}
const isIn = (column: string, number: number) => expect(cell(column, number).contains(document.activeElement)).toBe(true);
const type = (input: HTMLElement, value: string) => fireEvent.change(input, { target: { value } });
const enter = (column: string, number: number, value: string) => {
  type(goTo(column, number), value);
  press('Enter');
};
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const paste = (input: HTMLElement, text: string) => fireEvent.paste(input, { clipboardData: { getData: () => text } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Lưu danh sách' }));
const counter = () => screen.getByText(/^Có mặt \d/).textContent;

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
