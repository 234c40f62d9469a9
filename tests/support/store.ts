import { openOffice } from '../../electron/rooms.ts';
import { type Actor, newAnswer, type Store, type Surroundings } from '../../electron/store/store.ts';

/** The same clock and chance on every run; the clock moves on by a millisecond a reading. */
export function stillSurroundings(start = '2026-03-10T02:00:00Z', seed = 1): Surroundings {
  let now = Date.parse(start);
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  return { now: () => new Date(now++), random: (bytes) => Uint8Array.from({ length: bytes }, next) };
}

export const testActor: Actor = { who: null, door: 'test', caller: 'test' };

/** An empty store in memory. */
export const memoryStore = (surroundings = stillSurroundings()): Store => openOffice(':memory:', { surroundings });

/** A caller whose next write can be taken back: `answer.token` names it. */
export const askingActor = (caller = testActor.caller) => ({ ...testActor, caller, answer: newAnswer() });
