import { z } from 'zod';
import type { Day } from '../../shared/kernel/dates.ts';
import { zOutputValues } from '../../shared/outputs/contract.ts';
import { remembered } from '../client/remembered.ts';
import { blank, type Draft } from '../components/form-state.ts';

export type OutputInput = z.input<typeof zOutputValues>;
type OutputOutput = z.output<typeof zOutputValues>;

const zLast = z.object({ formId: z.string(), type: z.string().nullable(), channel: z.string().nullable() });
const lastOutput = remembered<z.infer<typeof zLast> | null>('outputs.last', zLast.nullable(), null);

/** A new activity has the form and channel entered last: a clerk types many alike in a row. */
export const newOutput = (day: Day) => blank(zOutputValues, { ...lastOutput.read(), day, handled: false });

export const rememberOutput = (values: OutputOutput): void => lastOutput.write(zLast.parse(values));
/** «Lưu và thêm tiếp» keeps what such activities share. */
export const nextOutput = (values: OutputOutput): Draft<OutputInput> => ({
  ...newOutput(values.day),
  formId: values.formId,
  type: values.type,
  channel: values.channel,
  waveId: values.waveId,
});
