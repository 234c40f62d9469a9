import type { Day } from '../../../shared/kernel/dates.ts';
import type { Kept, Named } from './columns.ts';

export interface BroadcastTables {
  station: Kept<{
    kind: 'commune' | 'district' | 'zone' | 'mobile';
    communeId: string | null;
    name: string | null;
    nameKey: string;
    /** Last day it is used; null = still. */
    validTo: Day | null;
  }>;
  stationRelay: { stationId: string; communeId: string };
  programme: Kept<
    Named & {
      title: string;
      topics: number;
      language: string | null;
      minutes: number | null;
      source: string | null;
      validTo: Day | null;
      script: string | null;
      note: string | null;
    }
  >;
  pattern: Kept<{
    stationId: string;
    programmeId: string | null;
    programme: string | null;
    /** Bits, Monday first. */
    weekdays: number;
    /** JSON list of HH:MM. */
    times: string;
    topics: number;
    count: number;
    minutes: number | null;
    language: string | null;
    source: string | null;
    agreementNumber: string | null;
    agreementId: string | null;
    validFrom: Day;
    validTo: Day | null;
    note: string | null;
  }>;
  patternException: { patternId: string | null; day: Day; time: string; reason: string | null };
  airing: Kept<{
    stationId: string;
    day: Day;
    time: string | null;
    programmeId: string | null;
    programme: string | null;
    topics: number;
    count: number;
    minutes: number | null;
    language: string | null;
    source: string | null;
    status: 'planned' | 'aired' | 'notAired';
    basis: string | null;
    waveId: string | null;
    agreementNumber: string | null;
    agreementId: string | null;
    patternId: string | null;
    /** «YYYY-MM-DD HH:MM» of the pattern it was generated for, and the version that was written then. */
    slot: string | null;
    slotVersion: number | null;
    note: string | null;
  }>;
  airingRelay: { airingId: string; communeId: string };
  confirmation: Kept<{
    communeId: string;
    year: number;
    month: number;
    sentOn: Day | null;
    receivedOn: Day | null;
    basis: string | null;
    note: string | null;
  }>;
  confirmationLine: {
    confirmationId: string;
    position: number;
    airingId: string | null;
    day: Day;
    time: string | null;
    station: string | null;
    programme: string | null;
    topics: number;
    /** As the slip went out; 0 = an airing that was not planned. */
    planned: number;
    /** Aired by the paper; 0 = not aired. */
    count: number;
    note: string | null;
    /** Aired by the log, which the user let stand against the paper; null = the paper holds. */
    held: number | null;
  };
  listMapping: Kept<{ sender: string; signature: string; mapping: string }>;
}
