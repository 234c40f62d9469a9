import type { Day } from '../../../shared/kernel/dates.ts';
import { query } from '../../store/connection.ts';
import { valuesOf } from '../../store/search.ts';
import type { Reader, Writer } from '../../store/store.ts';

const living = () => query.selectFrom('programme').where('deletedAt', 'is', null);

export const programmeRows = (reader: Reader) => reader.all(living().selectAll().orderBy('sortKey').orderBy('id'));
export const programmeById = (reader: Reader, id: string) => reader.first(living().where('id', '=', id).selectAll());
/** In the bin too. */
export const programmeEver = (reader: Reader, id: string) => reader.first(query.selectFrom('programme').where('id', '=', id).selectAll());
export const programmeTitles = (reader: Reader) => reader.all(living().select(['id', 'title']));

export interface Played {
  programmeId: string | null;
  programme: string | null;
  stationId: string;
  played: number;
  planned: number;
  firstDay: Day;
  lastDay: Day;
  lastPlayed: Day | null;
}
/** Airings by what they name and where, played or planned. An airing names its programme by its id, or by the title alone. */
export const playsBy = (reader: Reader): Played[] =>
  reader.sql<Played>(
    `SELECT programme_id, programme, station_id,
       sum(CASE status WHEN 'aired' THEN count ELSE 0 END) AS played, sum(CASE status WHEN 'planned' THEN count ELSE 0 END) AS planned,
       min(day) AS first_day, max(day) AS last_day,
       max(CASE status WHEN 'aired' THEN day END) AS last_played
     FROM airing WHERE deleted_at IS NULL AND status <> 'notAired' AND (programme_id IS NOT NULL OR programme IS NOT NULL)
     GROUP BY programme_id, programme, station_id`,
  );

/** Airings that named it by its title alone keep naming it. */
export function linkAirings(writer: Writer, programmeId: string, titles: readonly string[]): void {
  if (titles.length === 0) return;
  writer.run(query.updateTable('airing').set({ programmeId }).where('programmeId', 'is', null).where('programme', 'in', valuesOf(titles)));
}
