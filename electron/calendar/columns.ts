import type { WaveValues } from '../../shared/calendar/contract.ts';
import { searchKey, valueKey } from '../../shared/kernel/text.ts';
import { flag } from '../store/flags.ts';

/** What a wave's row holds of the values sent; one place for single save and bulk import. */
export const waveColumns = (values: WaveValues) => ({
  code: values.code,
  codeKey: valueKey(values.code),
  name: values.name,
  kind: values.kind,
  campaign: flag(values.campaign),
  startsOn: values.startsOn,
  endsOn: values.endsOn,
  contents: values.contents,
  searchKey: searchKey(`${values.name} ${values.code}`),
});
