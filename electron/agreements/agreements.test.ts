import { beforeEach, describe, expect, it } from 'vitest';
import { day, type Day } from '../../shared/kernel/dates.ts';
import { anyRows } from '../../tests/support/any-rows.ts';
import { openApi } from '../../tests/support/api.ts';
import { conferenceValues } from '../../tests/support/conferences.ts';
import { airings, conferences, office, rowsOf } from '../../tests/support/exchange.ts';
import { askingActor, memoryStore, testActor } from '../../tests/support/store.ts';
import { redo, undo } from '../../tests/support/undo.ts';
import { generate, previewGeneration } from '../broadcasts/patterns/generation.service.ts';
import { copyLastWeek } from '../broadcasts/week/copy.service.ts';
import type { AnyKind } from '../store/kinds.ts';
import { type Ref, restoreRecord } from '../store/records.ts';
import { removeRecord } from '../store/removal.ts';
import type { Store } from '../store/store.ts';
import { agreementKind, partnerKind } from './agreement.kinds.ts';
import { type AgreementValues, saveAgreement } from './agreements.service.ts';
import { type PartnerValues, savePartner } from './partners.service.ts';

const tables = ['airing', 'pattern', 'conference', 'output', 'visit', 'visit_slip'] as const;
type Numbered = (typeof tables)[number];

const agreementValues = (more: Partial<AgreementValues> = {}): AgreementValues => ({
  number: 'HĐ 12/2026',
  kind: 'contract',
  title: null,
  signedOn: null,
  validFrom: day('2026-01-01'),
  validTo: day('2026-12-31'),
  value: null,
  renewsId: null,
  settledOn: null,
  partnerIds: [],
  ...more,
});
const partnerValues = (more: Partial<PartnerValues> = {}): PartnerValues => ({
  code: 'HND',
  name: 'Hội Nông dân',
  kind: null,
  contact: null,
  phone: null,
  address: null,
  representative: null,
  representativeTitle: null,
  authorization: null,
  taxCode: null,
  accountNumber: null,
  accountBank: null,
  validFrom: null,
  validTo: null,
  successorIds: [],
  ...more,
});
const enter = (store: Store, more: Partial<AgreementValues> = {}, existing: Ref | null = null) =>
  saveAgreement(store, testActor, { existing, values: agreementValues(more) });
const partner = (store: Store, more: Partial<PartnerValues> = {}, existing: Ref | null = null) =>
  savePartner(store, testActor, { existing, values: partnerValues(more) });
const remove = (store: Store, kind: 'agreement' | 'partner', ref: Ref) => removeRecord(store, testActor, { ...ref, kind });
const restore = (store: Store, kind: AnyKind, ref: Ref) => store.write(testActor, (writer) => restoreRecord(writer, kind, ref));
const agreementsOf = (store: Store, table: Numbered) =>
  store.read((reader) =>
    reader.sql<{ agreementNumber: string | null; agreementId: string | null; version: number }>(
      `SELECT agreement_number, agreement_id, version FROM ${table} ORDER BY id`,
    ),
  );
const idsOf = (store: Store, table: Numbered) => agreementsOf(store, table).map((row) => row.agreementId);

