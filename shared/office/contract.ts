import { z } from 'zod';
import { procedure } from '../kernel/procedure.ts';
import { saveProcedure } from '../kernel/record-procedures.ts';
import { zCode, zDay, zId, zOptionalTitle, zRef, zTitle, zUndo } from '../kernel/schemas.ts';

const validity = { validFrom: zDay.nullable(), validTo: zDay.nullable() };
const rightWay = (value: { validFrom: string | null; validTo: string | null }) =>
  !value.validFrom || !value.validTo || value.validFrom <= value.validTo;
const wrongWay = { path: ['validTo'], message: 'Ngày hết hiệu lực phải sau ngày bắt đầu.' };

export const zOfficeValues = z.object({
  validFrom: zDay,
  name: zTitle,
  superior: zOptionalTitle,
  place: zOptionalTitle,
  symbol: zOptionalTitle,
  director: zOptionalTitle,
  directorTitle: zOptionalTitle,
  preparer: zOptionalTitle,
  checker: zOptionalTitle,
  address: zOptionalTitle,
  phone: zOptionalTitle,
});
export type OfficeValues = z.infer<typeof zOfficeValues>;
/** The name may still be blank: `settings set` begins a version with whichever text comes first. */
export const zOfficeVersion = zRef.extend({ ...zOfficeValues.shape, name: z.string() });

export const zCommuneValues = z
  .object({ code: zCode, name: zTitle, kind: zOptionalTitle, ...validity, ethnicArea: z.boolean(), successorIds: z.array(zId).max(20) })
  .refine(rightWay, wrongWay);
export type CommuneValues = z.infer<typeof zCommuneValues>;
export const zCommune = zRef.extend({
  code: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  ...validity,
  ethnicArea: z.boolean(),
  successors: z.array(z.object({ id: zId, code: z.string(), name: z.string() })),
});

export const zStaffValues = z
  .object({ name: zTitle, title: zOptionalTitle, phone: zOptionalTitle, ...validity })
  .refine(rightWay, wrongWay);
export type StaffValues = z.infer<typeof zStaffValues>;
export const zStaff = zRef.extend({ name: z.string(), title: z.string().nullable(), phone: z.string().nullable(), ...validity });

export const zCatalogueEntry = zRef.extend({
  code: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  source: z.string().nullable(),
  section: z.string().nullable(),
  sensitive: z.boolean(),
});

export const zSetting = z.object({
  key: z.string(),
  label: z.string(),
  source: z.string(),
  hint: z.string(),
  byYear: z.boolean(),
  value: z.string(),
  fallback: z.string(),
  isDefault: z.boolean(),
});

const find = z.object({ text: z.string().max(200).optional(), validOn: zDay.optional() });

export const office = {
  versions: { list: procedure.output(z.array(zOfficeVersion)), save: saveProcedure(zOfficeValues) },
  communes: { list: procedure.input(find).output(z.array(zCommune)), save: saveProcedure(zCommuneValues) },
  /** Khu, ấp: made by being named where they are used (a conference). */
  hamlets: { list: procedure.input(z.object({ communeId: zId })).output(z.array(z.object({ id: zId, name: z.string() }))) },
  staff: { list: procedure.input(find).output(z.array(zStaff)), save: saveProcedure(zStaffValues) },
  audiences: { list: procedure.output(z.array(zCatalogueEntry)) },
  forms: { list: procedure.output(z.array(zCatalogueEntry)) },
  settings: {
    list: procedure.input(z.object({ year: z.int() })).output(z.array(zSetting)),
    /** One of them, or one of the office's own texts, as it holds in that year (this year where none is given). */
    get: procedure.input(z.object({ key: z.string(), year: z.int().optional() })).output(zSetting),
    /** The office's own texts and every setting. */
    all: procedure.input(z.object({ year: z.int().optional() })).output(z.array(zSetting)),
    /** An empty value goes back to the default. */
    set: procedure
      .input(z.object({ key: z.string(), year: z.int().nullable(), value: z.string().max(3000) }))
      .output(zSetting.extend({ undo: zUndo })),
  },
};
