import { beforeEach, describe, expect, it, test } from 'vitest';
import { smallOffice } from '../../tests/support/small-office.ts';
import { memoryStore, testActor } from '../../tests/support/store.ts';
import { messyRoster, uglyRosters, workbookOf } from '../../tests/support/ugly-rosters.ts';
import { openBook } from '../../tests/support/workbook.ts';
import type { Store } from '../store/store.ts';
import { applyRosterFile, previewRosterFile, rosterErrorsFile } from './roster-import.service.ts';
import { rosterOf, saveRoster } from './roster.service.ts';

let store: Store;
let conferenceId: string;
beforeEach(() => {
  store = memoryStore();
  smallOffice(store, (fill) => {
    conferenceId = fill.conference('2026-03-12', { name: 'Hội nghị xã Phú Lộc' });
  });
});
const preview = async (sheets: Parameters<typeof workbookOf>[0]) =>
  previewRosterFile(store, { conferenceId, bytes: await workbookOf(sheets) });
const roster = () => store.read((reader) => rosterOf(reader, conferenceId));

describe('ten ugly lists', () => {
  test.each(uglyRosters)('$what', async ({ sheets, expected, people = {} }) => {
    const { rows, ignored } = await preview(sheets);
    const count = (state: string) => rows.filter((row) => row.state === state).length;
    expect(
      { new: count('new'), ask: count('ask'), same: count('same'), error: count('error'), ignored: ignored.length },
      JSON.stringify(ignored),
    ).toEqual(expected);
    for (const [row, person] of Object.entries(people))
      expect(
        rows.find((one) => one.row === Number(row)),
        `row ${row}`,
      ).toMatchObject(person);
    sheets.forEach(({ name, rows: lines }, at) => {
      const sheet = name ?? `Sheet${at + 1}`;
      const last = lines.findLastIndex((line) => line.some((cell) => cell !== null)) + 1;
      const told = new Set([...rows, ...ignored].filter((one) => one.sheet === sheet).map(({ row }) => row));
      expect([...told].sort((a, b) => a - b)).toEqual(Array.from({ length: last }, (_, line) => line + 1));
    });
  });
});

describe('writing what was previewed', () => {
  const list = [
    ['STT', 'Họ và tên', 'Năm sinh', 'CCCD', 'SĐT', 'Địa chỉ'],
    [1, 'NGUYỄN THỊ ĐÀO', 1980, 75180001234, 912345678, 'Ấp 1'],
    [2, 'Lê Văn Tài', '31/02/1975'],
    [3, 'Nguyễn Thị Đào', 1980, null, '0912345678', null],
  ];

  it('takes the new rows and the answered ones, below the last of the roster, with one audit row', async () => {
    saveRoster(store, testActor, {
      conferenceId,
      removed: [],
      rows: [
        {
          existing: null,
          values: {
            position: 7,
            name: 'Võ Bảy',
            birth: null,
            sex: null,
            citizenId: null,
            phone: null,
            unit: null,
            present: true,
            results: [],
            handedOver: false,
          },
        },
      ],
    });
    const audits = () =>
      store.read((reader) => reader.sql<{ action: string; changes: string }>('SELECT action, changes FROM audit ORDER BY id'));
    const before = audits().length;
    const { token, rows } = await preview([{ rows: list }]);
    expect(rows.map(({ state }) => state)).toEqual(['new', 'error', 'ask']);
    const { added } = applyRosterFile(store, testActor, { conferenceId, token, add: [1, 2] });
    expect(added).toHaveLength(2);
    expect(roster().map(({ position, name, citizenId, present }) => [position, name, citizenId, present])).toEqual([
      [7, 'Võ Bảy', null, true],
      [8, 'Nguyễn Thị Đào', '075180001234', false],
      [9, 'Nguyễn Thị Đào', null, false],
    ]);
    expect(
      audits()
        .slice(before)
        .map(({ action }) => action),
    ).toEqual(['import']);
    expect(
      audits()
        .map(({ changes }) => changes)
        .join(),
    ).not.toContain('001234');
  });

  it('a question nobody answered leaves its row out', async () => {
    const { token } = await preview([{ rows: list }]);
    expect(applyRosterFile(store, testActor, { conferenceId, token, add: [] }).added).toHaveLength(1);
  });

  it('the same file again adds nobody', async () => {
    const first = await preview([messyRoster(300)]);
    expect(applyRosterFile(store, testActor, { conferenceId, token: first.token, add: [] }).added).toHaveLength(300);
    expect(applyRosterFile(store, testActor, { conferenceId, token: first.token, add: [] }).added).toHaveLength(0);
    expect((await preview([messyRoster(300)])).rows.every(({ state }) => state === 'ask')).toBe(true);
  });

  it('is taken back by removing just what was added', async () => {
    const { token } = await preview([messyRoster(20)]);
    const { added } = applyRosterFile(store, testActor, { conferenceId, token, add: [] });
    saveRoster(store, testActor, { conferenceId, rows: [], removed: added });
    expect(roster()).toEqual([]);
  });

  it('refuses a file that is no longer kept, and a conference that is gone', async () => {
    const { token } = await preview([{ rows: list }]);
    await preview([messyRoster(2)]);
    expect(() => applyRosterFile(store, testActor, { conferenceId, token, add: [] })).toThrow('không còn trong bộ nhớ');
    await expect(previewRosterFile(store, { conferenceId: 'x', bytes: await workbookOf([messyRoster(1)]) })).rejects.toThrow(
      'Không tìm thấy hội nghị',
    );
    await expect(previewRosterFile(store, { conferenceId, bytes: new Uint8Array([1, 2, 3, 4]) })).rejects.toThrow('không phải tệp Excel');
  });

  it('rows in error go back as they came, with the reason', async () => {
    const { token } = await preview([{ rows: list }]);
    const { bytes } = await rosterErrorsFile(store, token);
    const [sheet] = (await openBook(bytes)).worksheets;
    expect([sheet?.getRow(1).values, sheet?.getRow(2).values]).toEqual([
      [undefined, 'Lý do', 'STT', 'Họ và tên', 'Năm sinh', 'CCCD', 'SĐT', 'Địa chỉ'],
      [undefined, 'Ngày sinh không đúng: ghi năm (1980) hoặc ngày/tháng/năm có thật.', 2, 'Lê Văn Tài', '31/02/1975'],
    ]);
  });
});
