import { beforeAll, describe, expect, it } from 'vitest';
import { memoryStore, testActor } from '../../../tests/support/store.ts';
import { monthlyReport } from '../../reports/reports.service.ts';
import { saveVersion } from '../../office/versions.service.ts';
import { readWorkbook } from '../../documents/locked-files.ts';
import { exportWorkbook } from '../exchange.service.ts';
import { day } from '../../../shared/kernel/dates.ts';
import type { Store } from '../../store/store.ts';
import { makeDemo } from './demo.service.ts';
import { demoWorkbookRows } from './demo-rows.ts';

const size = { year: 2025, scale: 1 };

describe('demo office', () => {
  let store: Store;
  beforeAll(async () => {
    store = memoryStore();
    await makeDemo(store, testActor, size);
  });
  const count = (sql: string): number => store.read((reader) => reader.sql<{ n: number }>(sql)[0]?.n ?? 0);

  it('has twelve communes, of which two become one on 1 July', () => {
    const communes = store.read((reader) =>
      reader.sql<{ validFrom: string; validTo: string | null }>('SELECT valid_from, valid_to FROM commune'),
    );
    const validOn = (on: string) => communes.filter((one) => one.validFrom <= on && (one.validTo === null || one.validTo >= on)).length;
    expect([validOn('2025-06-30'), validOn('2025-07-01')]).toEqual([12, 11]);
    expect(count('SELECT count(*) AS n FROM commune_successor')).toBe(2);
  });

  it('is as full as an ordinary office and without citizen ids', () => {
    expect(count("SELECT count(*) AS n FROM airing WHERE day >= '2025-01-01'")).toBeGreaterThan(2900);
    expect(count('SELECT count(*) AS n FROM conference')).toBeGreaterThan(55);
    expect(count('SELECT count(*) AS n FROM attendee')).toBeGreaterThan(1600);
    expect(count('SELECT count(*) AS n FROM output')).toBeGreaterThan(300);
    expect(count('SELECT count(DISTINCT form_id) AS n FROM output')).toBe(23);
    expect(count('SELECT count(DISTINCT kind) AS n FROM conference')).toBe(10);
    expect(count('SELECT count(*) AS n FROM attendee WHERE citizen_id IS NOT NULL')).toBe(0);
  });

  it('has done nothing after October, and only plans', () => {
    expect(count("SELECT count(*) AS n FROM airing WHERE day > '2025-10-31' AND status <> 'planned'")).toBe(0);
    expect(count("SELECT count(*) AS n FROM conference WHERE day > '2025-10-31' AND status = 'held'")).toBe(0);
    expect(count("SELECT count(*) AS n FROM output WHERE day > '2025-10-31'")).toBe(0);
    expect(count("SELECT count(*) AS n FROM attendee_result WHERE joined_on > '2025-10-31'")).toBe(0);
  });

  it('misses R1 in a few weeks of October, and not in most', () => {
    const report = store.read((reader) => monthlyReport(reader, { year: 2025, month: 10 }, day('2025-11-20')));
    const share = report.rows.find((row) => row.code === 'LOA.TYLE')?.month ?? 0;
    expect(share).toBeGreaterThan(80);
    expect(share).toBeLessThan(100);
  });

  it('gives no warning and changes nothing when it is made again', async () => {
    const again = await makeDemo(store, testActor, size);
    expect(again.warnings).toEqual([]);
    for (const counts of Object.values(again.sheets)) expect(counts).toMatchObject({ new: 0, changed: 0, errors: 0 });
  });

  it('is the same office, cell by cell, in another store', async () => {
    const other = memoryStore();
    await makeDemo(other, testActor, size);
    const cells = async (of: Store) => readWorkbook({ bytes: await exportWorkbook(of) });
    expect(await cells(other)).toEqual(await cells(store));
  });

  it('tells of its conferences who spoke, what was part of them and what was asked, the same in every store', async () => {
    const told = (one: Store) =>
      one.read((reader) => ({
        speakers: reader.sql(
          'SELECT c.code, s.name, s.languages FROM conference_speaker s JOIN conference c ON c.id = s.conference_id ORDER BY 1, s.position',
        ),
        questions: reader.sql(
          'SELECT c.code, q.question FROM conference_question q JOIN conference c ON c.id = q.conference_id ORDER BY 1, q.position',
        ),
        own: reader.sql('SELECT code, purpose, checklist FROM conference ORDER BY code'),
      }));
    const other = memoryStore();
    await makeDemo(other, testActor, size);
    expect(told(other)).toEqual(told(store));
    expect(
      count(
        'SELECT count(*) AS n FROM conference WHERE NOT EXISTS (SELECT 1 FROM conference_speaker s WHERE s.conference_id = conference.id)',
      ),
    ).toBe(0);
    expect(count("SELECT count(*) AS n FROM conference_speaker WHERE languages LIKE 'Kinh; %'")).toBeGreaterThan(2);
    expect(count("SELECT count(*) AS n FROM conference WHERE status <> 'held' AND (checklist IS NOT NULL)")).toBe(0);
    expect(count('SELECT count(*) AS n FROM conference_question')).toBeGreaterThan(30);
    const versions = () => count('SELECT sum(version) AS n FROM conference');
    const before = versions();
    await makeDemo(store, testActor, size);
    expect(versions()).toBe(before);
  });

  it('has something to show on every page: programmes, patterns, rounds of teams, people, a list handed on; made once', async () => {
    const tables = ['programme', 'pattern', 'visit', 'collaborator', 'person', 'handover'];
    const counts = () => tables.map((table) => count(`SELECT count(*) AS n FROM ${table}`));
    const before = counts();
    expect(before[0]).toBeGreaterThan(15);
    expect(before[1]).toBe(11);
    expect(before[2]).toBeGreaterThan(20);
    expect(before[4]).toBeGreaterThan(150);
    expect(before[5]).toBe(1);
    expect(count("SELECT count(*) AS n FROM visit WHERE day > '2025-10-31'")).toBe(0);
    expect(count('SELECT count(*) AS n FROM attendee WHERE handover_id IS NOT NULL')).toBeGreaterThan(0);
    await makeDemo(store, testActor, size);
    expect(counts()).toEqual(before);
  });

  it('refuses a store that holds another office', async () => {
    const own = memoryStore();
    const none = {
      superior: null,
      place: null,
      symbol: null,
      director: null,
      directorTitle: null,
      preparer: null,
      checker: null,
      address: null,
      phone: null,
    };
    saveVersion(own, testActor, { existing: null, values: { validFrom: day('2025-01-01'), name: 'BHXH cơ sở thật', ...none } });
    await expect(makeDemo(own, testActor, size)).rejects.toThrow('Hãy tạo sổ mẫu ở một tệp khác');
  });

  it('grows with its scale', () => {
    const rowsOf = (scale: number) => demoWorkbookRows({ year: 2025, scale }).find(({ name }) => name === 'Phát thanh')?.rows.length ?? 0;
    expect(rowsOf(3) / rowsOf(1)).toBeGreaterThan(2.9);
  });
});
