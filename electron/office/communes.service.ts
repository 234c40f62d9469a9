import type { CommuneUnit } from '../../shared/office/communes.ts';
import type { Reader } from '../store/store.ts';
import * as queries from './communes.queries.ts';

/** All communes, past and present, as the rules of shared/office/communes.ts take them. */
export const communeUnits = (reader: Reader): CommuneUnit[] => queries.communeUnits(reader);
