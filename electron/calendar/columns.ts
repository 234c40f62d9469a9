import type { WaveValues } from '../../shared/calendar/contract.ts';
import { searchKey, valueKey } from '../../shared/kernel/text.ts';
import { flag } from '../store/flags.ts';

/** What a wave's row holds of the values sent; one place for single save and bulk import. */
export const waveColumns = (values: WaveValues) => ({
  ...values,
  codeKey: valueKey(values.code),
  campaign: flag(values.campaign),
  searchKey: searchKey(`${values.name} ${values.code}`),
});
