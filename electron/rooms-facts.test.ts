import { describe, expect, it } from 'vitest';
import { anyRows } from '../tests/support/any-rows.ts';
import { memoryStore } from '../tests/support/store.ts';
import { query } from './store/connection.ts';
import type { Schema } from './store/schema.ts';
import type { Store } from './store/store.ts';

type Fact = Schema['fact'];
const factsOf = (store: Store): Fact[] => store.read((reader) => reader.all(query.selectFrom('fact').selectAll()));

/** One record of every kind that is counted, each carrying all that a fact can say of it. */
function filled(more: Record<string, unknown> = {}) {
  const store = memoryStore();
  const make = anyRows(store);
  const of = (table: string) => make(table);
  const common = {
    day: '2026-03-05',
    wave_id: of('wave'),
    agreement_number: 'HĐ 1',
    agreement_id: of('agreement'),
    ...more,
  };
  const place = { commune_id: of('commune'), hamlet_id: of('hamlet'), audience_id: of('audience') };
  const conference = { ...common, ...place, status: 'held', kind: 'hội nghị', cost: 9, cost_source: 'Khác' };
  const typed = make('conference', { ...conference, attended: 5, joined_si: 1, joined_hi: 2, renewed: 3 });
  const listed = make('conference', conference);
  const guest = make('attendee', { conference_id: listed, present: 1, handed_over: 1 });
  make('attendee_result', { attendee_id: guest, position: 1, joined_on: null });
  make('attendee_result', { attendee_id: guest, position: 2, joined_on: '2026-03-09' });
  const told = make('visit', { ...common, ...place, approached: 4, joined_si: 1, joined_hi: 2, renewed: 3 });
  const met = make('visit', { ...common, ...place });
  make('visit_person', { visit_id: met, position: 0 });
  make('visit_result', { visit_id: met, person_position: 0, position: 1, joined_on: null });
  make('visit_result', { visit_id: met, person_position: 0, position: 2, joined_on: '2026-03-09' });
  const airing = make('airing', {
    ...common,
    status: 'aired',
    basis: 'phiếu xác nhận có dấu',
    station_id: make('station', { commune_id: place.commune_id }),
  });
  const output = make('output', {
    ...common,
    commune_id: place.commune_id,
    audience_id: place.audience_id,
    cost: 7,
    cost_source: 'Quản lý BHXH, BHYT',
  });
  return { store, common, place, typed, listed, guest, told, met, airing, output };
}

describe('a fact', () => {
  const { store, common, place, listed, typed, told, met, airing, output } = filled();
  const facts = factsOf(store);

  it('is there for every measure of every room', () => {
    const counted = new Map([...Map.groupBy(facts, (fact) => `${fact.measure} ${fact.rootKind}`)].map(([key, some]) => [key, some.length]));
    expect(Object.fromEntries(counted)).toEqual({
      'airing airing': 1,
      'conference conference': 2,
      'attendance conference': 2,
      'joinedSi conference': 3,
      'joinedHi conference': 1,
      'renewed conference': 1,
      'handover conference': 1,
      'money conference': 2,
      'approached visit': 2,
      'joinedSi visit': 3,
      'joinedHi visit': 1,
      'renewed visit': 1,
      'output output': 1,
      'money output': 1,
    });
  });

  it('carries the wave, commune and agreement of its record, whatever is measured', () => {
    for (const fact of facts)
      expect([fact.measure, fact.waveId, fact.communeId, fact.agreementNumber, fact.agreementId]).toEqual([
        fact.measure,
        common.wave_id,
        place.commune_id,
        'HĐ 1',
        common.agreement_id,
      ]);
  });

  it('carries audience group and hamlet where its record has them, money as well', () => {
    for (const fact of facts.filter(({ kind }) => kind !== 'airing')) expect(fact.audienceId).toBe(place.audience_id);
    for (const fact of facts.filter(({ rootKind }) => rootKind === 'conference' || rootKind === 'visit'))
      expect([fact.measure, fact.hamletId]).toEqual([fact.measure, place.hamlet_id]);
  });

  it('names the record that a clerk opens for it', () => {
    const roots = (kind: string) => new Set(facts.filter((fact) => fact.rootKind === kind).map((fact) => fact.rootId));
    expect(roots('conference')).toEqual(new Set([typed, listed]));
    expect(roots('visit')).toEqual(new Set([told, met]));
    expect([roots('airing'), roots('output')]).toEqual([new Set([airing]), new Set([output])]);
    const inside = facts.filter(({ kind }) => kind === 'attendee' || kind === 'visitPerson');
    expect(inside).toHaveLength(7);
    for (const fact of inside) expect(fact.rootId).toBe(fact.kind === 'attendee' ? listed : met);
    for (const fact of facts.filter((one) => !inside.includes(one)))
      expect([fact.rootKind, fact.rootId]).toEqual([fact.kind, fact.recordId]);
  });

  it('of money says its source and the form, of an airing on what basis it is paid', () => {
    const said = facts.filter(({ moneySource, basis }) => moneySource !== null || basis !== null);
    expect(said.map(({ measure, form, moneySource, basis, amount }) => [measure, form !== null, moneySource, basis, amount])).toEqual([
      ['airing', true, null, 'phiếu xác nhận có dấu', expect.any(Number)],
      ['money', true, 'Khác', null, 9],
      ['money', true, 'Khác', null, 9],
      ['money', true, 'Quản lý BHXH, BHYT', null, 7],
    ]);
  });

  it('is what was typed of a conference whose guests lie in the bin', () => {
    const own = memoryStore();
    const make = anyRows(own);
    const conference = make('conference', { attended: 5, joined_si: 2 });
    const guest = make('attendee', { conference_id: conference, present: 1, deleted_at: '2026-03-20' });
    make('attendee_result', { attendee_id: guest, joined_on: null });
    const counted = factsOf(own).map(({ measure, amount }) => [measure, amount]);
    expect(counted).toEqual([
      ['conference', 1],
      ['attendance', 5],
      ['joinedSi', 2],
    ]);
  });

  it('is gone, its money too, when its record lies in the bin', () => {
    expect(factsOf(filled({ deleted_at: '2026-03-20' }).store)).toEqual([]);
  });
});
