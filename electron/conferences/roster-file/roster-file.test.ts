import { beforeEach, describe, expect, it, test } from 'vitest';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { memoryStore, testActor } from '../../../tests/support/store.ts';
import { messyRoster, workbookOf } from '../../../tests/support/roster-books.ts';
import { uglyRosters } from '../../../tests/support/ugly-rosters.ts';
import { openBook } from '../../../tests/support/workbook.ts';
import type { Store } from '../../store/store.ts';
import { applyRosterFile, previewRosterFile, rosterErrorsFile } from './roster-file.service.ts';
import { listQuestions } from '../../people/persons/questions.service.ts';
import { registerRoster } from '../../people/persons/register.service.ts';
import { rosterOf, saveRoster } from '../roster/roster.service.ts';

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

describe('a list against the register of people', () => {
  const heading = ['STT', 'Họ và tên', 'Năm sinh', 'CCCD', 'SĐT', 'Địa chỉ'];
  /** An earlier conference whose people were put into the register: Đào with her card, Tài and Bảo without. */
  async function known() {
    let earlier = '';
    smallOffice(store, (fill) => {
      earlier = fill.conference('2026-02-01', { name: 'Hội nghị trước', code: 'TRUOC', codeKey: 'truoc' });
    });
    const rows = [
      heading,
      [1, 'Nguyễn Thị Đào', 1980, '075180001234', '0912345678', 'Ấp 1'],
      [2, 'Lê Văn Tài', 1975, null, '0987654321', 'Ấp 2'],
      [3, 'Điểu Bảo', 1990, null, null, 'Ấp 3'],
    ];
    const { token } = await previewRosterFile(store, { conferenceId: earlier, bytes: await workbookOf([{ rows }]) });
    applyRosterFile(store, testActor, { conferenceId: earlier, token, add: [] });
    registerRoster(store, testActor, { conferenceId: earlier, reason: null });
    return new Map(store.read((reader) => rosterOf(reader, earlier)).map((row) => [row.name, row.personId]));
  }
  const list = [
    heading,
    [1, 'NGUYỄN THỊ ĐÀO', null, '075180001234', null, 'Chợ mới'],
    [2, 'Lê Văn Tài', 1975, null, '0987 654 321', null],
    [3, 'Điểu Bảo', 1990, null, null, 'ấp 3'],
    [4, 'Lê Văn Tài', 1999, null, null, 'Ấp 9'],
    [5, 'Trần Khác Tên', 1980, '075180001234', null, null],
  ];

  it('the exact number of a card is the same person, a likely one is asked about, anyone else is new', async () => {
    const people = await known();
    const { rows, likely } = await preview([{ rows: list }]);
    expect(rows.map(({ state }) => state)).toEqual(['new', 'ask', 'ask', 'new', 'ask']);
    expect(rows[0]?.reason).toBe('Có trong sổ người (cùng số định danh): Nguyễn Thị Đào, 1980, Ấp 1, 0912345678.');
    expect(rows[1]?.reason).toBe('Có thể là người trong sổ: Lê Văn Tài, 1975, Ấp 2, 0987654321.');
    expect(rows.map(({ reason }) => reason).join()).not.toContain('075180001234');
    expect(likely.map(({ at, people: [one] }) => [at, one?.id])).toEqual([
      [1, people.get('Lê Văn Tài')],
      [2, people.get('Điểu Bảo')],
      [4, people.get('Nguyễn Thị Đào')],
    ]);
  });

  it('answers are kept: this one, somebody else, or asked again under «Ghép người»; nobody is merged unasked', async () => {
    const people = await known();
    const { token } = await preview([{ rows: list }]);
    const tai = people.get('Lê Văn Tài') ?? null;
    const answers = [
      { at: 1, personId: tai },
      { at: 2, personId: null },
    ];
    const { added } = applyRosterFile(store, testActor, { conferenceId, token, add: [1, 2, 4], people: answers });
    expect(added).toHaveLength(5);
    expect(roster().map(({ name, birth, personId }) => [name, birth, personId])).toEqual([
      ['Nguyễn Thị Đào', null, people.get('Nguyễn Thị Đào')],
      ['Lê Văn Tài', '1975', tai],
      ['Điểu Bảo', '1990', null],
      ['Lê Văn Tài', '1999', null],
      ['Trần Khác Tên', '1980', null],
    ]);
    expect(listQuestions(store).map(({ name, candidates }) => [name, candidates.map((one) => one.name)])).toEqual([
      ['Trần Khác Tên', ['Nguyễn Thị Đào']],
    ]);
    saveRoster(store, testActor, { conferenceId, rows: [], removed: added });
    expect(listQuestions(store)).toEqual([]);
  });

  it('an answer that was not offered is none', async () => {
    const people = await known();
    const { token } = await preview([{ rows: list }]);
    const wrong = [{ at: 1, personId: people.get('Điểu Bảo') ?? null }];
    applyRosterFile(store, testActor, { conferenceId, token, add: [1], people: wrong });
    expect(roster().find(({ birth }) => birth === '1975')?.personId).toBeNull();
    expect(listQuestions(store)).toHaveLength(1);
  });

  it.each(uglyRosters)('adds up: in, asked, in error and ignored are all rows of $what', async ({ sheets }) => {
    await known();
    const { rows, ignored, token } = await preview(sheets);
    const count = (state: string) => rows.filter((row) => row.state === state).length;
    const { added } = applyRosterFile(store, testActor, { conferenceId, token, add: [] });
    expect(added).toHaveLength(count('new'));
    const told = added.length + count('ask') + count('same') + count('error') + ignored.length;
    expect(told).toBe(rows.length + ignored.length);
    const lines = new Set([...rows, ...ignored].map(({ sheet, row }) => `${sheet} ${row}`));
    const filled = sheets.reduce((sum, sheet) => sum + sheet.rows.findLastIndex((line) => line.some((cell) => cell !== null)) + 1, 0);
    expect(lines.size).toBe(filled);
    expect(rows.filter(({ state }) => state !== 'new').every(({ reason }) => reason !== null)).toBe(true);
  });
});
