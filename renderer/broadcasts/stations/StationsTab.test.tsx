import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../../../tests/support/whole-app.tsx';
import { day } from '../../../shared/kernel/dates.ts';

const commune = (code: string, name: string) => ({
  existing: null,
  values: { code, name, kind: 'xã', validFrom: null, validTo: null, ethnicArea: false, successorIds: [] },
});
const airing = {
  communeId: null,
  station: null,
  day: day('2026-03-04'),
  time: null,
  programme: null,
  topics: ['bhxhtn' as const],
  count: 1,
  minutes: null,
  language: null,
  source: null,
  status: 'aired' as const,
  basis: null,
  waveId: null,
  agreementNumber: null,
  relayCommuneIds: [],
  note: null,
};

async function setUp(at: string) {
  const app = await openApp(at);
  const an = await app.api.office.communes.save(commune('X01', 'An Hòa'));
  const zone = await app.api.broadcasts.stations.save({
    existing: null,
    values: { kind: 'zone', communeId: an.id, name: 'KCN An Hòa', relayCommuneIds: [], validTo: null },
  });
  return { ...app, an, zone };
}
it('counts the station of a commune that was merged as no longer used', async () => {
  const { api } = await openApp('/broadcasts?tab=stations');
  const { values } = commune('X09', 'Bàu Sen');
  const { id } = await api.office.communes.save({ existing: null, values: { ...values, validTo: day('2026-02-28') } });
  await api.broadcasts.stations.save({
    existing: null,
    values: { kind: 'commune', communeId: id, name: 'Cụm chợ', relayCommuneIds: [], validTo: null },
  });
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Cả nơi không còn dùng' }));
  const row = (await screen.findByText(/Cụm chợ/)).closest('tr');
  expect(row?.textContent).toContain('ngừng dùng');
});

const rows = () =>
  screen
    .queryAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

describe('Đài, cụm loa', () => {
  it('offers a last day for a station that is used, instead of removing it, and takes that back', async () => {
    const { api, zone } = await setUp('/broadcasts?tab=stations&month=2026-03');
    await api.broadcasts.save({ existing: null, values: { ...airing, stationId: zone.id } });
    await waitFor(() => expect(rows()).toHaveLength(1));
    const grid = screen.getByRole('grid', { name: 'Đài, cụm loa' });
    fireEvent.keyDown(grid, { key: 'Home' });
    fireEvent.keyDown(grid, { key: 'Delete' });
    expect(await screen.findByText(/có 1 lượt phát nên không xóa được. Ngừng dùng sau ngày 10\/03\/2026\?/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Ngừng dùng' }));
    await waitFor(async () => expect(await api.broadcasts.stations.list()).toMatchObject([{ validTo: '2026-03-10' }]));
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(async () => expect(await api.broadcasts.stations.list()).toMatchObject([{ validTo: null }]));
  });

  it('removes one that is not used, and brings it back', async () => {
    const { api } = await setUp('/broadcasts?tab=stations&month=2026-03');
    await waitFor(() => expect(rows()).toHaveLength(1));
    const grid = screen.getByRole('grid', { name: 'Đài, cụm loa' });
    fireEvent.keyDown(grid, { key: 'Home' });
    fireEvent.keyDown(grid, { key: 'Delete' });
    await waitFor(async () => expect(await api.broadcasts.stations.list()).toEqual([]));
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(async () => expect(await api.broadcasts.stations.list()).toHaveLength(1));
  });

  it('is chosen in the form of an airing, and those that relay the office’s station come along', async () => {
    const { api, an, zone } = await setUp('/broadcasts?tab=list&month=2026-03&open=new');
    await api.broadcasts.stations.save({
      existing: null,
      values: { kind: 'district', communeId: null, name: 'Đài Long Khánh', relayCommuneIds: [an.id], validTo: null },
    });
    const choose = async (typed: string) => {
      const input = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Nơi phát' });
      input.focus();
      fireEvent.input(input, { target: { value: typed } });
      fireEvent.keyDown(input, { key: 'Enter', code: 'Enter' });
      return input;
    };
    await screen.findByRole('form');
    await waitFor(async () => expect((await choose('kcn an hoa')).value).toBe('An Hòa · KCN An Hòa (khu công nghiệp)'));
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(async () =>
      expect((await api.broadcasts.list({ filter: {} })).rows).toMatchObject([{ stationId: zone.id, stationKind: 'zone' }]),
    );
    fireEvent.keyDown(document.documentElement, { key: 'Insert', code: 'Insert' });
    await screen.findByRole('form');
    await waitFor(async () => expect((await choose('dai long khanh')).value).toContain('Đài Long Khánh'));
    expect(await screen.findByText('Đài này luôn được tiếp âm ở: xã An Hòa.')).toBeTruthy();
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(async () =>
      expect((await api.broadcasts.list({ filter: {} })).rows).toContainEqual(
        expect.objectContaining({ stationKind: 'district', relayCommuneIds: [an.id] }),
      ),
    );
  });
});
