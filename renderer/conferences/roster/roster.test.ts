import { describe, expect, it } from 'vitest';
import {
  addWalkIn,
  changeRow,
  fillRows,
  insertRows,
  markAbsent,
  mergeRoster,
  moveRows,
  openRoster,
  redo,
  remark,
  removeRows,
  renumber,
  type Roster,
  savedRoster,
  setAmounts,
  spareRow,
  undo,
  unsavedOf,
} from './roster.ts';
import type { Attendee } from './rows.ts';

const attendee = (position: number, more: Partial<Attendee> = {}): Attendee => ({
  id: `id-${position}`,
  version: 1,
  position,
  name: `Người ${position}`,
  birth: null,
  sex: null,
  citizenId: null,
  phone: null,
  unit: null,
  present: false,
  results: [],
  handedOver: false,
  role: null,
  walkIn: false,
  amount: null,
  note: null,
  personId: null,
  ...more,
});
const people = (count: number) => Array.from({ length: count }, (_, at) => attendee(at + 1));
const names = (roster: Roster) => roster.rows.map((row) => `${row.position} ${row.name}`);
const type = (roster: Roster, key: string, name: string) => changeRow(roster, key, { name });
/** Types a name into the blank last row. */
const add = (roster: Roster, name: string) => type(roster, spareRow(roster).key, name);
const marks = (roster: Roster) => roster.rows.filter((row) => row.present).map((row) => row.position);

describe('typing', () => {
  it('makes a new row of the blank one and keeps its key, so that the cursor stays', () => {
    const roster = openRoster(people(2));
    const key = spareRow(roster).key;
    const typed = type(type(roster, key, 'A'), key, 'An');
    expect(names(typed)).toEqual(['1 Người 1', '2 Người 2', '3 An']);
    expect(typed.rows.at(-1)?.key).toBe(key);
    expect(spareRow(typed)).toMatchObject({ position: 4, name: '' });
    expect(spareRow(typed).key).not.toBe(key);
  });

  it('is undone and done again cell by cell', () => {
    const more = type(add(openRoster([]), 'An'), 'new-0', 'Anh Ba');
    expect(names(undo(more))).toEqual(['1 An']);
    expect(names(redo(undo(more)))).toEqual(['1 Anh Ba']);
  });

  it('of nothing new is no step', () => {
    const roster = openRoster(people(1));
    expect(type(roster, 'id-1', 'Người 1')).toBe(roster);
  });
});

describe('a pasted block', () => {
  it('fills the rows that are there and adds the rest below', () => {
    const roster = fillRows(openRoster(people(2)), 1, [{ name: 'An' }, { name: 'Bình' }, { name: 'Chi' }]);
    expect(names(roster)).toEqual(['1 Người 1', '2 An', '3 Bình', '4 Chi']);
    expect(new Set([...roster.rows.map((row) => row.key), spareRow(roster).key]).size).toBe(5);
    expect(names(undo(roster))).toEqual(['1 Người 1', '2 Người 2']);
  });
});

describe('numbers', () => {
  it('of known rows stay when one is taken out, for they stand so on the printed sheet', () => {
    expect(names(removeRows(openRoster(people(3)), ['id-2']))).toEqual(['1 Người 1', '3 Người 3']);
  });

  it('of new rows close up', () => {
    const roster = add(add(openRoster(people(1)), 'An'), 'Bình');
    expect(names(removeRows(roster, ['new-0']))).toEqual(['1 Người 1', '2 Bình']);
  });

  it('begin at 1 again when that is asked for', () => {
    expect(names(renumber(openRoster([attendee(2), attendee(5)])))).toEqual(['1 Người 2', '2 Người 5']);
  });
});

describe('marks', () => {
  it('of the absent leave everyone else present, blank rows aside', () => {
    const roster = fillRows(openRoster(people(5)), 5, [{ name: '' }]);
    expect(marks(markAbsent(roster, [2, 4]))).toEqual([1, 3, 5]);
  });

  it('are taken back without touching what was typed since', () => {
    const before = openRoster([attendee(1, { present: true }), attendee(2)]);
    const later = add(markAbsent(before, [1]), 'An');
    expect(marks(later)).toEqual([2]);
    expect(marks(remark(later, before.rows))).toEqual([1]);
    expect(names(remark(later, before.rows))).toContain('3 An');
  });
});

describe('unsavedOf', () => {
  it('names changed and new rows and those taken out, and nothing else', () => {
    const roster = add(removeRows(type(openRoster(people(3)), 'id-1', 'Khác'), ['id-2']), 'An');
    const { rows, removed } = unsavedOf(roster);
    expect(rows.map((row) => row.name)).toEqual(['Khác', 'An']);
    expect(removed).toEqual([{ id: 'id-2', version: 1 }]);
  });

  it('is empty again when a change is typed back, and for a new row with nothing in it', () => {
    const roster = type(type(openRoster(people(1)), 'id-1', 'Khác'), 'id-1', 'Người 1');
    expect(unsavedOf(add(roster, ' '))).toEqual({ rows: [], removed: [] });
  });
});

