import type { Day } from '../../../shared/kernel/dates.ts';
import type { Flag, Kept, Named } from './columns.ts';

export interface OfficeTables {
  officeVersion: Kept<{
    validFrom: Day;
    name: string;
    superior: string | null;
    place: string | null;
    symbol: string | null;
    director: string | null;
    directorTitle: string | null;
    preparer: string | null;
    checker: string | null;
    address: string | null;
    phone: string | null;
  }>;
  commune: Kept<
    Named & {
      code: string;
      codeKey: string;
      name: string;
      kind: string | null;
      validFrom: Day | null;
      validTo: Day | null;
      ethnicArea: Flag;
    }
  >;
  communeSuccessor: { communeId: string; successorId: string; position: number };
  hamlet: Kept<Named & { communeId: string; name: string; validFrom: Day | null; validTo: Day | null }>;
  staff: Kept<Named & { name: string; title: string | null; phone: string | null; validFrom: Day | null; validTo: Day | null }>;
  audience: Kept<{
    code: string;
    codeKey: string;
    name: string;
    parentId: string | null;
    sensitive: Flag;
    source: string | null;
    section: string | null;
    sortKey: string;
  }>;
  form: Kept<{
    code: string;
    codeKey: string;
    name: string;
    unit: string | null;
    parentId: string | null;
    source: string | null;
    section: string | null;
    sortKey: string;
  }>;
  setting: { key: string; year: number; value: string; updatedAt: string };
}
