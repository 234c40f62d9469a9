import type { Day } from '../../shared/kernel/dates.ts';
import { query } from '../store/connection.ts';
import type { Reader } from '../store/store.ts';

const living = () => query.selectFrom('officeVersion').where('deletedAt', 'is', null).selectAll();

export const versionRows = (reader: Reader) => reader.all(living().orderBy('validFrom', 'desc'));
export const latestBy = (reader: Reader, day: Day) =>
  reader.first(living().where('validFrom', '<=', day).orderBy('validFrom', 'desc').limit(1));
export const earliest = (reader: Reader) => reader.first(living().orderBy('validFrom').limit(1));
