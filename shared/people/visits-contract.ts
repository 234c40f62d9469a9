import { z } from 'zod';
import { procedure } from '../kernel/procedure.ts';
import { recordProcedures, zById } from '../kernel/record-procedures.ts';
import { zDay, zEventDay, zId, zList, zNote, zOptionalTitle, zPage, zPeople, zRef, zSort, zTitle } from '../kernel/schemas.ts';
import { teamKinds } from './teams.ts';

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
});
export type VisitValues = z.infer<typeof zVisitValues>;
export const zVisit = zRef.extend({ ...zVisitValues.shape, communeName: z.string().nullable(), audienceCode: z.string().nullable() });

export const visitSortColumns = ['day', 'commune', 'audience', 'team', 'approached'] as const;
export const zVisitFilter = z.object({
  from: zDay.optional(),
  to: zDay.optional(),
  communeId: zId.optional(),
  team: z.enum(teamKinds).optional(),
});

/** Rounds of teams: «Tiếp cận trực tiếp». They feed KQ.* (domain §3). */
export const visits = {
  list: procedure.input(zPage.extend({ filter: zVisitFilter, sort: zSort(visitSortColumns).optional() })).output(zList(zVisit)),
  get: procedure.input(zById).output(zVisit),
  ...recordProcedures(zVisitValues),
};
