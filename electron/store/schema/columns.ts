import type { Day } from '../../../shared/kernel/dates.ts';
import type { Dong } from '../../../shared/kernel/numbers.ts';

/** 0 or 1: SQLite has no booleans. */
export type Flag = 0 | 1;
/** Columns of one type, each of which may be empty. */
export type Maybe<Type, Columns extends string> = { [Column in Columns]: Type | null };

/** What every record carries (architecture «Settled once»). */
export interface RecordColumns extends Maybe<string, 'deletedAt'> {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
}
export type Kept<Own> = RecordColumns & Own;
export interface Named {
  searchKey: string;
  sortKey: string;
}
export interface Coded {
  code: string;
  codeKey: string;
}
/** From the built-in lists: which paper names it, and where. */
export type Sourced = Maybe<string, 'source' | 'section'>;
/** How a record names an agreement: the number as it was typed, and the agreement of that number, null until there is one. */
export type AgreementColumns = Maybe<string, 'agreementNumber' | 'agreementId'>;
/** Whose first and last day are known, or not. */
export type Valid = Maybe<Day, 'validFrom' | 'validTo'>;
export type Cost = Maybe<Dong, 'cost'> & Maybe<string, 'costSource'>;
export type Joined = Maybe<number, 'joinedSi' | 'joinedHi' | 'renewed'>;

/** What someone did after being met: joined, or paid anew. */
export type ResultKind = 'joinedSi' | 'joinedHi' | 'renewedSi' | 'renewedHi';
