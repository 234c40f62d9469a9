import type { RecordKind } from '../store/kinds.ts';

export const conferenceKind: RecordKind<'conference'> = {
  table: 'conference',
  area: 'conferences',
  word: 'hội nghị',
  coded: true,
  label: 'r.name',
  day: 'day',
  parts: [
    { table: 'conferencePartner', owner: 'conferenceId' },
    { table: 'conferenceSpeaker', owner: 'conferenceId' },
    { table: 'conferenceQuestion', owner: 'conferenceId' },
  ],
};

/** Counts as its conference. */
export const attendeeKind: RecordKind<'attendee'> = {
  table: 'attendee',
  area: 'conferences',
  word: 'người tham dự',
  label: `(SELECT r.name || ' (' || c.code || ', số ' || r.position || ')' FROM conference c WHERE c.id = r.conference_id)`,
  owner: { table: 'conference', column: 'conferenceId' },
  parts: [
    { table: 'attendeeResult', owner: 'attendeeId', offered: true },
    { table: 'personQuestion', owner: 'attendeeId', names: { personId: { free: true } } },
  ],
  names: { handoverId: { free: true } },
  person: { id: 'personId', blanks: ['birth', 'sex', 'citizenId', 'phone', 'unit', 'note', 'said'] },
  // Who it is, what they said, on which list they were handed on: the people room keeps that.
  offers: ['personId', 'said', 'handoverId', 'agreedOn'],
};
