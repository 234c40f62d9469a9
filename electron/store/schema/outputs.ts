import type { Day } from '../../../shared/kernel/dates.ts';
import type { AgreementColumns, Coded, Cost, Flag, Kept, Maybe } from './columns.ts';

export interface OutputTables {
  output: Kept<
    Coded &
      AgreementColumns &
      Cost &
      Maybe<string, 'type' | 'channel' | 'title' | 'link' | 'waveId' | 'audienceId' | 'communeId'> &
      Maybe<string, 'handling' | 'documentNumber' | 'effect' | 'note'> &
      Maybe<number, 'quantity' | 'reach'> &
      Maybe<Day, 'documentDay'> & { day: Day; formId: string; handled: Flag; stock: Flag; searchKey: string }
  >;
}
