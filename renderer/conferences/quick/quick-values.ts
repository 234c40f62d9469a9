import { zConferenceValues } from '../../../shared/conferences/contract.ts';
import type { QuickConference } from '../../../shared/conferences/quick/quick.ts';
import { blank } from '../../components/form-state.ts';
import { unsaid } from '../conference-defaults.ts';

/** What the line says, as a whole conference or with what is wrong with it: nothing is filled in that was not said but the usual kind. */
export const quickValues = (seen: QuickConference, communeId: string | null) =>
  zConferenceValues.safeParse(
    blank(zConferenceValues, {
      ...unsaid,
      name: seen.name,
      kind: seen.kind ?? unsaid.kind,
      audienceId: seen.audienceId,
      day: seen.day,
      time: seen.time,
      venue: seen.venue,
      communeId,
      hamlet: communeId === null ? null : seen.hamlet,
      atEnterprise: seen.enterprise !== null,
      enterprise: seen.enterprise,
      online: seen.online,
      status: seen.status,
      invited: seen.invited,
      attended: seen.attended,
    }),
  );
