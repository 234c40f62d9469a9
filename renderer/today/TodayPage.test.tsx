import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Answers, show } from '../../tests/support/screen.tsx';
import { TodayPage } from './TodayPage.tsx';

const cell = (count: number, planned = 0) => ({ count, planned, required: 2, judged: false, met: false });
const answers: Answers = {
  'office.settings.list': () => [],
  'office.communes.list': () => [{ id: 'a' }],
  'reports.monthly': () => ({
    rows: [
      {
        code: 'HN.TT',
        tt: '',
        label: '',
        unit: 'Hội nghị',
        recomputed: false,
        opening: 0,
        plan: 30,
        before: 20,
        month: 3,
        ytd: 23,
        lastYear: null,
      },
    ],
  }),
  'broadcasts.grid': () => ({
    weeks: [{ from: '2026-03-09', to: '2026-03-15', over: false }],
    communes: [
      { id: 'a', code: '1', name: 'Xã Tân Lập', ethnicArea: false, cells: [cell(1, 2)] },
      { id: 'b', code: '2', name: 'Xã Tân Lợi', ethnicArea: false, cells: [cell(2)] },
      { id: 'c', code: '3', name: 'Xã đã sáp nhập', ethnicArea: false, cells: [null] },
    ],
  }),
  'broadcasts.list': ({ filter }: { filter: { to: string } }) => ({ rows: [], total: filter.to === '2026-03-09' ? 1234 : 0 }),
  'conferences.list': () => ({ rows: [], total: 0 }),
  'calendar.waves.list': () => [],
  'people.retention.list': () => ({
    rows: [],
    total: 3,
    before: '2021-03-10',
    years: 5,
    rosters: { people: 2, conferences: 1, spared: [] },
  }),
};

describe('Hôm nay', () => {
  it('names the communes that are short of airings this week, and no other', async () => {
    await show(() => <TodayPage />, { answers });
    expect(await screen.findByText('Xã Tân Lập')).toBeTruthy();
    expect(screen.getByText('1/2 lượt')).toBeTruthy();
    expect(screen.getByText('kế hoạch còn 2')).toBeTruthy();
    expect(screen.queryByText('Xã Tân Lợi')).toBeNull();
    expect(screen.queryByText('Xã đã sáp nhập')).toBeNull();
  });

  it('counts what has passed without a word of how it went', async () => {
    await show(() => <TodayPage />, { answers });
    expect(await screen.findByText('1.234 lượt phát đã qua ngày, chưa xác nhận đã phát hay không')).toBeTruthy();
  });

  it('reminds of people who are kept too long', async () => {
    await show(() => <TodayPage />, { answers });
    expect(await screen.findByText('5 người quá hạn lưu thông tin cá nhân, cần xóa tên')).toBeTruthy();
  });

  it('shows the main figures against the plan', async () => {
    await show(() => <TodayPage />, { answers });
    const row = (await screen.findByText('Hội nghị truyền thông')).closest('tr');
    expect([...(row?.cells ?? [])].map((one) => one.textContent)).toEqual(['Hội nghị truyền thông', '3', '23', '30', '76,7']);
  });

  it('says where to begin when the store is new', async () => {
    await show(() => <TodayPage />, { answers: { ...answers, 'office.communes.list': () => [] } });
    expect(await screen.findByRole('button', { name: 'Nhập thông tin cơ quan' })).toBeTruthy();
  });
});
