import { z } from 'zod';
import { zNewFilePassword } from '../kernel/file-password.ts';
import { errorsFile, intakeProcedures, zLeaveOut } from '../intake/contract.ts';
import { procedure } from '../kernel/procedure.ts';
import { zListFile } from '../sheets/list-file.ts';

export const zSheetCount = z.object({ new: z.int(), changed: z.int(), same: z.int(), errors: z.int() });
export const zRowProblem = z.object({ sheet: z.string(), row: z.int(), column: z.string().nullable(), reason: z.string() });
export const zWarning = z.object({
  sheet: z.string(),
  column: z.string().nullable(),
  reason: z.string(),
  count: z.int(),
  rows: z.array(z.int()).max(10),
});
/** What the import would do or did (report-workbook §4). */
export const zImportResult = z.object({
  sheets: z.record(z.string(), zSheetCount),
  errors: z.array(zRowProblem),
  warnings: z.array(zWarning),
});
export type ImportResult = z.infer<typeof zImportResult>;
export type RowProblem = z.infer<typeof zRowProblem>;

export const exchange = {
  template: procedure.output(z.file()),
  /** Without the numbers of identity cards (domain §6). */
  exportAll: procedure.output(z.file()),
  exportWithIds: procedure.output(z.file()),
  /** Fills the store with the made-up office of a year; the same size gives the same rows. */
  demo: procedure
    .input(z.object({ year: z.int().min(1992).max(2095), scale: z.int().min(1).max(100) }))
    .output(zImportResult.pick({ sheets: true })),
  ...intakeProcedures({ target: {}, shown: zImportResult.shape, order: zLeaveOut }),
  errorsFile,
  /** A list as it stands on the screen; with a password where one is given. */
  listFile: procedure.input(z.object({ list: zListFile, password: zNewFilePassword.optional() })).output(z.file()),
};
