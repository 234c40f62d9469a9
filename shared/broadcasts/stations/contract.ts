import { z } from 'zod';
import { procedure } from '../../kernel/procedure.ts';
import { saveProcedure } from '../../kernel/record-procedures.ts';
import { zDay, zId, zOptionalTitle, zRef } from '../../kernel/schemas.ts';
import { stationKinds } from './rules.ts';

export const zStationValues = z.object({
  kind: z.enum(stationKinds),
  communeId: zId.nullable(),
  /** null = the usual station of the commune, or of the office. */
  name: zOptionalTitle,
  /** Communes that always relay a district station (tiếp âm): all it plays counts for them. */
  relayCommuneIds: z.array(zId).max(200),
  /** Last day it is used. */
  validTo: zDay.nullable(),
});
export type StationValues = z.infer<typeof zStationValues>;

export const zStation = zRef.extend({
  ...zStationValues.shape,
  communeName: z.string().nullable(),
  /** Last day of its commune, where that was merged: the station ends with it. */
  communeEnds: zDay.nullable(),
  /** As it is called in lists. */
  label: z.string(),
  /** Living airings, the first and the last day of one, and living patterns. */
  airings: z.int(),
  firstDay: zDay.nullable(),
  lastDay: zDay.nullable(),
  patterns: z.int(),
});

export const stations = {
  /** All of them, those no longer used too. */
  list: procedure.output(z.array(zStation)),
  /** A station that airings or patterns name cannot be removed; give it a last day instead. */
  save: saveProcedure(zStationValues),
};
