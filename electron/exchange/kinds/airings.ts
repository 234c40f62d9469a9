import { airingSheet } from '../../../shared/exchange/sheets.ts';
import { topicsOf } from '../../../shared/broadcasts/topics.ts';
import { airingColumns } from '../../broadcasts/log/columns.ts';
import { programmeFinder } from '../../broadcasts/programmes/programmes.service.ts';
import { type StationFinder, stationFinder } from '../../broadcasts/stations/finder.ts';
import { insertMany, updateMany } from '../../store/bulk.ts';
import * as queries from '../exchange.queries.ts';
import type { RowOf } from '../../../shared/sheets/columns.ts';
import type { SheetKind } from '../kind.ts';
import type { References } from '../references.ts';
import { adviseNamed, checkNamed } from './named.ts';

type Airing = RowOf<typeof airingSheet>;

/** Airings have no code: the slot says which one it is, and where that repeats the n-th row is the n-th airing. */
export const airingKind: SheetKind<RowOf<typeof airingSheet>> = {
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
    queries
      .airings(reader, rows && spanOf(rows))
      .map(({ id, agreementNumber, ...row }) => ({ id, row: { ...row, agreement: agreementNumber } })),
  check: checkNamed,
  advise: adviseNamed,
  write: (writer, { added, changed }, references) => {
    const named = { stations: stationFinder(writer), programmes: programmeFinder(writer) };
    insertMany(
      writer,
      'airing',
      added.map((row) => columnsOf(row, null, named, references)),
    );
    const notes = queries.notesOf(
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
const columnsOf = (row: Airing, note: string | null, { stations, programmes }: Named, references: References) => ({
  ...airingColumns(
    {
      day: row.day,
      time: row.time,
      programme: row.programme,
      topics: topicsOf(row.topics),
      count: row.count,
      minutes: row.minutes,
      language: row.language,
      source: row.source,
      status: row.status,
      basis: row.basis,
      waveId: references.waves.idOf(row.wave),
      ...references.agreements(row.agreement),
      note,
    },
    stations(references.communes.idOf(row.commune), row.station),
  ),
  programmeId: programmes(row.programme),
});
