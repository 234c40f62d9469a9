import { z } from 'zod';
import { conferenceKinds, conferenceStatuses } from '../../shared/conferences/labels.ts';
import { zOpen } from '../app/open.ts';

const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** The address of the list. */
export const zConferencesSearch = z.object({
  status: maybe(z.enum(conferenceStatuses)),
  kind: maybe(z.enum(conferenceKinds)),
  commune: maybe(z.string()),
  text: maybe(z.string().max(200)),
  open: zOpen,
});
export type ConferencesSearch = z.infer<typeof zConferencesSearch>;

/** The address of one conference: `open` is its form in the drawer, `attendee` the person a figure was followed down to. */
export const zConferenceSearch = z.object({
  open: zOpen,
  attendee: maybe(z.string()),
});
export type ConferenceSearch = z.infer<typeof zConferenceSearch>;
