import { z } from 'zod';
import { procedure } from '../kernel/procedure.ts';
import { bin } from './bin/contract.ts';

export const zCheckup = z.object({ ok: z.boolean(), checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string() })) });

/** A verified copy of the store: its place on this machine, and what it holds. */
export const zCopy = z.object({
  file: z.string(),
  bytes: z.int(),
  version: z.int(),
  /** Living and binned rows by table. */
  rows: z.record(z.string(), z.int()),
  /** Attachments in `files` beside the copy. */
  files: z.object({ whole: z.int(), missing: z.int() }),
});
export type Copy = z.infer<typeof zCopy>;
const zFile = z.string().min(1).max(4000);

export const safety = {
  doctor: procedure.output(zCheckup),
  /** The whole store as one verified file, for the user to keep elsewhere. */
  backup: procedure.output(z.file()),
  /** The whole store with its attachments on this machine's disk; files are named by whoever sits before it, never by a page. */
  copies: {
    /** Without a name: in `backups` beside the store. */
    create: procedure.input(z.object({ file: zFile.nullable() })).output(zCopy),
    verify: procedure.input(z.object({ file: zFile })).output(zCopy),
    /** Takes the place of the store, which is kept; no program may have it open. */
    restore: procedure.input(z.object({ file: zFile })).output(z.object({ restored: zCopy, kept: z.string().nullable() })),
  },
  bin,
};
