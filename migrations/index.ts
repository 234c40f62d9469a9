import { migration as first } from './0001-nen.ts';
import { migration as broadcasts } from './0002-phat-thanh.ts';
import { migration as people } from './0003-nguoi.ts';
import { migration as conferences } from './0004-hoi-nghi.ts';

/** In order, append-only: a step that has left the house is never changed. */
export const migrations = [first, broadcasts, people, conferences];
