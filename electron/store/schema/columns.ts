/** 0 or 1: SQLite has no booleans. */
export type Flag = 0 | 1;

/** What every record carries (architecture «Settled once»). */
export interface RecordColumns {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
}
export interface Named {
  searchKey: string;
  sortKey: string;
}
export type Kept<Own> = RecordColumns & Own;

/** What someone did after being met: joined, or paid anew. */
export type ResultKind = 'joinedSi' | 'joinedHi' | 'renewedSi' | 'renewedHi';
