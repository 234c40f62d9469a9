import type { Day } from '../../../shared/kernel/dates.ts';
import type { AgreementColumns, Kept, Maybe, Named } from './columns.ts';

type Played = Maybe<string, 'programmeId' | 'programme' | 'language' | 'source' | 'note'> & Maybe<number, 'minutes'> & AgreementColumns;

export interface BroadcastTables {
  /** validTo: last day it is used; null = still. */
  station: Kept<
    { kind: 'commune' | 'district' | 'zone' | 'mobile'; nameKey: string } & Maybe<string, 'communeId' | 'name'> & Maybe<Day, 'validTo'>
  >;
  stationRelay: { stationId: string; communeId: string };
  programme: Kept<
    Named & { title: string; topics: number } & Maybe<string, 'language' | 'source' | 'script' | 'note'> &
      Maybe<number, 'minutes'> &
      Maybe<Day, 'validTo'>
  >;
  /** weekdays: bits, Monday first; times: JSON list of HH:MM. */
  pattern: Kept<
    Played & Maybe<Day, 'validTo'> & { stationId: string; weekdays: number; times: string; topics: number; count: number; validFrom: Day }
  >;
  patternException: { day: Day; time: string } & Maybe<string, 'patternId' | 'reason'>;
  /** slot: «YYYY-MM-DD HH:MM» of the pattern it was generated for; slotVersion: the version that was written then. */
  airing: Kept<
    Played &
      Maybe<string, 'time' | 'basis' | 'waveId' | 'patternId' | 'slot'> &
      Maybe<number, 'slotVersion'> & {
        stationId: string;
        day: Day;
        topics: number;
        count: number;
        status: 'planned' | 'aired' | 'notAired';
      }
  >;
  airingRelay: { airingId: string; communeId: string };
  confirmation: Kept<
    { communeId: string; year: number; month: number } & Maybe<Day, 'sentOn' | 'receivedOn'> & Maybe<string, 'basis' | 'note'>
  >;
  /**
   * planned: as the slip went out; 0 = an airing that was not planned. count: aired by the paper; 0 = not aired. held: aired by the log,
   * which the user let stand against the paper; null = the paper holds.
   */
  confirmationLine: { confirmationId: string; position: number; day: Day; topics: number; planned: number; count: number } & Maybe<
    string,
    'airingId' | 'time' | 'station' | 'programme' | 'note'
  > &
    Maybe<number, 'held'>;
}
