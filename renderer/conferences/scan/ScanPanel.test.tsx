import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { AttendeeValues } from '../../../shared/conferences/contract.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { openApp } from '../../../tests/support/whole-app.tsx';

const dao = '075180012345|271234567|Nguyễn Thị Đào|12041980|Nữ|Ấp 3, Phú Lộc|01052021';
const an = '075080054321||Trần Văn An|01021980|Nam|Ấp 4|02052021';
const lost = '075180012345||Nguyn Th o|12041980|N|p 3|01052021';
const guest = (position: number, name: string, more: Partial<AttendeeValues> = {}): AttendeeValues => ({
  position,
  name,
  birth: null,
  sex: null,
  citizenId: null,
  phone: null,
  unit: null,
  present: false,
  results: [],
  handedOver: false,
  ...more,
});

async function opened(guests: AttendeeValues[], { audience, on = true }: { audience?: string; on?: boolean } = {}) {
  const app = await openApp('/reports');
  const made: string[] = [];
  smallOffice(app.store, (office) => made.push(office.conference('2026-03-05', audience === undefined ? {} : { audience })));
  const [conferenceId = ''] = made;
  await app.api.conferences.names.insist({ conferenceId, reason: 'Danh sách có từ trước' });
  await app.api.conferences.roster.save({ conferenceId, rows: guests.map((values) => ({ existing: null, values })), removed: [] });
  await app.api.conferences.names.insist({ conferenceId, reason: null });
  if (on) await app.api.office.settings.set({ key: 'roster.scanCards', year: null, value: 'có' });
  await act(() => app.router.navigate({ to: '/conferences/$id', params: { id: conferenceId } }));
  await screen.findByRole('grid');
  const attendees = async () => (await app.api.conferences.get({ id: conferenceId })).attendees;
  return { ...app, conferenceId, attendees };
}
async function scanning(...given: Parameters<typeof opened>) {
  const app = await opened(...given);
  fireEvent.click(await screen.findByRole('button', { name: 'Quét thẻ' }));
  await screen.findByText('Sẵn sàng quét');
  return app;
}
const input = () => screen.getByLabelText<HTMLInputElement>('Mã quét được, hoặc số CCCD gõ tay');
function typed(text: string): void {
  const box = input();
  box.value += text;
  fireEvent.input(box);
}
// The keyboard is in the input: jsdom knows nothing of `inert`, which keeps the roster from taking it.
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(screen.queryByLabelText('Mã quét được, hoặc số CCCD gõ tay') ?? document.body, { key, ...more });
function scan(text: string, end = 'Enter'): void {
  typed(text);
  press(end);
}
const panel = () => screen.getByRole('complementary', { name: 'Quét thẻ căn cước' });
const says = (text: string | RegExp) => within(panel()).findByText(text);

