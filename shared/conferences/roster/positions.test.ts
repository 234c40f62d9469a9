import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movesOf, type Placed, samePositions } from './positions.ts';

const sheet = (...ids: string[]): Placed[] => ids.map((id, at) => ({ id, position: at + 1 }));
const text = (moves: readonly Placed[]) => moves.map((row) => `${row.id}${row.position}`).join(' ');

/** Plays the moves and fails where one lands on a number that is held. */
function play(standing: readonly Placed[], moves: readonly Placed[]): Map<string, number> {
  const places = new Map(standing.map((row) => [row.id, row.position]));
  for (const { id, position } of moves) {
    for (const [other, held] of places) if (other !== id) expect(held, `${id} onto ${other}`).not.toBe(position);
    places.set(id, position);
  }
  return places;
}

describe('moving rows of a roster', () => {
  it('lets a row take a free number at once', () => expect(text(movesOf(sheet('a', 'b'), [{ id: 'a', position: 5 }]))).toBe('a5'));

  it('moves the last first when all go down by one', () => {
    const wanted = sheet('a', 'b', 'c').map((row) => ({ ...row, position: row.position + 1 }));
    expect(text(movesOf(sheet('a', 'b', 'c'), wanted))).toBe('c4 b3 a2');
  });

  it('lets one of two that change places step aside', () => {
    const moves = movesOf(sheet('a', 'b'), [
      { id: 'a', position: 2 },
      { id: 'b', position: 1 },
    ]);
    expect(moves).toHaveLength(3);
    expect(play(sheet('a', 'b'), moves)).toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
      ]),
    );
  });

  it('never puts two on one number and brings everyone where they belong', () => {
    const order = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(order, (positions) => {
        const standing = sheet('a', 'b', 'c', 'd', 'e');
        const wanted = standing.map((row, at) => ({ id: row.id, position: positions[at] ?? 0 }));
        const places = play(standing, movesOf(standing, wanted));
        for (const row of wanted) expect(places.get(row.id)).toBe(row.position);
      }),
    );
  });

  it('names both rows that would share a number', () => {
    const [a, b, c] = [{ position: 1 }, { position: 2 }, { position: 1 }];
    expect(samePositions([a, b, c])).toEqual([{ row: c, other: a }]);
  });
});
