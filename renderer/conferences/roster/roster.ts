import { type Attendee, blankRow, isBlank, type RosterRow, rowOf, sameRow } from './rows.ts';

export interface Ref {
  id: string;
  version: number;
}
/** A row as the store holds it. */
interface Kept {
  ref: Ref;
  row: RosterRow;
}
type Rows = readonly RosterRow[];

/**
 * A roster while it is worked on: the rows on the screen beside those the store holds. Every function here makes a new one and
 * leaves the old as it was. Keys name rows across saving and undo; `made` counts the keys given to new rows.
 */
export interface Roster {
  rows: Rows;
  kept: ReadonlyMap<string, Kept>;
  past: readonly Rows[];
  future: readonly Rows[];
  made: number;
}

const mostSteps = 200;
const newKey = (made: number) => `new-${made}`;
const highest = (rows: Rows): number => rows.reduce((most, row) => Math.max(most, row.position), 0);
const byPosition = (a: RosterRow, b: RosterRow) => a.position - b.position;

export function openRoster(attendees: readonly Attendee[]): Roster {
  const kept = keptOf(attendees, (one) => one.id);
  return { rows: [...kept.values()].map((one) => one.row), kept, past: [], future: [], made: 0 };
}
const keptOf = (attendees: readonly Attendee[], keyOf: (one: Attendee) => string): Map<string, Kept> =>
  new Map(
    attendees.map((one) => {
      const row = rowOf(one, keyOf(one));
      return [row.key, { ref: { id: one.id, version: one.version }, row }];
    }),
  );

/** The blank row below the last: it becomes a real one, under the same key, with its first letter or mark. */
export const spareRow = (roster: Roster): RosterRow => blankRow(newKey(roster.made), highest(roster.rows) + 1);

/** One step that can be undone. */
const step = (roster: Roster, rows: Rows): Roster => ({
  ...roster,
  rows,
  past: [...roster.past.slice(1 - mostSteps), roster.rows],
  future: [],
});

/** One row changed in some of its cells. */
export function changeRow(roster: Roster, key: string, patch: Partial<RosterRow>): Roster {
  const index = roster.rows.findIndex((row) => row.key === key);
  const row = index < 0 ? spareRow(roster) : roster.rows[index];
  if (row === undefined || row.key !== key) return roster;
  const changed = { ...row, ...patch };
  if (sameRow(row, changed)) return roster;
  if (index >= 0) return step(roster, roster.rows.with(index, changed));
  return { ...step(roster, [...roster.rows, changed]), made: roster.made + 1 };
}

/** A block of cells from row `index` on; what goes beyond the last row makes new ones. */
export function fillRows(roster: Roster, index: number, patches: readonly Partial<RosterRow>[]): Roster {
  const rows = [...roster.rows];
  let made = roster.made;
  let position = highest(rows);
  patches.forEach((patch, at) => {
    const row = rows[index + at] ?? blankRow(newKey(made++), ++position);
    rows[index + at] = { ...row, ...patch };
  });
  return { ...step(roster, rows), made };
}

export function removeRows(roster: Roster, keys: readonly string[]): Roster {
  const gone = new Set(keys);
  const rows = roster.rows.filter((row) => !gone.has(row.key));
  return rows.length === roster.rows.length ? roster : step(roster, numberNew(rows, roster.kept));
}

/** Blank rows above row `index`: they take its number on, and the rows below move down as far as the next number nobody has. */
export function insertRows(roster: Roster, index: number, count: number): Roster {
  const below = roster.rows[index];
  if (below === undefined) return roster;
  const added = Array.from({ length: count }, (_, at) => blankRow(newKey(roster.made + at), below.position + at));
  let next = below.position + count;
  const pushed = roster.rows.slice(index).map((row) => (row.position < next ? { ...row, position: next++ } : row));
  return { ...step(roster, [...roster.rows.slice(0, index), ...added, ...pushed]), made: roster.made + count };
}

/** Rows `from` to `to` change places with the row above (-1) or below them (1); the numbers stay where they are. */
export function moveRows(roster: Roster, from: number, to: number, by: -1 | 1): Roster {
  const [first, last] = by < 0 ? [from - 1, to] : [from, to + 1];
  if (first < 0 || last >= roster.rows.length) return roster;
  const part = roster.rows.slice(first, last + 1);
  const turned = by < 0 ? [...part.slice(1), ...part.slice(0, 1)] : [...part.slice(-1), ...part.slice(0, -1)];
  const numbered = turned.map((row, at) => ({ ...row, position: part[at]?.position ?? row.position }));
  return step(roster, roster.rows.toSpliced(first, numbered.length, ...numbered));
}

/** Someone who came without being invited: present, with the next number, still to be named. */
export function addWalkIn(roster: Roster): Roster {
  return { ...step(roster, [...roster.rows, { ...spareRow(roster), walkIn: true, present: true }]), made: roster.made + 1 };
}

/** The same amount for all that are named by `takes`. */
export const setAmounts = (roster: Roster, amount: string, takes: (row: RosterRow) => boolean): Roster =>
  step(
    roster,
    roster.rows.map((row) => (isBlank(row) || !takes(row) || row.amount === amount ? row : { ...row, amount })),
  );

