import { agreementKind, partnerKind } from './agreements/agreement.kinds.ts';
import { airingKind } from './broadcasts/log/airing.kinds.ts';
import { broadcastFacts } from './broadcasts/broadcasts.facts.ts';
import { confirmationKind } from './broadcasts/confirmations/confirmation.kinds.ts';
import { patternKind } from './broadcasts/patterns/pattern.kinds.ts';
import { patternTriggers } from './broadcasts/patterns/patterns.triggers.ts';
import { programmeKind } from './broadcasts/programmes/programme.kinds.ts';
import { stationKind } from './broadcasts/stations/station.kinds.ts';
import { waveKind } from './calendar/calendar.kinds.ts';
import { attendeeKind, conferenceKind } from './conferences/conference.kinds.ts';
import { checklistKind } from './conferences/course/checklist.kinds.ts';
import { conferenceFacts } from './conferences/conferences.facts.ts';
import { audienceKind, communeKind, formKind, hamletKind, officeVersionKind, staffKind } from './office/office.kinds.ts';
import { mappingKind } from './intake/mapping.kinds.ts';
import { outputKind } from './outputs/output.kinds.ts';
import { outputFacts } from './outputs/outputs.facts.ts';
import { collaboratorKind } from './people/collaborators/collaborator.kinds.ts';
import { handoverKind } from './people/handovers/handover.kinds.ts';
import { peopleFacts } from './people/people.facts.ts';
import { personKind } from './people/persons/person.kinds.ts';
import { visitSlipKind } from './people/visit-slips/visit-slip.kinds.ts';
import { visitKind } from './people/visits/visit.kinds.ts';
import { targetKind } from './plan/target.kinds.ts';
import { openingKind } from './reports/opening.kinds.ts';
import { type OpenOptions, openStore } from './store/open.ts';
import type { Store } from './store/store.ts';
import type { Room } from './store/views.ts';

/** The one list in which the rooms are put together: above them all, below the doors. */
const rooms: readonly Room[] = [
  { kinds: [mappingKind] },
  { kinds: [communeKind, hamletKind, staffKind, audienceKind, formKind, officeVersionKind] },
  { kinds: [waveKind] },
  {
    kinds: [airingKind, programmeKind, patternKind, stationKind, confirmationKind],
    facts: broadcastFacts,
    triggers: patternTriggers,
  },
  { kinds: [conferenceKind, attendeeKind, checklistKind], facts: conferenceFacts },
  { kinds: [personKind, visitKind, visitSlipKind, handoverKind, collaboratorKind], facts: peopleFacts },
  { kinds: [outputKind], facts: outputFacts },
  { kinds: [targetKind] },
  { kinds: [partnerKind, agreementKind] },
  { kinds: [openingKind] },
];

/** Opens a store with all that the rooms make in it; see openStore for what is refused. */
export const openOffice = (file: string, options?: OpenOptions): Store => openStore(file, rooms, options);
