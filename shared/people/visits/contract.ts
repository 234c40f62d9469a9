import { z } from 'zod';
import { resultKinds } from '../results.ts';
import { procedure } from '../../kernel/procedure.ts';
import { saveProcedure, zById } from '../../kernel/record-procedures.ts';
import { zBirth, zDay, zEventDay, zId, zList, zNote, zOptionalTitle, zPage, zPeople, zRef, zSort, zTitle } from '../../kernel/schemas.ts';
import { saidChoices } from '../persons/states.ts';
import { teamKinds } from './teams.ts';

/** Somebody a team met. `personId` null: new to the register, entered with the name, birth and phone that stand here. */
export const zMetPerson = z.object({
  personId: zId.nullable(),
  name: zTitle,
  birth: zBirth.nullable(),
  phone: zOptionalTitle,
  said: z.enum(saidChoices).nullable(),
  results: z.array(z.object({ kind: z.enum(resultKinds), joinedOn: zEventDay.nullable() })).max(20),
});
export type MetPerson = z.infer<typeof zMetPerson>;

export const zVisitValues = z.object({
  day: zEventDay,
  communeId: zId.nullable(),
  audienceId: zId.nullable(),
  team: z.enum(teamKinds).nullable(),
  /** Who went, by name. */
  members: z.array(zTitle).max(50),
  /** People approached. */
  approached: zPeople,
  joinedSi: zPeople.nullable(),
  joinedHi: zPeople.nullable(),
  renewed: zPeople.nullable(),
  waveId: zId.nullable(),
  agreementNumber: zOptionalTitle,
  note: zNote,
  /** Whom they met: their number and results then stand for the typed ones. Absent leaves them alone. */
  people: z.array(zMetPerson).max(200).optional(),
  /** Why people of a sensitive audience are named (domain §6). */
  peopleReason: zOptionalTitle.optional(),
});
export type VisitValues = z.infer<typeof zVisitValues>;
const named = { communeName: z.string().nullable(), audienceCode: z.string().nullable() };
const { people: _people, peopleReason: _reason, ...typed } = zVisitValues.shape;
export const zVisitRow = zRef.extend({ ...typed, ...named });
export const zVisit = zVisitRow.extend({ people: z.array(zMetPerson), peopleReason: z.string().nullable() });

export const visitSortColumns = ['day', 'commune', 'audience', 'team', 'approached'] as const;
export const zVisitFilter = z.object({
  from: zDay.optional(),
  to: zDay.optional(),
  communeId: zId.optional(),
  team: z.enum(teamKinds).optional(),
});

/** Rounds of teams: «Tiếp cận trực tiếp». They feed KQ.* (domain §3). */
export const visits = {
  list: procedure.input(zPage.extend({ filter: zVisitFilter, sort: zSort(visitSortColumns).optional() })).output(zList(zVisitRow)),
  get: procedure.input(zById).output(zVisit),
  save: saveProcedure(zVisitValues),
};
