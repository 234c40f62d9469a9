import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../../tests/support/whole-app.tsx';

const type = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });
const box = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name });
const programme = () => screen.findByRole<HTMLInputElement>('combobox', { name: 'Chương trình' });
const form = () => screen.findByRole('form');
async function pick(name: string, typed: string) {
  const input = await screen.findByRole<HTMLInputElement>('combobox', { name });
  input.focus();
  fireEvent.input(input, { target: { value: typed } });
  fireEvent.keyDown(input, { key: 'Enter', code: 'Enter' });
  return input;
}

/** Two communes and the page at an address. */
async function setUp(at: string) {
  const app = await openApp(at);
  const values = { kind: 'xã', validFrom: null, validTo: null, ethnicArea: false, successorIds: [] };
  for (const [code, name] of [
    ['X01', 'Tân Lập'],
    ['X02', 'Đồng Tâm'],
  ] as const)
    await app.api.office.communes.save({ existing: null, values: { ...values, code, name } });
  const airings = async () => (await app.api.broadcasts.list({ filter: {}, sort: { by: 'day' } })).rows;
  return { ...app, airings };
}

describe('Phát thanh: nhập', () => {
  it('begins with today and what was entered last, and keeps them on «Lưu và thêm tiếp»', async () => {
    const { airings, router } = await setUp('/broadcasts?open=new&month=2026-03');
    expect((await box('Ngày')).value).toBe('10/03/2026');
    await pick('Nơi phát', 'dong tam');
    type(await box('Giờ'), '5h30');
    type(await programme(), 'Hỏi đáp BHXH');
    fireEvent.keyDown(await programme(), { key: 'Enter', altKey: true });
    await waitFor(async () => expect(await airings()).toHaveLength(1));
    type(await box('Ngày'), '11/3');
    fireEvent.submit(await form());
    await waitFor(async () => expect(await airings()).toHaveLength(2));
    expect(
      (await airings()).map(({ day, time, communeName, programme, topics, status }) => ({
        day,
        time,
        communeName,
        programme,
        topics,
        status,
      })),
    ).toEqual(
      ['2026-03-10', '2026-03-11'].map((day) => ({
        day,
        time: '05:30',
        communeName: 'Đồng Tâm',
        programme: 'Hỏi đáp BHXH',
        topics: ['bhxhtn'],
        status: 'aired',
      })),
    );
    await waitFor(() => expect(router.state.location.search).toEqual({ month: '2026-03' }));

    fireEvent.keyDown(document.documentElement, { key: 'Insert', code: 'Insert' });
    expect((await programme()).value).toBe('Hỏi đáp BHXH');
    expect((await screen.findByRole<HTMLInputElement>('combobox', { name: 'Nơi phát' })).value).toBe('xã Đồng Tâm');
    expect((await box('Ngày')).value).toBe('10/03/2026');
  });

  it('asks for a topic in words and saves nothing without one', async () => {
    const { airings } = await setUp('/broadcasts?open=new&month=2026-03');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'BHXH tự nguyện' }));
    fireEvent.submit(await form());
    expect(await screen.findByText('Chọn ít nhất một chủ đề phát.')).toBeTruthy();
    expect(await airings()).toEqual([]);
  });

  it('refuses −1 and 1,5 airings at the field', async () => {
    const { airings } = await setUp('/broadcasts?open=new&month=2026-03');
    for (const [text, message] of [
      ['-1', 'Phải từ 1 trở lên.'],
      ['1,5', 'Phải là số nguyên.'],
    ] as const) {
      type(await box('Số lượt'), text);
      fireEvent.submit(await form());
      expect(await screen.findByText(message)).toBeTruthy();
    }
    expect(await airings()).toEqual([]);
  });
});

describe('Phát thanh: danh sách', () => {
  async function withAirings(at: string) {
    const app = await setUp(at);
    const [lap, tam] = await app.api.office.communes.list({});
    const values = {
      station: null,
      time: null,
      topics: ['bhxhtn' as const],
      count: 1,
      minutes: null,
      language: null,
      source: null,
      basis: null,
      waveId: null,
      agreementNumber: null,
      relayCommuneIds: [],
      note: null,
    };
    const put = (day: string, communeId: string | undefined, programme: string, status: 'aired' | 'planned' = 'aired') =>
      app.api.broadcasts.save({
        existing: null,
        values: { ...values, day: day as never, communeId: communeId ?? null, programme, status },
      });
    await put('2026-03-02', lap?.id, 'Bản tin sáng');
    await put('2026-03-04', tam?.id, 'Nguyễn Thị Đào trả lời');
    await put('2026-03-06', tam?.id, 'Chưa xác nhận', 'planned');
    await put('2026-02-06', lap?.id, 'Tháng trước');
    return app;
  }
  const shown = () =>
    screen
      .queryAllByRole('row')
      .slice(1)
      .map((row) => row.querySelectorAll('td')[3]?.textContent);

  it('shows the month of the top bar, newest first, and other days when they are asked for', async () => {
    await withAirings('/broadcasts?tab=list&month=2026-03');
    fireEvent.click(await screen.findByRole('tab', { name: 'Danh sách' }));
    await waitFor(() => expect(shown()).toEqual(['Chưa xác nhận', 'Nguyễn Thị Đào trả lời', 'Bản tin sáng']));
    type(await box('Từ ngày'), '1/2');
    fireEvent.blur(await box('Từ ngày'));
    await waitFor(() => expect(shown()).toContain('Tháng trước'));
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    await waitFor(() => expect(shown()).not.toContain('Tháng trước'));
  });

  it('finds «nguyen thi dao» and says what to do when nothing fits', async () => {
    await withAirings('/broadcasts?tab=list&month=2026-03');
    await waitFor(() => expect(shown()).toHaveLength(3));
    type(await box('Tìm trong danh sách'), 'nguyen thi dao');
    await waitFor(() => expect(shown()).toEqual(['Nguyễn Thị Đào trả lời']));
    type(await box('Tìm trong danh sách'), 'không có đâu');
    expect(await screen.findByText('Không có lượt phát nào khớp bộ lọc')).toBeTruthy();
  });

  it('bins the active row with Delete and brings it back with «Hoàn tác»', async () => {
    const { airings } = await withAirings('/broadcasts?tab=list&month=2026-03');
    await waitFor(() => expect(shown()).toHaveLength(3));
    const grid = screen.getByRole('grid', { name: 'Lượt phát thanh' });
    fireEvent.keyDown(grid, { key: 'End' });
    fireEvent.keyDown(grid, { key: 'Delete' });
    await waitFor(() => expect(shown()).toEqual(['Chưa xác nhận', 'Nguyễn Thị Đào trả lời']));
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(shown()).toHaveLength(3));
    expect(await airings()).toHaveLength(4);
  });

  it('steps to the month before with Alt+PageUp and keeps the filters', async () => {
    const { router } = await withAirings('/broadcasts?tab=list&month=2026-03&status=aired');
    await waitFor(() => expect(shown()).toHaveLength(2));
    fireEvent.keyDown(document.documentElement, { key: 'PageUp', code: 'PageUp', altKey: true });
    await waitFor(() => expect(shown()).toEqual(['Tháng trước']));
    expect(router.state.location.search).toEqual({ tab: 'list', month: '2026-02', status: 'aired' });
  });
});
