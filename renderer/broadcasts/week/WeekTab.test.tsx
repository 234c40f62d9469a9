import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Answers, refusedWith, show } from '../../../tests/support/screen.tsx';
import type { zWeek } from '../../../shared/broadcasts/week/contract.ts';
import type { z } from 'zod';
import { BroadcastsPage } from '../BroadcastsPage.tsx';

const nothing = { valid: true, aired: 0, planned: 0, notAired: 0, other: 0, relayed: 0, apart: 0 };
const week = (rows: Record<string, Partial<typeof nothing>[]>): z.input<typeof zWeek> => ({
  monday: '2026-03-09' as never,
  today: '2026-03-10' as never,
  over: false,
  scope: 'commune',
  rows: [
    ...Object.entries(rows).map(([name, cells]) => ({
      communeId: name,
      name,
      ethnicArea: false,
      cells: Array.from({ length: 7 }, (_, at) => ({ ...nothing, ...cells[at] })),
      state: { count: 0, planned: 0, required: 2, judged: false, met: false, missing: 2 },
    })),
    { communeId: null, name: 'Đài cấp cơ quan', ethnicArea: false, cells: Array(7).fill(nothing), state: null },
  ],
});
const twoCommunes = week({
  'Tân Lập': [{ aired: 2, other: 1 }, { planned: 1, notAired: 1 }, { relayed: 1 }],
  'Tân Lợi': [{}, {}, {}, { valid: false }],
});
const open = (answers: Answers = {}) =>
  show(() => <BroadcastsPage />, {
    path: '/broadcasts',
    answers: { 'office.settings.list': () => [], 'broadcasts.week.get': () => twoCommunes, ...answers },
  });
const cell = (place: string) => document.querySelector<HTMLElement>(`[data-place="${place}"]`);
const input = () => document.querySelector<HTMLInputElement>('td[data-active] input');
const press = (key: string, more: object = {}) => {
  const target = input();
  if (!target) throw new Error('the keyboard is in no cell');
  fireEvent.keyDown(target, { key, ...more });
};
const type = (text: string) => {
  const target = input();
  if (!target) throw new Error('the keyboard is in no cell');
  fireEvent.change(target, { target: { value: text } });
};

describe('the week grid', () => {
  it('has the keyboard in its first cell, says every cell in words and is a grid for those who hear it', async () => {
    await open();
    const grid = await screen.findByRole('grid', { name: 'Lượt phát BHXH tự nguyện theo xã và ngày' });
    expect(grid.getAttribute('aria-rowcount')).toBe('4');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Tân Lập, Thứ Hai 09/03: 2 lượt đã phát, 1 lượt chủ đề khác');
    press('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Tân Lập, Thứ Ba 10/03: 1 lượt kế hoạch, 1 lượt không phát');
    press('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Tân Lập, Thứ Tư 11/03 (chưa tới): 1 lượt tiếp âm đài cấp trên');
    press('ArrowDown');
    press('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('không thuộc cơ quan vào ngày này');
    expect(cell('1-3')?.getAttribute('aria-readonly')).toBe('true');
  });

  it('sends what was typed together as one action, planned where the day is to come', async () => {
    const sent: unknown[] = [];
    await open({ 'broadcasts.week.set': (asked: { cells: unknown }) => (sent.push(asked.cells), { refused: [], undo: null }) });
    await screen.findByRole('grid');
    press('ArrowDown');
    type('3');
    press('Tab');
    type('1');
    press('Tab');
    type('4');
    press('Enter');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual([
      { communeId: 'Tân Lợi', day: '2026-03-09', count: 3, status: 'aired', release: false },
      { communeId: 'Tân Lợi', day: '2026-03-10', count: 1, status: 'aired', release: false },
      { communeId: 'Tân Lợi', day: '2026-03-11', count: 4, status: 'planned', release: false },
    ]);
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Đài cấp cơ quan, Thứ Hai');
  });

  it('sends nothing for a number that stands there already, for letters, and for a day outside the office', async () => {
    const sent: unknown[] = [];
    await open({ 'broadcasts.week.set': (asked) => (sent.push(asked), { refused: [], undo: null }) });
    await screen.findByRole('grid');
    type('2');
    press('Enter');
    type('x');
    expect(input()?.value).toBe('');
    for (let at = 0; at < 3; at += 1) press('ArrowRight');
    expect(input()?.readOnly).toBe(true);
    press('Delete');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sent).toEqual([]);
  });

  it('keeps the number at its cell when it could not be stored', async () => {
    await open({
      'broadcasts.week.set': () => {
        throw refusedWith('REFUSED', 'Ổ đĩa đầy.');
      },
    });
    await screen.findByRole('grid');
    type('5');
    press('Enter');
    await waitFor(() => expect(cell('0-0')?.getAttribute('aria-invalid')).toBe('true'));
    expect(cell('0-0')?.title).toBe('Chưa lưu được số 5. Ổ đĩa đầy.');
    expect(await screen.findByText('Đã lưu')).toBeTruthy();
  });

  it('stores what was typed a moment ago when the tab is left', async () => {
    const sent: unknown[] = [];
    const { router } = await open({
      'broadcasts.week.set': (asked) => (sent.push(asked), { refused: [], undo: null }),
      'broadcasts.grid': () => ({ weeks: [], communes: [] }),
    });
    await screen.findByRole('grid');
    type('5');
    press('Enter');
    await router.navigate({ to: '.', search: { tab: 'grid' } } as never);
    await waitFor(() => expect(sent).toHaveLength(1));
  });

  it('says in words why the last action cannot be taken back', async () => {
    await open({
      'broadcasts.week.set': () => ({ refused: [], undo: 'way back' }),
      'app.undo': () => {
        throw refusedWith('CONFLICT', 'Có lượt phát đã được sửa sau thao tác này.', { stored: null, sent: null });
      },
    });
    await screen.findByRole('grid');
    press('z', { ctrlKey: true });
    expect(await screen.findByText('Không còn gì để hoàn tác')).toBeTruthy();
    type('5');
    press('Enter');
    press('z', { ctrlKey: true });
    expect(await screen.findByText(/đã được sửa sau thao tác này/)).toBeTruthy();
  });

  it('says what to do before any commune is known', async () => {
    await open({ 'broadcasts.week.get': () => week({}) });
    expect(await screen.findByText('Chưa có xã, phường nào để ghi')).toBeTruthy();
  });
});
