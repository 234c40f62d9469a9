import type { RecordKind } from '../store/kinds.ts';

export const openingKind: RecordKind<'openingFigure'> = {
  table: 'openingFigure',
  area: 'reports',
  word: 'số chuyển sang',
  label: `r.indicator || ', ' || r.year`,
  day: 'until',
};
