import { airingSheet } from '../../../shared/broadcasts/airings.sheet.ts';
import { topicsOf } from '../../../shared/broadcasts/topics.ts';
import { insertMany, updateMany } from '../../store/bulk.ts';
import type { RowOf } from '../../../shared/sheets/columns.ts';
import { adviseNamed, checkNamed } from '../../office/named.service.ts';
import type { References } from '../../intake/references.ts';
import type { SheetKind } from '../../intake/sheet-kind.ts';
import { notesOf, type Picked } from '../../intake/sheet-rows.ts';
import type { Reader } from '../../store/store.ts';
import { programmeFinder } from '../programmes/programmes.service.ts';
import { type StationFinder, stationFinder } from '../stations/finder.ts';
import { airingColumns } from './columns.ts';

type Airing = RowOf<typeof airingSheet>;

type AiringRow = Picked<
  'airing',
  'id' | 'day' | 'time' | 'programme' | 'topics' | 'count' | 'minutes' | 'language' | 'source' | 'status' | 'basis' | 'agreementNumber'
> & { commune: string | null; station: string | null; wave: string | null };
const airings = (reader: Reader, span?: { from: string; to: string }) =>
  reader.sql<AiringRow>(
    `SELECT a.id, a.day, a.time, c.code AS commune, s.name AS station, a.programme, a.topics, a.count, a.minutes, a.language, a.source,
      a.status, a.basis, w.code AS wave, a.agreement_number
    FROM airing a JOIN station s ON s.id = a.station_id LEFT JOIN commune c ON c.id = s.commune_id LEFT JOIN wave w ON w.id = a.wave_id
    WHERE a.deleted_at IS NULL ${span ? 'AND a.day BETWEEN ? AND ?' : ''} ORDER BY a.rowid`,
    span ? [span.from, span.to] : [],
  );

/** Airings have no code: the slot says which one it is, and where that repeats the n-th row is the n-th airing. */
export const airingSheetKind: SheetKind<RowOf<typeof airingSheet>> = {
  sheet: airingSheet,
  area: 'broadcasts',
  repeats: true,
  absent: { column: 'commune', warning: 'Không có cột này: mọi dòng được ghi cho đài cấp cơ quan.' },
  keyOf: (row, has, references) =>
    [
      row.day,
      has('time') ? row.time : '',
      has('commune') && row.commune ? references.key(row.commune) : '',
      has('station') && row.station ? references.key(row.station) : '',
      has('programme') && row.programme ? row.programme.toLowerCase() : '',
    ].join('\u0001'),
  load: (reader, rows) =>
    airings(reader, rows && spanOf(rows)).map(({ id, agreementNumber, ...row }) => ({ id, row: { ...row, agreement: agreementNumber } })),
  check: checkNamed,
  advise: adviseNamed,
  write: (writer, { added, changed }, references) => {
    const named = { stations: stationFinder(writer), programmes: programmeFinder(writer) };
    insertMany(
      writer,
      'airing',
      added.map((row) => columnsOf(row, null, named, references)),
    );
    const notes = notesOf(
      writer,
      'airing',
      changed.map(({ id }) => id),
    );
    updateMany(
      writer,
      'airing',
      changed.map(({ id, row }) => ({ id, ...columnsOf(row, notes.get(id) ?? null, named, references) })),
    );
  },
};

function spanOf(rows: readonly Airing[]): { from: string; to: string } {
  let [from, to] = ['9999', '0000'];
  for (const { day } of rows) {
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { from, to };
}

interface Named {
  stations: StationFinder;
  programmes: (title: string | null) => string | null;
}
const columnsOf = (
  { commune, station, wave, agreement, ...row }: Airing,
  note: string | null,
  { stations, programmes }: Named,
  references: References,
) => ({
  ...airingColumns(
    { ...row, topics: topicsOf(row.topics), waveId: references.waves.idOf(wave), ...references.agreements(agreement), note },
    stations(references.communes.idOf(commune), station),
  ),
  programmeId: programmes(row.programme),
});
