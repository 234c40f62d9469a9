import type { Day } from '../../shared/kernel/dates.ts';
import { query } from '../store/connection.ts';
import type { Reader } from '../store/store.ts';

const living = () => query.selectFrom('officeVersion').where('deletedAt', 'is', null).selectAll();

export const versionRows = (reader: Reader) =>
  reader.all(
    query
      .selectFrom('officeVersion')
      .where('deletedAt', 'is', null)
      .select(['id', 'version', 'validFrom', 'name', 'superior', 'place', 'symbol'])
      .select(['director', 'directorTitle', 'preparer', 'checker', 'address', 'phone'])
      .orderBy('validFrom', 'desc'),
  );
export const latestBy = (reader: Reader, day: Day) =>
  reader.first(living().where('validFrom', '<=', day).orderBy('validFrom', 'desc').limit(1));
export const earliest = (reader: Reader) => reader.first(living().orderBy('validFrom').limit(1));
export const livingFrom = (reader: Reader, day: Day) => reader.first(living().where('validFrom', '=', day));
/** In the bin too. */
export const versionById = (reader: Reader, id: string) => reader.first(query.selectFrom('officeVersion').where('id', '=', id).selectAll());
