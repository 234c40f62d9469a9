import { z } from 'zod';
import { zDay, zId } from '../kernel/schemas.ts';
import { conferenceKinds, conferenceStatuses } from './labels.ts';

/** What the list of conferences is narrowed to. */
export const zConferenceFilter = z.object({
  from: zDay.optional(),
  to: zDay.optional(),
  communeId: zId.optional(),
  status: z.enum(conferenceStatuses).optional(),
  kind: z.enum(conferenceKinds).optional(),
  text: z.string().max(200).optional(),
});
