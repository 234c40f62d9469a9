import { query } from '../../store/connection.ts';
import { valuesOf } from '../../store/search.ts';
import type { Reader, Writer } from '../../store/store.ts';

const living = () => query.selectFrom('station').where('station.deletedAt', 'is', null);

/** All stations with their commune and where they are used, communes in Vietnamese order, the office's own last. */
export const stationRows = (reader: Reader) =>
  reader.all(
    living()
      .leftJoin('commune', 'commune.id', 'station.communeId')
      .leftJoin(
        query
          .selectFrom('airing')
          .where('deletedAt', 'is', null)
          .groupBy('stationId')
          .select((eb) => [
            'stationId',
            eb.fn.countAll<number>().as('airings'),
            eb.fn.min('day').as('firstDay'),
            eb.fn.max('day').as('lastDay'),
          ])
          .as('played'),
        'played.stationId',
        'station.id',
      )
      .select(['station.id', 'station.version', 'station.kind', 'station.communeId', 'station.name', 'station.validTo'])
      .select(['commune.name as communeName', 'commune.validTo as communeEnds', 'played.airings', 'played.firstDay', 'played.lastDay'])
      .select((eb) =>
        eb
          .selectFrom('pattern')
          .whereRef('pattern.stationId', '=', 'station.id')
          .where('pattern.deletedAt', 'is', null)
          .select((use) => use.fn.countAll<number>().as('count'))
          .as('patterns'),
      )
      .orderBy((eb) => eb('station.kind', '=', 'district'))
      .orderBy('commune.sortKey')
      .orderBy('station.nameKey'),
  );

export const stationById = (reader: Reader, id: string) => reader.first(living().where('station.id', '=', id).selectAll());
/** In the bin too. */
export const stationEver = (reader: Reader, id: string) => reader.first(query.selectFrom('station').where('id', '=', id).selectAll());

/** Another living station of that name at that place, of whatever kind: an airing names its station by place and name. */
export const stationNamed = (reader: Reader, communeId: string | null, nameKey: string, ownId: string | null) =>
  reader.first(
    living()
      .where('station.communeId', 'is', communeId)
      .where('station.nameKey', '=', nameKey)
      .$if(ownId !== null, (builder) => builder.where('station.id', '!=', ownId ?? ''))
      .select(['station.id', 'station.kind']),
  );

/** Communes that always relay the stations named, by station. */
export function stationRelaysOf(reader: Reader, stationIds: readonly string[]): Map<string, string[]> {
  const rows = reader.all(
    query.selectFrom('stationRelay').where('stationId', 'in', valuesOf(stationIds)).select(['stationId', 'communeId']).orderBy('communeId'),
  );
  const lists = [...Map.groupBy(rows, (row) => row.stationId)];
  return new Map(lists.map(([id, list]) => [id, list.map((row) => row.communeId)]));
}

export function putStationRelays(writer: Writer, stationId: string, communeIds: readonly string[]): void {
  writer.exec('DELETE FROM station_relay WHERE station_id = ?', [stationId]);
  for (const communeId of communeIds)
    writer.exec('INSERT INTO station_relay (station_id, commune_id) VALUES (?, ?)', [stationId, communeId]);
}