describe('after a save', () => {
  const typed = add(openRoster(people(1)), ' An ');
  const { rows } = unsavedOf(typed);
  const stored = [attendee(1), attendee(2, { id: 'id-an', name: 'An' })];

  it('the store’s rows stand under the keys they were typed under, tidied', () => {
    const saved = savedRoster(typed, rows, stored);
    expect(saved.rows.map(({ key, name }) => [key, name])).toEqual([
      ['id-1', 'Người 1'],
      ['new-0', 'An'],
    ]);
    expect(unsavedOf(saved)).toEqual({ rows: [], removed: [] });
  });

  it('what was typed meanwhile stays and is still unsaved', () => {
    const meanwhile = type(typed, 'new-0', 'An Bình');
    const saved = savedRoster(meanwhile, rows, stored);
    expect(unsavedOf(saved).rows.map((row) => row.name)).toEqual(['An Bình']);
    expect(saved.kept.get('new-0')?.ref).toEqual({ id: 'id-an', version: 1 });
  });

  it('an undo takes the saved row out again', () => {
    expect(unsavedOf(undo(savedRoster(typed, rows, stored))).removed).toEqual([{ id: 'id-an', version: 1 }]);
  });
});

describe('when the store’s rows change elsewhere', () => {
  const theirs = [attendee(1, { version: 2, name: 'Sửa ở máy khác' }), attendee(3, { id: 'id-new', name: 'Thêm ở máy khác' })];

  it('rows left alone follow, and a new row here takes the next number', () => {
    const merged = mergeRoster(add(openRoster(people(2)), 'An'), theirs);
    expect(names(merged)).toEqual(['1 Sửa ở máy khác', '3 Thêm ở máy khác', '4 An']);
    expect(unsavedOf(merged).rows.map((row) => row.name)).toEqual(['An']);
  });

  it('a row changed on both sides keeps what was typed and its old version, so that saving is refused', () => {
    const merged = mergeRoster(type(openRoster(people(2)), 'id-1', 'Sửa ở đây'), theirs);
    expect(names(merged)).toEqual(['1 Sửa ở đây', '3 Thêm ở máy khác']);
    expect(merged.kept.get('id-1')?.ref.version).toBe(1);
  });

  it('after the choice for one’s own, it is saved over the new version', () => {
    const merged = mergeRoster(type(openRoster(people(2)), 'id-1', 'Sửa ở đây'), theirs, true);
    expect(unsavedOf(merged).rows.map((row) => row.name)).toEqual(['Sửa ở đây']);
    expect(merged.kept.get('id-1')?.ref.version).toBe(2);
  });

  it('a row removed there and changed here stays until the user has chosen, then it is a new one', () => {
    const changed = type(openRoster(people(2)), 'id-2', 'Sửa ở đây');
    expect(mergeRoster(changed, [attendee(1)]).kept.get('id-2')?.ref.version).toBe(1);
    const mine = mergeRoster(changed, [attendee(1)], true);
    expect(names(mine)).toEqual(['1 Người 1', '2 Sửa ở đây']);
    expect(mine.kept.has('id-2')).toBe(false);
  });

  it('the same rows again change nothing', () => {
    const roster = openRoster(people(3));
    expect(mergeRoster(roster, people(3)).rows).toEqual(roster.rows);
    expect(mergeRoster(roster, people(3)).rows[0]).toBe(roster.rows[0]);
  });
});

describe('rows put between and moved', () => {
  it('a row above takes the number, those below move down as far as the next gap', () => {
    const roster = insertRows(openRoster([attendee(1), attendee(2), attendee(3), attendee(7)]), 1, 1);
    expect(names(roster)).toEqual(['1 Người 1', '2 ', '3 Người 2', '4 Người 3', '7 Người 7']);
    const named = type(roster, roster.rows[1]?.key ?? '', 'Chen');
    expect(unsavedOf(named).rows.map((row) => `${row.position} ${row.name}`)).toEqual(['2 Chen', '3 Người 2', '4 Người 3']);
    expect(names(undo(roster))).toEqual(['1 Người 1', '2 Người 2', '3 Người 3', '7 Người 7']);
  });

  it('several at once, and none below the blank last row', () => {
    expect(names(insertRows(openRoster(people(2)), 0, 2))).toEqual(['1 ', '2 ', '3 Người 1', '4 Người 2']);
    const roster = openRoster(people(2));
    expect(insertRows(roster, 2, 1)).toBe(roster);
  });

  it('changes places with the neighbour: the numbers stay, the people move', () => {
    const roster = openRoster([attendee(1), attendee(2), attendee(5)]);
    expect(names(moveRows(roster, 2, 2, -1))).toEqual(['1 Người 1', '2 Người 5', '5 Người 2']);
    expect(names(moveRows(roster, 0, 1, 1))).toEqual(['1 Người 5', '2 Người 1', '5 Người 2']);
    expect(moveRows(roster, 0, 0, -1)).toBe(roster);
    expect(moveRows(roster, 1, 2, 1)).toBe(roster);
  });

  it('several taken out are one step', () => {
    const roster = removeRows(openRoster(people(4)), ['id-1', 'id-3']);
    expect(names(roster)).toEqual(['2 Người 2', '4 Người 4']);
    expect(names(undo(roster))).toHaveLength(4);
  });
});

describe('those who come without an invitation', () => {
  it('stand below, present and marked; one that stays without a name is not saved', () => {
    const roster = addWalkIn(openRoster(people(2)));
    expect(roster.rows.at(-1)).toMatchObject({ position: 3, walkIn: true, present: true });
    expect(unsavedOf(roster).rows).toEqual([]);
    const named = type(roster, roster.rows.at(-1)?.key ?? '', 'Chị Ba');
    expect(unsavedOf(named).rows).toMatchObject([{ name: 'Chị Ba', walkIn: true, present: true }]);
  });
});

it('one amount for those named leaves the others as they were', () => {
  const roster = openRoster([attendee(1, { present: true }), attendee(2), attendee(3, { present: true, amount: 5 as Attendee['amount'] })]);
  const set = setAmounts(roster, '100.000', (row) => row.present && row.amount === '');
  expect(set.rows.map((row) => row.amount)).toEqual(['100.000', '', '5']);
});
