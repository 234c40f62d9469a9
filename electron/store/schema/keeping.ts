import type { Day } from '../../../shared/kernel/dates.ts';
import type { Flag, Kept } from './columns.ts';

export interface KeepingTables {
  attachment: { sha256: string; size: number; mediaType: string | null; addedAt: string };
  attachmentLink: Kept<{ sha256: string; area: string; recordId: string; name: string; original: string | null }>;
  audit: {
    id: number;
    at: string;
    who: string | null;
    door: string;
    batch: string | null;
    area: string;
    recordId: string | null;
    action: string;
    changes: string;
  };
  /** The view of counted things: see fact-view.ts. */
  fact: {
    day: Day;
    measure: string;
    amount: number;
    form: string | null;
    type: string | null;
    audienceId: string | null;
    topics: number;
    waveId: string | null;
    communeId: string | null;
    agreementNumber: string | null;
    agreementId: string | null;
    hamletId: string | null;
    moneySource: string | null;
    /** Of payment: how an airing is known to have been aired. */
    basis: string | null;
    ethnic: Flag;
    own: Flag;
    online: Flag;
    enterprise: Flag;
    handled: Flag;
    kind: string;
    recordId: string;
    /** The record that a user opens for it: the conference of an attendee, the visit of someone met, else the record itself. */
    rootKind: string;
    rootId: string;
  };
}
