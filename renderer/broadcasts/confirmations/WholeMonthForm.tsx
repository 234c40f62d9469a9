import { z } from 'zod';
import type { MonthOfCommune } from '../../../shared/broadcasts/confirmations/contract.ts';
import { confirmationBases } from '../../../shared/broadcasts/labels.ts';
import { readDays } from '../../../shared/broadcasts/typed-days.ts';
import { formatDayShort } from '../../../shared/kernel/dates.ts';
import type { Month, Span } from '../../../shared/kernel/periods.ts';
import { zEventDay, zOptionalTitle } from '../../../shared/kernel/schemas.ts';
import { client } from '../../client/api.ts';
import { useToday } from '../../client/today.ts';
import { Hint } from '../../components/Hint.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EntityForm } from '../../components/EntityForm.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { confirmationTexts as texts } from './labels.ts';

const own = client.broadcasts.confirmations;
const basisChoices = confirmationBases.map((value) => ({ value, label: value }));

const valuesWithin = (period: Span) =>
  z.object({
    except: z
      .string()
      .nullable()
      .transform((text, context) => {
        const read = readDays(text ?? '', period);
        if ('days' in read) return read.days;
        context.addIssue({ code: 'custom', message: read.problem });
        return z.NEVER;
      }),
    note: zOptionalTitle,
    basis: z.enum(confirmationBases),
    receivedOn: zEventDay,
  });
type Values = z.output<ReturnType<typeof valuesWithin>>;

interface Props {
  month: Month;
  period: Span;
  commune: MonthOfCommune;
  onClose: () => void;
}

/** «Cả tháng đã phát, trừ ngày …» for a commune that sends no file (domain §5). */
export function WholeMonthForm({ month, period, commune, onClose }: Props) {
  const today = useToday();
  const record = {
    save: ({ values }: { values: Values }) => own.confirmMonth({ month, communeIds: [commune.id], ...values }),
  };
  const first = period.from <= today && today <= period.to ? today : period.to;
  return (
    <EntityForm
      title={texts.wholeTitle(commune.name)}
      schema={valuesWithin(period)}
      existing={null}
      initial={{ except: null, note: null, basis: confirmationBases[0], receivedOn: today }}
      record={record}
      saved={texts.wholeSaved}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Hint>
            {texts.wholeHint} ({formatDayShort(period.from)} – {formatDayShort(first)})
          </Hint>
          <TextField label={texts.except} hint={texts.exceptHint} {...form.field('except')} />
          <TextField label={texts.reason} placeholder="mất điện" {...form.field('note')} />
          <SelectField label={texts.basis} required choices={basisChoices} {...form.field('basis')} />
          <DateField label={texts.receivedOn} required {...form.field('receivedOn')} />
        </>
      )}
    </EntityForm>
  );
}
