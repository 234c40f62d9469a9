import { z } from 'zod';
import { resultKinds, sexes } from '../results.ts';
import { procedure } from '../../kernel/procedure.ts';
import { saveProcedure, zById } from '../../kernel/record-procedures.ts';
import { zBirth, zDay, zDone, zId, zList, zOptionalTitle, zPage, zRef, zSaved, zTitle } from '../../kernel/schemas.ts';
import { personStates, saidChoices } from './states.ts';
import { teamKinds } from '../visits/teams.ts';

/** No citizen id here: it comes from rosters and is shown only when asked for (domain §6). */
export const zPersonValues = z.object({
  name: zTitle,
  birth: zBirth.nullable(),
  sex: z.enum(sexes).nullable(),
  phone: zOptionalTitle,
  address: zOptionalTitle,
  communeId: zId.nullable(),
  state: z.enum(personStates),
  /** Of those who refused or have not joined. */
  reason: z.enum(saidChoices).nullable(),
});
export type PersonValues = z.infer<typeof zPersonValues>;

export const zPersonRow = zRef.extend({
  name: z.string(),
  birth: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  communeName: z.string().nullable(),
  /** As shown: see stateOf. */
  stateNow: z.enum(personStates),
  meetings: z.int(),
});

/** A meeting at a conference: what the roster knows of the person there. */
export const zMeeting = zRef.extend({
  conferenceId: zId,
  code: z.string(),
  conference: z.string(),
  day: zDay,
  present: z.boolean(),
  said: z.enum(saidChoices).nullable(),
  results: z.array(z.object({ kind: z.enum(resultKinds), joinedOn: zDay.nullable() })),
  handedOver: z.boolean(),
});
/** A meeting on a round of a team. */
export const zVisitMeeting = z.object({
  visitId: zId,
  position: z.int(),
  day: zDay,
  communeName: z.string().nullable(),
  team: z.enum(teamKinds).nullable(),
  said: z.enum(saidChoices).nullable(),
  results: z.array(z.object({ kind: z.enum(resultKinds), joinedOn: zDay.nullable() })),
});
export const zPerson = zRef.extend({
  ...zPersonValues.shape,
  communeName: z.string().nullable(),
  stateNow: z.enum(personStates),
  hasCitizenId: z.boolean(),
  /** Why they refused or have not joined: as written, else what they said last. */
  reasonNow: z.enum(saidChoices).nullable(),
  meetingsList: z.array(zMeeting),
  visitsList: z.array(zVisitMeeting),
});

export const zPersonFilter = z.object({
  text: z.string().max(200).optional(),
  state: z.enum(personStates).optional(),
  communeId: zId.optional(),
});

/** What a conference's roster became in the register: new people, attendees linked to someone new or known, and those asked about. */
export const zRegistered = zDone.extend({ added: z.array(zId), linked: z.array(zId), asked: z.array(zId) });

const zPair = z.object({ keptId: zId, goneId: zId });
export const zMergePreview = z.object({
  kept: zPersonRow,
  gone: zPersonRow,
  result: zPersonValues,
  /** Rosters and rounds that will name the kept one. */
  meetings: z.int(),
  /** Both have a citizen id and they differ: probably two people. */
  idsDiffer: z.boolean(),
});
export const eraseCauses = ['request', 'retention'] as const;
/** Rosters and rounds that lose the name, and the signed lists with money that are spared (domain §6). */
export const zErasure = z.object({ rosters: z.int(), visits: z.int(), spared: z.array(z.string()) });

export const zQuestion = z.object({
  id: zId,
  name: z.string(),
  birth: z.string().nullable(),
  phone: z.string().nullable(),
  unit: z.string().nullable(),
  conference: z.string(),
  day: zDay,
  candidates: z.array(zPersonRow),
});

export const persons = {
  /** By name; with text the best first, `more` when there are others than those given. */
  list: procedure.input(zPage.extend({ filter: zPersonFilter })).output(zList(zPersonRow).extend({ more: z.boolean() })),
  get: procedure.input(zById).output(zPerson),
  save: saveProcedure(zPersonValues),
  /** The citizen id, for the one who asks for it now. */
  citizenId: procedure.input(zById).output(z.object({ citizenId: z.string().nullable() })),
  /** What they said at a meeting. */
  said: procedure.input(z.object({ meeting: zRef, said: z.enum(saidChoices).nullable() })).output(zSaved),
  /** «Đưa vào sổ người»: everyone on the roster. A sensitive audience keeps a headcount unless a reason is given. */
  register: procedure.input(z.object({ conferenceId: zId, reason: zOptionalTitle })).output(zRegistered),
  mergePreview: procedure.input(zPair).output(zMergePreview),
  merge: procedure.input(z.object({ kept: zRef, gone: zRef })).output(zSaved),
  erasePreview: procedure.input(zById).output(zErasure),
  /** For good: names go, counts stay. */
  erase: procedure.input(z.object({ person: zRef, cause: z.enum(eraseCauses) })).output(zErasure),
};

export const questions = {
  /** Attendees who may be someone of the register. */
  list: procedure.output(z.array(zQuestion)),
  /** `personId` null: somebody else, who is new. */
  answer: procedure.input(z.object({ attendeeId: zId, personId: zId.nullable() })).output(zDone),
};
