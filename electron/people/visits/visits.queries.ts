import { type ExpressionBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { visitSortColumns, zVisitFilter } from '../../../shared/people/visits/contract.ts';
import { query } from '../../store/connection.ts';
import type { Schema } from '../../store/schema.ts';
import { type Asked, countOf } from '../../store/search.ts';
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

const order = {
  day: 'visit.day',
  commune: 'commune.sort_key',
  audience: 'audience.sort_key',
  team: 'visit.team',
  approached: 'visit.approached',
} as const;

const named = () =>
  living()
    .leftJoin('commune', 'commune.id', 'visit.communeId')
    .leftJoin('audience', 'audience.id', 'visit.audienceId')
    .selectAll('visit')
    .select(['commune.name as communeName', 'audience.code as audienceCode']);

/** A window of the visits, newest first unless sorted otherwise, and how many there are in all. */
export function visitPage(reader: Reader, { filter, sort, offset, limit }: Asked<VisitFilter, VisitSort>) {
  const total = countOf(reader, living().where(where(filter)));
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
