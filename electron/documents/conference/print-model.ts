import type { Question, Speaker } from '../../../shared/conferences/contract.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { ResultKind } from '../../../shared/people/results.ts';
import type { PaperOffice } from '../../../shared/office/paper-office.ts';

/** A person as prints know them: there is no place for the number of an identity card (domain §6). */
export interface PrintPerson {
  position: number;
  name: string;
  birth: string | null;
  unit: string | null;
  phone: string | null;
  present: boolean;
  /** As written; null = an ordinary guest. */
  role: string | null;
  /** Came without having been invited. */
  walkIn: boolean;
  /** Whole đồng this one receives, where it is not the common amount. */
  amount: number | null;
  note: string | null;
  results: readonly { kind: ResultKind; joinedOn: Day | null }[];
}

/** A conference with its roster, ready for paper. */
export interface ConferencePrint {
  office: PaperOffice;
  code: string;
  name: string;
  day: Day;
  time: string | null;
  /** Venue, enterprise, commune in one line; '' where nothing is known. */
  place: string;
  lead: string | null;
  partners: readonly string[];
  /** As typed; those marked on the roster come first. */
  invited: number | null;
  attended: number | null;
  /** Results as typed; those of the roster come first. */
  joinedSi: number | null;
  joinedHi: number | null;
  renewed: number | null;
  purpose: string | null;
  speakers: readonly Speaker[];
  /** What was part of it. */
  checklist: readonly string[];
  questions: readonly Question[];
  people: readonly PrintPerson[];
}
