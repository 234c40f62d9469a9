import { z } from 'zod';
import { zConferenceValues } from '../../shared/conferences/contract.ts';
import type { ConferenceStatus } from '../../shared/conferences/labels.ts';
import type { Day } from '../../shared/kernel/dates.ts';
import { contains, type Span } from '../../shared/kernel/periods.ts';
import { remembered } from '../client/remembered.ts';
import { blank } from '../components/form-state.ts';

export type ConferenceInput = z.input<typeof zConferenceValues>;
type ConferenceOutput = z.output<typeof zConferenceValues>;

const zLast = zConferenceValues.pick({ kind: true, time: true, lead: true, costSource: true });
const lastConference = remembered<z.infer<typeof zLast> | null>('conferences.last', zLast.nullable(), null);
export const rememberConference = (values: ConferenceOutput): void => lastConference.write(zLast.parse(values));

/** What day alone says of a status nobody has chosen yet. */
export const usualStatus = (day: Day, today: Day): ConferenceStatus => (day > today ? 'planned' : 'held');

/** What a conference is of which nothing is said yet. */
export const unsaid = {
  kind: 'hội nghị',
  partners: [],
  atEnterprise: false,
  online: false,
  speakers: [],
  checklist: [],
  questions: [],
} satisfies Partial<ConferenceInput>;

/** Today, where the month that is looked at holds it; otherwise the day is left for the user, who enters another month. */
export const newConference = (today: Day, shown: Span) =>
  blank(zConferenceValues, { ...unsaid, status: 'held', ...lastConference.read(), day: contains(shown, today) ? today : null });
