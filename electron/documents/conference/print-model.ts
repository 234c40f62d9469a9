import type { ConferenceValues, Question, Speaker } from '../../../shared/conferences/contract.ts';
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

/** A conference with its roster, ready for paper: people and results as typed, those of the roster come first. */
export interface ConferencePrint
  extends Pick<
    ConferenceValues,
    'name' | 'day' | 'time' | 'lead' | 'invited' | 'attended' | 'joinedSi' | 'joinedHi' | 'renewed' | 'purpose'
  > {
  office: PaperOffice;
  code: string;
  /** Venue, enterprise, commune in one line; '' where nothing is known. */
  place: string;
  partners: readonly string[];
  speakers: readonly Speaker[];
  /** What was part of it. */
  checklist: readonly string[];
  questions: readonly Question[];
  people: readonly PrintPerson[];
}
