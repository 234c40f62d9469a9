import type { Day } from '../../../shared/kernel/dates.ts';
import type { Coded, Flag, Kept, Maybe, Sourced } from './columns.ts';

export interface CalendarTables {
  wave: Kept<
    Coded &
      Sourced &
      Maybe<Day, 'startsOn' | 'endsOn'> &
      Maybe<string, 'keyDays' | 'contents'> & { name: string; kind: 'theme' | 'topic'; campaign: Flag; searchKey: string }
  >;
}
