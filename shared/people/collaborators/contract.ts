import { z } from 'zod';
import { procedure } from '../../kernel/procedure.ts';
import { saveProcedure } from '../../kernel/record-procedures.ts';
import { zDay, zEventDay, zId, zOptionalTitle, zRef, zTitle } from '../../kernel/schemas.ts';

export const collaboratorKinds = ['cộng tác viên', 'nhân viên TCDVT', 'người có uy tín'] as const;

export const zCollaboratorValues = z
  .object({
    name: zTitle,
    kind: zOptionalTitle,
    organisation: zOptionalTitle,
    communeId: zId.nullable(),
    phone: zOptionalTitle,
    lastTraining: zEventDay.nullable(),
    validFrom: zDay.nullable(),
    validTo: zDay.nullable(),
  })
  .refine(({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom <= validTo, {
    path: ['validTo'],
    message: 'Ngày thôi làm phải sau ngày bắt đầu.',
  });
export type CollaboratorValues = z.infer<typeof zCollaboratorValues>;
export const zCollaborator = zRef.extend({ ...zCollaboratorValues.shape, communeName: z.string().nullable() });

/** Collaborators and collection staff (domain §2): all of them, by name. */
export const collaborators = {
  list: procedure.output(z.array(zCollaborator)),
  save: saveProcedure(zCollaboratorValues),
};