describe('an agreement that is entered after its records', () => {
  let store: Store;
  beforeEach(() => {
    store = memoryStore();
    const make = anyRows(store);
    for (const table of tables) {
      make(table, { agreement_number: 'HĐ 12/2026' });
      make(table, { agreement_number: 'hđ  12/2026', deleted_at: '2026-03-01' });
      make(table, { agreement_number: 'HĐ 13/2026' });
      make(table);
    }
  });

  it('is theirs in every room that bears its number, whatever the case, in the bin too, and their version stays', () => {
    const heard: string[] = [];
    store.changes.listen(({ area }) => heard.push(area));
    const { id, joined, left } = enter(store);
    expect([joined, left]).toEqual([12, 0]);
    for (const table of tables) {
      expect(idsOf(store, table)).toEqual([id, id, null, null]);
      expect(agreementsOf(store, table).map((row) => [row.agreementNumber, row.version])).toEqual([
        ['HĐ 12/2026', 1],
        ['hđ  12/2026', 1],
        ['HĐ 13/2026', 1],
        [null, 1],
      ]);
    }
    expect(heard.sort()).toEqual(['agreements', 'broadcasts', 'conferences', 'outputs', 'people']);
  });

  it('whose number is mended lets go those that bear the old one and takes those that bear the new one', () => {
    const first = enter(store);
    const { id, joined, left } = enter(store, { number: 'HĐ 13/2026' }, first);
    expect([joined, left]).toEqual([6, 12]);
    for (const table of tables) expect(idsOf(store, table)).toEqual([null, null, id, null]);
  });

  it('leaves its records when it goes into the bin and finds them again when it comes back', () => {
    const first = enter(store);
    const binned = remove(store, 'agreement', first);
    for (const table of tables) expect(idsOf(store, table)).toEqual([null, null, null, null]);
    restore(store, agreementKind, binned);
    for (const table of tables) expect(idsOf(store, table)).toEqual([first.id, first.id, null, null]);
  });

  it('lets them go when it is taken back, and has them again when that is taken back', () => {
    const actor = askingActor();
    const { id } = saveAgreement(store, actor, { existing: null, values: agreementValues() });
    const { token } = undo(store, actor.answer.token ?? '');
    for (const table of tables) expect(idsOf(store, table)).toEqual([null, null, null, null]);
    redo(store, token);
    for (const table of tables) expect(idsOf(store, table)).toEqual([id, id, null, null]);
  });
});

describe('a record that is entered after its agreement', () => {
  it('is of that agreement: typed on any screen', async () => {
    const { store, api } = openApi();
    const { id } = enter(store);
    const typed = { agreementNumber: 'hđ 12/2026', waveId: null, note: null };
    const place = { communeId: null, audienceId: null };
    await api.broadcasts.save({
      existing: null,
      values: {
        ...typed,
        communeId: null,
        station: null,
        day: day('2026-03-05'),
        time: null,
        programme: null,
        topics: ['bhxhtn'],
        count: 1,
        minutes: null,
        language: null,
        source: null,
        status: 'aired',
        basis: null,
        relayCommuneIds: [],
      },
    });
    await api.conferences.save({ existing: null, values: { ...conferenceValues(), ...typed } });
    await api.people.visits.save({
      existing: null,
      values: {
        ...typed,
        ...place,
        day: day('2026-03-05'),
        team: null,
        members: [],
        approached: 1,
        joinedSi: null,
        joinedHi: null,
        renewed: null,
      },
    });
    await api.people.visitSlips.save({
      existing: null,
      values: { ...typed, ...place, recipient: 'Hội Phụ nữ', from: day('2026-03-01'), to: day('2026-03-31') },
    });
    for (const table of ['airing', 'conference', 'visit', 'visit_slip'] as const)
      expect(agreementsOf(store, table)).toMatchObject([{ agreementNumber: 'hđ 12/2026', agreementId: id }]);
  });

  const pattern = {
    places: ['district'],
    weekdays: ['mon' as const],
    times: '05:00',
    programme: null,
    topics: ['bhxhtn' as const],
    count: 1,
    minutes: null,
    language: null,
    source: null,
    agreementNumber: 'hđ 12/2026',
    validFrom: day('2026-03-01'),
    validTo: day('2026-03-02'),
    note: null,
  };
  const march = { from: day('2026-03-01'), to: day('2026-03-31'), patternIds: null };

  it('is of that agreement: a pattern, what is generated from it and what is copied from that', async () => {
    const { store, api } = openApi();
    const { id } = enter(store);
    await api.broadcasts.patterns.save({ existing: null, values: pattern });
    generate(store, testActor, march);
    copyLastWeek(store, testActor, { monday: day('2026-03-09') });
    expect(idsOf(store, 'pattern')).toEqual([id]);
    expect(idsOf(store, 'airing')).toEqual([id, id]);
  });

  it('is of the agreement that is entered later, and yet as its pattern made it', async () => {
    const { store, api } = openApi();
    await api.broadcasts.patterns.save({ existing: null, values: pattern });
    generate(store, testActor, march);
    const { id } = enter(store);
    expect(idsOf(store, 'airing')).toEqual([id]);
    expect(previewGeneration(store, march).sum).toMatchObject({ create: 0, drop: 0, kept: 1, keptByHand: 0 });
  });

  it('is of that agreement: brought by a file, which warns only of numbers that nobody knows', async () => {
    const store = memoryStore();
    const { id } = enter(store);
    const { bring } = office(store);
    const number = { 'Số CT/HĐ': 'hđ 12/2026' };
    const { warnings } = await bring(
      airings(number, { 'Số CT/HĐ': 'HĐ 99/2026', Ngày: '06/03/2025' }),
      conferences(number),
      rowsOf('Tiếp cận', { Ngày: '09/03/2025', 'Số người tiếp cận': 5 }, number),
    );
    expect(idsOf(store, 'airing')).toEqual([id, null]);
    expect([...idsOf(store, 'conference'), ...idsOf(store, 'visit')]).toEqual([id, id]);
    expect(warnings.filter((one) => one.reason.includes('Số CT/HĐ'))).toMatchObject([{ sheet: 'Phát thanh', count: 1 }]);
  });

  it('is of none once the agreement lies in the bin', async () => {
    const { store, api } = openApi();
    remove(store, 'agreement', enter(store));
    await api.conferences.save({ existing: null, values: { ...conferenceValues(), agreementNumber: 'HĐ 12/2026' } });
    expect(idsOf(store, 'conference')).toEqual([null]);
  });
});

