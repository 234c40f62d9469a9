import { firstOfYear, lastOfYear } from '../../shared/kernel/periods.ts';
import { query } from '../store/connection.ts';
import type { Reader } from '../store/store.ts';

/** Waves that touch the year, those without dates too; in the order of the year. */
export const waveRows = (reader: Reader, year: number | undefined) => {
  const living = query
    .selectFrom('wave')
    .where('deletedAt', 'is', null)
    .select(['id', 'version', 'code', 'name', 'kind', 'campaign', 'startsOn', 'endsOn', 'contents'])
    .orderBy((eb) => eb.fn.coalesce('startsOn', eb.val('9999')))
    .orderBy('codeKey');
  if (year === undefined) return reader.all(living);
  const [first, last] = [firstOfYear(year), lastOfYear(year)];
  return reader.all(
    living
      .where((eb) => eb.or([eb('startsOn', 'is', null), eb('startsOn', '<=', last)]))
      .where((eb) => eb.or([eb('endsOn', 'is', null), eb('endsOn', '>=', first)])),
  );
};