/** Everyone present but those whose numbers are named; rows with nothing in them are left alone. */
export function markAbsent(roster: Roster, absent: readonly number[]): Roster {
  const away = new Set(absent);
  return step(
    roster,
    roster.rows.map((row) => {
      const present = !away.has(row.position);
      return isBlank(row) || row.present === present ? row : { ...row, present };
    }),
  );
}

/** Present marks as they were in `before`; everything else stays as it is now. */
export function remark(roster: Roster, before: Rows): Roster {
  const marks = new Map(before.map((row) => [row.key, row.present]));
  return step(
    roster,
    roster.rows.map((row) => {
      const present = marks.get(row.key) ?? row.present;
      return row.present === present ? row : { ...row, present };
    }),
  );
}

/** 1, 2, 3 … in the order they stand. Never done unasked: the printed sheet bears the numbers. */
export const renumber = (roster: Roster): Roster =>
  step(
    roster,
    roster.rows.map((row, at) => (row.position === at + 1 ? row : { ...row, position: at + 1 })),
  );

/** New rows follow on those the store knows, without gaps and without taking a number twice. */
function numberNew(rows: Rows, kept: Roster['kept']): Rows {
  const known = rows.filter((row) => kept.has(row.key));
  const taken = new Set(known.map((row) => row.position));
  const last = highest(known);
  let next = last;
  return rows.map((row) => {
    if (kept.has(row.key) || (row.position <= last && !taken.has(row.position))) return row;
    next += 1;
    return row.position === next ? row : { ...row, position: next };
  });
}

export function undo(roster: Roster): Roster {
  const rows = roster.past.at(-1);
  return rows ? { ...roster, rows, past: roster.past.slice(0, -1), future: [...roster.future, roster.rows] } : roster;
}
export function redo(roster: Roster): Roster {
  const rows = roster.future.at(-1);
  return rows ? { ...roster, rows, past: [...roster.past, roster.rows], future: roster.future.slice(0, -1) } : roster;
}

/** What saving would send: rows that differ from the store, and those it has that were taken out. */
export interface Unsaved {
  rows: RosterRow[];
  removed: Ref[];
}
export function unsavedOf({ rows, kept }: Pick<Roster, 'rows' | 'kept'>): Unsaved {
  const here = new Set(rows.map((row) => row.key));
  return {
    rows: rows.filter((row) => {
      const stored = kept.get(row.key);
      return stored ? !sameRow(stored.row, row) : !isBlank(row);
    }),
    removed: [...kept].filter(([key]) => !here.has(key)).map(([, stored]) => stored.ref),
  };
}

/** After a save: `sent` rows are the store's now, what was typed meanwhile stays. Blank new rows are dropped. */
export function savedRoster(roster: Roster, sent: readonly RosterRow[], attendees: readonly Attendee[]): Roster {
  const keyOf = keysOf(roster, sent);
  const kept = keptOf(attendees, keyOf);
  const untouched = new Set<RosterRow>([...sent, ...[...roster.kept.values()].map((one) => one.row)]);
  const rows = roster.rows
    .filter((row) => kept.has(row.key) || !isBlank(row))
    .map((row) => (untouched.has(row) ? (kept.get(row.key)?.row ?? row) : row));
  return { ...roster, rows: rows.sort(byPosition), kept };
}

/** Keys by id for rows the store knew, by number for those it has just been given. */
function keysOf(roster: Roster, sent: readonly RosterRow[]): (one: Attendee) => string {
  const byId = new Map([...roster.kept].map(([key, { ref }]) => [ref.id, key]));
  const given = new Map(sent.filter((row) => !roster.kept.has(row.key)).map((row) => [row.position, row.key]));
  return (one) => byId.get(one.id) ?? given.get(one.position) ?? one.id;
}

/**
 * The store's rows have changed elsewhere: rows left alone here follow it. A row changed on both sides keeps what was typed and its
 * old version, so that saving is refused and the user chooses; with `mine` that choice is made.
 */
export function mergeRoster(roster: Roster, attendees: readonly Attendee[], mine = false): Roster {
  const fresh = keptOf(attendees, keysOf(roster, []));
  const here = new Map(roster.rows.map((row) => [row.key, row]));
  const rows: RosterRow[] = [];
  const kept = new Map<string, Kept>();
  for (const [key, now] of fresh) {
    const [before, row] = [roster.kept.get(key), here.get(key)];
    const changed = before !== undefined && (row === undefined || !sameRow(before.row, row));
    kept.set(key, changed && !mine ? before : now);
    if (!changed) rows.push(row && sameRow(now.row, row) ? row : now.row);
    else if (row) rows.push(row);
  }
  for (const row of roster.rows) {
    const before = roster.kept.get(row.key);
    if (fresh.has(row.key) || (before && sameRow(before.row, row))) continue;
    rows.push(row);
    if (before && !mine) kept.set(row.key, before);
  }
  return { ...roster, rows: numberNew(rows.sort(byPosition), kept), kept };
}
