import { z } from 'zod';
import { zDay } from '../../shared/kernel/schemas.ts';
import { personStates } from '../../shared/people/persons/states.ts';
import { teamKinds } from '../../shared/people/visits/teams.ts';
import { maybe, zOpen, zText } from '../client/open.ts';

/** In the order they are shown. */
export const peopleTabs = ['visits', 'slips', 'persons', 'questions', 'collaborators', 'due', 'handovers', 'overdue'] as const;
export type PeopleTab = (typeof peopleTabs)[number];

/** The address of Người; `from` and `to` stand when a list looks at other days than the month's. */
export const zPeopleSearch = z.object({
  tab: maybe(z.enum(peopleTabs)),
  from: maybe(zDay),
  to: maybe(zDay),
  commune: maybe(z.string()),
  team: maybe(z.enum(teamKinds)),
  state: maybe(z.enum(personStates)),
  text: zText,
  open: zOpen,
});
export type PeopleSearch = z.infer<typeof zPeopleSearch>;

/** The address of one person: `open` is their form in the drawer. */
export const zPersonSearch = z.object({ open: zOpen });
