import { z } from 'zod';
import { confirmationBases } from '../../../shared/broadcasts/labels.ts';
import { type NamedPlace, readPlaceDays } from '../../../shared/broadcasts/place-days.ts';
import { readDays } from '../../../shared/broadcasts/typed-days.ts';
import type { zWeekConfirm } from '../../../shared/broadcasts/week/contract.ts';
import type { Span } from '../../../shared/kernel/periods.ts';
import { zOptionalTitle } from '../../../shared/kernel/schemas.ts';
import { districtChoice } from '../choices.ts';

export const everywhere = 'all';
export type Stretch = 'week' | 'month';
type Ask = z.input<typeof zWeekConfirm>;

export interface ConfirmInput {
  stretch: Stretch;
  /** A commune's id, «district» or «all». */
  place: string;
  except: string | null;
  exceptAt: string | null;
  reason: string | null;
  basis: (typeof confirmationBases)[number];
}

/** What the form holds, as the contract asks it: days are read within the stretch chosen. */
export const confirmSchema = (spans: Record<Stretch, Span>, places: readonly NamedPlace[]): z.ZodType<Ask, ConfirmInput> =>
  z
    .object({
      stretch: z.enum(['week', 'month']),
      place: z.string(),
      except: z.string().nullable(),
      exceptAt: z.string().nullable(),
      reason: zOptionalTitle,
      basis: z.enum(confirmationBases),
    })
    .transform((form, context): Ask => {
      const span = spans[form.stretch];
      const problem = (field: keyof ConfirmInput, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message, input: form[field] });
      const days = readDays(form.except ?? '', span);
      const some = form.place === everywhere ? readPlaceDays(form.exceptAt ?? '', places, span) : { at: [] };
      if ('problem' in days) problem('except', days.problem);
      if ('problem' in some) problem('exceptAt', some.problem);
      return {
        places: form.place === everywhere ? null : [form.place === districtChoice ? null : form.place],
        ...span,
        exceptDays: 'days' in days ? days.days : [],
        exceptAt: 'at' in some ? some.at : [],
        reason: form.reason,
        basis: form.basis,
      };
    });
