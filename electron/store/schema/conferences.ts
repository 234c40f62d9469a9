import type { Day } from '../../../shared/kernel/dates.ts';
import type { Dong } from '../../../shared/kernel/numbers.ts';
import type { Flag, Kept, Named, ResultKind } from './columns.ts';

export interface ConferenceTables {
  conference: Kept<{
    code: string;
    codeKey: string;
    name: string;
    kind: string;
    audienceId: string | null;
    day: Day;
    time: string | null;
    venue: string | null;
    communeId: string | null;
    hamletId: string | null;
    namesReason: string | null;
    lead: string | null;
    atEnterprise: Flag;
    enterprise: string | null;
    online: Flag;
    status: 'planned' | 'invited' | 'held' | 'postponed' | 'cancelled';
    invited: number | null;
    attended: number | null;
    joinedSi: number | null;
    joinedHi: number | null;
    renewed: number | null;
    cost: Dong | null;
    costSource: string | null;
    waveId: string | null;
    agreementNumber: string | null;
    agreementId: string | null;
    purpose: string | null;
    /** JSON list of the names ticked. */
    checklist: string | null;
    note: string | null;
    searchKey: string;
  }>;
  conferencePartner: { conferenceId: string; position: number; name: string; partnerId: string | null };
  conferenceSpeaker: {
    conferenceId: string;
    position: number;
    name: string;
    organisation: string | null;
    /** Parted by «; »; null = Vietnamese. */
    languages: string | null;
  };
  conferenceQuestion: { conferenceId: string; position: number; question: string; answer: string | null };
  checklistItem: Kept<{ name: string; nameKey: string; source: string | null; section: string | null }>;
  attendee: Kept<
    Named & {
      conferenceId: string;
      position: number;
      name: string;
      birth: string | null;
      sex: string | null;
      citizenId: string | null;
      phone: string | null;
      unit: string | null;
      role: string | null;
      present: Flag;
      walkIn: Flag;
      personId: string | null;
      handedOver: Flag;
      handoverId: string | null;
      amount: Dong | null;
      note: string | null;
      said: string | null;
      agreedOn: Day | null;
    }
  >;
  attendeeResult: { attendeeId: string; position: number; kind: ResultKind; joinedOn: Day | null };
  personQuestion: { attendeeId: string; personId: string };
}
