import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { day } from '../../shared/kernel/dates.ts';
import { openApp } from '../../tests/support/whole-app.tsx';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const values = { kind: 'xã', validFrom: null, validTo: null, ethnicArea: false, successorIds: [] };

/** The page at an address, with one commune, once it is at rest. */
async function setUp(at: string) {
  const app = await openApp(at);
  const commune = await app.api.office.communes.save({ existing: null, values: { ...values, code: 'X01', name: 'Tân Lập' } });
  const atRest = async () => {
    for (let known = -1; known !== app.calls.length; await pause(150)) known = app.calls.length;
    return app.calls.splice(0);
  };
  return { ...app, commune, atRest };
}
const cell = (place: string) => document.querySelector(`[data-place="${place}"]`);
async function typeInWeek(text: string) {
  await screen.findByRole('rowheader', { name: /Tân Lập/ });
  const input = document.querySelector<HTMLInputElement>('td[data-active] input');
  if (!input) throw new Error('the keyboard is in no cell');
  fireEvent.change(input, { target: { value: text } });
  fireEvent.keyDown(input, { key: 'Enter' });
}

describe('what a window asks again', () => {
  it('a number typed in the week grid costs one write and one read, and the old number never comes back in between', async () => {
    const { atRest, calls } = await setUp('/broadcasts?tab=week&month=2026-03');
    await screen.findByRole('grid');
    await atRest();
    const shown: (string | null)[] = [];
    const watch = new MutationObserver(() => shown.push(cell('0-0')?.textContent ?? null));
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    await typeInWeek('3');
    await screen.findByText('Đã lưu', undefined, { timeout: 5000 });
    await waitFor(() => expect(calls).toContain('broadcasts.week.get'));
    const asked = await atRest();
    watch.disconnect();
    expect(asked).toEqual(['broadcasts.week.set', 'broadcasts.week.get']);
    expect(screen.getByText('Đã lưu')).toBeTruthy();
    expect(cell('0-0')?.textContent).toContain('3');
    const first = shown.findIndex((text) => text?.includes('3'));
    expect(shown.slice(first).every((text) => text?.includes('3'))).toBe(true);
  });

  it('a commune renamed in another window is renamed in the grid; an airing there asks neither settings nor staff again', async () => {
    const { api, commune, atRest } = await setUp('/broadcasts?tab=week&month=2026-03');
    await screen.findByRole('grid');
    await atRest();
    await api.office.communes.save({ existing: commune, values: { ...values, code: 'X01', name: 'Tân Tiến' } });
    await waitFor(() => expect(document.body.textContent).toContain('Tân Tiến'));
    await atRest();
    await api.broadcasts.week.set({
      topic: 'bhxhtn',
      defaults: { programme: null, time: null, source: null, language: null },
      cells: [{ communeId: commune.id, day: day('2026-03-09'), count: 2, status: 'aired', release: false }],
    });
    await waitFor(() => expect(cell('0-0')?.textContent).toContain('2'));
    expect(await atRest()).toEqual(['broadcasts.week.get']);
  });

  it('when another process wrote, all that is looked at is asked again but the version of the program', async () => {
    const { store, calls, atRest } = await setUp('/broadcasts?tab=week&month=2026-03');
    await screen.findByRole('grid');
    await atRest();
    store.changes.publish({ area: '*', ids: [] });
    await waitFor(() => expect(calls.length).toBeGreaterThan(2));
    const asked = await atRest();
    expect(asked).toContain('broadcasts.week.get');
    expect(asked).toContain('office.settings.list');
    expect(asked).not.toContain('app.info');
    expect(new Set(asked).size).toBe(asked.length);
  });
});
