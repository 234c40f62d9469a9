import { describe, expect, it } from 'vitest';
import { openApi, refusal } from '../../tests/support/api.ts';
import { smallOffice } from '../../tests/support/small-office.ts';
import { day } from '../../shared/kernel/dates.ts';
import type { VisitValues } from '../../shared/people/visits/contract.ts';

const visit = (more: Partial<VisitValues> = {}): VisitValues => ({
  day: day('2026-03-05'),
  communeId: null,
  audienceId: null,
  team: 'advisory',
  members: ['Lê Thị Hoa', 'Trần Văn Bình'],
  approached: 12,
  joinedSi: 2,
  joinedHi: null,
  renewed: 1,
  waveId: null,
  agreementNumber: null,
  note: null,
  ...more,
});

describe('visits of teams', () => {
  it('come back as they were entered, feed the figures and are traced back to', async () => {
    const { api } = openApi();
    const ref = await api.people.visits.save({ existing: null, values: visit() });
    expect(await api.people.visits.get({ id: ref.id })).toEqual({
      ...visit(),
      id: ref.id,
      version: ref.version,
      communeName: null,
      audienceCode: null,
      people: [],
      peopleReason: null,
    });
    const month = { year: 2026, month: 3 };
    const traced = async (code: string) =>
      (await api.reports.trace({ code, month, span: 'month' })).rows.map((row) => [row.id, row.amount]);
    expect(await traced('KQ.TIEPCAN')).toEqual([[ref.id, 12]]);
    expect(await traced('KQ.BHXHTN')).toEqual([[ref.id, 2]]);
    expect(await traced('KQ.TAITUC')).toEqual([[ref.id, 1]]);
    expect(await traced('HN.NHOMNHO')).toEqual([]);
    await api.records.remove({ ...ref, kind: 'visit' });
    expect(await traced('KQ.TIEPCAN')).toEqual([]);
  });

  it('are filtered by day, commune and team, and sorted', async () => {
    const { api, store } = openApi();
    let commune = '';
    smallOffice(store, (office) => {
      commune = office.commune('A');
    });
    await api.people.visits.save({ existing: null, values: visit({ communeId: commune, approached: 3 }) });
    await api.people.visits.save({ existing: null, values: visit({ team: 'strike', approached: 9, day: day('2026-04-01') }) });
    const list = async (filter: object, sort?: object) =>
      (await api.people.visits.list({ offset: 0, limit: 200, filter, ...sort })).rows.map((row) => row.approached);
    expect(await list({})).toEqual([9, 3]);
    expect(await list({ communeId: commune })).toEqual([3]);
    expect(await list({ team: 'strike' })).toEqual([9]);
    expect(await list({ to: day('2026-03-31') })).toEqual([3]);
    expect(await list({}, { sort: { by: 'approached', descending: false } })).toEqual([3, 9]);
  });

  it('are refused without a figure, and where their commune is gone', async () => {
    const { api } = openApi();
    const gone = '0198c000-0000-7000-8000-000000000009';
    expect(await refusal(api.people.visits.save({ existing: null, values: visit({ communeId: gone }) }))).toMatchObject({
      code: 'INVALID',
      data: { fields: [{ field: 'communeId' }] },
    });
    expect(await refusal(api.people.visits.save({ existing: null, values: { ...visit(), approached: -1 } }))).toMatchObject({
      data: { fields: [{ field: 'approached' }] },
    });
  });
});

describe('collaborators', () => {
  it('come back by name, and a term that ends before it begins is refused', async () => {
    const { api } = openApi();
    const values = {
      name: 'Trần Văn Ba',
      kind: 'cộng tác viên',
      organisation: 'Hội Nông dân',
      communeId: null,
      phone: '0912000111',
      lastTraining: day('2026-02-01'),
      validFrom: day('2025-01-01'),
      validTo: null,
    };
    const ref = await api.people.collaborators.save({ existing: null, values });
    await api.people.collaborators.save({ existing: null, values: { ...values, name: 'Đặng Thị An' } });
    expect((await api.people.collaborators.list()).map((row) => row.name)).toEqual(['Đặng Thị An', 'Trần Văn Ba']);
    expect((await api.people.collaborators.list())[1]).toEqual({ id: ref.id, version: ref.version, ...values, communeName: null });
    const wrong = api.people.collaborators.save({ existing: ref, values: { ...values, validTo: day('2024-01-01') } });
    expect(await refusal(wrong)).toMatchObject({ code: 'INVALID', data: { fields: [{ field: 'validTo' }] } });
    const { undo } = await api.records.remove({ ...ref, kind: 'collaborator' });
    await api.app.undo({ undo: undo ?? '' });
    expect(await api.people.collaborators.list()).toHaveLength(2);
  });
});
