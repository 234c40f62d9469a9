import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { indicatorRow } from '../../tests/support/indicator-row.ts';
import { type Answers, refusedWith, show } from '../../tests/support/screen.tsx';
import { day } from '../../shared/kernel/dates.ts';
import type { TraceRecord } from '../../shared/reports/contract.ts';
import { figureId, type MonthlyReport } from './figures.ts';
import { ReportsPage } from './ReportsPage.tsx';

const rows = [
  indicatorRow('HN.TT', { tt: 'I.1.2', label: 'Hội nghị', plan: 40, before: 5, month: 2, ytd: 7, lastYear: 10 }),
  indicatorRow('HN.NGUOIDU', { label: 'Người dự các hội nghị', unit: 'Lượt người', before: 813, month: 3, ytd: 816 }),
  indicatorRow('VSSID', { label: 'Ứng dụng VssID' }),
  indicatorRow('LOA.TYLE', { label: 'Tỷ lệ xã-tuần đạt', unit: '%', recomputed: true, month: 41.666, ytd: 50 }),
  indicatorRow('KQ.BHXHTN', { label: 'Người tham gia mới', opening: 40, month: 1, ytd: 41 }),
];
const report: MonthlyReport = {
  period: { from: day('2026-03-01'), to: day('2026-03-31') },
  month: { year: 2026, month: 3 },
  office: { name: 'BHXH cơ sở A', superior: 'BHXH tỉnh' },
  rows,
  warnings: ['Kỳ báo cáo chưa kết thúc.'],
};
const attendees: TraceRecord[] = [1, 2, 3].map((at) => ({
  kind: 'attendee',
  id: `0198c000-0000-7000-8000-00000000000${at}`,
  date: day('2026-03-05'),
  label: `Người ${at} (HN1, số ${at})`,
  amount: 1,
}));
type Asked = { code: string; span: string };

function open(more: Answers = {}, at = '/reports') {
  const asked: Asked[] = [];
  const answers: Answers = {
    'reports.monthly': () => report,
    'office.settings.list': () => [{ key: 'report.hiddenRows', value: 'VSSID, BC.GIOVANG' }],
    'reports.trace': (input: Asked) => {
      asked.push(input);
      return input.code === 'HN.NGUOIDU' ? { rows: attendees, total: 3, value: 3 } : { rows: [], total: 0, value: 0 };
    },
    ...more,
  };
  return { asked, shown: show(() => <ReportsPage />, { path: '/reports', at, answers }) };
}
const figure = async (code: string, span: 'before' | 'month' | 'ytd' | 'lastYear') => {
  await screen.findByRole('grid', { name: 'Số liệu báo cáo tháng' });
  const found = document.getElementById(figureId(code, span));
  if (!found) throw new Error(`no figure ${code} ${span}`);
  return found;
};
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const panel = () => screen.findByRole('complementary', { name: 'Người dự các hội nghị' });

afterEach(() => vi.restoreAllMocks());

