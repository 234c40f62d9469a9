import type { z } from 'zod';
import type { Day } from '../../../shared/kernel/dates.ts';
import { zVisitValues } from '../../../shared/people/visits/contract.ts';
import { blank, type Draft } from '../../components/form-state.ts';

export type VisitInput = z.input<typeof zVisitValues>;

export const newVisit = (day: Day) => blank(zVisitValues, { day, members: [], people: [] });

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
