import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../../../tests/support/whole-app.tsx';
import { day } from '../../../shared/kernel/dates.ts';

const programme = {
  title: 'Lợi ích BHXH tự nguyện',
  topics: ['bhxhtn' as const, 'bhythgd' as const],
  language: 'Xtiêng',
  minutes: 7,
  source: 'BHXH tỉnh',
  validTo: null,
  script: null,
  note: null,
};
const type = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });
const box = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const combo = (name: string) => screen.findByRole<HTMLInputElement>('combobox', { name });

async function setUp(at: string) {
  const app = await openApp(at);
  const add = (more: Partial<Omit<typeof programme, 'validTo'>> & { validTo?: ReturnType<typeof day> } = {}) =>
    app.api.broadcasts.programmes.save({ existing: null, values: { ...programme, ...more } });
  return { ...app, add };
}

describe('Chương trình', () => {
  it('brings its topics, length, language and source into an airing when its title is typed', async () => {
    const { api, add } = await setUp('/broadcasts?tab=list&month=2026-03&open=new');
    await add();
    await screen.findByRole('form');
    await waitFor(async () => {
      type(await combo('Chương trình'), '');
      type(await combo('Chương trình'), 'lợi ích bhxh tự nguyện');
      expect((await box('Thời lượng (phút)')).value).toBe('7');
    });
    expect([(await combo('Nguồn')).value, (await combo('Ngôn ngữ')).value]).toEqual(['BHXH tỉnh', 'Xtiêng']);
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(async () =>
      expect((await api.broadcasts.list({ filter: {} })).rows).toMatchObject([
        { topics: ['bhxhtn', 'bhythgd'], minutes: 7, programme: 'lợi ích bhxh tự nguyện' },
      ]),
    );
    expect(await api.broadcasts.programmes.list()).toMatchObject([{ played: 1 }]);
  });

  it('says when it is outdated on the day it is to be played, and leaves it out of the list', async () => {
    const { add } = await setUp('/broadcasts?tab=programmes&month=2026-03');
    await add({ title: 'Mức đóng 2025', validTo: day('2025-12-31') });
    await add({ title: 'Mức đóng 2026' });
    const titles = () =>
      screen
        .queryAllByRole('row')
        .slice(1)
        .map((row) => row.querySelector('td')?.textContent);
    await waitFor(() => expect(titles()).toEqual(['Mức đóng 2026']));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Cả bài hết hiệu lực' }));
    await waitFor(() => expect(titles()).toEqual(['Mức đóng 2025', 'Mức đóng 2026']));
    fireEvent.click(screen.getByRole('tab', { name: 'Danh sách' }));
    fireEvent.keyDown(document.documentElement, { key: 'Insert', code: 'Insert' });
    type(await combo('Chương trình'), 'Mức đóng 2025');
    expect(await screen.findByText('Bài này hết hiệu lực từ sau ngày 31/12/2025.')).toBeTruthy();
  });

  it('opens the airings of one place in the list, whatever their month', async () => {
    const { api, add, router } = await setUp('/broadcasts?tab=programmes&month=2026-03');
    const { id } = await add();
    await api.broadcasts.save({
      existing: null,
      values: {
        communeId: null,
        station: null,
        day: day('2026-01-05'),
        time: null,
        programme: programme.title,
        topics: ['bhxhtn'],
        count: 2,
        minutes: null,
        language: null,
        source: null,
        status: 'aired',
        basis: null,
        waveId: null,
        agreementNumber: null,
        relayCommuneIds: [],
        note: null,
      },
    });
    await router.navigate({ to: '/broadcasts', search: { tab: 'programmes', open: id, month: '2026-03' } as never });
    fireEvent.click(await screen.findByRole('button', { name: 'Xem các lượt phát ở Đài cấp cơ quan' }));
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({ tab: 'list', programme: id, from: '2026-01-05', to: '2026-01-05' }),
    );
    expect(await screen.findByText('05/01/2026')).toBeTruthy();
  });
});
