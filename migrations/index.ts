import { migration as first } from './2026-12-01-first.ts';

/** In the order of their names, append-only: a step that has left the house is never changed (tests/stores/released.ts). */
export const migrations = [first];
