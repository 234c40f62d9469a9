import { z } from 'zod';
import { procedure } from '../../kernel/procedure.ts';
import { zDay, zId, zList, zPage, zRef } from '../../kernel/schemas.ts';
import { zErasure } from '../persons/contract.ts';

/** Somebody whose last meeting is longer ago than the office keeps people. */
export const zOverdue = zRef.extend({
  name: z.string(),
  birth: z.string().nullable(),
  address: z.string().nullable(),
  communeName: z.string().nullable(),
  /** The last meeting or result; of somebody never met, the day they entered the register. */
  lastMet: zDay,
  /** Stands on a signed list with money, which keeps the name. */
  signed: z.boolean(),
});
/** Names on old rosters that never entered the register: how many, of how many conferences, and the signed lists that keep theirs. */
export const zRosterNames = z.object({ people: z.int(), conferences: z.int(), spared: z.array(z.string()) });
const most = 2000;

/** «Quá hạn lưu»: people to be erased after the retention period (Luật 91/2025/QH15). */
export const retention = {
  /** Longest ago first; `before`: whoever was last met before this day is due. */
  list: procedure.input(zPage).output(zList(zOverdue).extend({ before: zDay, years: z.int(), rosters: zRosterNames })),
  preview: procedure.input(z.object({ ids: z.array(zId).min(1).max(most) })).output(zErasure),
  /** For good, all of them or nobody. */
  erase: procedure.input(z.object({ people: z.array(zRef).min(1).max(most) })).output(zErasure),
  /** For good, all of them: rows, marks and results stay. */
  eraseRosters: procedure.output(zRosterNames),
};
