import { query } from '../store/connection.ts';
import type { Reader } from '../store/store.ts';

export const targetRows = (reader: Reader, year: number) =>
  reader.all(
    query
      .selectFrom('target')
      .where('deletedAt', 'is', null)
      .where('year', '=', year)
      .select(['id', 'version', 'indicator', 'amount'])
      .orderBy('indicator'),
  );
