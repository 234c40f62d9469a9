import type { RecordKind } from '../store/kinds.ts';

export const waveKind: RecordKind<'wave'> = {
  table: 'wave',
  area: 'calendar',
  word: 'đợt',
  coded: true,
  label: 'r.name',
  day: 'startsOn',
  ifHeld: 'Bỏ đợt ở các mục đó trước.',
};
