import type { Day } from '../../../shared/kernel/dates.ts';
import type { Coded, Flag, Kept, Maybe, Named, Sourced, Valid } from './columns.ts';

export interface OfficeTables {
  officeVersion: Kept<
    { validFrom: Day; name: string } & Maybe<string, 'superior' | 'place' | 'symbol' | 'director' | 'directorTitle'> &
      Maybe<string, 'preparer' | 'checker' | 'address' | 'phone'>
  >;
  commune: Kept<Named & Coded & Valid & { name: string; ethnicArea: Flag } & Maybe<string, 'kind'>>;
  communeSuccessor: { communeId: string; successorId: string; position: number };
  hamlet: Kept<Named & Valid & { communeId: string; name: string }>;
  staff: Kept<Named & Valid & { name: string } & Maybe<string, 'title' | 'phone'>>;
  audience: Kept<Coded & Sourced & { name: string; sensitive: Flag; sortKey: string } & Maybe<string, 'parentId'>>;
  form: Kept<Coded & Sourced & { name: string; sortKey: string } & Maybe<string, 'unit' | 'parentId'>>;
  setting: { key: string; year: number; value: string; updatedAt: string };
}
