import type { AiringValues } from '../../shared/broadcasts/contract.ts';
import { day } from '../../shared/kernel/dates.ts';

/** An airing on BHXH tự nguyện of the district's station on 2 March 2026, with what a test wants to be otherwise. */
export const airingOf = (more: Partial<AiringValues> = {}): AiringValues => ({
  communeId: null,
  station: null,
  day: day('2026-03-02'),
  time: null,
  programme: null,
  topics: ['bhxhtn'],
  count: 1,
  minutes: null,
  language: null,
  source: null,
  status: 'aired',
  basis: null,
  waveId: null,
  agreementNumber: null,
  relayCommuneIds: [],
  note: null,
  ...more,
});