describe('scanning cards beside the roster', () => {
  it('is not there until Settings say so', async () => {
    await opened([guest(1, 'Trần Văn An')], { on: false });
    await screen.findByText('Có mặt 0/1');
    expect(screen.queryByRole('button', { name: 'Quét thẻ' })).toBeNull();
    press('q', { altKey: true, code: 'KeyQ' });
    expect(screen.queryByText('Sẵn sàng quét')).toBeNull();
  });

  it('marks one after the other, says each, counts, and shows no number', async () => {
    const { attendees } = await scanning([
      guest(1, 'Nguyễn Thị Đào', { birth: '1980' }),
      guest(2, 'Trần Văn An', { citizenId: '075080054321' }),
    ]);
    expect(document.activeElement).toBe(input());
    scan(dao);
    await says('Số 1 · Nguyễn Thị Đào');
    await says('Có mặt 1/2');
    expect(input().value).toBe('');
    scan(an);
    await says('Số 2 · Trần Văn An');
    await says('Có mặt 2/2');
    scan(dao);
    await says(/^Đã có mặt từ/);
    expect((await attendees()).map((one) => one.present)).toEqual([true, true]);
    expect(document.body.textContent).not.toMatch(/075180012345|075080054321|271234567/);
  });

  it('takes scanners that end with Tab, with Ctrl+J, or with nothing', async () => {
    const { attendees } = await scanning([
      guest(1, 'Nguyễn Thị Đào', { birth: '1980' }),
      guest(2, 'Trần Văn An', { birth: '1980' }),
      guest(3, 'Lê Bé', { birth: '1970' }),
    ]);
    scan(dao, 'Tab');
    await says('Có mặt 1/3');
    typed(an);
    press('j', { ctrlKey: true });
    await says('Có mặt 2/3');
    typed('075170011111||Lê Bé|01011970|Nữ|Ấp 1|01052021');
    await says('Có mặt 3/3');
    expect((await attendees()).every((one) => one.present)).toBe(true);
  });

  it('a number typed by hand waits for Enter', async () => {
    await scanning([guest(1, 'Nguyễn Thị Đào', { citizenId: '075180012345' })]);
    const clock = vi.spyOn(performance, 'now');
    [...'075180012345'].forEach((digit, at) => {
      clock.mockReturnValue(1000 + at * 200);
      typed(digit);
    });
    clock.mockRestore();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(screen.getByText('Sẵn sàng quét')).not.toBeNull();
    press('Enter');
    await says('Có mặt 1/1');
  });

  it('two cards run together are both marked', async () => {
    await scanning([guest(1, 'Nguyễn Thị Đào', { birth: '1980' }), guest(2, 'Trần Văn An', { birth: '1980' })]);
    scan(dao + an);
    await says('Có mặt 2/2');
  });

  it('says what a wrong code is, and marks nobody', async () => {
    const { attendees } = await scanning([guest(1, 'Nguyễn Thị Đào', { birth: '1980' })]);
    scan('8934563138165');
    await says(/món hàng/);
    scan(dao.slice(0, 30));
    await says(/Mã quét bị thiếu/);
    scan('áàảã|ấầ|Nguyễn|ạảấ|Nữ|');
    await says(/Chuyển bộ gõ sang chữ E \(tiếng Anh\) và bàn phím Windows sang ENG/);
    expect((await attendees())[0]?.present).toBe(false);
  });

  it('says to switch the input method off when the letters had to be put right', async () => {
    await scanning([guest(1, 'Nguyễn Thị Đào', { birth: '1980-04-12' })]);
    scan('075180012345||Nguyeenx Thij DDaof|12041980|Nuwx|Aaps 3|01052021');
    await says('Có mặt 1/1');
    await says(/Chuyển bộ gõ sang chữ E/);
  });

  it('asks between two, takes a number and Enter, and lets nothing else answer', async () => {
    const { attendees } = await scanning([guest(1, 'Nguyễn Thị Đào', { birth: '1980' }), guest(2, 'Nguyễn Thị Đào', { birth: '1980' })]);
    scan(dao);
    await says('2. Số 2 · Nguyễn Thị Đào, sinh 1980');
    press('Enter');
    scan('7');
    await says('Gõ 1–2 rồi Enter; 0 nếu không có trong danh sách.');
    expect((await attendees()).map((one) => one.present)).toEqual([false, false]);
    scan('2');
    await says('Số 2 · Nguyễn Thị Đào');
    expect((await attendees()).map((one) => one.present)).toEqual([false, true]);
  });

  it('the next card instead of an answer leaves the first unwritten and says so', async () => {
    const { attendees } = await scanning([guest(1, 'Nguyễn Thị Đào'), guest(2, 'Trần Văn An', { birth: '1980' })]);
    scan(dao);
    await says('1. Số 1 · Nguyễn Thị Đào, chưa có ngày sinh');
    scan(an);
    await says('Số 2 · Trần Văn An');
    await says(/Chưa ghi, vì chưa trả lời/);
    expect((await attendees()).map((one) => one.present)).toEqual([false, true]);
  });

  it('asks for a name it could not read, offers what is left, and a line feed behind the scan does not accept it', async () => {
    const { attendees } = await scanning([]);
    scan(lost);
    await waitFor(() => expect(input().value).toBe('Nguyn Th o'));
    press('Enter');
    expect(await attendees()).toEqual([]);
    input().value = 'Nguyễn Thị Đào 2';
    press('Enter');
    await says(/Họ tên chỉ gồm chữ/);
    input().value = 'nguyễn thị đào';
    press('Enter');
    await says('Số 1 · Nguyễn Thị Đào');
    expect(await attendees()).toMatchObject([{ name: 'Nguyễn Thị Đào', present: true, birth: '1980-04-12' }]);
  });

  it('Ctrl+Z takes back the last scan, then the one before', async () => {
    const { attendees } = await scanning([guest(1, 'Nguyễn Thị Đào', { birth: '1980' })]);
    scan(dao);
    await says('Có mặt 1/1');
    scan(an);
    await says('Có mặt 2/2');
    press('z', { ctrlKey: true });
    await says('Có mặt 1/1');
    press('z', { ctrlKey: true });
    await says('Có mặt 0/1');
    expect(await attendees()).toMatchObject([{ present: false, citizenId: null }]);
  });

  it('Esc leaves a question first, then the mode, and the roster has the keyboard again', async () => {
    await scanning([guest(1, 'Nguyễn Thị Đào')]);
    scan(dao);
    await says('1. Số 1 · Nguyễn Thị Đào, chưa có ngày sinh');
    press('Escape');
    await waitFor(() => expect(screen.queryByText(/chưa có ngày sinh/)).toBeNull());
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Quét thẻ căn cước' })).toBeNull());
    await screen.findByText('Có mặt 0/1');
  });

  it('keeps what a scanner sends besides letters from the program', async () => {
    const { router } = await scanning([guest(1, 'Nguyễn Thị Đào')]);
    const at = router.state.location.pathname;
    fireEvent.keyDown(input(), { key: '1', code: 'Numpad1', altKey: true });
    expect(fireEvent.keyDown(input(), { key: 'b', ctrlKey: true })).toBe(false);
    expect(router.state.location.pathname).toBe(at);
    input().focus();
    input().blur();
    await waitFor(() => expect(document.activeElement).toBe(input()));
  });

  it('waits until what was typed into the roster is saved', async () => {
    await opened([guest(1, 'Nguyễn Thị Đào')]);
    fireEvent.click(await screen.findByRole('button', { name: 'Có mặt tất cả' }));
    fireEvent.click(screen.getByRole('button', { name: 'Quét thẻ' }));
    await screen.findByText(/Danh sách có dòng chưa lưu/);
    expect(screen.queryByText('Sẵn sàng quét')).toBeNull();
  });

  it('of a sensitive audience says that only marks are kept', async () => {
    const { attendees } = await scanning([guest(1, 'Trần Văn An', { birth: '1980' })], { audience: '3.9' });
    await says(/chỉ đánh dấu người đã có trong danh sách/);
    scan(dao);
    await says(/không lập danh sách tên/);
    scan(an);
    await says('Có mặt 1/1');
    expect(await attendees()).toMatchObject([{ present: true, citizenId: null }]);
  });
});