describe('agreements and partners', () => {
  const store = memoryStore();
  const first = partner(store);
  const second = partner(store, { code: 'HPN', name: 'Hội Phụ nữ', successorIds: [first.id] });

  it('keep the partners of an agreement in their order', () => {
    const { id } = enter(store, { number: 'CT 1', partnerIds: [second.id, first.id] });
    const rows = store.read((reader) =>
      reader.sql<{ partnerId: string }>('SELECT partner_id FROM agreement_partner WHERE agreement_id = ? ORDER BY position', [id]),
    );
    expect(rows.map((row) => row.partnerId)).toEqual([second.id, first.id]);
  });

  it.each<[string, () => unknown, string]>([
    ['a number that is used', () => [enter(store, { number: 'CT 2' }), enter(store, { number: 'ct 2' })], 'đã dùng cho một CT/HĐ khác'],
    ['an end before the beginning', () => enter(store, { number: 'CT 3', validTo: day('2025-12-31') }), 'Hiệu lực đến'],
    ['a partner that is gone', () => enter(store, { number: 'CT 3', partnerIds: ['gone'] }), 'Không còn đối tác này'],
    ['a partner named twice', () => enter(store, { number: 'CT 3', partnerIds: [first.id, first.id] }), 'hai lần'],
    ['a code that is used', () => partner(store, { code: 'hnd' }), 'đã dùng cho một đối tác khác'],
    ['a successor that leads back', () => partner(store, { successorIds: [second.id] }, first), 'vòng lại'],
    ['a partner that ends before it begins', () => partner(store, { code: 'X', ...span('2026-02-01', '2026-01-01') }), 'Hiệu lực đến'],
  ])('refuse %s', (_, work, sentence) => {
    expect(work).toThrow(sentence);
  });

  it('refuse an agreement that continues itself, by way of another too', () => {
    const old = enter(store, { number: 'CT 2025' });
    const next = enter(store, { number: 'CT 2026', renewsId: old.id });
    expect(() => enter(store, { number: 'CT 2025', renewsId: next.id }, old)).toThrow('không thể gia hạn chính nó');
    expect(() => remove(store, 'agreement', old)).toThrow('Không xóa được: CT/HĐ này còn trong 1 CT/HĐ gia hạn');
  });

  it('refuse to remove a partner that an agreement, a conference or another partner names', () => {
    const held = partner(store, { code: 'Z' });
    enter(store, { number: 'CT 9', partnerIds: [held.id] });
    expect(() => remove(store, 'partner', held)).toThrow('Không xóa được: đối tác này còn trong 1 CT/HĐ.');
    anyRows(store)('conference_partner', { partner_id: second.id });
    expect(() => remove(store, 'partner', second)).toThrow('1 hội nghị');
    const free = partner(store, { code: 'Y' });
    restore(store, partnerKind, remove(store, 'partner', free));
  });

  it('refuse to bring back an agreement whose number is used meanwhile', () => {
    const binned = remove(store, 'agreement', enter(store, { number: 'CT 10' }));
    enter(store, { number: 'ct 10' });
    expect(() => restore(store, agreementKind, binned)).toThrow('số «ct 10» nay đã dùng');
  });
});

function span(from: string, to: string): { validFrom: Day; validTo: Day } {
  return { validFrom: day(from), validTo: day(to) };
}
