import { zConferenceValues } from '../../../shared/conferences/contract.ts';
import type { QuickConference } from '../../../shared/conferences/quick/quick.ts';

/** What the line says, as a whole conference or with what is wrong with it: nothing is filled in that was not said but the usual kind. */
export const quickValues = (seen: QuickConference, communeId: string | null) =>
  zConferenceValues.safeParse({
    code: null,
    name: seen.name,
    kind: seen.kind ?? 'hội nghị',
    audienceId: seen.audienceId,
    day: seen.day,
    time: seen.time,
    venue: seen.venue,
    communeId,
    hamlet: communeId === null ? null : seen.hamlet,
    lead: null,
    partners: [],
    atEnterprise: seen.enterprise !== null,
    enterprise: seen.enterprise,
    online: seen.online,
    status: seen.status,
    invited: seen.invited,
    attended: seen.attended,
    joinedSi: null,
    joinedHi: null,
    renewed: null,
    cost: null,
    costSource: null,
    waveId: null,
    agreementNumber: null,
    purpose: null,
    speakers: [],
    checklist: [],
    questions: [],
    note: null,
  });
