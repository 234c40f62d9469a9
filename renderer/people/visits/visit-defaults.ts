import type { z } from 'zod';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { zVisitValues } from '../../../shared/people/visits/contract.ts';
import type { Draft } from '../../components/form-state.ts';

export type VisitInput = z.input<typeof zVisitValues>;

export const newVisit = (day: Day): Draft<VisitInput> => ({
  day,
  communeId: null,
  audienceId: null,
  team: null,
  members: [],
  approached: null,
  joinedSi: null,
  joinedHi: null,
  renewed: null,
  waveId: null,
  agreementNumber: null,
  note: null,
  people: [],
  peopleReason: null,
});

/** «Lưu và thêm tiếp» keeps what rounds of one team share. */
export const nextVisit = (values: z.output<typeof zVisitValues>): Draft<VisitInput> => ({
  ...newVisit(values.day),
  communeId: values.communeId,
  audienceId: values.audienceId,
  team: values.team,
  members: values.members,
  waveId: values.waveId,
  agreementNumber: values.agreementNumber,
});