describe('Báo cáo tháng', () => {
  it('shows nothing counted as a dash, an opening figure beside its row, and the warnings on top', async () => {
    open();
    expect((await figure('LOA.TYLE', 'before')).textContent).toBe('–');
    expect((await figure('LOA.TYLE', 'month')).textContent).toBe('41,7');
    expect((await figure('HN.NGUOIDU', 'lastYear')).textContent).toBe('');
    expect(screen.getByText(/gồm 40 chuyển sang/)).toBeTruthy();
    expect(screen.getByText('Kỳ báo cáo chưa kết thúc.')).toBeTruthy();
    expect(screen.getByText('Kỳ từ 01/03/2026 đến 31/03/2026')).toBeTruthy();
  });

  it('stands under the headings of the form, also those that have no row of their own', async () => {
    open();
    await figure('HN.TT', 'month');
    const lines = screen.getAllByRole('row').map((row) => row.firstElementChild?.textContent);
    expect(lines.slice(1, 4)).toEqual(['I', 'I.1', 'I.1.2']);
  });

  it('leaves out the rows the office does not print, and on demand those without figures', async () => {
    open({ 'reports.monthly': () => ({ ...report, rows: [...rows, indicatorRow('TQ', { label: 'Tuyên truyền trực quan' })] }) });
    await figure('TQ', 'month');
    await waitFor(() => expect(screen.queryByText('Ứng dụng VssID')).toBeNull());
    fireEvent.click(screen.getByRole('switch', { name: 'Ẩn dòng không có số' }));
    expect(screen.queryByText('Tuyên truyền trực quan')).toBeNull();
    expect(screen.getByText('Người dự các hội nghị')).toBeTruthy();
  });

  it('has one figure that Tab reaches; the arrows go on from there', async () => {
    open();
    const first = await figure('HN.TT', 'month');
    expect(document.querySelectorAll('[role=gridcell][tabindex="0"]')).toHaveLength(1);
    first.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(await figure('HN.NGUOIDU', 'month'));
    press('ArrowRight');
    expect(document.activeElement).toBe(await figure('HN.NGUOIDU', 'ytd'));
    press('End');
    expect(document.activeElement).toBe(await figure('HN.NGUOIDU', 'lastYear'));
    press('ArrowUp');
    expect(document.activeElement).toBe(await figure('HN.TT', 'lastYear'));
    expect(document.activeElement?.getAttribute('tabindex')).toBe('0');
    expect(document.querySelectorAll('[role=gridcell][tabindex="0"]')).toHaveLength(1);
  });

  it('opens a figure to its records, whose sum stands below them, and gives the focus back on Esc', async () => {
    const { asked } = open();
    const attendance = await figure('HN.NGUOIDU', 'month');
    attendance.focus();
    fireEvent.click(attendance);
    const records = await panel();
    await within(records).findByText('Người 1 (HN1, số 1)');
    expect(asked[0]).toMatchObject({ code: 'HN.NGUOIDU', span: 'month', month: { year: 2026, month: 3 } });
    expect(within(records).getByText('3 dòng')).toBeTruthy();
    expect(within(records).getByText('3 Lượt người')).toBeTruthy();
    expect(document.activeElement).toBe(within(records).getByRole('grid'));
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(document.activeElement).toBe(await figure('HN.NGUOIDU', 'month'));
  });

  it('goes on from a record to the record itself', async () => {
    const { shown } = open();
    fireEvent.click(await figure('HN.NGUOIDU', 'month'));
    await within(await panel()).findByText('Người 2 (HN1, số 2)');
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    const { router } = await shown;
    await waitFor(() => expect(router.state.location.pathname).toBe(`/attendees/${attendees[1]?.id}`));
  });

  it('opens at the figure its address names', async () => {
    open({}, '/reports?code=HN.NGUOIDU&span=ytd');
    expect(within(await panel()).getByText(/Lũy kế · 01\/01\/2026 – 31\/03\/2026/)).toBeTruthy();
    expect((await figure('HN.NGUOIDU', 'ytd')).getAttribute('aria-expanded')).toBe('true');
  });

  it('says that a year the store knows nothing of has no records', async () => {
    open({ 'reports.trace': () => ({ rows: [], total: 0, value: null }) });
    fireEvent.click(await figure('HN.NGUOIDU', 'lastYear'));
    expect(await within(await panel()).findByText('Sổ chưa có số liệu năm 2025')).toBeTruthy();
  });

  it('hands out the workbook under the name the program gives it, with Ctrl+E as well', async () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    URL.createObjectURL = () => 'blob:x';
    open({ 'papers.make': () => new File(['x'], 'BaoCao_A_2026-03.xlsx') });
    await figure('HN.TT', 'month');
    fireEvent.keyDown(document.documentElement, { key: 'e', code: 'KeyE', ctrlKey: true });
    expect(await screen.findByText('Đã xuất BaoCao_A_2026-03.xlsx.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Xuất báo cáo' }));
    await waitFor(() => expect(names).toEqual(['BaoCao_A_2026-03.xlsx', 'BaoCao_A_2026-03.xlsx']));
  });

  it('says what to do when the workbook cannot be made or the report cannot be had', async () => {
    open({
      'papers.make': () => {
        throw refusedWith('REFUSED', 'Sổ dữ liệu đang bận. Hãy thử lại.');
      },
    });
    await figure('HN.TT', 'month');
    fireEvent.click(screen.getByRole('button', { name: 'Xuất báo cáo' }));
    expect(await screen.findByText('Sổ dữ liệu đang bận. Hãy thử lại.')).toBeTruthy();
    open({
      'reports.monthly': () => {
        throw refusedWith('REFUSED', 'Sổ dữ liệu đang bị khóa.');
      },
    });
    expect(await screen.findByText('Sổ dữ liệu đang bị khóa.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy();
  });
});
