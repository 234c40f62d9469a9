/** Chance from a seed: the same seed gives the same row of choices on every machine. */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<Choice>(choices: readonly Choice[]): Choice;
  /** True in `percent` of 100 cases. */
  happens(percent: number): boolean;
}

/** mulberry32: 32 bits of state, good enough to make a made-up office look lived in. */
export function chanceFrom(seed: string): Chance {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0, 2_166_136_261);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    pick: <Choice>(choices: readonly Choice[]) => {
      const found = choices[whole(0, choices.length - 1)];
      if (found === undefined) throw new RangeError('nothing to pick from');
      return found;
    },
    happens: (percent) => next() * 100 < percent,
  };
}
