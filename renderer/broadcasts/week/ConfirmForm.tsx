import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { z } from 'zod';
import { confirmationBases, districtStationLabel } from '../../../shared/broadcasts/labels.ts';
import { addDays, type Day, formatDay } from '../../../shared/kernel/dates.ts';
import type { Month, Span } from '../../../shared/kernel/periods.ts';
import { api, client } from '../../client/api.ts';
import { useCommuneChoices } from '../../client/choices.ts';
import { monthTitle } from '../../client/labels.ts';
import { remembered } from '../../client/remembered.ts';
import { Hint } from '../../components/Hint.tsx';
import { EntityForm } from '../../components/EntityForm.tsx';
import type { Form } from '../../components/form-state.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { SuggestField, TextArea, TextField } from '../../components/TextField.tsx';
import { districtChoice } from '../choices.ts';
import { type ConfirmInput, confirmSchema, everywhere, type Stretch } from './confirm-form.ts';
import { confirmTexts as texts, weekTitle } from './labels.ts';
import type { WeekEdits } from './use-week-edits.ts';

/** `open` in the address while this form stands in the drawer. */
export const confirmOpen = 'confirm';
const lastBasis = remembered('broadcasts.basis', z.enum(confirmationBases), confirmationBases[0]);
const bases = confirmationBases.map((value) => ({ value, label: value }));

interface Props {
  monday: Day;
  month: Month;
  monthSpan: Span;
  /** The row chosen in the grid. */
  place: string | undefined;
  edits: WeekEdits;
  onClose: () => void;
}

/** «Cả tháng đã phát, trừ ngày …» for the week or the month, of all places or of one. */
export function ConfirmForm({ monday, month, monthSpan, place, edits, onClose }: Props) {
  const communes = useQuery(api.office.communes.list.queryOptions({ input: {} }));
  const spans = useMemo(() => ({ week: { from: monday, to: addDays(monday, 6) }, month: monthSpan }), [monday, monthSpan]);
  const schema = useMemo(() => {
    const stood = ({ validFrom, validTo }: { validFrom: Day | null; validTo: Day | null }) =>
      [spans.week, spans.month].some(({ from, to }) => (validFrom ?? from) <= to && (validTo ?? to) >= from);
    const named = (communes.data ?? []).filter(stood).map(({ id, name }) => ({ communeId: id, name }));
    return confirmSchema(spans, [...named, { communeId: null, name: districtStationLabel }]);
  }, [spans, communes.data]);
  const record = {
    save: async ({ values }: { values: Parameters<typeof client.broadcasts.week.confirm>[0] }) => {
      const { step, aired, notAired, to } = await edits.act(texts.word, () => client.broadcasts.week.confirm(values));
      return { said: texts.done(aired, notAired, to), undo: step ? () => edits.takeBack(step) : null };
    },
  };
  return (
    <EntityForm
      key={`${monday} ${place ?? ''}`}
      title={texts.title}
      action={texts.action}
      schema={schema}
      existing={null}
      initial={{
        stretch: 'week' as const,
        place: place ?? everywhere,
        except: null,
        exceptAt: null,
        reason: null,
        basis: lastBasis.read(),
      }}
      record={record}
      saved={({ said }) => said}
      onSaved={(values) => lastBasis.write(values.basis)}
      onClose={onClose}
    >
      {(form) => <Fields form={form} spans={spans} month={month} />}
    </EntityForm>
  );
}

function Fields({ form, spans, month }: { form: Form<ConfirmInput>; spans: Record<Stretch, Span>; month: Month }) {
  const { values, field, set } = form;
  const stretch: Stretch = values.stretch === 'month' ? 'month' : 'week';
  const communes = useCommuneChoices(spans[stretch].to);
  return (
    <>
      <SegmentedControl
        aria-label={texts.stretch}
        fullWidth
        value={stretch}
        onChange={(next) => set({ stretch: next })}
        data={[
          { value: 'week' as const, label: `${texts.week} ${weekTitle(spans.week.from, spans.week.to)}` },
          { value: 'month' as const, label: texts.month(monthTitle(month)) },
        ]}
      />
      <Hint size="xs">{texts.days(formatDay(spans[stretch].from), formatDay(spans[stretch].to))}</Hint>
      <SelectField label={texts.basis} required hint={texts.basisHint} choices={bases} {...field('basis')} />
      <SelectField
        label={texts.place}
        required
        choices={[{ value: everywhere, label: texts.everywhere }, { value: districtChoice, label: districtStationLabel }, ...communes]}
        {...field('place')}
        onChange={(chosen) => set({ place: chosen })}
      />
      <TextField label={texts.except} hint={texts.exceptHint} placeholder="3, 17, 20-22" {...field('except')} />
      {values.place === everywhere && (
        <TextArea label={texts.exceptAt} hint={texts.exceptAtHint} placeholder={texts.exceptAtExample} {...field('exceptAt')} />
      )}
      <SuggestField label={texts.reason} suggestions={texts.reasons} {...field('reason')} />
    </>
  );
}
