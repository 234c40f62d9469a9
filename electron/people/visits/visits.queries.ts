import { type ExpressionBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { visitSortColumns, zVisitFilter } from '../../../shared/people/visits/contract.ts';
import { query } from '../../store/connection.ts';
import type { Schema } from '../../store/schema.ts';
import type { Reader } from '../../store/store.ts';

export type VisitFilter = z.infer<typeof zVisitFilter>;
export type VisitSort = { by: (typeof visitSortColumns)[number]; descending: boolean };

const living = () => query.selectFrom('visit').where('visit.deletedAt', 'is', null);

const where = (filter: VisitFilter) => (eb: ExpressionBuilder<Schema, 'visit'>) =>
  eb.and([
    ...(filter.from ? [eb('visit.day', '>=', filter.from)] : []),
    ...(filter.to ? [eb('visit.day', '<=', filter.to)] : []),
    ...(filter.communeId ? [eb('visit.communeId', '=', filter.communeId)] : []),
    ...(filter.team ? [eb('visit.team', '=', filter.team)] : []),
  ]);

const columns = [
  'visit.id',
  'visit.version',
  'visit.day',
  'visit.communeId',
  'visit.audienceId',
  'visit.team',
  'visit.members',
  'visit.approached',
  'visit.joinedSi',
  'visit.joinedHi',
  'visit.renewed',
  'visit.waveId',
  'visit.agreementNumber',
  'visit.note',
  'visit.peopleReason',
  'commune.name as communeName',
  'audience.code as audienceCode',
] as const;
const order = {
  day: 'visit.day',
  commune: 'commune.sort_key',
  audience: 'audience.sort_key',
  team: 'visit.team',
  approached: 'visit.approached',
} as const;

const named = () =>
  living().leftJoin('commune', 'commune.id', 'visit.communeId').leftJoin('audience', 'audience.id', 'visit.audienceId').select(columns);

/** A window of the visits, newest first unless sorted otherwise, and how many there are in all. */
export function visitPage(reader: Reader, filter: VisitFilter, sort: VisitSort | undefined, offset: number, limit: number) {
  const total =
    reader.first(
      living()
        .where(where(filter))
        .select((eb) => eb.fn.countAll<number>().as('count')),
    )?.count ?? 0;
  const { by, descending } = sort ?? { by: 'day', descending: true };
  const way = descending ? 'desc' : 'asc';
  const rows = named()
    .where(where(filter))
    .orderBy(sql.ref(order[by]), way)
    .orderBy('visit.day', way)
    .orderBy('visit.id')
    .limit(limit)
    .offset(offset);
  return { rows: reader.all(rows), total };
}

export const visitById = (reader: Reader, id: string) => reader.first(named().where('visit.id', '=', id));
