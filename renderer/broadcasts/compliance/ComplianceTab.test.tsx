import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openApp } from '../../../tests/support/whole-app.tsx';
import { type Day, day } from '../../../shared/kernel/dates.ts';

/** Today is 10/03/2026, a Tuesday. Two communes merged into one on 1 February, one beside them. */
async function setUp(at: string) {
  const app = await openApp(at);
  const commune = async (code: string, name: string, more: object = {}) => {
    const values = { code, name, kind: 'xã', validFrom: null, validTo: null, ethnicArea: false, successorIds: [], ...more };
    return (await app.api.office.communes.save({ existing: null, values })).id;
  };
  const heir = await commune('X03', 'Tân Hưng', { validFrom: day('2026-02-01') });
  const ended = { validTo: day('2026-01-31'), successorIds: [heir] };
  const ids = {
    heir,
    lap: await commune('X01', 'Tân Lập', ended),
    loi: await commune('X02', 'Tân Lợi', ended),
    dong: await commune('X04', 'Đồng Tâm'),
  };
  const put = (communeId: string, on: string, count: number, status: 'aired' | 'planned' = 'aired') =>
    app.api.broadcasts.save({
      existing: null,
      values: {
        communeId,
        station: null,
        day: day(on) as Day,
        time: null,
        programme: null,
        topics: ['bhxhtn'],
        count,
        minutes: null,
        language: null,
        source: null,
        status,
        basis: null,
        waveId: null,
        agreementNumber: null,
        relayCommuneIds: [],
        note: null,
      },
    });
  await put(ids.lap, '2026-01-05', 2);
  await put(ids.loi, '2026-01-06', 1);
  await put(ids.dong, '2026-01-07', 2);
  await put(ids.dong, '2026-03-09', 1);
  await put(ids.dong, '2026-03-12', 1, 'planned');
  return { ...app, ids };
}
const table = () => screen.findByRole('grid', { name: 'Mức phát theo xã và tuần' });
const rowNames = async () =>
  within(await table())
    .getAllByRole('rowheader')
    .map((one) => one.textContent);
const spoken = async () =>
  within(await table())
    .getAllByRole('gridcell')
    .map((one) => one.getAttribute('aria-label'));

afterEach(() => vi.restoreAllMocks());

describe('Mức phát', () => {
  it('says of every cell in words what its colour says, by today’s units or by those of the week', async () => {
    const { router } = await setUp('/broadcasts?tab=compliance&month=2026-01&period=month');
    await waitFor(async () => expect(await rowNames()).toEqual(['Đồng Tâm', 'Tân Hưng · gồm Tân Lập, Tân Lợi', 'Số xã đạt / được xét']));
    expect((await spoken())[0]).toBe('0 lượt đã phát; chưa xét');
    expect((await spoken())[1]).toBe('2 lượt đã phát; đạt');
    // the second row: the week from 5 January, two old communes judged, one of them met R1
    expect((await spoken())[5]).toBe('3 lượt đã phát; 1/2 tuần đạt');
    fireEvent.click(screen.getByRole('radio', { name: 'Xã lúc đó' }));
    await waitFor(async () => expect(await rowNames()).toEqual(['Đồng Tâm', 'Tân Lập · xã cũ', 'Tân Lợi · xã cũ', 'Số xã đạt / được xét']));
    expect(router.state.location.search).toMatchObject({ units: 'then' });
  });

  it('chooses month, quarter, year or days, and keeps the choice in the address', async () => {
    const { router } = await setUp('/broadcasts?tab=compliance&month=2026-01');
    expect(await screen.findByText('Quý I/2026')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Năm' }));
    expect(await screen.findByText('Năm 2026')).toBeTruthy();
    await waitFor(async () => expect((await spoken()).length).toBe(24));
    expect(router.state.location.search).toMatchObject({ period: 'year' });
    fireEvent.click(screen.getByRole('radio', { name: 'Từ – đến' }));
    const until = await screen.findByRole('textbox', { name: 'Đến ngày' });
    fireEvent.change(until, { target: { value: '1/1/2020' } });
    fireEvent.blur(until);
    expect(await screen.findByText('Ngày cuối phải từ 01/01/2026 trở đi.')).toBeTruthy();
  });

  it('leads from a month to its weeks and from a week to its grid, by keyboard', async () => {
    const { router, ids } = await setUp('/broadcasts?tab=compliance&month=2026-01&period=year');
    await waitFor(async () => expect((await spoken()).length).toBe(24));
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    within(await table())
      .getAllByRole('gridcell')[0]
      ?.focus();
    press('ArrowRight');
    press('ArrowRight');
    press('Enter');
    await waitFor(() => expect(router.state.location.search).toMatchObject({ period: 'month', month: '2026-03' }));
    await waitFor(async () => expect((await spoken()).length).toBe(10));
    within(await table())
      .getAllByRole('gridcell')[1]
      ?.focus();
    press('Enter');
    await waitFor(() => expect(router.state.location.search).toMatchObject({ tab: 'week', commune: ids.dong, week: '2026-03-02' }));
  });

  it('names who is short this week, the uncovered first, and opens the grid of the week on them', async () => {
    const { router, ids } = await setUp('/broadcasts?tab=compliance&month=2026-01');
    const panel = await screen.findByRole('region', { name: 'Tuần này 09/03 – 15/03' });
    await waitFor(() =>
      expect(
        within(panel)
          .getAllByRole('row')
          .slice(1)
          .map((row) => row.textContent),
      ).toEqual(['Tân Hưng0/202chưa có kế hoạch cho 2 lượt', 'Đồng Tâm1/211kế hoạch đủ']),
    );
    fireEvent.click(within(panel).getByRole('radio', { name: 'Hay thiếu (2)' }));
    expect(await within(panel).findAllByText(/^thiếu [68]\//)).toHaveLength(2);
    fireEvent.click(within(panel).getByRole('radio', { name: 'Thiếu tuần này (2)' }));
    fireEvent.click(await within(panel).findByRole('button', { name: 'Mở lưới tuần: Tân Hưng' }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ tab: 'week', week: '2026-03-09', commune: ids.heir }));
  });

  it('hands over the workbook and the print', async () => {
    const made: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      made.push(this.download);
    });
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => undefined;
    await setUp('/broadcasts?tab=compliance&month=2026-01');
    await table();
    fireEvent.keyDown(document.documentElement, { key: 'e', code: 'KeyE', ctrlKey: true });
    await waitFor(() => expect(made).toEqual(['MucPhat_2026-Q1.xlsx']), { timeout: 20_000 });
    fireEvent.click(screen.getByRole('button', { name: 'In (PDF)' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Lưu PDF để in' }));
    await waitFor(() => expect(made).toEqual(['MucPhat_2026-Q1.xlsx', 'MucPhat_2026-Q1.pdf']), { timeout: 20_000 });
  });

  it('says what to do before any commune is known', async () => {
    await openApp('/broadcasts?tab=compliance');
    expect(await screen.findByText('Chưa có xã, phường nào để theo dõi')).toBeTruthy();
  });
});
