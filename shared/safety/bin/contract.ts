import { z } from 'zod';
import { procedure } from '../../kernel/procedure.ts';
import { zDone } from '../../kernel/schemas.ts';
import { binKinds } from '../../kernel/record-kinds.ts';

/** Days a record stays in the bin (architecture «Settled once»). */
export const daysInBin = 30;

/** Records of a kind that went into the bin in one action: they come back together. */
export const zBinGroup = z.object({
  id: z.string(),
  kind: z.enum(binKinds),
  /** ISO time; with the kind it names the group. */
  deletedAt: z.string(),
  who: z.string().nullable(),
  count: z.int(),
  /** The first of them, in the user's words. */
  label: z.string(),
  daysLeft: z.int(),
});
export type BinGroup = z.infer<typeof zBinGroup>;

export const zBinRef = z.object({ kind: z.enum(binKinds), deletedAt: z.string().max(40) });

export const bin = {
  /** Newest first. */
  list: procedure.output(z.array(zBinGroup)),
  /** `refused`: why some stay in the bin, each reason once. */
  restore: procedure.input(zBinRef).output(zDone.extend({ restored: z.int(), refused: z.array(z.string()) })),
};
