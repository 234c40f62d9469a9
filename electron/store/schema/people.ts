import type { Day } from '../../../shared/kernel/dates.ts';
import type { Kept, Named, ResultKind } from './columns.ts';

export interface PeopleTables {
  person: Kept<
    Named & {
      name: string;
      /** A year or a whole day. */
      birth: string | null;
      sex: string | null;
      citizenId: string | null;
      phone: string | null;
      address: string | null;
      communeId: string | null;
      state: string;
      reason: string | null;
      erasedAt: string | null;
      exactKey: string;
    }
  >;
  personWord: { word: string; personId: string };
  /** Outlives the bin. */
  personMerged: { goneId: string; keptId: string };
  collaborator: Kept<
    Named & {
      name: string;
      kind: string | null;
      organisation: string | null;
      communeId: string | null;
      phone: string | null;
      lastTraining: Day | null;
      validFrom: Day | null;
      validTo: Day | null;
    }
  >;
  handover: Kept<{ day: Day; recipient: string; returnedOn: Day | null; note: string | null }>;
  visitSlip: Kept<{
    recipient: string;
    fromDay: Day;
    toDay: Day;
    communeId: string | null;
    audienceId: string | null;
    waveId: string | null;
    agreementNumber: string | null;
    agreementId: string | null;
    returnedOn: Day | null;
    note: string | null;
  }>;
  visit: Kept<{
    day: Day;
    communeId: string | null;
    hamletId: string | null;
    audienceId: string | null;
    /** Kind of team: see shared/people/teams.ts. */
    team: string | null;
    /** Names, parted by «; ». */
    members: string | null;
    approached: number;
    joinedSi: number | null;
    joinedHi: number | null;
    renewed: number | null;
    waveId: string | null;
    agreementNumber: string | null;
    agreementId: string | null;
    note: string | null;
    peopleReason: string | null;
    /** Which row of which slip it came from. */
    slipId: string | null;
    slipRow: string | null;
  }>;
  visitPerson: { visitId: string; position: number; personId: string; said: string | null };
  visitResult: {
    visitId: string;
    personPosition: number;
    position: number;
    kind: ResultKind;
    joinedOn: Day | null;
  };
}
