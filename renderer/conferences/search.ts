import { z } from 'zod';
import { conferenceKinds, conferenceStatuses } from '../../shared/conferences/labels.ts';
import { maybe, zOpen, zText } from '../client/open.ts';

/** The address of the list. */
export const zConferencesSearch = z.object({
  status: maybe(z.enum(conferenceStatuses)),
  kind: maybe(z.enum(conferenceKinds)),
  commune: maybe(z.string()),
  text: zText,
  open: zOpen,
});
export type ConferencesSearch = z.infer<typeof zConferencesSearch>;

/** Parts of the form, and of the page of one conference besides its roster. */
export const formParts = ['main', 'course', 'results'] as const;
export type FormPart = (typeof formParts)[number];
export const conferenceTabs = ['roster', 'course', 'files'] as const;
export type ConferenceTab = (typeof conferenceTabs)[number];

/** The address of one conference: `open` is its form in the drawer and `part` where it opens, `attendee` the person a figure was followed down to. */
export const zConferenceSearch = z.object({
  open: zOpen,
  part: maybe(z.enum(formParts)),
  tab: maybe(z.enum(conferenceTabs)),
  attendee: maybe(z.string()),
});
export type ConferenceSearch = z.infer<typeof zConferenceSearch>;
