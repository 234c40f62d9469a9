import type { Day } from '../../../shared/kernel/dates.ts';
import type { Dong } from '../../../shared/kernel/numbers.ts';
import type { AgreementColumns, Coded, Cost, Flag, Joined, Kept, Maybe, Named, ResultKind, Sourced } from './columns.ts';

export interface ConferenceTables {
  /** checklist: JSON list of the names ticked. */
  conference: Kept<
    Coded &
      AgreementColumns &
      Cost &
      Joined &
      Maybe<string, 'audienceId' | 'time' | 'venue' | 'communeId' | 'hamletId' | 'namesReason' | 'lead' | 'enterprise'> &
      Maybe<string, 'waveId' | 'purpose' | 'checklist' | 'note'> &
      Maybe<number, 'invited' | 'attended'> & {
        name: string;
        kind: string;
        day: Day;
        atEnterprise: Flag;
        online: Flag;
        status: 'planned' | 'invited' | 'held' | 'postponed' | 'cancelled';
        searchKey: string;
      }
  >;
  conferencePartner: { conferenceId: string; position: number; name: string } & Maybe<string, 'partnerId'>;
  /** languages: parted by «; »; null = Vietnamese. */
  conferenceSpeaker: { conferenceId: string; position: number; name: string } & Maybe<string, 'organisation' | 'languages'>;
  conferenceQuestion: { conferenceId: string; position: number; question: string } & Maybe<string, 'answer'>;
  checklistItem: Kept<{ name: string; nameKey: string } & Sourced>;
  attendee: Kept<
    Named &
      Maybe<string, 'birth' | 'sex' | 'citizenId' | 'phone' | 'unit' | 'role' | 'personId' | 'handoverId' | 'note' | 'said'> &
      Maybe<Dong, 'amount'> &
      Maybe<Day, 'agreedOn'> & { conferenceId: string; position: number; name: string; present: Flag; walkIn: Flag; handedOver: Flag }
  >;
  attendeeResult: { attendeeId: string; position: number; kind: ResultKind } & Maybe<Day, 'joinedOn'>;
  personQuestion: { attendeeId: string; personId: string };
}
