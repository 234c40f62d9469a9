import type { Day } from '../../../shared/kernel/dates.ts';
import type { AgreementColumns, Joined, Kept, Maybe, Named, ResultKind, Valid } from './columns.ts';

export interface PeopleTables {
  /** birth: a year or a whole day. */
  person: Kept<
    Named &
      Maybe<string, 'birth' | 'sex' | 'citizenId' | 'phone' | 'address' | 'communeId' | 'reason' | 'erasedAt'> & {
        name: string;
        state: string;
        exactKey: string;
      }
  >;
  personWord: { word: string; personId: string };
  /** Outlives the bin. */
  personMerged: { goneId: string; keptId: string };
  collaborator: Kept<
    Named & Valid & { name: string } & Maybe<string, 'kind' | 'organisation' | 'communeId' | 'phone'> & Maybe<Day, 'lastTraining'>
  >;
  handover: Kept<{ day: Day; recipient: string } & Maybe<Day, 'returnedOn'> & Maybe<string, 'note'>>;
  visitSlip: Kept<
    AgreementColumns &
      Maybe<string, 'communeId' | 'audienceId' | 'waveId' | 'note'> &
      Maybe<Day, 'returnedOn'> & { recipient: string; fromDay: Day; toDay: Day }
  >;
  /**
   * team: kind of team, see shared/people/visits/teams.ts; members: names, parted by «; »; slipId and slipRow: which row of which slip it
   * came from.
   */
  visit: Kept<
    AgreementColumns &
      Joined &
      Maybe<string, 'communeId' | 'hamletId' | 'audienceId' | 'team' | 'members' | 'waveId' | 'note' | 'peopleReason'> &
      Maybe<string, 'slipId' | 'slipRow'> & { day: Day; approached: number }
  >;
  visitPerson: { visitId: string; position: number; personId: string } & Maybe<string, 'said'>;
  visitResult: { visitId: string; personPosition: number; position: number; kind: ResultKind } & Maybe<Day, 'joinedOn'>;
}
