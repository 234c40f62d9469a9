import type { Day } from '../../../shared/kernel/dates.ts';
import type { Flag, Kept } from './columns.ts';

export interface CalendarTables {
  wave: Kept<{
    code: string;
    codeKey: string;
    name: string;
    kind: 'theme' | 'topic';
    campaign: Flag;
    startsOn: Day | null;
    endsOn: Day | null;
    keyDays: string | null;
    contents: string | null;
    source: string | null;
    section: string | null;
    searchKey: string;
  }>;
}
