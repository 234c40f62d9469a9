export interface Placed {
  id: string;
  position: number;
}

/** Rows that would stand on one number, each with the one that stands there first. */
export function samePositions<Row extends { position: number }>(rows: readonly Row[]): { row: Row; other: Row }[] {
  const first = new Map<number, Row>();
  const clashes: { row: Row; other: Row }[] = [];
  for (const row of rows) {
    const other = first.get(row.position);
    if (other) clashes.push({ row, other });
    else first.set(row.position, row);
  }
  return clashes;
}

/**
 * In which order rows take their new numbers so that no two ever stand on one. Where rows wait for each other in a circle (two that
 * change places) one of them first steps aside to a number nobody has, so it comes twice. `standing` are all rows now, `wanted` those
 * to be moved or kept, each once; after the moves no two may share a number (samePositions).
 */
export function movesOf(standing: readonly Placed[], wanted: readonly Placed[]): Placed[] {
  const holders = new Map(standing.map((row) => [row.position, row.id]));
  const places = new Map(standing.map((row) => [row.id, row.position]));
  const moves: Placed[] = [];
  const move = (row: Placed) => {
    holders.delete(places.get(row.id) ?? 0);
    holders.set(row.position, row.id);
    places.set(row.id, row.position);
    moves.push(row);
  };
  let waiting = wanted.toSorted((one, two) => two.position - one.position);
  while (waiting.length > 0) {
    const held: Placed[] = [];
    for (const row of waiting) {
      const holder = holders.get(row.position);
      if (holder === undefined || holder === row.id) move(row);
      else held.push(row);
    }
    const [stuck] = held.length === waiting.length ? held : [];
    if (stuck) move({ id: stuck.id, position: 1 + largest([...holders.keys(), ...wanted.map((row) => row.position)]) });
    // Turned round each time: a list that moves up by one and a list that moves down by one both settle in two rounds.
    waiting = held.reverse();
  }
  return moves;
}

const largest = (numbers: readonly number[]) => numbers.reduce((most, number) => Math.max(most, number), 0);
