import type { Day } from '../../shared/kernel/dates.ts';
import type { Kind } from '../store/records.ts';
import type { Schema } from '../store/schema.ts';
import type { Reader } from '../store/store.ts';
import { earliest, latestBy } from './versions.queries.ts';

export type OfficeVersion = Schema['officeVersion'];
export const versionKind: Kind<'officeVersion'> = { table: 'officeVersion', area: 'office', word: 'thông tin cơ quan' };

/** The office as it was on a day: the newest version begun by then, else the earliest; undefined when none was entered. */
export const officeOn = (reader: Reader, day: Day): OfficeVersion | undefined => latestBy(reader, day) ?? earliest(reader);
