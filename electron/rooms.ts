import { broadcastFacts } from './broadcasts/broadcasts.facts.ts';
import { patternTriggers } from './broadcasts/patterns/patterns.triggers.ts';
import { conferenceFacts } from './conferences/conferences.facts.ts';
import { outputFacts } from './outputs/outputs.facts.ts';
import { peopleFacts } from './people/people.facts.ts';
import { type OpenOptions, openStore } from './store/open.ts';
import type { Store } from './store/store.ts';
import type { Room } from './store/views.ts';

/** The one list in which the rooms are put together: above them all, below the doors. */
const rooms: readonly Room[] = [
  { facts: broadcastFacts, triggers: patternTriggers },
  { facts: conferenceFacts },
  { facts: peopleFacts },
  { facts: outputFacts },
];

/** Opens a store with all that the rooms make in it; see openStore for what is refused. */
export const openOffice = (file: string, options?: OpenOptions): Store => openStore(file, rooms, options);
