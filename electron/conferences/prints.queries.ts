import { valueKey } from '../../shared/kernel/text.ts';
import { query } from '../store/connection.ts';
import type { Reader } from '../store/store.ts';

/** The living conference of that code; case and the place of tone marks do not matter. */
export const conferenceIdByCode = (reader: Reader, code: string): string | undefined =>
  reader.first(query.selectFrom('conference').where('codeKey', '=', valueKey(code)).where('deletedAt', 'is', null).select('id'))?.id;
