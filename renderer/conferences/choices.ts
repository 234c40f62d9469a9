import { conferenceKinds, conferenceStatuses, conferenceStatusLabels } from '../../shared/conferences/labels.ts';
import { capital } from './labels.ts';

export const statusChoices = conferenceStatuses.map((value) => ({ value, label: capital(conferenceStatusLabels[value]) }));
export const kindChoices = conferenceKinds.map((value) => ({ value, label: capital(value) }));
