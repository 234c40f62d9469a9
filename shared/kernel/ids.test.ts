import { expect, it } from 'vitest';
import { uuidv7 } from './ids.ts';
import { zId } from './schemas.ts';

it('is a UUID of version 7 whatever the chance, and sorts by the time it was made', () => {
  for (const byte of [0, 7, 127, 128, 255])
    expect(zId.safeParse(uuidv7(1_773_108_000_000, new Uint8Array(10).fill(byte))).success).toBe(true);
  const early = uuidv7(1_773_108_000_000, new Uint8Array(10).fill(255));
  const late = uuidv7(1_773_108_000_001, new Uint8Array(10));
  expect(early < late).toBe(true);
});

it('carries the time in its first twelve digits and the chance in the rest', () => {
  const chance = Uint8Array.from([0x1a, 0xbc, 0xff, 0x44, 1, 2, 3, 4, 5, 6]);
  expect(uuidv7(0x0123456789ab, chance)).toBe('01234567-89ab-71ac-bf44-010203040506');
});
